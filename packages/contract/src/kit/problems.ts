import { GUARDS } from '@relais/referral-lifecycle'
import { REPORT_PROBLEMS } from '../reports/problems.ts'
import { RIGHTS_PROBLEMS } from '../rights/problems.ts'

interface ProblemKind {
  status: number
  title: string
  /** What the caller does next, in one sentence. */
  advice: string
}

const kinds = <const K extends Record<string, ProblemKind>>(table: K): K => table

// Every rule of the lifecycle that can refuse an action, with its own code.
const BROKEN_RULES = Object.fromEntries(
  Object.values(GUARDS).map(({ refusal, meaning }) => [
    refusal,
    {
      status: 409,
      title: `A rule of the referral does not hold: ${meaning.replace(/\.$/, '')}`,
      advice: 'Put this right, then repeat the action.'
    }
  ])
) as Record<(typeof GUARDS)[keyof typeof GUARDS]['refusal'], ProblemKind>

/** Every problem that the API can answer: code → status, title, advice. Written once; the contract and the pages are checked against it. */
export const PROBLEMS = kinds({
  ...BROKEN_RULES,
  ...RIGHTS_PROBLEMS,
  ...REPORT_PROBLEMS,
  'action-unknown': {
    status: 404,
    title: 'There is no such action',
    advice: 'Use an action of the published lifecycle.'
  },
  'referral-not-yours': {
    status: 403,
    title: 'This action belongs to somebody else of this referral',
    advice: 'Leave it to them; availableActions lists yours.'
  },
  'role-forbids': {
    status: 403,
    title: 'Your role does not allow this action',
    advice: 'Ask a lead of your organisation.'
  },
  'malformed-request': {
    status: 400,
    title: 'The request could not be read',
    advice: 'Send well-formed JSON in UTF-8, and a well-formed address and headers.'
  },
  'idempotency-key-missing': {
    status: 400,
    title: 'The Idempotency-Key header is missing',
    advice: 'Send a fresh random key (a UUID will do) with each new POST, and the same key when you repeat it.'
  },
  'idempotency-key-invalid': {
    status: 400,
    title: 'The Idempotency-Key header is not acceptable',
    advice: 'Send 1 to 255 printable ASCII characters without spaces.'
  },
  'sign-in-required': {
    status: 401,
    title: 'No access token was sent',
    advice: 'Ask the token endpoint for an access token and send it as "Authorization: Bearer".'
  },
  'token-invalid': {
    status: 401,
    title: 'The access token is not valid',
    advice: 'Ask the token endpoint for a new access token.'
  },
  'sign-in-too-old': { status: 401, title: 'The sign-in is too old', advice: 'Have the member sign in again.' },
  'scope-missing': {
    status: 403,
    title: 'The access token lacks a scope',
    advice: 'Ask for a token with the scope named in this answer.'
  },
  'role-missing': {
    status: 403,
    title: 'Your role does not allow this',
    advice: 'Ask a member of your organisation who holds one of the roles named in this answer.'
  },
  'not-found': { status: 404, title: 'There is nothing here', advice: 'Check the address in the API documentation.' },
  'collective-not-found': {
    status: 404,
    title: 'This token belongs to no collective',
    advice: 'Use a token of a member or of an organisation’s software.'
  },
  'organisation-not-found': {
    status: 404,
    title: 'No such organisation in your collective',
    advice: 'List the organisations of your collective and use one of their ids.'
  },
  'member-not-found': {
    status: 404,
    title: 'No such member',
    advice: 'List the members of your organisation and use one of their ids.'
  },
  'api-client-not-found': {
    status: 404,
    title: 'No such API client',
    advice: 'List the API clients of your organisation and use one of their ids.'
  },
  'person-not-found': {
    status: 404,
    title: 'No such person for your organisation',
    advice: 'Use the id answered when the person was recorded.'
  },
  'agreement-not-found': {
    status: 404,
    title: 'No such agreement for your organisation',
    advice: 'Use the id answered when the agreement was recorded.'
  },
  'person-link-not-found': {
    status: 404,
    title: 'No such link of your organisation',
    advice: 'Use an id that listPersonLinks answers.'
  },
  'referral-not-found': {
    status: 404,
    title: 'No such referral for your organisation',
    advice: 'Use the id of a referral that your organisation sent or received.'
  },
  'referral-group-not-found': {
    status: 404,
    title: 'No such group of referrals for your organisation',
    advice: 'Use the id answered when the group was written.'
  },
  'attached-check-not-found': {
    status: 404,
    title: 'This referral carries no rights check that you may read',
    advice: 'Ask its sender, or make a check of your own with the person.'
  },
  'document-not-found': {
    status: 404,
    title: 'No such document for your organisation',
    advice: 'List the documents of the referral and use one of their ids.'
  },
  'import-not-found': {
    status: 404,
    title: 'No such import of your organisation',
    advice: 'Use the id answered when the file was tried.'
  },
  'method-not-allowed': {
    status: 405,
    title: 'This method is not served here',
    advice: 'Use a method listed in the Allow header.'
  },
  'idempotency-in-flight': {
    status: 409,
    title: 'A request with this Idempotency-Key is still being worked on',
    advice: 'Wait a second, then repeat the same request with the same key.'
  },
  'referral-state-forbids': {
    status: 409,
    title: 'The referral does not allow this action in its present state',
    advice: 'Choose one of the actions listed in availableActions.'
  },
  'referral-frozen': {
    status: 409,
    title: 'The referral is frozen because the agreement ended',
    advice: 'Ask the person for a new agreement before you go on.'
  },
  'agreement-withdrawn': {
    status: 409,
    title: 'The person has withdrawn this agreement already',
    advice: 'Nothing is left to do; record a new one if the person agrees again.'
  },
  'thread-closed': {
    status: 409,
    title: 'Nothing reaches the other side of this referral at present',
    advice:
      'Acknowledge a referral that you received; send a draft; once it ended, or the agreement did, write a note of your own.'
  },
  'too-many-documents': {
    status: 409,
    title: 'The referral holds as many documents as it may',
    advice: 'Delete one that is no longer needed, or put several pages into one PDF.'
  },
  'document-quota-reached': {
    status: 409,
    title: 'Your organisation has attached as much as it may',
    advice: 'Delete documents that are no longer needed; ask whoever runs this Relais for more room.'
  },
  'document-in-quarantine': {
    status: 409,
    title: 'The document is in quarantine until it is scanned',
    advice: 'Try again in a minute, or follow the events: clear-document tells when it is readable.'
  },
  'document-refused': {
    status: 409,
    title: 'The scanner refused this document',
    advice: 'Ask whoever attached it for a clean copy, without a password; this one is destroyed.'
  },
  'document-in-answer': {
    status: 409,
    title: 'A reply to a request for information names this document',
    advice: 'Leave it: it is part of the answer, and is destroyed with the referral.'
  },
  'import-expired': {
    status: 409,
    title: 'The rows of this import are forgotten',
    advice: 'Try the file again: rows are kept for 24 hours.'
  },
  'import-has-errors': {
    status: 409,
    title: 'Some rows of this import have an error',
    advice: 'Correct them and try the file again, or commit with onlyValid.'
  },
  'import-outdated': {
    status: 409,
    title: 'What this import names has changed since it was tried',
    advice: 'Try the file again: it says what is wrong.'
  },
  'siret-taken': {
    status: 409,
    title: 'An organisation of the collective already has this SIRET',
    advice: 'Use that organisation, or check the number.'
  },
  'convention-not-in-force': {
    status: 409,
    title: 'This version of the convention is not in force',
    advice: 'Read the collective, read the version in force, and sign that one.'
  },
  'convention-signed': {
    status: 409,
    title: 'Your organisation has signed this version already',
    advice: 'Nothing is left to do.'
  },
  'last-administrator': {
    status: 409,
    title: 'Your organisation would be left without an administrator',
    advice: 'Make somebody else an administrator first.'
  },
  'email-taken': {
    status: 409,
    title: 'A member already signs in with this e-mail',
    advice: 'Use another address, or change that member.'
  },
  'version-stale': {
    status: 412,
    title: 'This thing has changed since you read it',
    advice: 'Read it again, look at what changed, and repeat with its new ETag.'
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    advice: 'Send less in one request; the limit is in this answer.'
  },
  'media-type-unsupported': {
    status: 415,
    title: 'The body is not of the media type that is taken here',
    advice: 'Send Content-Type: application/json; to attach a document, a form as multipart/form-data.'
  },
  'invalid-request': {
    status: 422,
    title: 'Some values are not acceptable',
    advice: 'Correct each field listed in errors.'
  },
  'file-unreadable': {
    status: 422,
    title: 'The file cannot be read as a table',
    advice: 'Send CSV, XLSX or a list in JSON, with the headers of the template.'
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'This Idempotency-Key was used for another request',
    advice: 'Send a fresh key with each new request.'
  },
  'if-match-missing': {
    status: 428,
    title: 'The If-Match header is missing',
    advice: 'Read the thing, then send its ETag in If-Match.'
  },
  'rate-limited': { status: 429, title: 'Too many requests', advice: 'Wait for the number of seconds in Retry-After.' },
  'questions-spent': {
    status: 429,
    title: 'Your organisation has asked about too many persons today',
    advice: 'Go on tomorrow; what you send is looked at all the same.'
  },
  'internal-fault': {
    status: 500,
    title: 'Something broke on our side',
    advice: 'Repeat the request with the same Idempotency-Key; if it breaks again, tell us the requestId.'
  },
  unavailable: {
    status: 503,
    title: 'A part of Relais does not answer at present',
    advice: 'Repeat the same request after the number of seconds in Retry-After.'
  },
  'too-slow': {
    status: 504,
    title: 'The answer took too long',
    advice: 'Repeat the same request with the same Idempotency-Key.'
  }
})

export type ProblemCode = keyof typeof PROBLEMS
