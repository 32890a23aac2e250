/** The problems of rights and rights checks alone. */
export const RIGHTS_PROBLEMS = {
  'right-not-found': {
    status: 404,
    title: 'No such right in the catalogue',
    advice: 'List the rights and use one of their codes.'
  },
  'guide-page-not-found': {
    status: 404,
    title: 'No such page of the guide',
    advice: 'List the pages of the guide and use one of their codes.'
  },
  'rights-check-not-found': {
    status: 404,
    title: 'No such rights check of your organisation',
    advice: 'List the rights checks of your organisation and use one of their ids.'
  },
  'rights-check-forgotten': {
    status: 409,
    title: 'What was said and answered in this rights check is destroyed',
    advice: 'Make a new check with the person.'
  },
  'pdf-impossible': {
    status: 501,
    title: 'No PDF can be made on the machine that answers',
    advice: 'Ask for the page, with ?format=html, and print it from a browser.'
  },
  'outreach-contact-not-found': {
    status: 404,
    title: 'No such contact of your organisation',
    advice: 'List the contacts of your organisation and use one of their ids.'
  },
  'drop-in-session-not-found': {
    status: 404,
    title: 'No such drop-in session of your organisation',
    advice: 'List the sessions of your organisation and use one of their ids.'
  },
  'observation-not-found': {
    status: 404,
    title: 'No such observation of your organisation',
    advice: 'List the observations of your organisation and use one of their ids.'
  },
  'network-activity-not-found': {
    status: 404,
    title: 'No such activity of your organisation',
    advice: 'List the activities of your organisation and use one of their ids.'
  },
  'entry-voided': {
    status: 409,
    title: 'This was taken back as noted in error',
    advice: 'Note it anew if it took place after all.'
  }
} as const
