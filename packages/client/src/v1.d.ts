// Printed from openapi/v1.json by `npm run openapi`; never edited.

export interface paths {
    "/v1/agreements/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the person withdraws an agreement
         * @description From this instant the recipient reads nothing more: open referrals that stand on it end as person_declined, ended ones close their content. It cannot be undone; the person may give a new agreement.
         */
        post: operations["withdrawAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API clients of your organisation
         * @description In the order in which they were made, revoked ones included. For its administrators and privacy officers.
         */
        get: operations["listApiClients"];
        put?: never;
        /**
         * Create an API client for your organisation
         * @description The answer holds the secret, once. Whatever its scopes, the client acts for this organisation alone.
         */
        post: operations["createApiClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API client of your organisation
         * @description From now on it gets no token; those it holds end within five minutes. Revoking again changes nothing.
         */
        delete: operations["revokeApiClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capacities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See which organisations have places
         * @description The organisations that may receive, by name, with what they state of their places. Ask it before you write a referral: nothing about a person is sent. What was stated more than 90 days ago is shown as to be confirmed.
         */
        get: operations["listCapacities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what your organisation states of its places
         * @description Version 0 until something was stated.
         */
        get: operations["readCapacity"];
        /**
         * State the places of your organisation
         * @description For a lead, an administrator, or your own software. The whole statement: what is left out takes its default. Stating the same again confirms it for another 90 days. The first one is stated over version 0.
         */
        put: operations["stateCapacity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capacity-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow how places stand, as a service of Relais
         * @description For the services of Relais themselves, which count; no token of an organisation opens it. Oldest first, in an order that never changes. Keep the last next and ask again with it: nothing is missed and nothing comes twice. next is never null here.
         */
        get: operations["listCapacityEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collective": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read your collective
         * @description The partnership that your organisation takes part in, and the version of its convention that is in force.
         */
        get: operations["readCollective"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collective/charter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the charter of your collective
         * @description How long its clocks run, its other limits, and whose public holidays it keeps. Whatever it leaves out is that of GET /v1/referral-lifecycle.
         */
        get: operations["readCharter"];
        /**
         * Change the charter of your collective
         * @description For a coordinator. The charter is given whole; what is left out of clocks and limits goes back to the published lifecycle. Clocks that run already keep their end.
         */
        put: operations["changeCharter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collectives/{id}/charter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the charter of a collective, as a service of Relais
         * @description For the services of Relais themselves; no token of an organisation opens it.
         */
        get: operations["readCharterOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directory-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who changed your organisation, its members and its software
         * @description Latest first, kept 12 months: what members and software of your organisation changed, and what a coordinator changed of it. For administrators and privacy officers.
         */
        get: operations["listDirectoryChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read where a document stands
         * @description Its name, kind, size and state, without its content. The read is journalled.
         */
        get: operations["readDocument"];
        put?: never;
        post?: never;
        /**
         * Delete a document that your organisation attached
         * @description Its content and its name are destroyed. A document that a reply to a request for information names stays: it is part of the answer.
         */
        delete: operations["deleteDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a document
         * @description Its content, always as an attachment, once the scanner has found nothing. The read is journalled. Nothing is answered once your organisation may no longer read the referral at the level of the document.
         */
        get: operations["downloadDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drop-in-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the drop-in sessions of your organisation
         * @description The latest day first, cancelled ones included. With updatedSince: in the order of their last change. All filters hold together.
         */
        get: operations["listDropInSessions"];
        put?: never;
        /**
         * Plan a drop-in session, once or every week
         * @description A day, from one time to another in the time of France, whatever the season; `weeks` repeats it on the same day of the week. Each can then be moved, cancelled and counted on its own.
         */
        post: operations["createDropInSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drop-in-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a drop-in session of your organisation
         * @description With its attendance. The contacts noted at it are listed by `GET /v1/outreach-contacts?sessionId=`.
         */
        get: operations["readDropInSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Move, count or cancel a drop-in session
         * @description Replaces the fields that are sent. Attendance is counted from its day on, and `cancelled: null` takes a cancellation back. A cancelled session has no attendance.
         */
        patch: operations["changeDropInSession"];
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the events of your organisation’s referrals
         * @description Oldest first, in an order that never changes. Keep the last next and ask again with it: nothing is missed and nothing comes twice. next is never null here.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guide/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what changed in the guide since you last read it
         * @description Latest first: pages that changed after the version you marked as read; and, of those you never marked, what came or changed after your first mark. Nothing before it is news. Listing marks nothing as read.
         */
        get: operations["listGuideChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guide/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pages of the guide
         * @description By code: those that come with Relais, and those that your collective wrote or put in their place. Withdrawn ones are listed with updatedSince alone, for software that follows along.
         */
        get: operations["listGuidePages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guide/pages/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a page of the guide
         * @description As it is written, with what its codes stand for in the catalogue of today. Reading marks nothing as read: see markGuideRead.
         */
        get: operations["readGuidePage"];
        /**
         * Write or withdraw a page of the guide
         * @description For a coordinator, over the version that was read (`"v0"` for a code that nobody has written). `published` gives the page whole, in plain text; `withdrawn` takes it out of lists and searches; `shipped` gives it back to the text that comes with Relais. Codes that nothing answers to are refused. Versions before it are kept.
         */
        put: operations["changeGuidePage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guide/pages/{code}/helpers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See who can help with a page of the guide
         * @description The organisations of the directory that the collective lets receive and that offer a service for a right of the page, by name, those that pause among them; with what they state of their places. Asked of the directory at each request.
         */
        get: operations["listGuideHelpers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guide/pages/{code}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print a page of the guide
         * @description In large print, with who can help: a page that is whole in one file and in which nothing runs, or the same as a tagged PDF (PDF/UA-1) with its fonts.
         */
        get: operations["printGuidePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guide/pages/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a page of the guide
         * @description Latest first: who changed it, when, and what they say of it. Each may be read.
         */
        get: operations["listGuideVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guide/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark pages of the guide as read
         * @description For yourself alone, each in the version that you read: what was written meanwhile stays news. A mark never goes back to an earlier version.
         */
        post: operations["markGuideRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guide/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the guide
         * @description In French, without regard to accents, case, plural or ending; the last word may be unfinished. Best first. When no page holds all the words, those that hold some are found, then those of which the title or a keyword looks like them.
         */
        get: operations["searchGuide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a file of persons and draft referrals
         * @description Reads it, writes nobody, and says what is wrong in which row and column. CSV (semicolons, commas or tabs; UTF-8 or Windows-1252), XLSX (its first sheet), or JSON (a list of flat objects); at most 5,000 rows and 5 MB. Dates are 12/03/1984 or 1984-03-12. A row without structure_destinataire records the person alone. Its rows are sealed and forgotten after 24 hours. Headers, and the fields that they fill (either may be written): reference (reference), prenom (givenName, required), nom (familyName, required), date_de_naissance (birthDate), telephone (phone), courriel (email), contact_prefere (preferredChannel), langue (language), structure_destinataire (recipientId), droits (rights), urgent (urgent), territoire (territoryId), besoin (need), accord_donne_le (givenOn), accord_recueilli (howGiven), accord_niveau (level).
         */
        post: operations["tryImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how an import went
         * @description Only the organisation that tried it.
         */
        get: operations["readImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write what was tried
         * @description All rows in one transaction, or none: with an error in a row nothing is written unless onlyValid is true. A person whom your organisation recorded already under these names and date of birth is not recorded again. Referrals stay drafts. Committing again answers what was written.
         */
        post: operations["commitImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was written for each row
         * @description By row; rows that were there already are not listed.
         */
        get: operations["listImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file to fill in
         * @description CSV with the French headers, what each means, and an example row. Opens in Excel and LibreOffice.
         */
        get: operations["readImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the incidents of your organisation’s referrals
         * @description Opened with the action mark-error, for the register of violations (RGPD art. 33 (5)). For privacy officers, latest first; ids and codes only.
         */
        get: operations["listIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/journal-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who read and who did what in your organisation
         * @description Latest first: each read of people’s content, kept 12 months, each act on a referral, and each export, kept 12 months. Lines hold ids and codes, no content. For administrators and privacy officers, about their own organisation; whose content one person’s was is told by GET /v1/persons/{id}/reads.
         */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/local-rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the local rights of your collective
         * @description Local and procedural rights as data: those that come with Relais, and those that your collective wrote, or put in their place. Those that it withdrew are listed apart.
         */
        get: operations["listLocalRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/local-rights/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a local right
         * @description Its conditions, dated values, guide and samples, and which versions there are.
         */
        get: operations["readLocalRight"];
        /**
         * Add or change a local right
         * @description For a coordinator. The right is given whole, over the version that was read (`"v0"` for a code that nobody has written). It is refused with each name that nothing answers to, and with each sample whose verdict is not the one that it must have. A code of the national rules is refused. It counts at once in the evaluations of your collective; versions before it are kept.
         */
        put: operations["changeLocalRight"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Withdraw a local right, or take it up again
         * @description For a coordinator. A withdrawn right, of your collective or one that comes with Relais, is asked of nobody and stands in no evaluation of your collective; it is kept with all its versions, and is taken up again as it was, or by writing it anew. It counts at once; another process knows within five seconds. Rights of the nation are not withdrawn.
         */
        patch: operations["withdrawLocalRight"];
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who you are
         * @description The member or the software that the access token speaks for, their organisation and collective, and what the token allows.
         */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of your organisation
         * @description In the order in which they were added. Nobody else reads this list, coordinators included.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Add a member to your organisation
         * @description They sign in with this e-mail once they have a password. The roles `coordinator` and `privacy_officer` act for the whole collective: only a coordinator gives them.
         */
        post: operations["addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a member of your organisation
         * @description An administrator changes everything; anyone changes their own name, job title, absence, delegate and notices. Whoever leaves ceases to be anybody’s delegate. An organisation keeps at least one administrator if it has one.
         */
        patch: operations["changeMember"];
        trace?: never;
    };
    "/v1/network-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the activities of your organisation
         * @description The latest day first, without those taken back. With updatedSince: in the order of their last change, with those taken back. All filters hold together.
         */
        get: operations["listNetworkActivities"];
        put?: never;
        /**
         * Note an activity for the network
         * @description A workshop, a training, an information meeting, a stand or a working group: when and where, how many people of which kind it reached, and which organisations took part. Nobody who came is named. Sent again under the id that the device gave it, it is noted once.
         */
        post: operations["createNetworkActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network-activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an activity of your organisation
         * @description Only the organisation that noted it reads this.
         */
        get: operations["readNetworkActivity"];
        put?: never;
        post?: never;
        /**
         * Take back an activity noted in error
         * @description It is counted no more; lists show it with updatedSince alone, so that software drops it too.
         */
        delete: operations["voidNetworkActivity"];
        options?: never;
        head?: never;
        /**
         * Correct an activity
         * @description Replaces the fields that are sent.
         */
        patch: operations["changeNetworkActivity"];
        trace?: never;
    };
    "/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what you were told
         * @description Yours alone, unread first, then the latest; kept ninety days. Software is told by the feed of events and gets an empty list.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/mark-read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark notifications as read
         * @description Those that are named, or all up to one of them. What is not yours is passed over.
         */
        post: operations["markNotificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the observations of your organisation
         * @description The latest day first, without those taken back. With updatedSince: in the order of their last change, with those taken back. All filters hold together.
         */
        get: operations["listObservations"];
        put?: never;
        /**
         * Note an anonymous observation of non-take-up
         * @description What a right, an aid or a service was not taken up for, without a word on whom: no name, no free text. A legal right is named by its code. With the id that the device gave it, it is noted once however often it is sent; to correct one, take it back and note another.
         */
        post: operations["createObservation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an observation of your organisation
         * @description Only the organisation that noted it reads this.
         */
        get: operations["readObservation"];
        put?: never;
        post?: never;
        /**
         * Take back an observation noted in error
         * @description It is counted no more; lists show it with updatedSince alone, so that software drops it too.
         */
        delete: operations["voidObservation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/open-data/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the published half-years
         * @description Of every collective, the latest published first; without signing in.
         */
        get: operations["listOpenEditions"];
        put?: never;
        /**
         * Publish a half-year as open data
         * @description For a coordinator. Publishes the fixed tables of a half-year that is over, for everybody and for ever: what rests on fewer than 11 persons is withheld, and nothing can be filtered. Whoever publishes a half-year again says why; the new edition stands beside the old, withholds what that withheld, and is refused while any figure differs from an earlier edition by fewer than 11 persons, for the difference would tell of them.
         */
        post: operations["publishOpenEdition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/open-data/editions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a published half-year
         * @description Fixed tables under the Licence Ouverte 2.0, without signing in. Withheld is null with a reason, never zero.
         */
        get: operations["readOpenEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/open-data/editions/{id}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a published half-year as CSV
         * @description The same figures in UTF-8 with its mark, separated by semicolons, no cell a formula; without signing in.
         */
        get: operations["readOpenEditionCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the organisations of your collective
         * @description By name. Filters add up; `q` searches the names without regard to accents or case. Organisations that left are not listed.
         */
        get: operations["listOrganisations"];
        put?: never;
        /**
         * Add an organisation to your collective
         * @description For a coordinator. It sends and receives only once it has signed the convention. A landlord or a life place is always outside secrecy.
         */
        post: operations["createOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one organisation
         * @description With its services. Any organisation of your collective.
         */
        get: operations["readOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an organisation
         * @description Its own administrator changes its name, places, services, pause and retention; a coordinator of the collective changes everything. `services` and `territoryIds` are the whole list that holds from now on.
         */
        patch: operations["changeOrganisation"];
        trace?: never;
    };
    "/v1/organisations/{id}/convention-signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the convention for your organisation
         * @description A lead or an administrator signs the version in force (RGPD art. 26 and 28); from then on the organisation sends and receives as the collective lets it.
         */
        post: operations["signConvention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outreach-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the contacts of your organisation
         * @description The latest meeting first, without those taken back. With updatedSince: in the order of their last change, with those taken back, for software that follows along. All filters hold together.
         */
        get: operations["listOutreachContacts"];
        put?: never;
        /**
         * Note an anonymous contact
         * @description A meeting at the foot of a building, in a shop, at a drop-in session. Nobody is named, and there is no free text. What was noted offline is sent later with its real instant; with the id that the device gave it, it is noted once however often it is sent: what is kept then comes back as it stands, even when it was corrected or taken back meanwhile.
         */
        post: operations["createOutreachContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outreach-contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a contact of your organisation
         * @description With the rights checks that came of it. Only the organisation that noted it reads this.
         */
        get: operations["readOutreachContact"];
        put?: never;
        post?: never;
        /**
         * Take back a contact noted in error
         * @description It is counted no more; lists show it with updatedSince alone, so that software drops it too.
         */
        delete: operations["voidOutreachContact"];
        options?: never;
        head?: never;
        /**
         * Correct a contact
         * @description Replaces the fields that are sent.
         */
        patch: operations["changeOutreachContact"];
        trace?: never;
    };
    "/v1/outreach-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow contacts, rights checks and activities, as a service of Relais
         * @description For the services of Relais themselves, which count; no token of an organisation opens it. Oldest first, in an order that never changes. Keep the last next and ask again with it: nothing is missed and nothing comes twice. next is never null here.
         */
        get: operations["listOutreachEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/person-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a person’s link back
         * @description From this instant neither the link nor its code opens anything, and whoever had it open reads no more. Taking it back again changes nothing.
         */
        delete: operations["revokePersonLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the persons that your organisation recorded
         * @description Latest first. To find one by name, phone or e-mail use searchPersons: what identifies people never goes in an address.
         */
        get: operations["listPersons"];
        put?: never;
        /**
         * Record a person
         * @description Records the least that a referral needs. Names, date of birth and contact are encrypted; only your organisation, and the recipient of a referral from its minimal level on, can read them.
         */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a person
         * @description Only the organisation that recorded the person reads this; the read is journalled.
         */
        get: operations["readPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct a person
         * @description Replaces the fields that are sent. Open referrals show the corrected identity at once.
         */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/v1/persons/{id}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a person’s agreements
         * @description Those that your organisation recorded, latest first.
         */
        get: operations["listAgreements"];
        put?: never;
        /**
         * Record a person’s agreement to be referred
         * @description Names one recipient, the rights and how much is told. A level above what either organisation may hold is refused (CASF art. L121-6-2; landlords and life places never above minimal).
         */
        post: operations["createAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/{id}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who read a person’s content
         * @description The journal of reads by your own organisation, latest first; kept 12 months.
         */
        get: operations["listPersonReads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look for this person before you refer them
         * @description Takes the person, recipient and rights of a new referral as createReferral does. Answers the persons of your own organisation who may be the same, however their names are written, and whether anybody else in the collective has an open referral of exactly these names and date of birth, to that recipient or for one of these rights: yes or no, never who, when or what. Say what you found in duplicateDecision. Sending looks again, and refuses `none_found` when there is one. 500 questions a day for each organisation.
         */
        post: operations["findDuplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/forgotten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List which persons are kept no more, as a service of Relais
         * @description For the services of Relais themselves, which destroy what they hold of a person who is forgotten; no token of an organisation opens it. Of the persons that are asked for: those that were forgotten, and those that the collective does not have.
         */
        get: operations["listForgottenPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find persons that your organisation recorded
         * @description Exact search, ignoring case, accents, hyphens and spacing: both names with the date of birth, or a phone number, or an e-mail. A POST, so that nothing that identifies people stands in an address.
         */
        post: operations["searchPersons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referral-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export the referrals that your organisation sent or received
         * @description A table to download, one row for each referral that was sent in a period, drafts left out: its reference, state, days, organisations, rights and territory, and its results where your organisation may read them. It holds no name, no contact and no text of anybody; the reference leads to the person within Relais alone. In UTF-8 with its mark, separated by semicolons, in French; no cell is a formula. Ten thousand rows at most. For administrators and leads who gave their password within the last five minutes (RFC 9470); software gives none and is refused, and follows referrals with listReferrals. Each export stands in the journal of your organisation, a repeated one too: nothing of the file is kept, so a repeat makes it anew.
         */
        post: operations["createReferralExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referral-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refer a person or a household to several organisations in one go
         * @description All or none are written, in one transaction. In mode first_accepts the legs that are still waiting are superseded when one is accepted; two that accept at the same moment: the later is answered 412.
         */
        post: operations["createReferralGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referral-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read where the referrals of a group stand
         * @description For the organisation that sent them. A leg that was passed on names the referral that carries on in childId.
         */
        get: operations["readReferralGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referral-lifecycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the life of a referral as a table
         * @description Every state, action, clock, coded list and rule: what the server executes, and what your software can render.
         */
        get: operations["readReferralLifecycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the referrals of your organisation
         * @description Those received (the inbox), those sent, or, for a coordinator, those of the collective without any content. All filters hold together. Nothing is repeated or left out between pages, save what changes its place meanwhile. With updatedSince: in the order of their last change, for software that follows along. The read of names is journalled.
         */
        get: operations["listReferrals"];
        put?: never;
        /**
         * Write a referral, and send it at once if you wish
         * @description Records the person and the agreement with it when they are given whole. Without send it stays a draft of your organisation. A landlord’s referral does not replace its report of arrears to the CAF, due within two months once two months’ rent are owed (CCH art. L824-1 and R824-4).
         */
        post: operations["createReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a referral
         * @description As your organisation may read it. Reading changes nothing: taking note is the action acknowledge. The read is journalled.
         */
        get: operations["readReferral"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a draft
         * @description Only its sender, and only before it is sent: afterwards what was said stands, and the actions of the lifecycle carry on.
         */
        patch: operations["changeReferral"];
        trace?: never;
    };
    "/v1/referrals/{id}/actions/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the person on and name a case owner
         * @description Take the person on and name a case owner. In the pages: « Accepter ».
         */
        post: operations["acceptReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that somebody took note
         * @description Say that somebody took note; this is not an answer. In the pages: « Marquer comme lue ».
         */
        post: operations["acknowledgeReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/ask-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the sender for documents or information
         * @description Ask the sender for documents or information; the receiver’s clock is paused. In the pages: « Demander un complément ».
         */
        post: operations["askInfoReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the case, or give it to a colleague
         * @description Take the case, or give it to a colleague. In the pages: « Attribuer ».
         */
        post: operations["assignReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The sender agrees and the loop closes
         * @description The sender agrees and the loop closes; the person’s word is recorded beside it. In the pages: « Confirmer le résultat ».
         */
        post: operations["confirmReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/confirm-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the sender take it back
         * @description Let the sender take it back; granted by rule after three working days. In the pages: « Confirmer le retrait ».
         */
        post: operations["confirmWithdrawalReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/correct-outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a new version of a recorded outcome
         * @description Write a new version of a recorded outcome; the old one is kept. In the pages: « Corriger un résultat ».
         */
        post: operations["correctOutcomeReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say no, with a coded reason
         * @description Say no, with a coded reason; the sender then chooses what follows. In the pages: « Refuser ».
         */
        post: operations["declineReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Throw a draft away
         * @description Throw a draft away; by rule after thirty days without a change. In the pages: « Supprimer le brouillon ».
         */
        post: operations["discardReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The sender sends it back to work
         * @description The sender sends it back to work; the person’s word is recorded beside it. In the pages: « Contester le résultat ».
         */
        post: operations["disputeReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/expire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a referral that nobody acted on despite every reminder
         * @description End a referral that nobody acted on despite every reminder; everyone is told. In the pages: « Mettre fin faute de réponse ».
         */
        post: operations["expireReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait for the person or a third party until a given day
         * @description Wait for the person or a third party until a given day. In the pages: « Mettre en pause ».
         */
        post: operations["holdReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/log-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note an attempt or an exchange
         * @description Note an attempt or an exchange; the first meeting starts the work. In the pages: « Noter un contact ».
         */
        post: operations["logContactReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/mark-error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seal a referral made for the wrong person or sent to the wrong recipient
         * @description Seal a referral made for the wrong person or sent to the wrong recipient. In the pages: « Signaler une erreur de saisie ».
         */
        post: operations["markErrorReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that the person did not come
         * @description Note that the person did not come; this is no refusal. In the pages: « Noter une absence au rendez-vous ».
         */
        post: operations["noShowReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/person-declines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the person does not want this referral
         * @description Record that the person does not want this referral: a legitimate end. In the pages: « La personne ne souhaite pas donner suite ».
         */
        post: operations["personDeclinesReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/record-outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what came of one or several rights
         * @description Record what came of one or several rights; with the last one the referral is resolved. In the pages: « Enregistrer un résultat ».
         */
        post: operations["recordOutcomeReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/redirect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass the referral on
         * @description Pass the referral on: this leg ends and a child is sent to another organisation. In the pages: « Réorienter ».
         */
        post: operations["redirectReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an ended referral up again where it stood
         * @description Take an ended referral up again where it stood. In the pages: « Rouvrir ».
         */
        post: operations["reopenReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/reply-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer each item asked for
         * @description Answer each item asked for; the referral goes back to where it was. In the pages: « Répondre à la demande ».
         */
        post: operations["replyInfoReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move an appointment
         * @description Move an appointment. In the pages: « Déplacer le rendez-vous ».
         */
        post: operations["rescheduleReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with the work where it was paused
         * @description Go on with the work where it was paused. In the pages: « Reprendre ».
         */
        post: operations["resumeReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the person an appointment
         * @description Give the person an appointment. In the pages: « Fixer un rendez-vous ».
         */
        post: operations["scheduleReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the draft to the organisation’s inbox
         * @description Send the draft to the organisation’s inbox. In the pages: « Envoyer ».
         */
        post: operations["sendReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the person was met and the work begins
         * @description Say that the person was met and the work begins. In the pages: « Démarrer l’accompagnement ».
         */
        post: operations["startReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/suggest-redirect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell the sender who could help instead
         * @description Tell the sender who could help instead; the sender asks the person and redirects. In the pages: « Proposer une réorientation ».
         */
        post: operations["suggestRedirectReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/un-accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give the person back after accepting, saying what was done so far
         * @description Give the person back after accepting, saying what was done so far. In the pages: « Revenir sur l’acceptation ».
         */
        post: operations["unAcceptReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/waitlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept in principle, without a place yet
         * @description Accept in principle, without a place yet; say when the list is looked at again. In the pages: « Mettre en liste d’attente ».
         */
        post: operations["waitlistReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the referral back
         * @description Take the referral back; once the receiver has taken charge this is a request. In the pages: « Retirer ».
         */
        post: operations["withdrawReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/actions/withdraw-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the person withdraws the agreement
         * @description Record that the person withdraws the agreement: the recipient reads nothing more. In the pages: « Retirer l’accord ».
         */
        post: operations["withdrawAgreementReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the documents of a referral
         * @description Those that your level of disclosure lets you read, latest first, without their content. The read is journalled.
         */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Attach a document
         * @description A form with one file: `curl -F file=@rib.pdf -F item=bank_details`. PDF, JPEG, PNG or WebP, 10 MiB at most, 20 a referral. The document waits in quarantine until the scanner has found nothing; events tell when. Photographs lose their place and camera; a PDF is kept as it is.
         */
        post: operations["uploadDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the history of a referral
         * @description Every event in order, chained by hash. Beside the actions of the lifecycle: create, change, freeze, message, attach-document, clear-document, refuse-document, delete-document.
         */
        get: operations["listReferralEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the messages of a referral
         * @description What both sides said to each other and your own organisation’s notes, latest first; nothing below the minimal level. The read is journalled.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Write a message to the other side, or a note of your own
         * @description A message is told to the other side by an event without its text, and makes a new version; whoever read the version before may still act on it. A note makes neither.
         */
        post: operations["postMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/person-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the links that the person of a referral was given
         * @description Those that your organisation made, the latest fifty, without what opens them.
         */
        get: operations["listPersonLinks"];
        put?: never;
        /**
         * Give the person a link to follow their referral
         * @description For the sender. The page behind it tells the person in French, English or Arabic where the referral stands, who was told what, who read it and when; they may stop it, say what is not true of a result, or ask for a call. With a date of birth on file the page asks for it.
         */
        post: operations["createPersonLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/return-permits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a referral come back to an organisation that already had it
         * @description For a coordinator. A chain of redirections never comes back to an organisation by itself; this lets it, for one organisation, in the whole chain.
         */
        post: operations["permitReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/{id}/rights-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the rights check that a referral carries
         * @description As it was when the referral was sent. From the follow-up level on: how the rights of the referral stand, what the claim takes, until when, and what is uncertain. At the confidential level: amounts, reasons and the situation. At the minimal level, and so for a landlord or a life place, there is none, whether one was attached or not. The read is journalled.
         */
        get: operations["readAttachedCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand out the work on many referrals at once
         * @description The action assign on up to a hundred referrals, each over the version that was read. Those that can be assigned are; for each of the others the answer says why not. For a lead, and for the software of the organisation.
         */
        post: operations["assignReferrals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what waits in your organisation
         * @description What was received, sent, or, for a coordinator, all of the collective: how much is open, late or nobody’s. Each figure is the length of a list of listReferrals.
         */
        get: operations["countReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referrals/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find referrals by a name, a phone number, a date of birth
         * @description Finds referrals whose person you may read by whole words of the given and family names in any order, a phone number, an e-mail or a date of birth; and by the first eight characters of their id, or more. What is sealed is not searched by parts of words. The filters of listReferrals hold too. A POST, for names have no place in addresses; the read is journalled.
         */
        post: operations["searchReferrals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/report-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the exports of reports
         * @description Who took out which report when, the latest first: for your organisation, and to a coordinator for which organisation of the collective. Kept twelve months. With memberId, your organisation alone.
         */
        get: operations["listReportExports"];
        put?: never;
        /**
         * Export a report, kept or live
         * @description A file to download, in French: every figure of a kept report or of a period with its numerator, denominator, unit and method; what is withheld is an empty cell with its reason, never zero. It names nobody. Small counts are withheld from it as from any member, for it is read outside. A table (csv, xlsx, ods, json) is the answer itself, made anew when it is asked for again. A PDF is printed in the background from the figures of now: 202 says where to look (`readReportExport`), a repeat under the same key answers the same, and a member who waits longer than a minute gets a mail when it is ready. Each export stands in the journal of your organisation.
         */
        post: operations["createReportExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/report-exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whether a file is ready
         * @description For whoever asked for it, for seven days. Look again after a second; most are ready then. A failed one is asked for anew, under another key.
         */
        get: operations["readReportExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/report-exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a file that is ready
         * @description For whoever asked for it, for seven days: the same bytes each time.
         */
        get: operations["readReportExportFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reports of your collective
         * @description The latest begun first: frozen ones for every member of the collective, drafts for its coordinators.
         */
        get: operations["listReports"];
        put?: never;
        /**
         * Begin a report to the prefect or to those who fund
         * @description For a coordinator. A draft over whole months: twelve for the yearly report to the prefect, six for a half-year. Its figures are those of the live reports until it is frozen. Small counts are withheld from it as from any member, for it is read outside.
         */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a report with its figures
         * @description A draft is counted as it is read. A frozen report tells the figures that it was frozen with, whatever was corrected since; `changedSince` tells a coordinator which of them are others today.
         */
        get: operations["readReport"];
        put?: never;
        post?: never;
        /**
         * Drop a draft
         * @description For a coordinator. A frozen report is not dropped.
         */
        delete: operations["deleteReport"];
        options?: never;
        head?: never;
        /**
         * Write the sections of a draft
         * @description For a coordinator: replaces the sections that are sent. They are printed as they are written: name nobody. Kept encrypted. To who may not read the draft it does not exist.
         */
        patch: operations["changeReport"];
        trace?: never;
    };
    "/v1/reports/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze a report with its figures, for ever
         * @description For a coordinator, once the period is over and what must be written is. The report keeps its figures, how each was counted and by which versions, and is read by every member of the collective. It can be neither changed nor taken away afterwards. Its PDF is printed in the background, and whoever froze it gets a mail when it is ready.
         */
        post: operations["freezeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/outreach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count contacts, checks, non-take-up and network activities
         * @description The contacts, rights checks and activities for the network from one date to another, both included (Europe/Paris): how many contacts by kind of place, of how many persons a check was made, how many of them were missing a right, how many a mainstream one (droit commun), which rights, in which form and why; how many people activities reached, and which organisations took part. A person counts once, however many checks were made of them; an anonymous check counts as one person. The result is a share of the persons met by outreach, never to be compared with a national rate of the whole population. A coordinator counts the whole collective, or one organisation or territory of it; anybody else counts their own organisation.
         */
        get: operations["readOutreachReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/referral-funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count referrals from sending to outcome
         * @description The referrals whose root was sent from one date to another, both included (Europe/Paris): how many were acknowledged, answered, started, resolved and closed, what became of each right, and how long it took. A coordinator counts the whole collective, or one organisation or territory of it; anybody else counts the referrals that their own organisation sent or received.
         */
        get: operations["readReferralFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count rights gained, euros, delays and response rates
         * @description For the days from one date to another, both included (Europe/Paris): the rights that a body decided in the period, how many were opened, maintained or raised, the euros that they bring by source, and how long it took in working days; for those checked in each month (sent, where there was no check) the share that gained a right within three months; for the referrals sent in the period whether they were answered before a clock ran out, by organisation; the places that organisations stated. A right counts once a root, with its latest result anywhere in the chain. With asOf, as it was known at the end of that day: a later correction changes nothing of it. A coordinator counts the whole collective, or one organisation or territory of it; anybody else counts their own organisation.
         */
        get: operations["readResultsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rights of the catalogue
         * @description The catalogue in the order of its families. Filters add up; `q` searches names, short texts, codes and usual words in French, without regard to accents or case.
         */
        get: operations["listRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rights checks of your organisation
         * @description Latest first, without what was said or answered.
         */
        get: operations["listRightsChecks"];
        put?: never;
        /**
         * Make a rights check and keep it
         * @description Works out the rights of a household and keeps what was said and answered, encrypted, for your organisation alone; for a person that it accompanies, or for nobody in particular. What the person renounced before is not proposed again.
         */
        post: operations["createRightsCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a rights check
         * @description What was said, and what was answered that day with the law of that day. Only the organisation that made it reads this; the read is journalled.
         */
        get: operations["readRightsCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say why rights of a check are not taken up
         * @description Records, right by right, the form of non-take-up, a cause, and whether the person renounces it; what is not sent stays. A renounced right is shown as renounced and proposed neither here nor in the next checks of the same person.
         */
        patch: operations["changeRightsCheck"];
        trace?: never;
    };
    "/v1/rights-checks/{id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Print what a person may have a right to
         * @description A sheet in large print to hand to the person: what they may have a right to, what is uncertain, what to bring and where to go; never a promise. Renounced rights are left out. A page that is whole in one file and in which nothing runs, or the same as a tagged PDF (PDF/UA-1) with its fonts. The read is journalled.
         */
        get: operations["printRightsCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-checks/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work out the rights of a household
         * @description Works out every right of a household on a day, those of the nation and those of your collective (GET /v1/local-rights). A fact that is left out is unknown, never zero: the answer is then an interval, or undetermined with the facts that are missing. Nothing is stored or logged; the Idempotency-Key that every POST carries has no effect here.
         */
        post: operations["evaluateRights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-checks/interview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask what settles most
         * @description Send what was answered so far, in order; the next questions come back with their words, the one that settles most first, with what is known by now as a situation. Nothing is stored: an interview is resumed by sending its answers again, on the same date. To take an answer back or to change it, leave it out or change it in its place, with dropClosed. The quick check asks at most 12 questions for the status of the main rights, and nothing that says who somebody is; the full one asks all that could change a verdict, local rights and tax notices among it. The Idempotency-Key has no effect here.
         */
        post: operations["continueInterview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-checks/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work out the rights of many households
         * @description Works out the rights of up to 100 households on the same day: statuses and amounts, in the order of the households. A fault in one names its place and refuses them all. Nothing is stored or logged; the Idempotency-Key has no effect here.
         */
        post: operations["simulateRights"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one right
         * @description What it is, how to ask, which documents, within which delays, what silence means, how to appeal, and how sure each value is.
         */
        get: operations["readRight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the codes of the catalogue
         * @description Every code with its French name, in one answer: to check a code, or to fill a choice.
         */
        get: operations["listRightCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who can act for organisations, as a service of Relais
         * @description For the services of Relais themselves; no token of an organisation opens it. By id; an organisation that the collective does not have is left out. With `role` alone: every organisation of the collective where somebody holds it.
         */
        get: operations["listStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the territories of your collective
         * @description By name. Follow `parentId` from a place to the larger one that contains it.
         */
        get: operations["listTerritories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What the action accept needs. */
        AcceptPayload: {
            /**
             * Format: uuid
             * @description The case owner; whoever accepts by default.
             */
            ownerId?: string;
            /** @description A word to the sender. */
            text?: string;
        };
        /** @description What the action acknowledge needs. */
        AcknowledgePayload: Record<string, never>;
        /**
         * @description Whom it addressed: people at work, volunteers, elected officials, students of social work, or the residents themselves.
         * @enum {string}
         */
        ActivityAudience: "professionals" | "volunteers" | "elected_officials" | "students" | "residents" | "other";
        /**
         * @description What was done: a workshop, a training, an information meeting, a stand, or a working group of the network.
         * @enum {string}
         */
        ActivityKind: "workshop" | "training" | "information_meeting" | "stand" | "working_group";
        /**
         * @description Coarse age.
         * @enum {string}
         */
        AgeBand: "under_18" | "18_24" | "25_39" | "40_59" | "60_74" | "75_and_over" | "unknown";
        /** @description The agreement of a person to be referred. */
        Agreement: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            expiresOn: string;
            /** Format: date */
            givenOn: string;
            /** @enum {string} */
            howGiven: "in_person_oral" | "in_person_signed" | "by_phone" | "by_message" | "by_representative";
            /** Format: uuid */
            id: string;
            level: components["schemas"]["DisclosureLevel"];
            onward: boolean;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            recipientId: string;
            rights: components["schemas"]["RightCode"][];
            version: number;
            withdrawnAt: string | null;
        };
        /** @description A page of agreements. */
        AgreementList: {
            items: components["schemas"]["Agreement"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description How the person said it. */
        AgreementWithdrawal: {
            /** @enum {string} */
            proof: "by_link" | "in_person_oral" | "in_person_signed" | "by_phone" | "by_message" | "by_representative";
        };
        /** @description Software that acts for an organisation or for its members. */
        ApiClient: {
            /**
             * @description `secret`: client_secret_basic or client_secret_post (RFC 6749 § 2.3.1); `private_key`: private_key_jwt with ES256 (RFC 7523); `none`: a public client, for people only.
             * @enum {string}
             */
            authentication: "secret" | "private_key" | "none";
            /** @description The client_id to give to the token endpoint. */
            clientId: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * @description `client_credentials`: the organisation’s own software; `authorization_code`: an application to which members delegate, with PKCE.
             * @enum {string}
             */
            grant: "client_credentials" | "authorization_code";
            /** Format: uuid */
            id: string;
            name: string;
            redirectUris: string[];
            revokedAt: string | null;
            scopes: components["schemas"]["Scope"][];
        };
        /** @description A page of API clients. */
        ApiClientList: {
            items: components["schemas"]["ApiClient"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A new API client and its secret. */
        ApiClientWithSecret: {
            /**
             * @description `secret`: client_secret_basic or client_secret_post (RFC 6749 § 2.3.1); `private_key`: private_key_jwt with ES256 (RFC 7523); `none`: a public client, for people only.
             * @enum {string}
             */
            authentication: "secret" | "private_key" | "none";
            /** @description The client_id to give to the token endpoint. */
            clientId: string;
            /** @description Shown this once; null unless it authenticates by a secret. */
            clientSecret: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * @description `client_credentials`: the organisation’s own software; `authorization_code`: an application to which members delegate, with PKCE.
             * @enum {string}
             */
            grant: "client_credentials" | "authorization_code";
            /** Format: uuid */
            id: string;
            name: string;
            redirectUris: string[];
            revokedAt: string | null;
            scopes: components["schemas"]["Scope"][];
        };
        /** @description How a decision is contested. */
        Appeal: {
            /** @description The article of law, such as `CASF R241-33`. */
            article: string | null;
            /** @description Before whom to appeal first. */
            before: components["schemas"]["RightBody"] | null;
            certainty: components["schemas"]["Certainty"];
            /** @description Counted from the notification; the delay printed on the decision prevails. */
            delay: components["schemas"]["TimeSpan"] | null;
            /** @description True when no court hears the person without this appeal. */
            mandatoryPrior: boolean | null;
            /** @description Where to go when the appeal fails; null when it is the last. */
            next: {
                before: components["schemas"]["RightBody"];
                delay: components["schemas"]["TimeSpan"] | null;
            } | null;
            /** @description Why it is not sure, or a limit to know. */
            note: components["schemas"]["BilingualText"] | null;
            /** @description After which no answer to the appeal means that it is refused. */
            silenceAfter: components["schemas"]["TimeSpan"] | null;
        };
        /** @description What the action ask-info needs. */
        AskInfoPayload: {
            /** @description What is missing. */
            items: ("identity_document" | "residence_permit" | "family_record" | "proof_of_address" | "domiciliation_certificate" | "lease" | "rent_statement" | "rent_certificate" | "arrears_statement" | "energy_bill" | "bank_details" | "payslips" | "resources_proof" | "tax_notice" | "caf_statement" | "job_seeker_statement" | "employer_certificate" | "pension_notices" | "school_certificate" | "family_court_judgment" | "mdph_notice" | "decision_letter" | "signed_form" | "mandate" | "contact_details" | "best_time_to_call" | "language_and_interpreter" | "agreement_confirmation" | "need_clarified" | "household" | "family_situation" | "housing_situation" | "work_situation" | "resources" | "steps_taken" | "known_deadline" | "other_workers" | "online_account" | "other")[];
            /** @description What is missing, in words; needed with `other`. */
            text?: string;
        };
        /** @description What came of one assignment. */
        AssignmentReport: {
            assigned: boolean;
            /** Format: uuid */
            referralId: string;
            /** @description Why it was not assigned, as the code of a problem. */
            refusal: ("sender-may-not-send" | "right-missing" | "agreement-not-live" | "agreement-does-not-cover" | "agreement-forbids-onward" | "recipient-may-not-receive" | "recipient-outside-territory" | "recipient-paused" | "recipient-full" | "duplicate-unanswered" | "rights-check-missing" | "owner-not-member" | "owner-away" | "assigning-others-needs-lead" | "item-unanswered" | "review-date-out-of-range" | "resume-date-out-of-range" | "contact-result-unknown" | "person-not-met" | "outcome-for-another-right" | "contact-attempts-missing" | "outcome-missing" | "outcome-not-yours" | "no-pending-outcome-due" | "return-state-unknown" | "reopen-window-over" | "other-leg-in-charge" | "hop-limit-reached" | "target-in-chain" | "redirect-not-suggested" | "withdrawal-already-requested" | "withdrawal-not-requested" | "clock-still-running" | "escalation-at-top" | "escalation-not-exhausted" | "charter-forbids-expiry" | "sibling-not-accepted" | "right-not-found" | "guide-page-not-found" | "rights-check-not-found" | "rights-check-forgotten" | "pdf-impossible" | "outreach-contact-not-found" | "drop-in-session-not-found" | "observation-not-found" | "network-activity-not-found" | "entry-voided" | "report-not-found" | "report-frozen" | "report-unfinished" | "export-not-found" | "export-not-ready" | "edition-not-found" | "half-year-not-over" | "edition-reason-wrong" | "edition-too-close" | "action-unknown" | "referral-not-yours" | "role-forbids" | "malformed-request" | "idempotency-key-missing" | "idempotency-key-invalid" | "sign-in-required" | "token-invalid" | "sign-in-too-old" | "scope-missing" | "role-missing" | "not-found" | "collective-not-found" | "organisation-not-found" | "member-not-found" | "api-client-not-found" | "person-not-found" | "agreement-not-found" | "person-link-not-found" | "referral-not-found" | "referral-group-not-found" | "attached-check-not-found" | "document-not-found" | "import-not-found" | "method-not-allowed" | "idempotency-in-flight" | "referral-state-forbids" | "referral-frozen" | "agreement-withdrawn" | "thread-closed" | "too-many-documents" | "document-quota-reached" | "document-in-quarantine" | "document-refused" | "document-in-answer" | "import-expired" | "import-has-errors" | "import-outdated" | "siret-taken" | "convention-not-in-force" | "convention-signed" | "last-administrator" | "email-taken" | "version-stale" | "body-too-large" | "media-type-unsupported" | "invalid-request" | "file-unreadable" | "idempotency-key-reused" | "if-match-missing" | "rate-limited" | "questions-spent" | "internal-fault" | "unavailable" | "too-slow") | null;
            /** @description Its version now; null where there is none of yours. */
            version: number | null;
        };
        /** @description What came of some assignments. */
        AssignmentReports: {
            items: components["schemas"]["AssignmentReport"][];
        };
        /** @description What the action assign needs. */
        AssignPayload: {
            /**
             * Format: uuid
             * @description The new case owner.
             */
            ownerId: string;
        };
        /** @description What a referral carries of a rights check, as far as you may read it. */
        AttachedCheck: {
            /** @description For the sender. */
            attachedAt: string | null;
            /** @description The check in rights-check, for the sender whose check it is. */
            checkId: string | null;
            /** Format: uuid */
            referralId: string;
            /** @description What went with the referral, as far as you read it; null for a sender when nothing did. */
            shared: {
                catalogueVersion: string;
                /**
                 * Format: date
                 * @description The day on which the law was read.
                 */
                date: string;
                /** @enum {string} */
                level: "follow_up" | "confidential";
                /**
                 * Format: date-time
                 * @description When the check was made.
                 */
                madeAt: string;
                /** @description Of the rights of the referral, those that the check holds. */
                rights: components["schemas"]["CheckedRight"][];
                rulesetVersion: string;
                /** @description What the household said; null below the confidential level. */
                situation: components["schemas"]["Situation"] | null;
            } | null;
        };
        /** @description A document that was attached; its name is read with readDocument. */
        AttachedDocument: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            item: components["schemas"]["DocumentItem"] | null;
            level: components["schemas"]["DisclosureLevel"];
            /** @description The member who attached it; null when software did. */
            memberId: string | null;
            /**
             * Format: uuid
             * @description The organisation that attached it.
             */
            organisationId: string;
            /** Format: uuid */
            referralId: string;
            /** @description When the scanner found nothing or something; null in quarantine, and where no scanner is set up. */
            scannedAt: string | null;
            /** @description Of what is kept: of a PDF as you sent it, of an image as it was drawn anew. */
            sha256: string;
            /** @description Bytes of what is kept. */
            size: number;
            state: components["schemas"]["DocumentState"];
            /**
             * @description What it holds; images are drawn anew without their metadata.
             * @enum {string}
             */
            type: "application/pdf" | "image/jpeg" | "image/png" | "image/webp";
        };
        /** @description How many came to a session; null is not counted, which is not zero. */
        Attendance: {
            /** @description Appointments that were made for this session. */
            appointments: number | null;
            /** @description Appointments to which nobody came. */
            noShows: number | null;
            /** @description People who could not be received. */
            turnedAway: number | null;
            /** @description People received. */
            welcomed: number;
        };
        /**
         * @description both: said to the other side, which reads it from the minimal level on. own: a note of your organisation, which nobody else reads or hears of.
         * @enum {string}
         */
        Audience: "both" | "own";
        /**
         * @description open: there are places, or they are not counted. waiting_list: full, sending is possible. full: sending is refused. unknown: nothing was stated, or it was full more than 90 days ago.
         * @enum {string}
         */
        Availability: "open" | "waiting_list" | "full" | "paused" | "unknown";
        /** @description An action that you may do now. */
        AvailableAction: {
            action: components["schemas"]["ReferralAction"];
            /** @description POST here, with If-Match and an Idempotency-Key. */
            href: string;
            /** @description What the button says, in French. */
            label: string;
            /** @description The JSON Schema (2020-12) of its body. */
            payloadSchema: {
                [key: string]: unknown;
            };
        };
        /** @description A measure from elsewhere, with what it is not. */
        Benchmark: {
            /** @description Beside which figure it is printed. */
            besides: string;
            /** @description What it is not, in French; never printed without it. */
            caveat: string;
            id: string;
            /** @description What it measured, in French. */
            label: string;
            /** @description The year. */
            measuredIn: number;
            percent: number;
            source: string;
        };
        /** @description A text for people, in French and in English. */
        BilingualText: {
            en: string;
            fr: string;
        };
        /** @description What your organisation stated of its places. */
        Capacity: {
            /** @description Whom it takes, in words. */
            criteria: string | null;
            /** @description After this instant senders are told that it is to be confirmed; null when nothing was stated. */
            holdsUntil: string | null;
            /** @description First day without new referrals. */
            pausedFrom: string | null;
            /** @description Last day of the pause; null while the end is open. */
            pausedUntil: string | null;
            /** @description Open places now; null when they are not counted. One fewer with each acceptance, never below 0. */
            places: number | null;
            /** @description When there should be places again; told to whoever is refused. */
            reopensOn: string | null;
            services: {
                /** @description Whom it takes, in words. */
                criteria: string | null;
                /** @description First day without new referrals. */
                pausedFrom: string | null;
                /** @description Last day of the pause; null while the end is open. */
                pausedUntil: string | null;
                /** @description Open places now; null when they are not counted. One fewer with each acceptance, never below 0. */
                places: number | null;
                /** @description When there should be places again; told to whoever is refused. */
                reopensOn: string | null;
                /** Format: uuid */
                serviceId: string;
                /** @description It takes urgent referrals. */
                takesUrgent: boolean;
                /** @description Without a place it keeps a waiting list; otherwise sending is refused. */
                waitingList: boolean;
            }[];
            statedAt: string | null;
            /** @description The member who stated it; null when software did, or nobody yet. */
            statedBy: string | null;
            /** @description It takes urgent referrals. */
            takesUrgent: boolean;
            territoryIds: string[];
            version: number;
            /** @description Without a place it keeps a waiting list; otherwise sending is refused. */
            waitingList: boolean;
        };
        /** @description How the places of an organisation or a service stand, without a person. */
        CapacityEvent: {
            /**
             * Format: date-time
             * @description When it changed.
             */
            at: string;
            /** Format: uuid */
            collectiveId: string;
            /** @description The service is not stated any more. */
            dropped: boolean;
            /** @description Of two changes of one unit the later has the higher number. */
            number: number;
            /** Format: uuid */
            organisationId: string;
            pausedFrom: string | null;
            pausedUntil: string | null;
            /** @description Open places; null when they are not counted. */
            places: number | null;
            /**
             * Format: date-time
             * @description When it was last stated; 90 days later it is to be confirmed.
             */
            statedAt: string;
            /**
             * Format: uuid
             * @description A service that counts its own places, or the organisation for the whole of it.
             */
            unitId: string;
            waitingList: boolean;
        };
        /** @description Events behind a cursor. */
        CapacityEvents: {
            items: components["schemas"]["CapacityEvent"][];
            next: string;
        };
        /** @description A page of capacities. */
        CapacityList: {
            items: components["schemas"]["OrganisationCapacity"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description Places as organisations stated them: at month ends, and on how many days each had some. Empty where a territory is asked for, for places are not stated by territory. */
        CapacityReport: {
            /** @description Each month of the period that is over. */
            months: {
                /** @description Organisations whose statement was not older than 90 days. */
                fresh: components["schemas"]["ReportCount"];
                /** @description As it ended: 2026-07. */
                month: string;
                /** @description Open places as they stated them, less those taken since. */
                places: components["schemas"]["ReportTotal"];
            }[];
            /** @description Each organisation that received a referral in the period, or stated places. */
            organisations: {
                full: components["schemas"]["ReportCount"];
                open: components["schemas"]["ReportCount"];
                /** Format: uuid */
                organisationId: string;
                paused: components["schemas"]["ReportCount"];
                places: components["schemas"]["ReportTotal"];
                unknown: components["schemas"]["ReportCount"];
                waitingList: components["schemas"]["ReportCount"];
            }[];
        };
        /** @description What an organisation states of its places; the whole statement. */
        CapacityStatement: {
            /** @default null */
            criteria?: string | null;
            /**
             * @description First day without new referrals.
             * @default null
             */
            pausedFrom?: string | null;
            /**
             * @description Last day of the pause; null while the end is open.
             * @default null
             */
            pausedUntil?: string | null;
            /**
             * @description Open places now; null when they are not counted. One fewer with each acceptance, never below 0.
             * @default null
             */
            places?: number | null;
            /**
             * @description When there should be places again; told to whoever is refused.
             * @default null
             */
            reopensOn?: string | null;
            /**
             * @description Services that count their own places; they hold for the rights of that service, the rest for all others.
             * @default []
             */
            services?: {
                /** @default null */
                criteria?: string | null;
                /**
                 * @description First day without new referrals.
                 * @default null
                 */
                pausedFrom?: string | null;
                /**
                 * @description Last day of the pause; null while the end is open.
                 * @default null
                 */
                pausedUntil?: string | null;
                /**
                 * @description Open places now; null when they are not counted. One fewer with each acceptance, never below 0.
                 * @default null
                 */
                places?: number | null;
                /**
                 * @description When there should be places again; told to whoever is refused.
                 * @default null
                 */
                reopensOn?: string | null;
                /** Format: uuid */
                serviceId: string;
                /**
                 * @description It takes urgent referrals.
                 * @default true
                 */
                takesUrgent?: boolean;
                /**
                 * @description Without a place it keeps a waiting list; otherwise sending is refused.
                 * @default false
                 */
                waitingList?: boolean;
            }[];
            /**
             * @description It takes urgent referrals.
             * @default true
             */
            takesUrgent?: boolean;
            /**
             * @description Only for people of these territories; empty: wherever the organisation works.
             * @default []
             */
            territoryIds?: string[];
            /**
             * @description Without a place it keeps a waiting list; otherwise sending is refused.
             * @default false
             */
            waitingList?: boolean;
        };
        /** @description A code of a body or of a document, such as `caf`. */
        CatalogueCode: string;
        /** @description A count of situations by one cause. */
        CauseCount: {
            code: components["schemas"]["CatalogueCode"];
            /** @description The numerator; null when it is withheld. */
            count: number | null;
            /** @description How it is counted, in one sentence. */
            method: string;
            /** @description The denominator; null when it is withheld. */
            of: number | null;
            /** @description Why the count is withheld; withheld is not zero. small_count: it rests on few, or another that does would be given back by it; which of the two is not told. too_fine: the period, the territory or the organisation is a part that is not told apart; ask for a half-year or the whole. */
            reason: ("small_count" | "too_fine") | null;
            /**
             * @description What is counted. contact: a meeting, never a distinct person. check: a rights check. person: somebody of whom a check was made. situation: one person and one right. referral: one organisation asked by another, so a redirected one counts again at its new recipient. root: the first referral of a chain of redirections. right: one right asked for at a root. activity: a workshop, a training or the like. participant: somebody who came to one, so that whoever came twice counts twice. organisation: an organisation that took part, or that stated its places. day: a day of the calendar, as it ended.
             * @enum {string}
             */
            unit: "referral" | "root" | "right" | "contact" | "check" | "person" | "situation" | "activity" | "participant" | "organisation" | "day";
        };
        /**
         * @description How sure a value is: read in a source, to be confirmed, or looked for and not found.
         * @enum {string}
         */
        Certainty: "confirmed" | "to_confirm" | "not_found";
        /** @description A figure that is another one today. */
        ChangedLine: {
            /** @description As it stands in the report. */
            frozen: number | null;
            id: string;
            label: string;
            /** @description As it is counted now. */
            now: number | null;
        };
        /** @description What a collective decided about the pace of its referrals; what it leaves out is that of the published lifecycle. */
        Charter: {
            /** @description Since when it holds; null while nothing was decided. */
            changedAt: string | null;
            clocks: components["schemas"]["CharterClocks"];
            /**
             * @description Whose public holidays are kept (code du travail art. L3133-1, L3134-13, L3422-2 and the laws of the Pacific).
             * @enum {string}
             */
            holidays: "metropole" | "alsace_moselle" | "guadeloupe" | "martinique" | "guyane" | "reunion" | "mayotte" | "saint_barthelemy" | "saint_martin" | "saint_pierre_et_miquelon" | "nouvelle_caledonie" | "polynesie_francaise" | "wallis_et_futuna";
            limits: components["schemas"]["CharterLimits"];
            /** @description The system itself expires a referral that nobody answered to the end of escalation; else a coordinator does. */
            systemMayExpire: boolean;
            /** @description The time zone of the place whose holidays are kept (IANA). */
            timeZone: string;
            version: number;
        };
        /** @description The clocks that run otherwise here; one that is left out keeps the length of the published lifecycle. */
        CharterClocks: {
            acknowledge?: {
                /** @description How long. */
                span?: components["schemas"]["Span"];
                /** @description How long when the referral is urgent; null: no shorter. */
                urgent?: components["schemas"]["Span"] | null;
            };
            answer?: {
                /** @description How long. */
                span?: components["schemas"]["Span"];
                /** @description How long when the referral is urgent; null: no shorter. */
                urgent?: components["schemas"]["Span"] | null;
            };
            confirm?: {
                /** @description How long. */
                span?: components["schemas"]["Span"];
                /** @description How long when the referral is urgent; null: no shorter. */
                urgent?: components["schemas"]["Span"] | null;
            };
            "confirm-withdrawal"?: {
                /** @description How long. */
                span?: components["schemas"]["Span"];
                /** @description How long when the referral is urgent; null: no shorter. */
                urgent?: components["schemas"]["Span"] | null;
            };
            "first-contact"?: {
                /** @description How long. */
                span?: components["schemas"]["Span"];
                /** @description How long when the referral is urgent; null: no shorter. */
                urgent?: components["schemas"]["Span"] | null;
            };
            "follow-up"?: {
                /** @description How long. */
                span?: components["schemas"]["Span"];
                /** @description How long when the referral is urgent; null: no shorter. */
                urgent?: components["schemas"]["Span"] | null;
            };
            heartbeat?: {
                /** @description How long. */
                span?: components["schemas"]["Span"];
                /** @description How long when the referral is urgent; null: no shorter. */
                urgent?: components["schemas"]["Span"] | null;
            };
            hold?: {
                /** @description The latest day, in calendar days from today. */
                maxDays?: number;
            };
            reply?: {
                /** @description How long. */
                span?: components["schemas"]["Span"];
                /** @description How long when the referral is urgent; null: no shorter. */
                urgent?: components["schemas"]["Span"] | null;
            };
            review?: {
                /** @description The latest day, in calendar days from today. */
                maxDays?: number;
            };
        };
        /** @description A charter as it is written, whole. */
        CharterEntry: {
            clocks: components["schemas"]["CharterClocks"];
            /**
             * @description Whose public holidays are kept (code du travail art. L3133-1, L3134-13, L3422-2 and the laws of the Pacific).
             * @enum {string}
             */
            holidays: "metropole" | "alsace_moselle" | "guadeloupe" | "martinique" | "guyane" | "reunion" | "mayotte" | "saint_barthelemy" | "saint_martin" | "saint_pierre_et_miquelon" | "nouvelle_caledonie" | "polynesie_francaise" | "wallis_et_futuna";
            limits: components["schemas"]["CharterLimits"];
            /** @description The system itself expires a referral that nobody answered to the end of escalation; else a coordinator does. */
            systemMayExpire: boolean;
        };
        /** @description The other figures that hold otherwise here. Days are calendar days unless the name says working. */
        CharterLimits: {
            askPendingAgainAfterDays?: number;
            attemptsBeforeUnreachable?: number;
            channelsBeforeUnreachable?: number;
            draftDays?: number;
            expireAfterWorkingDaysAtTopLevel?: number;
            hops?: number;
            reopenDays?: number;
        };
        /** @description Amounts and reasons of a right, for bodies under professional secrecy. */
        CheckedDetail: {
            /** @description What claiming it alone would bring; null for a local right. */
            alone: components["schemas"]["MoneyRange"] | null;
            amount: components["schemas"]["DueAmount"] | null;
            /** @description What claiming would add to what is paid today. */
            gain: components["schemas"]["MoneyRange"] | null;
            /** @description Why it stays open whatever is told, in French. */
            reasons: string[];
        };
        /** @description How a right of a referral stood in the rights check: potential, never decided. */
        CheckedRight: {
            deadlines: {
                article: string;
                /** @description Null for a local right, told in French. */
                en: string | null;
                fr: string;
                /** @description Null while the day that it counts from is unknown. */
                on: string | null;
            }[];
            /** @description Null below the confidential level. */
            detail: components["schemas"]["CheckedDetail"] | null;
            /** @description What the claim takes. */
            documents: {
                /** @description Null for a local right, told in French. */
                en: string | null;
                fr: string;
            }[];
            /** @description Facts that could change this answer, the most useful first. */
            missing: string[];
            right: components["schemas"]["RightCode"];
            /** @description Values of the law that were past their time when it was made. */
            stale: string[];
            status: components["schemas"]["VerdictStatus"];
        };
        /** @description A partnership against non-take-up. */
        Collective: {
            /** @description The version in force; null before the first. */
            convention: components["schemas"]["Convention"] | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** @description A sentence to show beside the name. */
            notice: string | null;
            /** @description How many organisations take part. */
            organisations: number;
            slug: string;
        };
        /** @description What the action confirm needs. */
        ConfirmPayload: {
            /** @description A word to the receiver. */
            text?: string;
        };
        /** @description What the action confirm-withdrawal needs. */
        ConfirmWithdrawalPayload: {
            /** @description What was done so far. */
            doneSoFar?: string;
        };
        /** @description An attempt to reach the person, or an appointment. */
        Contact: {
            channel: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "contact" | "appointment" | "moved_appointment" | "no_show";
            movedBy: string | null;
            /** @description When, of a contact or of an appointment that was not kept. */
            on: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** @description What came of a contact. */
            result: string | null;
            /** @description When an appointment starts. */
            startsAt: string | null;
        };
        /** @description A version of the convention of a collective (RGPD art. 26 and 28). */
        Convention: {
            /** Format: date */
            publishedOn: string;
            /** @description SHA-256 of the text as published, in hexadecimal. */
            textHash: string;
            title: string;
            version: string;
        };
        /** @description A signature under a version of the convention. */
        ConventionSignature: {
            /** Format: uuid */
            organisationId: string;
            /** Format: date-time */
            signedAt: string;
            /** @description The member who signed. */
            signedBy: string | null;
            version: string;
        };
        /** @description What the action correct-outcome needs. */
        CorrectOutcomePayload: {
            /** @description One for each right. */
            outcomes: {
                /**
                 * @description Or the amount, coarsely.
                 * @enum {string}
                 */
                amountBand?: "under_50" | "from_50_to_149" | "from_150_to_299" | "from_300_to_599" | "from_600";
                /** @description Euro cents a month. */
                amountMonthlyCents?: number;
                /** @description Euro cents of an aid that is paid once. */
                amountOnceCents?: number;
                /** @description Euro cents of arrears (rappel). */
                arrearsCents?: number;
                /**
                 * Format: uuid
                 * @description The referral that carries on.
                 */
                childId?: string;
                /**
                 * @description How sure.
                 * @enum {string}
                 */
                confidence: "certain" | "likely" | "to_confirm";
                /**
                 * Format: date
                 * @description The day of the body’s decision.
                 */
                decidedOn?: string;
                /**
                 * Format: date
                 * @description From when the right is open, or when the file was lodged.
                 */
                effectiveOn?: string;
                /**
                 * Format: date
                 * @description The day of the first payment.
                 */
                firstPaidOn?: string;
                /**
                 * @description Why the person gave up.
                 * @enum {string}
                 */
                gaveUpReason?: "too_complex" | "digital_barrier" | "language_barrier" | "discouraged" | "past_experience" | "fear_of_overpayment" | "fear_of_estate_recovery" | "fear_of_control" | "fear_of_stigma" | "other_priorities" | "amount_too_low" | "principle" | "other_solution" | "moved_away" | "not_said" | "other";
                /**
                 * @description What the person says of it; `not_asked` by default.
                 * @enum {string}
                 */
                personConfirmation?: "confirmed" | "disputed" | "not_asked" | "no_answer";
                /**
                 * @description Why the body refused.
                 * @enum {string}
                 */
                refusedReason?: "resources_above_limit" | "residence_condition" | "permit_condition" | "age_condition" | "household_not_accepted" | "contribution_period" | "right_own_condition" | "other_right_first" | "obligations_not_met" | "incomplete_file" | "filed_too_late" | "silence_is_refusal" | "not_explained" | "other";
                /**
                 * @description What came of it.
                 * @enum {string}
                 */
                result: "right_opened" | "right_maintained_or_raised" | "application_filed_pending" | "refused_by_body" | "not_eligible" | "already_had" | "person_gave_up" | "unreachable" | "referred_elsewhere" | "info_given_only";
                /** @description Which right. */
                right: components["schemas"]["RightCode"];
                /**
                 * @description Who says so.
                 * @enum {string}
                 */
                source: "body_letter" | "body_portal" | "person_said" | "staff_estimate";
                /** @description A note on this outcome. */
                text?: string;
            }[];
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "decision_received" | "decision_changed" | "reported_by_person" | "reported_by_sender" | "entry_mistake" | "other";
            /** @description Why, in words; needed with `other`. */
            text?: string;
        };
        /** @description A date to keep. */
        Deadline: {
            /** @description The article that says so. */
            article: string;
            /**
             * Format: date
             * @description When it was last compared with its source.
             */
            checkedOn: string;
            /** @description From when it runs if the next month is let begin. */
            elseFrom: string | null;
            /** @enum {string} */
            kind: "first_contact" | "month_end" | "appeal";
            /**
             * Format: date
             * @description The last day on which it can still be done in time.
             */
            on: string;
            /** @description From when the right runs if that day is kept. */
            opensFrom: string | null;
            text: components["schemas"]["BilingualText"];
        };
        /** @description What the action decline needs. */
        DeclinePayload: {
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "not_eligible" | "right_already_open" | "in_employment" | "in_training" | "claim_too_late" | "documents_missing" | "out_of_scope" | "wrong_contact" | "outside_territory" | "public_not_served" | "capacity_reached" | "session_full" | "service_suspended" | "no_interpreter" | "premises_not_accessible" | "conflict_of_interest" | "unreachable" | "missed_appointment" | "not_interested" | "agreement_missing" | "not_mobile" | "other_obstacles_first" | "supported_elsewhere" | "already_referred" | "already_followed_here" | "other";
            /**
             * @description Whose side an `other` reason is on.
             * @enum {string}
             */
            side?: "person" | "provider" | "eligibility" | "capacity" | "scope" | "duplicate";
            /** @description Who could help instead. */
            suggestedOrganisationIds?: string[];
            /** @description Why, in words; needed with `other`. */
            text?: string;
        };
        /** @description Who changed what in the directory. */
        DirectoryChange: {
            /** Format: date-time */
            at: string;
            /**
             * Format: uuid
             * @description For which organisation it was done: your own, or that of a coordinator.
             */
            byOrganisationId: string;
            /** @description Through which application, or which software. */
            clientId: string;
            /** @description Which fields were given, where not all are. */
            fields: string[];
            /** Format: uuid */
            id: string;
            /** @description Which member; told when they are of your organisation. Null when software did it. */
            memberId: string | null;
            /** @enum {string} */
            operation: "createOrganisation" | "changeOrganisation" | "addMember" | "changeMember" | "createApiClient" | "revokeApiClient" | "signConvention" | "changeCharter";
            /**
             * Format: uuid
             * @description Whose entry, member or software; for the charter, the organisation of the coordinator who decided.
             */
            organisationId: string;
            /**
             * Format: uuid
             * @description The member, the software or the organisation that was changed.
             */
            subjectId: string;
        };
        /** @description A page of changes. */
        DirectoryChangeList: {
            items: components["schemas"]["DirectoryChange"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A service of an organisation, as the directory shows it. */
        DirectoryService: {
            email: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** @description In the opening_hours notation of OpenStreetMap. */
            openingHours: string | null;
            phone: string | null;
            rights: components["schemas"]["RightCode"][];
        };
        /** @description A service to keep (with its id) or to add (without). */
        DirectoryServiceEntry: {
            /** @default null */
            email?: string | null;
            /** Format: uuid */
            id?: string;
            name: string;
            /** @default null */
            openingHours?: string | null;
            /** @default null */
            phone?: string | null;
            /** @default [] */
            rights?: components["schemas"]["RightCode"][];
        };
        /** @description What the action discard needs. */
        DiscardPayload: Record<string, never>;
        /**
         * @description What you may read: metadata (state and clocks), minimised (need, area, urgency, age band, language), then the three levels of an agreement.
         * @enum {string}
         */
        Disclosure: "metadata" | "minimised" | "minimal" | "follow_up" | "confidential";
        /**
         * @description minimal: name, contact, channel, rights. follow_up: steps, missing documents, outcomes. confidential: social assessment, only between organisations under professional secrecy (CASF art. L121-6-2).
         * @enum {string}
         */
        DisclosureLevel: "minimal" | "follow_up" | "confidential";
        /** @description What the action dispute needs. */
        DisputePayload: {
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "right_not_open" | "nothing_received" | "amount_or_date_wrong" | "claim_not_filed" | "right_forgotten" | "person_not_contacted" | "wrong_result" | "other";
            /** @description Which rights; all of them by default. */
            rights?: components["schemas"]["RightCode"][];
            /** @description Why, in words; needed with `other`. */
            text?: string;
        };
        /** @description A document of a referral, without its content. */
        Document: {
            /** @description A reply to a request for information names it: it stays. */
            answered: boolean;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            item: components["schemas"]["DocumentItem"] | null;
            level: components["schemas"]["DisclosureLevel"];
            /** @description The member who attached it; null when software did. */
            memberId: string | null;
            /** @description Its file name, without folders. */
            name: string;
            /**
             * Format: uuid
             * @description The organisation that attached it.
             */
            organisationId: string;
            /** Format: uuid */
            referralId: string;
            /** @description When the scanner found nothing or something; null in quarantine, and where no scanner is set up. */
            scannedAt: string | null;
            /** @description Of what is kept: of a PDF as you sent it, of an image as it was drawn anew. */
            sha256: string;
            /** @description Bytes of what is kept. */
            size: number;
            state: components["schemas"]["DocumentState"];
            /**
             * @description What it holds; images are drawn anew without their metadata.
             * @enum {string}
             */
            type: "application/pdf" | "image/jpeg" | "image/png" | "image/webp";
        };
        /**
         * @description What a document is: an item of kind document among those that ask-info asks for.
         * @enum {string}
         */
        DocumentItem: "identity_document" | "residence_permit" | "family_record" | "proof_of_address" | "domiciliation_certificate" | "lease" | "rent_statement" | "rent_certificate" | "arrears_statement" | "energy_bill" | "bank_details" | "payslips" | "resources_proof" | "tax_notice" | "caf_statement" | "job_seeker_statement" | "employer_certificate" | "pension_notices" | "school_certificate" | "family_court_judgment" | "mdph_notice" | "decision_letter" | "signed_form" | "mandate";
        /** @description A page of documents. */
        DocumentList: {
            items: components["schemas"]["Document"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description quarantined: not looked at yet, and not readable. clean: readable. refused: the scanner found malware or could not look into it, and its content is destroyed.
         * @enum {string}
         */
        DocumentState: "quarantined" | "clean" | "refused";
        /** @description A drop-in session (permanence). */
        DropInSession: {
            attendance: components["schemas"]["Attendance"] | null;
            cancelled: components["schemas"]["SessionCancellation"] | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date
             * @description At most 92 days ago, at most a year ahead.
             */
            day: string;
            /** @description The same day, in the time of France. */
            endsAt: string;
            /** @description The member of your organisation who holds it. */
            holderId: string | null;
            /** @description The organisation at which it takes place, as in the directory. */
            hostId: string | null;
            /** Format: uuid */
            id: string;
            placeKind: components["schemas"]["PlaceKind"];
            /** @description The same for sessions planned in one go. */
            seriesId: string | null;
            /** @description In the time of France. */
            startsAt: string;
            /**
             * @description Held once its attendance is counted.
             * @enum {string}
             */
            status: "planned" | "held" | "cancelled";
            /**
             * Format: uuid
             * @description A territory of the collective.
             */
            territoryId: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        /** @description A page of sessions. */
        DropInSessionList: {
            items: components["schemas"]["DropInSession"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description An amount in cents between two bounds, net of CRDS, and how often it is due. */
        DueAmount: {
            /** @description Null while a missing fact leaves it without an upper end. */
            maxCents: number | null;
            minCents: number;
            /** @enum {string} */
            per: "month" | "year" | "once";
        };
        /** @description A person whom your organisation recorded and who may be the same. */
        DuplicateCandidate: {
            /** @description Open referrals of this person that your organisation sent, to that recipient or for one of these rights. */
            openReferralIds: string[];
            person: components["schemas"]["Person"];
            reasons: components["schemas"]["DuplicateReason"][];
            /** @description How near, from 50 to 100; 100 is the same names and date of birth. */
            score: number;
        };
        /** @description Who would be referred, to whom and for which rights. */
        DuplicateQuestion: {
            /** @description The person as you would record them; or give personId. */
            person?: components["schemas"]["NewPerson"];
            /**
             * Format: uuid
             * @description A person that your organisation recorded; or give person.
             */
            personId?: string;
            /** Format: uuid */
            recipientId: string;
            rights: components["schemas"]["RightCode"][];
        };
        /**
         * @description Why two persons may be one. near_birth_date: one digit apart, or day and month exchanged. birth_date_unknown: one of the two has none.
         * @enum {string}
         */
        DuplicateReason: "same_names" | "swapped_names" | "similar_names" | "names_sound_alike" | "same_birth_date" | "near_birth_date" | "same_birth_year" | "birth_date_unknown" | "same_phone" | "same_email";
        /** @description Who may be the same. */
        Duplicates: {
            candidates: components["schemas"]["DuplicateCandidate"][];
            /** @description False without a date of birth: then nothing is compared with others, and elsewhere is false. */
            compared: boolean;
            /** @description Another organisation of the collective sent an open referral for this identity. */
            elsewhere: boolean;
        };
        /** @description What is known of the home. */
        DwellingFacts: {
            boughtNew?: boolean;
            charges?: number;
            commune?: string;
            contributes?: boolean;
            conventioned?: boolean;
            conventionedLoan?: boolean;
            /** Format: date */
            conventionedSince?: string;
            /** @enum {string} */
            hostel?: "elderly" | "social_residence" | "young_workers" | "migrants" | "crous" | "crous_renovated" | "other";
            landlordInFamily?: boolean;
            /** Format: date */
            loanSignedOn?: string;
            /** @description Rent, fee of a hostel, or monthly payment of a loan, in cents. */
            rent?: number;
            room?: boolean;
            shared?: boolean;
            /** @enum {string} */
            tenure?: "tenant_empty" | "tenant_furnished" | "tenant_hlm" | "hostel" | "buyer" | "owner" | "free" | "homeless";
            /** @description The zone of rents, where the commune does not tell it. */
            zone?: 1 | 2 | 3;
        };
        /**
         * @description first: nothing was published of this half-year before. corrected: what happened was noted late, or wrongly. method_changed: it is counted in another way.
         * @enum {string}
         */
        EditionReason: "first" | "corrected" | "method_changed";
        /** @description What the rules say of a household on a day, right by right. */
        Evaluation: {
            /** @description The version of the catalogue of rights. */
            catalogueVersion: string;
            /** Format: date */
            date: string;
            gain: components["schemas"]["TotalGain"];
            /** @description What the local and procedural rights of the collective say. */
            local: components["schemas"]["LocalVerdict"][];
            /** @description The version of the law that was read. */
            rulesetVersion: string;
            verdicts: components["schemas"]["Verdict"][];
        };
        /** @description Events after a cursor. */
        EventFeed: {
            items: {
                action: string;
                /** Format: date-time */
                at: string;
                fromState: components["schemas"]["ReferralState"] | null;
                /** @description SHA-256 over the previous hash and this event. */
                hash: string;
                /** Format: uuid */
                id: string;
                memberId: string | null;
                /** @description Null for a rule of time. */
                organisationId: string | null;
                /** @description Codes and ids; never a name or a text. */
                payload: {
                    [key: string]: unknown;
                };
                referral: {
                    /** Format: uuid */
                    collectiveId: string;
                    /** Format: uuid */
                    recipientId: string;
                    rights: components["schemas"]["RightCode"][];
                    /** Format: uuid */
                    rootId: string;
                    /** Format: uuid */
                    senderId: string;
                    territoryId: string | null;
                    urgent: boolean;
                };
                /** Format: uuid */
                referralId: string;
                side: string;
                toState: components["schemas"]["ReferralState"];
                version: number;
            }[];
            next: string;
        };
        /** @description What the action expire needs. */
        ExpirePayload: {
            /** @description A word to everyone. */
            text?: string;
        };
        /**
         * @description csv: one table in UTF-8 with its mark, separated by semicolons, decimal commas, no cell a formula. xlsx and ods: a sheet for each live report, and one of methods, for Excel and for LibreOffice (OpenDocument). pdf: to read, tagged (PDF/UA-1), with charts. json: for software.
         * @enum {string}
         */
        ExportFormat: "csv" | "xlsx" | "ods" | "pdf" | "json";
        /** @description Where a fact comes from. */
        FactSource: {
            /** @description A fact, as verdicts name what is missing; a name stands for all that begins with it. */
            fact: string;
            /**
             * @description `person`: said by the person; `document`: seen on a paper; `body`: known from a body.
             * @enum {string}
             */
            source: "person" | "document" | "body";
        };
        /** @description A field that was refused. */
        FieldError: {
            /** @description Where: `body.person.familyName`, `query.limit`, `header.if-match`. */
            field: string;
            /** @description What to do, in English. */
            message: string;
            /** @description The rule that is broken, as a stable code. */
            rule: string;
        };
        /**
         * @description no_compiler: this machine prints nothing. too_large: there is too much to print. given_up: it went wrong several times.
         * @enum {string}
         */
        FileFault: "no_compiler" | "too_large" | "given_up";
        /** @description How a right stands in a check, and why it was not taken up. */
        Finding: {
            /** @description A cause, in a code that the collective agreed on. */
            cause: components["schemas"]["CatalogueCode"] | null;
            nonTakeUp: components["schemas"]["NonTakeUp"] | null;
            /** @description When the person renounced it: it is shown as renounced, and not proposed again. */
            renouncedOn: string | null;
            /** @description The code of its verdict, national or local. */
            right: components["schemas"]["RightCode"];
            status: components["schemas"]["VerdictStatus"];
        };
        /** @description Amounts by month, or `none` when it is known that there are none. */
        Flow: "none" | components["schemas"]["MonthlyCents"];
        /**
         * @description What follows: nothing, a rights check that was proposed, refused or made, or a referral.
         * @enum {string}
         */
        FollowUp: "nothing" | "check_proposed" | "check_refused" | "check_made" | "referral";
        /** @description Persons who are kept no more. */
        ForgottenPersons: {
            items: string[];
        };
        /** @description Persons that match. */
        FoundPersons: {
            items: components["schemas"]["Person"][];
        };
        /**
         * @description to_confirm: stated more than 90 days ago.
         * @enum {string}
         */
        Freshness: "fresh" | "to_confirm";
        /** @description A piece of a page: plain text, never markup, or a fact of the catalogue. */
        GuideBlock: {
            /** @constant */
            kind: "paragraph";
            text: string;
        } | {
            items: string[];
            /** @constant */
            kind: "list";
        } | {
            /** @constant */
            kind: "say";
            /** @description Words to say to the person, as they are said. */
            text: string;
        } | {
            fact: components["schemas"]["GuideFact"];
            /** @constant */
            kind: "fact";
            right: components["schemas"]["RightCode"];
        };
        /** @description A page written whole, withdrawn, or given back to the text that comes with Relais. */
        GuideChange: {
            /**
             * @description What changed and why, for those who read it before.
             * @default null
             */
            note?: string | null;
            page: components["schemas"]["GuideEntry"];
            /** @constant */
            state: "published";
        } | {
            /**
             * @description What changed and why, for those who read it before.
             * @default null
             */
            note?: string | null;
            /** @constant */
            state: "withdrawn";
        } | {
            /**
             * @description What changed and why, for those who read it before.
             * @default null
             */
            note?: string | null;
            /** @constant */
            state: "shipped";
        };
        /** @description A page that changed since the worker last read it. */
        GuideChanged: {
            /** @enum {string} */
            change: "new" | "changed" | "withdrawn";
            /**
             * Format: date-time
             * @description Since when it stands so; for a text of Relais, since when it is here.
             */
            changedAt: string;
            /** @description The coordinator who changed it; null as it comes with Relais. */
            changedBy: string | null;
            code: components["schemas"]["GuideCode"];
            kind: components["schemas"]["GuideKind"];
            /** @description The version that the worker knew; null when none. */
            knownVersion: number | null;
            /** @description The lines that came and went since that version. */
            lines: {
                /** @enum {string} */
                sign: "added" | "removed";
                text: string;
            }[];
            /** @description What the coordinator says of the change. */
            note: string | null;
            /**
             * @description Whose text it is.
             * @enum {string}
             */
            origin: "relais" | "collective";
            /** @enum {string} */
            state: "published" | "withdrawn";
            title: string;
            /** @description 1 as it comes with Relais; a collective counts on from there. The ETag. */
            version: number;
        };
        /** @description What changed in the guide since the worker last read it. */
        GuideChangeList: {
            items: components["schemas"]["GuideChanged"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
            /** @description Your first mark; null when you marked nothing yet. */
            since: string | null;
        };
        /** @description The code of a page of the guide, such as `perte_emploi`. */
        GuideCode: string;
        /** @description A page of the guide as it is written, in French. */
        GuideEntry: {
            /** @description What to bring: documents of the catalogue. */
            documents: components["schemas"]["CatalogueCode"][];
            /** @description Other words that people search it by. */
            keywords: string[];
            kind: components["schemas"]["GuideKind"];
            /** @description The rights that it leads to; who can help is found by them. */
            rights: components["schemas"]["RightCode"][];
            sections: components["schemas"]["GuideSection"][];
            sources: components["schemas"]["GuideSource"][];
            /** @description What the page is for, in one sentence. */
            summary: string;
            title: string;
        };
        /**
         * @description What the catalogue tells of a right: how to claim it, until when so as to lose no month, within which delay it is decided, from when it is due, what keeps it open, how to contest, what to tell beforehand.
         * @enum {string}
         */
        GuideFact: "how_to_claim" | "claim_by" | "legal_delay" | "effect" | "renewal" | "appeal" | "warnings";
        /** @description A page of the guide that a search found. */
        GuideFound: {
            /**
             * Format: date-time
             * @description Since when it stands so; for a text of Relais, since when it is here.
             */
            changedAt: string;
            /** @description The coordinator who changed it; null as it comes with Relais. */
            changedBy: string | null;
            code: components["schemas"]["GuideCode"];
            /** @description A passage, cut where the words that were found begin and end: text, never markup. */
            excerpt: {
                found: boolean;
                text: string;
            }[];
            kind: components["schemas"]["GuideKind"];
            /**
             * @description It holds all words that were asked, some of them, or words that look like them.
             * @enum {string}
             */
            match: "all" | "some" | "alike";
            /** @description What the coordinator says of the change. */
            note: string | null;
            /**
             * @description Whose text it is.
             * @enum {string}
             */
            origin: "relais" | "collective";
            rights: components["schemas"]["RightCode"][];
            /** @enum {string} */
            state: "published" | "withdrawn";
            summary: string;
            title: string;
            /** @description 1 as it comes with Relais; a collective counts on from there. The ETag. */
            version: number;
        };
        /** @description What a search in the guide found. */
        GuideFoundList: {
            items: components["schemas"]["GuideFound"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description An organisation of the directory that can help with what a page is about. */
        GuideHelper: {
            /** @description As listCapacities tells it; null when that is not known at present. */
            availability: components["schemas"]["Availability"] | null;
            kind: components["schemas"]["OrganisationKind"];
            name: string;
            /** Format: uuid */
            organisationId: string;
            pausedFrom: string | null;
            pausedUntil: string | null;
            places: number | null;
            receivesNow: boolean;
            /** @description Those of the page for which it offers a service. */
            rights: components["schemas"]["RightCode"][];
            services: {
                email: string | null;
                name: string;
                openingHours: string | null;
                phone: string | null;
                rights: components["schemas"]["RightCode"][];
            }[];
        };
        /** @description Who can help with a page of the guide. */
        GuideHelperList: {
            items: components["schemas"]["GuideHelper"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description What a page of the guide is about.
         * @enum {string}
         */
        GuideKind: "right" | "situation";
        /** @description What the codes of a page stand for, as the catalogue says today. */
        GuideMeanings: {
            documents: components["schemas"]["RightDocument"][];
            facts: {
                article: string | null;
                certainty: components["schemas"]["Certainty"];
                fact: components["schemas"]["GuideFact"];
                right: components["schemas"]["RightCode"];
                /** @description Empty when the catalogue knows nothing of it. */
                texts: components["schemas"]["BilingualText"][];
            }[];
            rights: {
                code: components["schemas"]["RightCode"];
                name: components["schemas"]["BilingualText"];
            }[];
            /** @description The version of the catalogue. */
            version: string;
        };
        /** @description A page of the guide as it stands in the collective. */
        GuidePage: {
            catalogue: components["schemas"]["GuideMeanings"];
            /**
             * Format: date-time
             * @description Since when it stands so; for a text of Relais, since when it is here.
             */
            changedAt: string;
            /** @description The coordinator who changed it; null as it comes with Relais. */
            changedBy: string | null;
            code: components["schemas"]["GuideCode"];
            /** @description What the coordinator says of the change. */
            note: string | null;
            /**
             * @description Whose text it is.
             * @enum {string}
             */
            origin: "relais" | "collective";
            /** @description As it is written; null when it is withdrawn. */
            page: components["schemas"]["GuideEntry"] | null;
            /** @enum {string} */
            state: "published" | "withdrawn";
            /** @description 1 as it comes with Relais; a collective counts on from there. The ETag. */
            version: number;
        };
        /** @description Pages of the guide. */
        GuidePageList: {
            items: components["schemas"]["GuidePageSummary"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A page of the guide in a list. */
        GuidePageSummary: {
            /**
             * Format: date-time
             * @description Since when it stands so; for a text of Relais, since when it is here.
             */
            changedAt: string;
            /** @description The coordinator who changed it; null as it comes with Relais. */
            changedBy: string | null;
            code: components["schemas"]["GuideCode"];
            kind: components["schemas"]["GuideKind"];
            /** @description What the coordinator says of the change. */
            note: string | null;
            /**
             * @description Whose text it is.
             * @enum {string}
             */
            origin: "relais" | "collective";
            rights: components["schemas"]["RightCode"][];
            /** @enum {string} */
            state: "published" | "withdrawn";
            summary: string;
            title: string;
            /** @description 1 as it comes with Relais; a collective counts on from there. The ETag. */
            version: number;
        };
        /** @description Pages of the guide that a worker marked as read. */
        GuideReads: {
            pages: {
                code: components["schemas"]["GuideCode"];
                version: number;
            }[];
        };
        /** @description A part of a page; each part stands once. */
        GuideSection: {
            blocks: components["schemas"]["GuideBlock"][];
            /** @enum {string} */
            part: "for_whom" | "spot" | "say" | "do" | "deadlines" | "traps" | "more";
        };
        /** @description Where a page has it from. */
        GuideSource: {
            article: string | null;
            title: string;
            url: string | null;
        };
        /** @description A version of a page: who changed it, when, and why. */
        GuideVersion: {
            /**
             * Format: date-time
             * @description Since when it stands so; for a text of Relais, since when it is here.
             */
            changedAt: string;
            /** @description The coordinator who changed it; null as it comes with Relais. */
            changedBy: string | null;
            code: components["schemas"]["GuideCode"];
            /** @description What the coordinator says of the change. */
            note: string | null;
            /**
             * @description Whose text it is.
             * @enum {string}
             */
            origin: "relais" | "collective";
            /** @enum {string} */
            state: "published" | "withdrawn";
            /** @description 1 as it comes with Relais; a collective counts on from there. The ETag. */
            version: number;
        };
        /** @description Versions of a page of the guide. */
        GuideVersionList: {
            items: components["schemas"]["GuideVersion"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description What the action hold needs. */
        HoldPayload: {
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "person_asks_for_time" | "person_away" | "person_not_answering" | "documents_awaited" | "decision_awaited" | "document_awaited" | "other_right_first" | "permit_renewal" | "appeal_pending" | "campaign_not_open" | "other";
            /**
             * Format: date
             * @description When the work resumes.
             */
            resumeOn: string;
            /** @description Why, in words; needed with `other`. */
            text?: string;
        };
        /** @description How a person of the household is called: `applicant`, `partner`, `child1`, `a0`; never a name. */
        HouseholdId: string;
        /** @description How the person asks for it. */
        HowToClaim: {
            certainty: components["schemas"]["Certainty"];
            channels: ("online" | "paper" | "counter" | "post" | "phone" | "social_worker" | "automatic")[];
            /** @description Why it is not sure, or a limit to know. */
            note: components["schemas"]["BilingualText"] | null;
            text: components["schemas"]["BilingualText"];
            url: string | null;
        };
        /** @description A file of persons and draft referrals: tried, then committed. Names nobody. */
        Import: {
            /** @description Rows that were imported before or stand twice in the file: by their reference, or else by all that they say. They are written once. */
            alreadyThere: number;
            committedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The first 200. */
            errors: components["schemas"]["ImportError"][];
            /**
             * Format: date-time
             * @description Until when it can be committed; then its rows are forgotten.
             */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @description Persons recorded; null before the commit. */
            persons: number | null;
            /** @description Drafts written; null before the commit. */
            referrals: number | null;
            rows: number;
            /**
             * @description tried: nothing is written yet. expired: 24 hours have passed and the rows are forgotten.
             * @enum {string}
             */
            state: "tried" | "committed" | "expired";
            /** @description Rows that a commit would take, those that are there already among them. */
            valid: number;
            /** @description Rows with an error. */
            wrong: number;
        };
        /** @description How to commit. */
        ImportCommit: {
            /**
             * @description true writes the valid rows and leaves the others out.
             * @default false
             */
            onlyValid?: boolean;
        };
        /** @description What was written for a row; a person may stand in several. */
        ImportedRow: {
            /** Format: uuid */
            personId: string;
            referralId: string | null;
            row: number;
        };
        /** @description A page of rows. */
        ImportedRowList: {
            items: components["schemas"]["ImportedRow"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description What is wrong in a cell. */
        ImportError: {
            /** @description The header of the column, in French; of a column that is not known its letters. */
            column: string;
            /** @description The field that it fills, as in NewPerson and NewReferral. */
            field: string;
            /** @description What to do, in English. */
            message: string;
            /** @description The row as a spreadsheet counts it: the header is row 1. */
            row: number;
            /** @description The rule that is broken, as a stable code. */
            rule: string;
        };
        /** @description The file, as a form sends it. */
        ImportFile: {
            /** Format: binary */
            file: string;
        };
        /** @description A referral that was a mistake, with its content sealed. */
        Incident: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: uuid
             * @description Which end opened it.
             */
            organisationId: string;
            /** @enum {string} */
            reason: "wrong_person" | "wrong_recipient" | "content_of_another_person" | "test_entry" | "other";
            /** Format: uuid */
            referralId: string;
        };
        /** @description A page of incidents. */
        IncidentList: {
            items: components["schemas"]["Incident"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description What was answered to a question, and from where it is known. */
        InterviewAnswer: {
            question: string;
            /**
             * @description `person`: said by the person; `document`: seen on a paper; `body`: known from a body.
             * @enum {string}
             */
            source: "person" | "document" | "body";
            /** @description As the kind of the question says; null: nobody knows, which may always be answered. */
            value: (boolean | number | string | string[] | number[]) | null;
        };
        /** @description A question about one thing. */
        InterviewQuestion: {
            /** @description The person of the situation that it is about. */
            about: string | null;
            /** @description The least and the most that a number may be. */
            bounds: {
                least: number;
                most: number;
            } | null;
            /** @description Of how many persons ages are given. */
            counts: {
                least: number;
                most: number;
            } | null;
            /** @description Between which days a day may be, where earlier answers say so: a date of birth fits the age told. */
            days: {
                /** Format: date */
                earliest: string;
                /** Format: date */
                latest: string;
            } | null;
            /** @description The facts that its answer fills. */
            fills: string[];
            id: string;
            /**
             * @description `choices`: a list of what applies, empty for none of it. `ages`: completed years of each, empty for nobody. `amount`: cents. `by_month`: cents that each month brought alike, or a list with one for each of `months`. `commune`: an INSEE code. `day`, `month`: 2026-11-25, 2026-11.
             * @enum {string}
             */
            kind: "yes_no" | "choice" | "choices" | "number" | "ages" | "amount" | "by_month" | "month" | "day" | "commune";
            /** @description The months that are asked for, oldest first. */
            months: string[] | null;
            /** @description Of these options one is chosen, and only one. */
            oneOf: string[] | null;
            options: {
                text: components["schemas"]["SpokenText"];
                value: string;
            }[] | null;
            /** @description The rights whose answer depends on it. */
            settles: string[];
            text: components["schemas"]["SpokenText"];
        };
        /** @description Where an interview stands, and what to ask next. */
        InterviewStep: {
            /** @description What was answered, as it is to be sent next time. */
            answers: components["schemas"]["InterviewAnswer"][];
            /** Format: date */
            date: string;
            /** @description The words for what may always be answered. */
            dontKnow: components["schemas"]["SpokenText"];
            /** @description Answers that fell away, their question being put no more. */
            dropped: string[];
            /** @enum {string} */
            kind: "quick" | "full";
            /** @description How many could still change something. */
            left: number;
            progress: {
                asked: number;
                /** @description The main rights, for which the quick check asks. */
                main: components["schemas"]["RuleId"][];
                /** @description How many the quick check asks at most. */
                most: number | null;
                /** @description The main rights whose status is sure by now. */
                settled: components["schemas"]["RuleId"][];
            };
            /** @description The next ones, the one that settles most first. */
            questions: components["schemas"]["InterviewQuestion"][];
            rulesetVersion: string;
            /** @description What is known by now, for evaluate and for a check to keep. */
            situation: components["schemas"]["Situation"];
            /** @description Where each fact comes from, for a check to keep. */
            sources: components["schemas"]["FactSource"][];
        };
        /** @description Who read, for which organisation, at what level. */
        JournalledRead: {
            /** Format: date-time */
            at: string;
            clientId: string;
            /** @enum {string} */
            level: "minimised" | "minimal" | "follow_up" | "confidential";
            memberId: string | null;
            operation: string;
            /** Format: uuid */
            organisationId: string;
        };
        /** @description Who read or did what, for your organisation. */
        JournalLine: {
            /** Format: date-time */
            at: string;
            /** @description Through which application, or which software. */
            clientId: string;
            /** @description What was exported; null for anything else. */
            export: components["schemas"]["ReferralExport"] | null;
            /** Format: uuid */
            id: string;
            /**
             * @description `read`: somebody read content of people; `act`: somebody did something to a referral, or exported a list of them.
             * @enum {string}
             */
            kind: "read" | "act";
            /** @description The highest level that was read; null for an act. */
            level: ("minimised" | "minimal" | "follow_up" | "confidential") | null;
            /** @description Which member of your organisation; null when software did it. */
            memberId: string | null;
            /** @description Of how many persons; null for an act. */
            persons: number | null;
            /** @description In which referral, when it was one. */
            referralId: string | null;
            /** @description The operation that read, or the action of the lifecycle (or `create`), or `createReferralExport`. */
            what: string;
        };
        /** @description A page of an organisation’s journal. */
        JournalPage: {
            items: components["schemas"]["JournalLine"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description Within which the body must decide. `delay` null with `confirmed`: the law sets none. */
        LegalDelay: {
            /** @description Within which receipt of the file must be acknowledged. */
            acknowledgement: components["schemas"]["TimeSpan"] | null;
            /** @description The article of law, such as `CASF R241-33`. */
            article: string | null;
            certainty: components["schemas"]["Certainty"];
            delay: components["schemas"]["TimeSpan"] | null;
            from: ("claim" | "complete_file" | "notification" | "end_of_campaign") | null;
            /** @description Why it is not sure, or a limit to know. */
            note: components["schemas"]["BilingualText"] | null;
            text: components["schemas"]["BilingualText"];
        };
        /** @description An amount of a local right, in cents, years, persons or days: a dated `value` of its own or a national `parameter`, an answer, a `number` of the person, the home or the household, what months before brought (`resources`), days to a day (`daysTo`), sums, products, a `table` by number, one of two, or something `between` two with the reason why no text tells. */
        LocalAmount: {
            value: string;
        } | {
            parameter: string;
        } | {
            asked: string;
        } | {
            childrenWho: components["schemas"]["LocalCondition"];
        } | {
            number: string;
        } | {
            resources: {
                kinds: "all" | string[];
                months: number;
                /** @enum {string} */
                of: "applicant" | "adults" | "household";
                rights: string[];
            };
        } | {
            daysTo: string;
        } | {
            sum: components["schemas"]["LocalAmount"][];
        } | {
            times: components["schemas"]["LocalAmount"][];
        } | {
            table: {
                by: components["schemas"]["LocalAmount"];
                further?: string;
                steps: string[];
            };
        } | {
            rounded: components["schemas"]["LocalAmount"];
        } | {
            give: components["schemas"]["LocalAmount"];
            otherwise: components["schemas"]["LocalAmount"];
            when: components["schemas"]["LocalCondition"];
        } | {
            because: string;
            between: components["schemas"]["LocalAmount"][];
        } | {
            /** @constant */
            nothing: true;
        };
        /** @description A condition of a local right: `all`, `any`, `not`; a choice of the person (`is`, `oneOf`), a `flag`, the `tenure` or the `commune` (INSEE codes or how they begin) of the home, a national `right` that is received or due, a yes or no question (`asked`), a comparison of amounts, the same of an adult or a child, or what no text settles (`unsettled`, with the reason). */
        LocalCondition: {
            all: components["schemas"]["LocalCondition"][];
        } | {
            any: components["schemas"]["LocalCondition"][];
        } | {
            not: components["schemas"]["LocalCondition"];
        } | {
            is: string;
            oneOf: string[];
        } | {
            flag: string;
        } | {
            tenure: string[];
        } | {
            commune: string[];
        } | {
            right: string;
            /** @enum {string} */
            state: "received" | "entitled";
        } | {
            asked: string;
        } | {
            amount: components["schemas"]["LocalAmount"];
            atLeast: components["schemas"]["LocalAmount"];
        } | {
            amount: components["schemas"]["LocalAmount"];
            atMost: components["schemas"]["LocalAmount"];
        } | {
            amount: components["schemas"]["LocalAmount"];
            below: components["schemas"]["LocalAmount"];
        } | {
            someAdult: components["schemas"]["LocalCondition"];
        } | {
            someChild: components["schemas"]["LocalCondition"];
        } | {
            /** @constant */
            couple: true;
        } | {
            unsettled: string;
        };
        /** @description What only local rights ask of a household. */
        LocalFacts: {
            /** @description Answers to the questions of local rights, by `right/question`: yes or no, a number, or a day. */
            answers?: {
                [key: string]: boolean | number | string;
            };
            /** @description The local rights that are received already. */
            received?: components["schemas"]["RightCode"][];
        };
        /** @description How a local right is claimed, in French. */
        LocalGuide: {
            appeal: {
                first: string;
                within: {
                    /** @enum {string} */
                    unit: "day" | "month";
                    value: number;
                } | null;
            };
            /** @description Comes without a claim, to whoever is known to the body that pays. */
            automatic: boolean;
            bodies: {
                instructing: string[];
                paying: string[];
                supporting: string[];
            };
            documents: string[];
            howToClaim: string;
            source: string;
        };
        /** @description A local or procedural right as it holds in the collective. */
        LocalRight: {
            /** @description What it pays; left out when it is no money, or nobody can tell. */
            amount?: {
                id: string;
                /** @description The article, or the page where no article is known. */
                law: string;
                of: components["schemas"]["LocalAmount"];
                /** @enum {string} */
                per: "month" | "year" | "once";
                /** @description What it is, in French. */
                say: string;
            };
            /** @description Since when it holds; null as it comes with Relais. */
            changedAt: string | null;
            /**
             * Format: date
             * @description The day when somebody last compared it with its sources.
             */
            checkedOn: string;
            code: components["schemas"]["RightCode"];
            /** @description All of them must hold. */
            conditions: {
                id: string;
                /** @description The article, or the page where no article is known. */
                law: string;
                /** @description What it is, in French. */
                say: string;
                test: components["schemas"]["LocalCondition"];
            }[];
            /** @description Days that count: so many days, a value, before a day of the person or one that was asked. */
            deadlines: {
                daysBefore: string;
                id: string;
                /** @description The article, or the page where no article is known. */
                law: string;
                /** @description What it is, in French. */
                say: string;
                to: string;
            }[];
            guide: components["schemas"]["LocalGuide"];
            /** @description Its French name. */
            label: string;
            /** @description What else is told, and when. */
            notes: {
                id: string;
                /** @description The article, or the page where no article is known. */
                law: string;
                /** @description What it is, in French. */
                say: string;
                test: components["schemas"]["LocalCondition"];
            }[];
            /** @enum {string} */
            origin: "relais" | "collective";
            /** @description What it asks beyond the situation, in French, by name. */
            questions: {
                [key: string]: {
                    /** @enum {string} */
                    kind: "flag" | "number" | "day";
                    label: string;
                };
            };
            /** @description They are worked out when the right is saved. */
            samples: components["schemas"]["LocalSample"][];
            /** @description Its dated amounts, rates, ages and counts, by name. */
            values: {
                [key: string]: {
                    /** Format: date */
                    checkedOn: string;
                    label: string;
                    nextExpected: string | null;
                    /** @enum {string} */
                    unit: "euros" | "rate" | "years" | "months" | "count" | "hours" | "bmaf";
                    values: {
                        /** Format: date */
                        from: string;
                        ref: string;
                        value: number;
                    }[];
                };
            };
            /** @description 1 as it comes with Relais; a collective counts on from there. The ETag. */
            version: number;
            /** @description All its versions, the latest first; each may be read. */
            versions: {
                changedAt: string | null;
                version: number;
                withdrawn: boolean;
            }[];
            /** @description True when the collective withdrew it: it is kept, and asked of nobody. */
            withdrawn: boolean;
        };
        /** @description A local right as a coordinator writes it, whole: data, in a closed language. */
        LocalRightEntry: {
            /** @description What it pays; left out when it is no money, or nobody can tell. */
            amount?: {
                id: string;
                /** @description The article, or the page where no article is known. */
                law: string;
                of: components["schemas"]["LocalAmount"];
                /** @enum {string} */
                per: "month" | "year" | "once";
                /** @description What it is, in French. */
                say: string;
            };
            /**
             * Format: date
             * @description The day when somebody last compared it with its sources.
             */
            checkedOn: string;
            /** @description All of them must hold. */
            conditions: {
                id: string;
                /** @description The article, or the page where no article is known. */
                law: string;
                /** @description What it is, in French. */
                say: string;
                test: components["schemas"]["LocalCondition"];
            }[];
            /** @description Days that count: so many days, a value, before a day of the person or one that was asked. */
            deadlines: {
                daysBefore: string;
                id: string;
                /** @description The article, or the page where no article is known. */
                law: string;
                /** @description What it is, in French. */
                say: string;
                to: string;
            }[];
            guide: components["schemas"]["LocalGuide"];
            /** @description Its French name. */
            label: string;
            /** @description What else is told, and when. */
            notes: {
                id: string;
                /** @description The article, or the page where no article is known. */
                law: string;
                /** @description What it is, in French. */
                say: string;
                test: components["schemas"]["LocalCondition"];
            }[];
            /** @description What it asks beyond the situation, in French, by name. */
            questions: {
                [key: string]: {
                    /** @enum {string} */
                    kind: "flag" | "number" | "day";
                    label: string;
                };
            };
            /** @description They are worked out when the right is saved. */
            samples: components["schemas"]["LocalSample"][];
            /** @description Its dated amounts, rates, ages and counts, by name. */
            values: {
                [key: string]: {
                    /** Format: date */
                    checkedOn: string;
                    label: string;
                    nextExpected: string | null;
                    /** @enum {string} */
                    unit: "euros" | "rate" | "years" | "months" | "count" | "hours" | "bmaf";
                    values: {
                        /** Format: date */
                        from: string;
                        ref: string;
                        value: number;
                    }[];
                };
            };
        };
        /** @description The local rights of a collective. */
        LocalRightList: {
            items: components["schemas"]["LocalRightSummary"][];
        };
        /** @description A local right in a list. */
        LocalRightSummary: {
            /** @description Since when it holds; null as it comes with Relais. */
            changedAt: string | null;
            /** Format: date */
            checkedOn: string;
            code: components["schemas"]["RightCode"];
            label: string;
            /** @enum {string} */
            origin: "relais" | "collective";
            /** @description 1 as it comes with Relais; a collective counts on from there. The ETag. */
            version: number;
            /** @description True when the collective withdrew it: it is kept, and asked of nobody. */
            withdrawn: boolean;
        };
        /** @description A situation and the verdict that a local right must give it. */
        LocalSample: {
            /** Format: date */
            date: string;
            expect: {
                /** @description Cents, from and to. */
                amount?: [
                    number,
                    number
                ];
                status: components["schemas"]["VerdictStatus"];
            };
            situation: components["schemas"]["Situation"];
            title: string;
        };
        /** @description What a local or procedural right says of a household, and why. */
        LocalVerdict: {
            amount: components["schemas"]["DueAmount"] | null;
            deadlines: {
                id: string;
                /** @description The article, or the page where no article is known. */
                law: string;
                /** @description Null while the day that it counts from is unknown. */
                on: string | null;
                /** @description In French. */
                text: string;
            }[];
            guide: components["schemas"]["LocalGuide"];
            /** @description In French. */
            label: string;
            /** @description Facts that could change this answer, the most useful first. */
            missing: string[];
            notes: {
                id: string;
                /** @description The article, or the page where no article is known. */
                law: string;
                /** @description In French. */
                text: string;
                /** @enum {string} */
                truth: "yes" | "no" | "unknown";
            }[];
            /** @description Why it stays open whatever is told, in French: what no text that was read settles. */
            reasons: string[];
            right: components["schemas"]["RightCode"];
            /** @description Values past the date when a newer one was expected. */
            stale: string[];
            status: components["schemas"]["VerdictStatus"];
            /** @description The evaluation itself; null unless it is asked for. */
            trace: components["schemas"]["TraceStep"][] | null;
            /** @description The version of the right that was read. */
            version: number;
        };
        /** @description What the action log-contact needs. */
        LogContactPayload: {
            /**
             * @description How.
             * @enum {string}
             */
            channel: "phone" | "sms" | "email" | "post" | "in_person" | "home_visit" | "outreach" | "video" | "through_referrer";
            /**
             * Format: date
             * @description When.
             */
            date: string;
            /**
             * @description Where the file stands, once the person has been met.
             * @enum {string}
             */
            fileStep?: "file_building" | "file_submitted" | "awaiting_third_party";
            /**
             * @description What came of it.
             * @enum {string}
             */
            result: "met" | "spoke" | "message_left" | "no_answer" | "wrong_details";
            /** @description A note to the file. */
            text?: string;
        };
        /** @description What the action mark-error needs. */
        MarkErrorPayload: {
            /** @description Whether to open an incident record. */
            incident?: boolean;
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "wrong_person" | "wrong_recipient" | "content_of_another_person" | "test_entry" | "other";
            /** @description Why, in words; needed with `other`. */
            text?: string;
        };
        /** @description Who the access token speaks for. */
        Me: {
            clientId: string;
            collective: {
                /** Format: uuid */
                id: string;
                name: string;
                notice: string | null;
                slug: string;
            } | null;
            /** @description Null when software asks for its organisation. */
            member: {
                familyName: string;
                givenName: string;
                /** Format: uuid */
                id: string;
                jobTitle: string | null;
            } | null;
            organisation: {
                /** Format: uuid */
                id: string;
                name: string;
                slug: string;
            } | null;
            roles: components["schemas"]["Role"][];
            scopes: string[];
        };
        /** @description Someone who works in an organisation and signs in. */
        Member: {
            /** @description First day of an absence; null when none is known. */
            awayFrom: string | null;
            /** @description Last day of the absence; null while the end is open. */
            awayUntil: string | null;
            /** @description The colleague who acts while they are away. */
            delegateId: string | null;
            email: string;
            familyName: string;
            givenName: string;
            /** Format: uuid */
            id: string;
            jobTitle: string | null;
            notices: components["schemas"]["Notices"];
            roles: components["schemas"]["Role"][];
            /** @description Has set a password. */
            signsIn: boolean;
            version: number;
        };
        /** @description What changes in a member; an absent field stays as it is. */
        MemberChange: {
            /** @description Null ends the absence. */
            awayFrom?: string | null;
            /** @description Null leaves the end open. Given alone, the absence begins today unless its first day is known. */
            awayUntil?: string | null;
            /** @description A colleague who is still there; neither oneself nor somebody whose own delegates lead back here. */
            delegateId?: string | null;
            familyName?: string;
            givenName?: string;
            jobTitle?: string | null;
            /**
             * @description They leave: from now on no token is given to them.
             * @constant
             */
            left?: true;
            notices?: components["schemas"]["Notices"];
            roles?: components["schemas"]["Role"][];
        };
        /** @description A page of members. */
        MemberList: {
            items: components["schemas"]["Member"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A message to the other side, or a note of your own organisation. */
        Message: {
            audience: components["schemas"]["Audience"];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @description The member who wrote it; null when software did. */
            memberId: string | null;
            /**
             * Format: uuid
             * @description The organisation that wrote it.
             */
            organisationId: string;
            text: string;
        };
        /** @description A page of messages. */
        MessageList: {
            items: components["schemas"]["Message"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description An amount in cents between two bounds, which are the same when it is certain. */
        MoneyRange: {
            /** @description Null while a missing fact leaves it without an upper end. */
            maxCents: number | null;
            minCents: number;
        };
        /** @description Amounts by month in cents: of the spans that cover a month the last counts; a month that none covers is unknown. */
        MonthlyCents: {
            cents: number;
            from: string;
            to: string;
        }[];
        /** @description An activity for the network: whom it reached, in numbers. */
        NetworkActivity: {
            /** @description Each kind of people once. */
            audiences: components["schemas"]["ReachedAudience"][];
            clientId: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date
             * @description In France; at most 92 days ago, and not in the future.
             */
            day: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ActivityKind"];
            /** @description Who noted it; null for software, or once it is forgotten. */
            memberId: string | null;
            /** @description How long; null when it is not known. */
            minutes: number | null;
            /** @description Organisations of the collective that took part, your own included if it did. */
            organisationIds: string[];
            /** @description Other organisations that took part, as a number of each kind. */
            otherOrganisations: components["schemas"]["OutsideOrganisations"][];
            /** @description A territory of the collective; null: no one in particular. */
            territoryId: string | null;
            /** @description As it was given; null when there was none, or once it is forgotten. */
            title: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @description When it was taken back as noted in error; it is not counted. */
            voidedAt: string | null;
        };
        /** @description A page of activities. */
        NetworkActivityList: {
            items: components["schemas"]["NetworkActivity"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description Activities for the network, and whom they reached. */
        NetworkReport: {
            activities: {
                all: components["schemas"]["ReportCount"];
                counted: components["schemas"]["ReportCount"];
            };
            byAudience: {
                elected_officials: components["schemas"]["ReportCount"];
                other: components["schemas"]["ReportCount"];
                professionals: components["schemas"]["ReportCount"];
                residents: components["schemas"]["ReportCount"];
                students: components["schemas"]["ReportCount"];
                volunteers: components["schemas"]["ReportCount"];
            };
            byKind: {
                information_meeting: components["schemas"]["ReportCount"];
                stand: components["schemas"]["ReportCount"];
                training: components["schemas"]["ReportCount"];
                working_group: components["schemas"]["ReportCount"];
                workshop: components["schemas"]["ReportCount"];
            };
            minutes: components["schemas"]["ReportTotal"];
            organisations: {
                members: components["schemas"]["ReportCount"];
                others: components["schemas"]["ReportCount"];
            };
            people: {
                actors: components["schemas"]["ReportCount"];
                all: components["schemas"]["ReportCount"];
                trained: components["schemas"]["ReportCount"];
            };
        };
        /** @description The agreement of a person to be referred: to whom, for which rights, how much is told. */
        NewAgreement: {
            /**
             * Format: date
             * @description Six months after givenOn unless told; two years at most.
             */
            expiresOn?: string;
            /** Format: date */
            givenOn: string;
            /** @enum {string} */
            howGiven: "in_person_oral" | "in_person_signed" | "by_phone" | "by_message" | "by_representative";
            /** @default minimal */
            level?: components["schemas"]["DisclosureLevel"];
            /**
             * @description The person also agrees that the recipient passes the referral on to another organisation for these rights.
             * @default false
             */
            onward?: boolean;
            /**
             * Format: uuid
             * @description The only organisation that it names.
             */
            recipientId: string;
            rights: components["schemas"]["RightCode"][];
        };
        /** @description Software to be made known. */
        NewApiClient: {
            /**
             * @description `secret`: client_secret_basic or client_secret_post (RFC 6749 § 2.3.1); `private_key`: private_key_jwt with ES256 (RFC 7523); `none`: a public client, for people only.
             * @default secret
             * @enum {string}
             */
            authentication?: "secret" | "private_key" | "none";
            /**
             * @description `client_credentials`: the organisation’s own software; `authorization_code`: an application to which members delegate, with PKCE.
             * @default client_credentials
             * @enum {string}
             */
            grant?: "client_credentials" | "authorization_code";
            name: string;
            /** @description With `private_key`: the public halves. */
            publicKeys?: {
                keys: components["schemas"]["PublicKey"][];
            };
            /**
             * @description With `authorization_code`: where people return, compared character by character.
             * @default []
             */
            redirectUris?: string[];
            scopes: components["schemas"]["Scope"][];
        };
        /** @description Whose work some referrals become. */
        NewAssignments: {
            assignments: {
                /**
                 * Format: uuid
                 * @description The new case owner, a member of your organisation.
                 */
                ownerId: string;
                /** Format: uuid */
                referralId: string;
                /** @description The version that you read. */
                version: number;
            }[];
        };
        /** @description The version that is signed. */
        NewConventionSignature: {
            /** @description The version that was read and is signed. */
            version: string;
        };
        /** @description A document to attach, as a form with a file (RFC 7578). */
        NewDocument: {
            /**
             * Format: binary
             * @description The file, with its name. Its extension, its declared type when there is one, and its content must agree.
             */
            file: string;
            item?: components["schemas"]["DocumentItem"];
            /** @description From which level on it is read. follow_up unless told; minimal for an organisation that may hold no more. */
            level?: components["schemas"]["DisclosureLevel"];
        };
        /** @description Someone who joins an organisation. */
        NewMember: {
            /** Format: email */
            email: string;
            familyName: string;
            givenName: string;
            /** @default null */
            jobTitle?: string | null;
            roles: components["schemas"]["Role"][];
        };
        /** @description A message to the other side, or a note of your own organisation. */
        NewMessage: {
            audience: components["schemas"]["Audience"];
            /** @description What you say; up to 4,000 characters. */
            text: string;
        };
        /** @description An activity to note: numbers of people, never names. */
        NewNetworkActivity: {
            /** @description Each kind of people once. */
            audiences: components["schemas"]["ReachedAudience"][];
            /**
             * Format: date
             * @description In France; at most 92 days ago, and not in the future.
             */
            day: string;
            /**
             * Format: uuid
             * @description Made by the device that noted it: sent again, it is the same activity.
             */
            id?: string;
            kind: components["schemas"]["ActivityKind"];
            /**
             * @description How long; null when it is not known.
             * @default null
             */
            minutes?: number | null;
            /**
             * @description Organisations of the collective that took part, your own included if it did.
             * @default []
             */
            organisationIds?: string[];
            /**
             * @description Other organisations that took part, as a number of each kind.
             * @default []
             */
            otherOrganisations?: components["schemas"]["OutsideOrganisations"][];
            /**
             * @description A territory of the collective; null: no one in particular.
             * @default null
             */
            territoryId?: string | null;
            /**
             * @description Under what your organisation finds it again; kept encrypted, told to nobody else. Name nobody in it.
             * @default null
             */
            title?: string | null;
        };
        /** @description An observation to note; nothing in it can name the person. */
        NewObservation: {
            about: components["schemas"]["ObservedObject"];
            /**
             * @description A cause, in a code that the collective agreed on.
             * @default null
             */
            cause?: components["schemas"]["CatalogueCode"] | null;
            /**
             * Format: uuid
             * @description Made by the device that noted it offline.
             */
            id?: string;
            nonTakeUp: components["schemas"]["NonTakeUp"];
            /**
             * Format: date
             * @description At most 92 days ago, and not in the future.
             */
            observedOn: string;
            placeKind: components["schemas"]["PlaceKind"];
            /**
             * @description Which right, where one is meant.
             * @default null
             */
            right?: components["schemas"]["RightCode"] | null;
            /**
             * Format: uuid
             * @description A territory of the collective.
             */
            territoryId: string;
        };
        /** @description An organisation that joins the collective. */
        NewOrganisation: {
            kind: components["schemas"]["OrganisationKind"];
            mayReceive: boolean;
            maySend: boolean;
            name: string;
            /**
             * @description Months after the last contact during which it keeps a person (RGPD art. 5(1)(e)).
             * @default 24
             */
            retentionMonths?: number;
            secrecyRegime: components["schemas"]["SecrecyRegime"];
            /** @default [] */
            services?: components["schemas"]["DirectoryServiceEntry"][];
            /** @default null */
            siret?: components["schemas"]["Siret"] | null;
            /** @default [] */
            territoryIds?: string[];
        };
        /** @description A contact to note; nothing in it can name the person. */
        NewOutreachContact: {
            /** @default nothing */
            followUp?: components["schemas"]["FollowUp"];
            /**
             * Format: uuid
             * @description Made by the device that noted it offline: sent again, it is the same contact.
             */
            id?: string;
            /**
             * @description The language that was spoken (ISO 639); null when it is not known.
             * @default null
             */
            language?: string | null;
            /**
             * Format: date-time
             * @description When it took place, whenever it is sent: at most 92 days ago, and not in the future.
             */
            metAt: string;
            /**
             * @description How long; null when it is not known.
             * @default null
             */
            minutes?: number | null;
            placeKind: components["schemas"]["PlaceKind"];
            /**
             * @description Rights that were spoken about, by code.
             * @default []
             */
            rights?: components["schemas"]["RightCode"][];
            /**
             * @description The drop-in session at which it took place.
             * @default null
             */
            sessionId?: string | null;
            /**
             * Format: uuid
             * @description A territory of the collective.
             */
            territoryId: string;
            /** @default [] */
            themes?: components["schemas"]["Theme"][];
        };
        /** @description The least that a referral needs to know of a person. */
        NewPerson: {
            /**
             * @description Date of birth; null when it is not known.
             * @default null
             */
            birthDate?: string | null;
            /** @default null */
            email?: string | null;
            /** @description Family name used every day. */
            familyName: string;
            /** @description Given name, as the person gives it. */
            givenName: string;
            /**
             * @description Language to speak with the person (ISO 639).
             * @default fr
             */
            language?: string;
            /** @default null */
            phone?: string | null;
            /** @default phone */
            preferredChannel?: components["schemas"]["PreferredChannel"];
        };
        /** @description How a new link reaches the person. */
        NewPersonLink: {
            /** @description In which language it is sent; that of the person by default, French when it is none of these. */
            language?: components["schemas"]["PersonLanguage"];
            /**
             * @description Sends it to the phone or the e-mail on file; null when it is printed or shown.
             * @default null
             */
            send?: ("sms" | "email") | null;
        };
        /** @description A new referral. */
        NewReferral: {
            /** @description The agreement that the person gave for this recipient and these rights. */
            agreement?: {
                /**
                 * Format: date
                 * @description Six months after givenOn unless told; two years at most.
                 */
                expiresOn?: string;
                /** Format: date */
                givenOn: string;
                /** @enum {string} */
                howGiven: "in_person_oral" | "in_person_signed" | "by_phone" | "by_message" | "by_representative";
                /** @default minimal */
                level?: components["schemas"]["DisclosureLevel"];
                /**
                 * @description The person also agrees that the recipient passes the referral on to another organisation for these rights.
                 * @default false
                 */
                onward?: boolean;
            };
            /**
             * Format: uuid
             * @description An agreement already recorded; or give agreement. A draft needs none.
             */
            agreementId?: string;
            /**
             * @description Social assessment; read at the confidential level only.
             * @default null
             */
            assessment?: string | null;
            /** @enum {string} */
            duplicateDecision?: "none_found" | "other_person" | "other_need" | "sent_knowingly";
            /**
             * @description Steps done, missing documents; read from the follow-up level on.
             * @default null
             */
            followUp?: string | null;
            /**
             * @description What is asked, in a sentence or two; read from the minimal level on.
             * @default null
             */
            need?: string | null;
            /** @description A person to record with it; or give personId. */
            person?: components["schemas"]["NewPerson"];
            /**
             * Format: uuid
             * @description A person that your organisation recorded; or give person.
             */
            personId?: string;
            /** Format: uuid */
            recipientId: string;
            /** @description Codes of the catalogue of rights. */
            rights: components["schemas"]["RightCode"][];
            /**
             * Format: uuid
             * @description A rights check of your organisation, for this person or anonymous: what the recipient may read of it goes along. Or say by rightsCheckWaiver why there is none.
             */
            rightsCheckId?: string;
            /** @enum {string} */
            rightsCheckWaiver?: "not_offered" | "person_refused" | "urgent_need" | "sender_out_of_scope";
            /**
             * @description true sends it at once; false keeps a draft, for the action send.
             * @default false
             */
            send?: boolean;
            /** @default null */
            territoryId?: string | null;
            /** @default false */
            urgent?: boolean;
        };
        /** @description Referrals written in one go. */
        NewReferralGroup: {
            /** @description One for each recipient. */
            legs: {
                /**
                 * @description Which of persons, counted from 0.
                 * @default 0
                 */
                about?: number;
                /** @description The agreement that the person gave for this recipient and these rights. */
                agreement?: {
                    /**
                     * Format: date
                     * @description Six months after givenOn unless told; two years at most.
                     */
                    expiresOn?: string;
                    /** Format: date */
                    givenOn: string;
                    /** @enum {string} */
                    howGiven: "in_person_oral" | "in_person_signed" | "by_phone" | "by_message" | "by_representative";
                    /** @default minimal */
                    level?: components["schemas"]["DisclosureLevel"];
                    /**
                     * @description The person also agrees that the recipient passes the referral on to another organisation for these rights.
                     * @default false
                     */
                    onward?: boolean;
                };
                /**
                 * Format: uuid
                 * @description An agreement already recorded; or give agreement. A draft needs none.
                 */
                agreementId?: string;
                /**
                 * @description Social assessment; read at the confidential level only.
                 * @default null
                 */
                assessment?: string | null;
                /** @enum {string} */
                duplicateDecision?: "none_found" | "other_person" | "other_need" | "sent_knowingly";
                /**
                 * @description Steps done, missing documents; read from the follow-up level on.
                 * @default null
                 */
                followUp?: string | null;
                /**
                 * @description What is asked, in a sentence or two; read from the minimal level on.
                 * @default null
                 */
                need?: string | null;
                /** Format: uuid */
                recipientId: string;
                /** @description Codes of the catalogue of rights. */
                rights: components["schemas"]["RightCode"][];
                /**
                 * Format: uuid
                 * @description A rights check of your organisation, for this person or anonymous: what the recipient may read of it goes along. Or say by rightsCheckWaiver why there is none.
                 */
                rightsCheckId?: string;
                /** @enum {string} */
                rightsCheckWaiver?: "not_offered" | "person_refused" | "urgent_need" | "sender_out_of_scope";
                /**
                 * @description true sends it at once; false keeps a draft, for the action send.
                 * @default false
                 */
                send?: boolean;
                /** @default null */
                territoryId?: string | null;
                /** @default false */
                urgent?: boolean;
            }[];
            /**
             * @description parallel: each recipient follows its part. first_accepts: the first that accepts takes over.
             * @enum {string}
             */
            mode: "parallel" | "first_accepts";
            /** @description The person, or the members of the household whom it is about. */
            persons: {
                /** @description A person to record with it; or give personId. */
                person?: components["schemas"]["NewPerson"];
                /**
                 * Format: uuid
                 * @description A person that your organisation recorded; or give person.
                 */
                personId?: string;
            }[];
        };
        /** @description To which organisation it may come back. */
        NewReturnPermit: {
            /** Format: uuid */
            organisationId: string;
        };
        /**
         * @description Why a right is not taken up: the person did not know it, knows and did not claim it, claimed and did not receive it, or was not offered it.
         * @enum {string}
         */
        NonTakeUp: "not_known" | "not_claimed" | "not_received" | "not_offered";
        /** @description What the action no-show needs. */
        NoShowPayload: {
            /**
             * @description How.
             * @enum {string}
             */
            channel: "phone" | "sms" | "email" | "post" | "in_person" | "home_visit" | "outreach" | "video" | "through_referrer";
            /**
             * Format: date
             * @description The day of the appointment.
             */
            date: string;
            /** @description A note to the file. */
            text?: string;
        };
        /** @description What is not counted, and why. */
        NotCounted: {
            what: string;
            /** @description What is missing for it. */
            why: string;
        };
        /** @description How a member is told what happens. */
        Notices: {
            /**
             * @description The pages always tell.
             * @constant
             */
            inApp: true;
            /**
             * @description `each`: a mail for each thing that happens; `digest`: one a day; `none`: no mail.
             * @enum {string}
             */
            mail: "each" | "digest" | "none";
        };
        /** @description Something that a member has to know. */
        Notification: {
            /**
             * @description What was done, a key of the lifecycle’s table; `release`: it was given back, for whoever had it left.
             * @enum {string}
             */
            action: "send" | "acknowledge" | "ask-info" | "reply-info" | "accept" | "waitlist" | "decline" | "un-accept" | "assign" | "log-contact" | "schedule" | "no-show" | "reschedule" | "start" | "hold" | "resume" | "record-outcome" | "confirm" | "dispute" | "correct-outcome" | "ask-again" | "close" | "reopen" | "redirect" | "suggest-redirect" | "supersede" | "discard" | "withdraw" | "confirm-withdrawal" | "person-declines" | "withdraw-agreement" | "escalate" | "expire" | "mark-error" | "release";
            /**
             * Format: date-time
             * @description When it was done.
             */
            at: string;
            /**
             * @description As whom you are told.
             * @enum {string}
             */
            audience: "sender" | "sender-in-app" | "upstream" | "root-sender" | "receiver" | "receiver-duty-list" | "receiver-owner" | "previous-owner" | "new-owner" | "first-informed" | "coordinator" | "ball-holder" | "ball-holder-lead";
            /** Format: uuid */
            id: string;
            /** @description The colleague who is away and for whom you are told. */
            insteadOf: string | null;
            /** @description When you marked it as read; null while you have not. */
            readAt: string | null;
            /** Format: uuid */
            referralId: string;
        };
        /** @description A page of notifications. */
        NotificationList: {
            items: components["schemas"]["Notification"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
            /** @description How many you have not marked as read, on all pages. */
            unread: number;
        };
        /** @description Which notifications were read. */
        NotificationsRead: {
            /** @description These. */
            ids?: string[];
            /**
             * Format: uuid
             * @description This one and all before it.
             */
            until?: string;
        };
        /** @description An anonymous observation of non-take-up. */
        Observation: {
            about: components["schemas"]["ObservedObject"];
            /** @description A cause, in a code that the collective agreed on. */
            cause: components["schemas"]["CatalogueCode"] | null;
            clientId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @description Who noted it; null for software, or once it is forgotten. */
            memberId: string | null;
            nonTakeUp: components["schemas"]["NonTakeUp"];
            /**
             * Format: date
             * @description At most 92 days ago, and not in the future.
             */
            observedOn: string;
            placeKind: components["schemas"]["PlaceKind"];
            /** @description Which right, where one is meant. */
            right: components["schemas"]["RightCode"] | null;
            /**
             * Format: uuid
             * @description A territory of the collective.
             */
            territoryId: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @description When it was taken back as noted in error; it is not counted. */
            voidedAt: string | null;
        };
        /** @description A page of observations. */
        ObservationList: {
            items: components["schemas"]["Observation"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description A right that the law opens, an aid that a body grants if it will, or a public or associative service.
         * @enum {string}
         */
        ObservedObject: "legal_right" | "optional_aid" | "service";
        /** @description The published figures of a half-year; an edition never changes. */
        OpenEdition: {
            /** Format: uuid */
            collectiveId: string;
            /** @description Counts the editions of one half-year; the last one holds. */
            edition: number;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            licence: {
                name: string;
                /** Format: uri */
                url: string;
            };
            /** @description How it is counted and withheld, in French. */
            method: string[];
            /** Format: date-time */
            publishedAt: string;
            reason: components["schemas"]["EditionReason"];
            tables: components["schemas"]["ReportTable"][];
            /** @description What rests on fewer persons is withheld. */
            threshold: number;
            /** Format: date */
            to: string;
        };
        /** @description A page of editions. */
        OpenEditionList: {
            items: components["schemas"]["OpenEditionSummary"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A published half-year, without its figures. */
        OpenEditionSummary: {
            /** Format: uuid */
            collectiveId: string;
            /** @description Counts the editions of one half-year; the last one holds. */
            edition: number;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            publishedAt: string;
            reason: components["schemas"]["EditionReason"];
            /** Format: date */
            to: string;
        };
        /** @description A member organisation of a collective. */
        Organisation: {
            /** @description The latest version it signed; null when it signed none. */
            convention: {
                inForce: boolean;
                /** Format: date-time */
                signedAt: string;
                version: string;
            } | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["OrganisationKind"];
            leftAt: string | null;
            /** @description The collective lets it receive. */
            mayReceive: boolean;
            /** @description The collective lets it send. */
            maySend: boolean;
            /** @description How many members; told to the organisation itself and to coordinators, else null. */
            members: number | null;
            name: string;
            /** @description First day without new referrals. */
            pausedFrom: string | null;
            /** @description Last day of the pause; null while the end is open. */
            pausedUntil: string | null;
            /** @description It may receive, has signed the convention in force, and is not paused. */
            receivesNow: boolean;
            /** @description Months after the last contact during which it keeps a person (RGPD art. 5(1)(e)). */
            retentionMonths: number;
            /** @description The rights of all its services. */
            rights: components["schemas"]["RightCode"][];
            secrecyRegime: components["schemas"]["SecrecyRegime"];
            /** @description It may send, and has signed the convention in force. */
            sendsNow: boolean;
            services: components["schemas"]["DirectoryService"][];
            /** @description The member who signed that version; told to the organisation itself only. Null for a paper signature. */
            signedBy: string | null;
            siret: string | null;
            slug: string;
            territoryIds: string[];
            version: number;
        };
        /** @description What may be counted on at one organisation; no personal data. */
        OrganisationCapacity: {
            availability: components["schemas"]["Availability"];
            /** @description null when nothing was stated. */
            freshness: components["schemas"]["Freshness"] | null;
            name: string;
            /** Format: uuid */
            organisationId: string;
            pausedFrom: string | null;
            pausedUntil: string | null;
            /** @description Open places now; null when they are not counted. One fewer with each acceptance, never below 0. */
            places: number | null;
            stated: {
                /** @description Whom it takes, in words. */
                criteria: string | null;
                freshness: components["schemas"]["Freshness"];
                /** @description First day without new referrals. */
                pausedFrom: string | null;
                /** @description Last day of the pause; null while the end is open. */
                pausedUntil: string | null;
                /** @description Open places now; null when they are not counted. One fewer with each acceptance, never below 0. */
                places: number | null;
                /** @description When there should be places again; told to whoever is refused. */
                reopensOn: string | null;
                /** @description A service of the organisation; null for the whole of it. */
                serviceId: string | null;
                /** Format: date */
                statedOn: string;
                /** @description It takes urgent referrals. */
                takesUrgent: boolean;
                territoryIds: string[];
                /** @description Without a place it keeps a waiting list; otherwise sending is refused. */
                waitingList: boolean;
            }[];
        };
        /** @description What changes in an organisation; an absent field stays as it is. */
        OrganisationChange: {
            kind?: components["schemas"]["OrganisationKind"];
            /**
             * @description It leaves the collective: nobody of it signs in any more.
             * @constant
             */
            left?: true;
            mayReceive?: boolean;
            maySend?: boolean;
            name?: string;
            pausedFrom?: string | null;
            pausedUntil?: string | null;
            /** @description Months after the last contact during which it keeps a person (RGPD art. 5(1)(e)). */
            retentionMonths?: number;
            secrecyRegime?: components["schemas"]["SecrecyRegime"];
            services?: components["schemas"]["DirectoryServiceEntry"][];
            siret?: components["schemas"]["Siret"] | null;
            territoryIds?: string[];
        };
        /**
         * @description What kind of body it is. `life_place`: a shop, a café, a bar where people are met.
         * @enum {string}
         */
        OrganisationKind: "town" | "ccas" | "metropole" | "mdmph" | "prefecture" | "legal_aid" | "education" | "caf" | "cpam" | "carsat" | "france_travail" | "mission_locale" | "landlord" | "association" | "social_centre" | "company" | "life_place";
        /** @description A page of organisations. */
        OrganisationList: {
            items: components["schemas"]["OrganisationSummary"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description An organisation in a list. */
        OrganisationSummary: {
            /** @description The latest version it signed; null when it signed none. */
            convention: {
                inForce: boolean;
                /** Format: date-time */
                signedAt: string;
                version: string;
            } | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["OrganisationKind"];
            /** @description The collective lets it receive. */
            mayReceive: boolean;
            name: string;
            /** @description First day without new referrals. */
            pausedFrom: string | null;
            /** @description Last day of the pause; null while the end is open. */
            pausedUntil: string | null;
            /** @description It may receive, has signed the convention in force, and is not paused. */
            receivesNow: boolean;
            /** @description The rights of all its services. */
            rights: components["schemas"]["RightCode"][];
            secrecyRegime: components["schemas"]["SecrecyRegime"];
            /** @description It may send, and has signed the convention in force. */
            sendsNow: boolean;
            slug: string;
            territoryIds: string[];
            version: number;
        };
        /** @description What came of one right; amounts in euro cents. */
        Outcome: {
            amountBand: string | null;
            amountMonthlyCents: number | null;
            /** @description Of an aid that is paid once. */
            amountOnceCents: number | null;
            arrearsCents: number | null;
            childId: string | null;
            confidence: string;
            /** @description When the body decided. */
            decidedOn: string | null;
            effectiveOn: string | null;
            /** @description When it was first paid. */
            firstPaidOn: string | null;
            /** Format: uuid */
            id: string;
            personConfirmation: string;
            reasonCode: string | null;
            /** Format: date-time */
            recordedAt: string;
            result: string;
            rightCode: components["schemas"]["RightCode"];
            source: string;
        };
        /** @description An anonymous contact: a meeting, never a distinct person. */
        OutreachContact: {
            /** @description The rights checks that came of it and are not forgotten. */
            checkIds: string[];
            clientId: string;
            /** Format: date-time */
            createdAt: string;
            followUp: components["schemas"]["FollowUp"];
            /** Format: uuid */
            id: string;
            /** @description The language that was spoken (ISO 639); null when it is not known. */
            language: string | null;
            /** @description Who noted it; null for software, or once it is forgotten. */
            memberId: string | null;
            /** Format: date-time */
            metAt: string;
            /** @description How long; null when it is not known. */
            minutes: number | null;
            placeKind: components["schemas"]["PlaceKind"];
            rights: components["schemas"]["RightCode"][];
            sessionId: string | null;
            /** Format: uuid */
            territoryId: string;
            themes: components["schemas"]["Theme"][];
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @description When it was taken back as noted in error; it is not counted. */
            voidedAt: string | null;
        };
        /** @description A page of contacts. */
        OutreachContactList: {
            items: components["schemas"]["OutreachContact"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description What a contact, a check or an activity has become, without a name. */
        OutreachEvent: {
            /**
             * Format: date-time
             * @description When it changed.
             */
            at: string;
            /** Format: uuid */
            collectiveId: string;
            contact: {
                followUp: string;
                /** Format: date-time */
                metAt: string;
                minutes: number | null;
                placeKind: string;
                /** Format: uuid */
                territoryId: string;
                /** @description Taken back as noted in error. */
                voided: boolean;
            };
            /**
             * Format: uuid
             * @description The contact, the check or the activity; contacts and activities are known by it within their organisation.
             */
            id: string;
            /** @constant */
            kind: "contact";
            /** Format: uuid */
            organisationId: string;
            /** @description Its version after the change. */
            version: number;
        } | {
            /**
             * Format: date-time
             * @description When it changed.
             */
            at: string;
            check: {
                findings: {
                    cause: string | null;
                    /** @description Droit commun, rather than an aid of a place. */
                    mainstream: boolean;
                    nonTakeUp: string | null;
                    renounced: boolean;
                    right: components["schemas"]["RightCode"];
                    status: components["schemas"]["VerdictStatus"];
                }[];
                /** Format: date-time */
                madeAt: string;
                /** @description A keyed pseudonym, the same for each check of one person; null for an anonymous one. */
                person: string | null;
                territoryId: string | null;
            };
            /** Format: uuid */
            collectiveId: string;
            /**
             * Format: uuid
             * @description The contact, the check or the activity; contacts and activities are known by it within their organisation.
             */
            id: string;
            /** @constant */
            kind: "check";
            /** Format: uuid */
            organisationId: string;
            /** @description Its version after the change. */
            version: number;
        } | {
            activity: {
                audiences: {
                    audience: string;
                    people: number | null;
                }[];
                /** Format: date */
                day: string;
                kind: string;
                minutes: number | null;
                organisationIds: string[];
                otherOrganisations: {
                    count: number;
                    kind: string;
                }[];
                territoryId: string | null;
                /** @description Taken back as noted in error. */
                voided: boolean;
            };
            /**
             * Format: date-time
             * @description When it changed.
             */
            at: string;
            /** Format: uuid */
            collectiveId: string;
            /**
             * Format: uuid
             * @description The contact, the check or the activity; contacts and activities are known by it within their organisation.
             */
            id: string;
            /** @constant */
            kind: "activity";
            /** Format: uuid */
            organisationId: string;
            /** @description Its version after the change. */
            version: number;
        };
        /** @description Events behind a cursor. */
        OutreachEvents: {
            items: components["schemas"]["OutreachEvent"][];
            next: string;
        };
        /** @description Contacts, persons checked, the rights that they were missing, and the network. */
        OutreachReport: {
            checks: components["schemas"]["ReportCount"];
            contacts: {
                all: components["schemas"]["ReportCount"];
                byPlace: {
                    bar_restaurant: components["schemas"]["ReportCount"];
                    drop_in: components["schemas"]["ReportCount"];
                    event: components["schemas"]["ReportCount"];
                    foot_of_building: components["schemas"]["ReportCount"];
                    home_visit: components["schemas"]["ReportCount"];
                    market: components["schemas"]["ReportCount"];
                    other: components["schemas"]["ReportCount"];
                    phone: components["schemas"]["ReportCount"];
                    public_service: components["schemas"]["ReportCount"];
                    school_gate: components["schemas"]["ReportCount"];
                    shop: components["schemas"]["ReportCount"];
                    social_centre: components["schemas"]["ReportCount"];
                    street: components["schemas"]["ReportCount"];
                    worship_or_association: components["schemas"]["ReportCount"];
                };
                followed: components["schemas"]["ReportCount"];
                minutes: components["schemas"]["ReportTotal"];
            };
            /** Format: date-time */
            countedAt: string;
            /** @description Which counts are withheld, in one sentence. */
            disclosure: string;
            /** Format: date */
            from: string;
            network: components["schemas"]["NetworkReport"];
            /** @description Whose contacts, checks and activities; null for the collective. */
            organisationId: string | null;
            persons: {
                checked: components["schemas"]["ReportCount"];
                mainstream: components["schemas"]["ReportShare"];
                nonTakeUp: components["schemas"]["ReportShare"];
            };
            situations: {
                /** @description Each cause that was said, by its code. */
                byCause: components["schemas"]["CauseCount"][];
                byForm: {
                    not_claimed: components["schemas"]["ReportCount"];
                    not_known: components["schemas"]["ReportCount"];
                    not_offered: components["schemas"]["ReportCount"];
                    not_received: components["schemas"]["ReportCount"];
                };
                /** @description By the code of the right; a right that stands at zero is left out. */
                byRight: {
                    potential: components["schemas"]["RightCount"][];
                    received: components["schemas"]["RightCount"][];
                    renounced: components["schemas"]["RightCount"][];
                };
                mainstream: components["schemas"]["ReportShare"];
                nonTakeUp: components["schemas"]["ReportCount"];
                renounced: components["schemas"]["ReportCount"];
            };
            territoryId: string | null;
            /** @description Counts from 1 up to one less than this are withheld. */
            threshold: number;
            /** Format: date */
            to: string;
        };
        /** @description Organisations outside the collective that took part, by kind. */
        OutsideOrganisations: {
            count: number;
            kind: components["schemas"]["OrganisationKind"];
        };
        /** @description A person, as the organisation that recorded them reads it. */
        Person: {
            ageBand: components["schemas"]["AgeBand"];
            birthDate: string | null;
            /** Format: date-time */
            createdAt: string;
            email: string | null;
            familyName: string;
            givenName: string;
            /** Format: uuid */
            id: string;
            language: string;
            /** Format: date */
            lastContactOn: string;
            /** @description E.164 where the number could be understood. */
            phone: string | null;
            preferredChannel: components["schemas"]["PreferredChannel"];
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        /** @description What the action person-declines needs. */
        PersonDeclinesPayload: {
            /**
             * @description Why, if they wished to say.
             * @enum {string}
             */
            gaveUpReason?: "too_complex" | "digital_barrier" | "language_barrier" | "discouraged" | "past_experience" | "fear_of_overpayment" | "fear_of_estate_recovery" | "fear_of_control" | "fear_of_stigma" | "other_priorities" | "amount_too_low" | "principle" | "other_solution" | "moved_away" | "not_said" | "other";
            /**
             * @description How the person said it.
             * @enum {string}
             */
            proof: "by_link" | "in_person_oral" | "in_person_signed" | "by_phone" | "by_message" | "by_representative";
            /** @description In their words, if they wish. */
            text?: string;
        };
        /** @description What is known of one person of a household; what is left out is unknown. */
        PersonFacts: {
            activity?: ("employed" | "self_employed" | "unemployed" | "retired" | "inactive") | {
                from: string;
                /** @enum {string} */
                is: "employed" | "self_employed" | "unemployed" | "retired" | "inactive";
                to: string;
            }[];
            /** @description Where the activity is not known: those that it is known not to be. */
            activityIsNot?: ("employed" | "self_employed" | "unemployed" | "retired" | "inactive")[];
            /** @description Instead of a birth date: completed years on a day. */
            age?: {
                /** Format: date */
                on: string;
                years: number;
            };
            alsaceMoselle?: boolean;
            assets?: {
                empty_building?: number | components["schemas"]["MonthlyCents"];
                empty_land?: number | components["schemas"]["MonthlyCents"];
                livret_a?: number | components["schemas"]["MonthlyCents"];
                real_estate?: number | components["schemas"]["MonthlyCents"];
                rented_out?: number | components["schemas"]["MonthlyCents"];
                taxed_savings?: number | components["schemas"]["MonthlyCents"];
                untaxed_savings?: number | components["schemas"]["MonthlyCents"];
            };
            /** Format: date */
            birthDate?: string;
            /** @enum {string} */
            custody?: "full" | "shared";
            /** @description As decided by the MDPH, in percent; nothing about its cause is ever asked. */
            disabilityRate?: number;
            /** Format: date */
            dueDate?: string;
            endedResources?: ("wages" | "partial_unemployment" | "apprentice_pay" | "internship" | "training" | "self_employment" | "volunteering" | "unemployment" | "redundancy_support" | "sickness" | "parenthood_leave" | "work_accident" | "invalidity_pension" | "pension" | "accident_annuity" | "parental_benefit" | "maintenance" | "compensatory_allowance" | "rent" | "capital" | "scholarship" | "research_grant" | "veteran_pension" | "asbestos" | "windfall" | "return_to_work_bonus" | "other")[];
            fullPension?: boolean;
            /** @description Holds a means-tested grant for studies after the *baccalauréat*. */
            grant?: boolean;
            /** @description The same before contributions are withheld. */
            gross?: {
                accident_annuity?: components["schemas"]["Flow"];
                apprentice_pay?: components["schemas"]["Flow"];
                asbestos?: components["schemas"]["Flow"];
                capital?: components["schemas"]["Flow"];
                compensatory_allowance?: components["schemas"]["Flow"];
                internship?: components["schemas"]["Flow"];
                invalidity_pension?: components["schemas"]["Flow"];
                maintenance?: components["schemas"]["Flow"];
                other?: components["schemas"]["Flow"];
                parental_benefit?: components["schemas"]["Flow"];
                parenthood_leave?: components["schemas"]["Flow"];
                partial_unemployment?: components["schemas"]["Flow"];
                pension?: components["schemas"]["Flow"];
                redundancy_support?: components["schemas"]["Flow"];
                rent?: components["schemas"]["Flow"];
                research_grant?: components["schemas"]["Flow"];
                return_to_work_bonus?: components["schemas"]["Flow"];
                scholarship?: components["schemas"]["Flow"];
                self_employment?: components["schemas"]["Flow"];
                sickness?: components["schemas"]["Flow"];
                training?: components["schemas"]["Flow"];
                unemployment?: components["schemas"]["Flow"];
                veteran_pension?: components["schemas"]["Flow"];
                volunteering?: components["schemas"]["Flow"];
                wages?: components["schemas"]["Flow"];
                windfall?: components["schemas"]["Flow"];
                work_accident?: components["schemas"]["Flow"];
            };
            id: components["schemas"]["HouseholdId"];
            /** @enum {string} */
            leave?: "none" | "parental" | "sabbatical" | "unpaid";
            livesInFrance?: boolean;
            /** @enum {string} */
            maritalStatus?: "single" | "married" | "pacs" | "divorced" | "separated" | "widowed";
            /** @enum {string} */
            nationality?: "french" | "eea" | "other";
            /** @description Counted on the tax return of their own parents. */
            onParentsTaxes?: boolean;
            /** Format: date */
            onSickLeaveSince?: string;
            /** @constant */
            otherAssets?: "none";
            /** @enum {string} */
            otherParent?: "here" | "pays" | "does_not_pay" | "cannot_pay" | "unknown" | "dead";
            /** @constant */
            otherReceived?: "none";
            /**
             * @description `none`: there is nothing beyond the kinds that are told.
             * @constant
             */
            otherResources?: "none";
            /** @enum {string} */
            permit?: "resident_card" | "protected" | "work" | "no_work" | "asylum_seeker" | "none";
            /**
             * Format: date
             * @description Since when a permit to work has been held without a break.
             */
            permitSince?: string;
            /**
             * Format: date
             * @description The last day of the permit.
             */
            permitUntil?: string;
            placed?: boolean;
            pregnant?: boolean;
            received?: components["schemas"]["ReceivedRights"];
            /**
             * Format: date
             * @description For a citizen of the Union: since when with a right of residence.
             */
            residentSince?: string;
            /** @description What each month brings, net, by kind. */
            resources?: {
                accident_annuity?: components["schemas"]["Flow"];
                apprentice_pay?: components["schemas"]["Flow"];
                asbestos?: components["schemas"]["Flow"];
                capital?: components["schemas"]["Flow"];
                compensatory_allowance?: components["schemas"]["Flow"];
                internship?: components["schemas"]["Flow"];
                invalidity_pension?: components["schemas"]["Flow"];
                maintenance?: components["schemas"]["Flow"];
                other?: components["schemas"]["Flow"];
                parental_benefit?: components["schemas"]["Flow"];
                parenthood_leave?: components["schemas"]["Flow"];
                partial_unemployment?: components["schemas"]["Flow"];
                pension?: components["schemas"]["Flow"];
                redundancy_support?: components["schemas"]["Flow"];
                rent?: components["schemas"]["Flow"];
                research_grant?: components["schemas"]["Flow"];
                return_to_work_bonus?: components["schemas"]["Flow"];
                scholarship?: components["schemas"]["Flow"];
                self_employment?: components["schemas"]["Flow"];
                sickness?: components["schemas"]["Flow"];
                training?: components["schemas"]["Flow"];
                unemployment?: components["schemas"]["Flow"];
                veteran_pension?: components["schemas"]["Flow"];
                volunteering?: components["schemas"]["Flow"];
                wages?: components["schemas"]["Flow"];
                windfall?: components["schemas"]["Flow"];
                work_accident?: components["schemas"]["Flow"];
            };
            /** @description A lasting restriction of access to work (RSDAE), as decided. */
            restrictedAccess?: boolean;
            studies?: ("none" | "primary" | "college" | "lycee" | "higher" | "other") | {
                from: string;
                /** @enum {string} */
                is: "none" | "primary" | "college" | "lycee" | "higher" | "other";
                to: string;
            }[];
            /** @description The same as the tax office counts it, before any deduction. */
            taxable?: {
                accident_annuity?: components["schemas"]["Flow"];
                apprentice_pay?: components["schemas"]["Flow"];
                asbestos?: components["schemas"]["Flow"];
                capital?: components["schemas"]["Flow"];
                compensatory_allowance?: components["schemas"]["Flow"];
                internship?: components["schemas"]["Flow"];
                invalidity_pension?: components["schemas"]["Flow"];
                maintenance?: components["schemas"]["Flow"];
                other?: components["schemas"]["Flow"];
                parental_benefit?: components["schemas"]["Flow"];
                parenthood_leave?: components["schemas"]["Flow"];
                partial_unemployment?: components["schemas"]["Flow"];
                pension?: components["schemas"]["Flow"];
                redundancy_support?: components["schemas"]["Flow"];
                rent?: components["schemas"]["Flow"];
                research_grant?: components["schemas"]["Flow"];
                return_to_work_bonus?: components["schemas"]["Flow"];
                scholarship?: components["schemas"]["Flow"];
                self_employment?: components["schemas"]["Flow"];
                sickness?: components["schemas"]["Flow"];
                training?: components["schemas"]["Flow"];
                unemployment?: components["schemas"]["Flow"];
                veteran_pension?: components["schemas"]["Flow"];
                volunteering?: components["schemas"]["Flow"];
                wages?: components["schemas"]["Flow"];
                windfall?: components["schemas"]["Flow"];
                work_accident?: components["schemas"]["Flow"];
            };
            /** @description Taxable income of a whole year in cents, where its months are not known. */
            taxableYears?: {
                [key: string]: {
                    accident_annuity?: number;
                    apprentice_pay?: number;
                    asbestos?: number;
                    capital?: number;
                    compensatory_allowance?: number;
                    internship?: number;
                    invalidity_pension?: number;
                    maintenance?: number;
                    other?: number;
                    parental_benefit?: number;
                    parenthood_leave?: number;
                    partial_unemployment?: number;
                    pension?: number;
                    redundancy_support?: number;
                    rent?: number;
                    research_grant?: number;
                    return_to_work_bonus?: number;
                    scholarship?: number;
                    self_employment?: number;
                    sickness?: number;
                    training?: number;
                    unemployment?: number;
                    veteran_pension?: number;
                    volunteering?: number;
                    wages?: number;
                    windfall?: number;
                    work_accident?: number;
                };
            };
            unfitForWork?: boolean;
            workedFiveOfTenYears?: boolean;
            workedTwoOfThreeYears?: boolean;
        };
        /**
         * @description A language of the person’s page.
         * @enum {string}
         */
        PersonLanguage: "fr" | "en" | "ar";
        /** @description A link by which a person follows their own referral. */
        PersonLink: {
            /** Format: date-time */
            createdAt: string;
            /** @description The member who made it; null when software did. */
            createdBy: string | null;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @description When the person last opened it; null when they never did. */
            lastOpenedAt: string | null;
            /** Format: uuid */
            referralId: string;
            revokedAt: string | null;
        };
        /** @description The links of a person to a referral. */
        PersonLinkList: {
            items: components["schemas"]["PersonLink"][];
        };
        /** @description A new link of a person, with what opens it. */
        PersonLinkWithCode: {
            /** Format: date-time */
            createdAt: string;
            /** @description The member who made it; null when software did. */
            createdBy: string | null;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @description When the person last opened it; null when they never did. */
            lastOpenedAt: string | null;
            /** Format: uuid */
            referralId: string;
            revokedAt: string | null;
            /** @description Eight letters that open the same page at /suivi together with the date of birth. Shown this once; null without a date of birth on file. */
            shortCode: string | null;
            /**
             * Format: uri
             * @description Where it opens. Shown this once.
             */
            url: string;
        };
        /** @description A page of persons. */
        PersonList: {
            items: components["schemas"]["Person"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description The kind of place where people are met. `drop_in` is a session held in a place of its own.
         * @enum {string}
         */
        PlaceKind: "foot_of_building" | "street" | "shop" | "bar_restaurant" | "market" | "school_gate" | "social_centre" | "public_service" | "worship_or_association" | "drop_in" | "home_visit" | "event" | "phone" | "other";
        /** @description Sessions planned in one go. */
        PlannedSessions: {
            items: components["schemas"]["DropInSession"][];
        };
        /**
         * @description How the person wants to be reached.
         * @enum {string}
         */
        PreferredChannel: "phone" | "sms" | "email" | "post" | "in_person" | "through_referrer";
        /** @description A problem (RFC 9457, application/problem+json). */
        Problem: {
            /** @description The actions that you may do now. */
            availableActions?: string[];
            /** @enum {string} */
            code: "sender-may-not-send" | "right-missing" | "agreement-not-live" | "agreement-does-not-cover" | "agreement-forbids-onward" | "recipient-may-not-receive" | "recipient-outside-territory" | "recipient-paused" | "recipient-full" | "duplicate-unanswered" | "rights-check-missing" | "owner-not-member" | "owner-away" | "assigning-others-needs-lead" | "item-unanswered" | "review-date-out-of-range" | "resume-date-out-of-range" | "contact-result-unknown" | "person-not-met" | "outcome-for-another-right" | "contact-attempts-missing" | "outcome-missing" | "outcome-not-yours" | "no-pending-outcome-due" | "return-state-unknown" | "reopen-window-over" | "other-leg-in-charge" | "hop-limit-reached" | "target-in-chain" | "redirect-not-suggested" | "withdrawal-already-requested" | "withdrawal-not-requested" | "clock-still-running" | "escalation-at-top" | "escalation-not-exhausted" | "charter-forbids-expiry" | "sibling-not-accepted" | "right-not-found" | "guide-page-not-found" | "rights-check-not-found" | "rights-check-forgotten" | "pdf-impossible" | "outreach-contact-not-found" | "drop-in-session-not-found" | "observation-not-found" | "network-activity-not-found" | "entry-voided" | "report-not-found" | "report-frozen" | "report-unfinished" | "export-not-found" | "export-not-ready" | "edition-not-found" | "half-year-not-over" | "edition-reason-wrong" | "edition-too-close" | "action-unknown" | "referral-not-yours" | "role-forbids" | "malformed-request" | "idempotency-key-missing" | "idempotency-key-invalid" | "sign-in-required" | "token-invalid" | "sign-in-too-old" | "scope-missing" | "role-missing" | "not-found" | "collective-not-found" | "organisation-not-found" | "member-not-found" | "api-client-not-found" | "person-not-found" | "agreement-not-found" | "person-link-not-found" | "referral-not-found" | "referral-group-not-found" | "attached-check-not-found" | "document-not-found" | "import-not-found" | "method-not-allowed" | "idempotency-in-flight" | "referral-state-forbids" | "referral-frozen" | "agreement-withdrawn" | "thread-closed" | "too-many-documents" | "document-quota-reached" | "document-in-quarantine" | "document-refused" | "document-in-answer" | "import-expired" | "import-has-errors" | "import-outdated" | "siret-taken" | "convention-not-in-force" | "convention-signed" | "last-administrator" | "email-taken" | "version-stale" | "body-too-large" | "media-type-unsupported" | "invalid-request" | "file-unreadable" | "idempotency-key-reused" | "if-match-missing" | "rate-limited" | "questions-spent" | "internal-fault" | "unavailable" | "too-slow";
            /** @description What happened here and what to do, in English. */
            detail: string;
            errors?: components["schemas"]["FieldError"][];
            /** @description How many seconds ago the member may have signed in. */
            maxAge?: number;
            requestId: string;
            /** @description The scope or the roles that are needed. */
            required?: string[];
            /** @description The present state of the referral. */
            state?: string;
            status: number;
            title: string;
            /** @description A stable address of the kind of problem: `/problems/{code}`. */
            type: string;
            /** @description The present version of the thing. */
            version?: number;
        };
        /** @description A public key for ES256 as a JWK (RFC 7517). */
        PublicKey: {
            /** @constant */
            alg?: "ES256";
            /** @constant */
            crv: "P-256";
            kid?: string;
            /** @constant */
            kty: "EC";
            /** @constant */
            use?: "sig";
            x: string;
            y: string;
        };
        /** @description People of one kind whom an activity reached: a number, never a name. */
        ReachedAudience: {
            audience: components["schemas"]["ActivityAudience"];
            /** @description How many came; null: nobody counted. */
            people: number | null;
        };
        /** @description A page of the journal of reads. */
        ReadList: {
            items: components["schemas"]["JournalledRead"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description What is paid already in each month, by right; `none` where nothing is. */
        ReceivedRights: {
            aah?: components["schemas"]["Flow"];
            af?: components["schemas"]["Flow"];
            aide_logement?: components["schemas"]["Flow"];
            ars?: components["schemas"]["Flow"];
            asf?: components["schemas"]["Flow"];
            asi?: components["schemas"]["Flow"];
            aspa?: components["schemas"]["Flow"];
            ass?: components["schemas"]["Flow"];
            bourse_college?: components["schemas"]["Flow"];
            bourse_lycee?: components["schemas"]["Flow"];
            cf?: components["schemas"]["Flow"];
            cheque_energie?: components["schemas"]["Flow"];
            css?: components["schemas"]["Flow"];
            mva?: components["schemas"]["Flow"];
            paje?: components["schemas"]["Flow"];
            prime_activite?: components["schemas"]["Flow"];
            rsa?: components["schemas"]["Flow"];
        };
        /** @description What the action record-outcome needs. */
        RecordOutcomePayload: {
            /** @description One for each right. */
            outcomes: {
                /**
                 * @description Or the amount, coarsely.
                 * @enum {string}
                 */
                amountBand?: "under_50" | "from_50_to_149" | "from_150_to_299" | "from_300_to_599" | "from_600";
                /** @description Euro cents a month. */
                amountMonthlyCents?: number;
                /** @description Euro cents of an aid that is paid once. */
                amountOnceCents?: number;
                /** @description Euro cents of arrears (rappel). */
                arrearsCents?: number;
                /**
                 * Format: uuid
                 * @description The referral that carries on.
                 */
                childId?: string;
                /**
                 * @description How sure.
                 * @enum {string}
                 */
                confidence: "certain" | "likely" | "to_confirm";
                /**
                 * Format: date
                 * @description The day of the body’s decision.
                 */
                decidedOn?: string;
                /**
                 * Format: date
                 * @description From when the right is open, or when the file was lodged.
                 */
                effectiveOn?: string;
                /**
                 * Format: date
                 * @description The day of the first payment.
                 */
                firstPaidOn?: string;
                /**
                 * @description Why the person gave up.
                 * @enum {string}
                 */
                gaveUpReason?: "too_complex" | "digital_barrier" | "language_barrier" | "discouraged" | "past_experience" | "fear_of_overpayment" | "fear_of_estate_recovery" | "fear_of_control" | "fear_of_stigma" | "other_priorities" | "amount_too_low" | "principle" | "other_solution" | "moved_away" | "not_said" | "other";
                /**
                 * @description What the person says of it; `not_asked` by default.
                 * @enum {string}
                 */
                personConfirmation?: "confirmed" | "disputed" | "not_asked" | "no_answer";
                /**
                 * @description Why the body refused.
                 * @enum {string}
                 */
                refusedReason?: "resources_above_limit" | "residence_condition" | "permit_condition" | "age_condition" | "household_not_accepted" | "contribution_period" | "right_own_condition" | "other_right_first" | "obligations_not_met" | "incomplete_file" | "filed_too_late" | "silence_is_refusal" | "not_explained" | "other";
                /**
                 * @description What came of it.
                 * @enum {string}
                 */
                result: "right_opened" | "right_maintained_or_raised" | "application_filed_pending" | "refused_by_body" | "not_eligible" | "already_had" | "person_gave_up" | "unreachable" | "referred_elsewhere" | "info_given_only";
                /** @description Which right. */
                right: components["schemas"]["RightCode"];
                /**
                 * @description Who says so.
                 * @enum {string}
                 */
                source: "body_letter" | "body_portal" | "person_said" | "staff_estimate";
                /** @description A note on this outcome. */
                text?: string;
            }[];
        };
        /** @description What the action redirect needs. */
        RedirectPayload: {
            /**
             * Format: uuid
             * @description The agreement that names it, when the present one does not.
             */
            agreementId?: string;
            /**
             * @description The answer to the duplicate check.
             * @enum {string}
             */
            duplicateDecision: "none_found" | "other_person" | "other_need" | "sent_knowingly";
            /**
             * Format: uuid
             * @description The new recipient.
             */
            organisationId: string;
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "better_placed" | "wrong_contact" | "outside_territory" | "no_capacity" | "closer_to_person" | "specialised_support" | "person_prefers" | "other";
            /**
             * Format: uuid
             * @description The rights check to attach, when the draft carries none.
             */
            rightsCheckId?: string;
            /**
             * @description Why no rights check is attached.
             * @enum {string}
             */
            rightsCheckWaiver?: "not_offered" | "person_refused" | "urgent_need" | "sender_out_of_scope";
            /**
             * Format: uuid
             * @description The service of the new recipient.
             */
            serviceId?: string;
            /** @description Why, in words; needed with `other`. */
            text?: string;
        };
        /** @description A referral as you may read it; what is not yours to read is null. */
        Referral: {
            /** @description Likewise `unknown`. */
            ageBand: components["schemas"]["AgeBand"];
            /** @description From this day the recipient reads nothing more. */
            agreementEndsOn: string | null;
            agreementId: string | null;
            agreementLevel: components["schemas"]["DisclosureLevel"] | null;
            /** @description The appointment of the person, likewise. */
            appointmentAt: string | null;
            /** @description What the recipient asks for, from the minimal level on. */
            askedItems: string[] | null;
            /** @description Social assessment, at the confidential level. */
            assessment: string | null;
            availableActions: components["schemas"]["AvailableAction"][];
            /** @description Who has to act; null when nobody has. */
            ballWith: ("sender" | "receiver" | "person" | "coordinator") | null;
            /** @description The referral that carries on after a redirection. */
            childId: string | null;
            /** @description Contacts and appointments: for the recipient, and from the follow-up level on. */
            contacts: components["schemas"]["Contact"][] | null;
            /** Format: date-time */
            createdAt: string;
            disclosure: components["schemas"]["Disclosure"];
            /** @description When whoever holds the ball should have acted. */
            dueAt: string | null;
            duplicateDecision: string | null;
            /** @description Who was reminded: 0 nobody, 1 the holder of the ball, 2 its lead, 3 the coordinator. */
            escalation: number;
            /** @description Steps and missing documents, from the follow-up level on. */
            followUp: string | null;
            /** @description The agreement ended: content is closed. */
            frozen: boolean;
            /** @description The group it was sent in. */
            groupId: string | null;
            hop: number;
            /** Format: uuid */
            id: string;
            /** @description ISO 639; likewise `und`. */
            language: string;
            /** @description Where the chain of redirections stands now, for its sender. */
            leaf: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                recipientId: string;
                state: components["schemas"]["ReferralState"];
            } | null;
            /** @description What is asked, from the minimal level on. */
            need: string | null;
            /** @description The present outcome of each right: for the recipient, and from the follow-up level on. */
            outcomes: components["schemas"]["Outcome"][] | null;
            /** @description The member of the recipient who works on it. */
            ownerId: string | null;
            /** @description The referral that was passed on into this one. */
            parentId: string | null;
            /** @description From the minimal level on. */
            person: {
                /** @description From the follow-up level on. */
                birthDate: string | null;
                email: string | null;
                familyName: string;
                givenName: string;
                /** Format: uuid */
                id: string;
                phone: string | null;
                preferredChannel: components["schemas"]["PreferredChannel"];
            } | null;
            /** @description Why it was declined, withdrawn, held or disputed. */
            reasonCode: string | null;
            /** Format: uuid */
            recipientId: string;
            /** @description Empty where only metadata is read, as by a coordinator. */
            rights: components["schemas"]["RightCode"][];
            rightsCheckWaiver: string | null;
            /** Format: uuid */
            rootId: string;
            /** Format: uuid */
            senderId: string;
            sentAt: string | null;
            /**
             * @description As what you see it.
             * @enum {string}
             */
            side: "sender" | "receiver" | "former_receiver" | "upstream" | "coordinator";
            state: components["schemas"]["ReferralState"];
            /**
             * Format: date-time
             * @description Since when it is in its state.
             */
            stateSince: string;
            /** @description What is happening within the state: for the recipient, and from the follow-up level on. */
            subStatus: string | null;
            /** @description Likewise null. */
            territoryId: string | null;
            /** @description The day given for a review or for taking up again. */
            untilOn: string | null;
            /** Format: date-time */
            updatedAt: string;
            urgent: boolean;
            version: number;
            withdrawalRequested: boolean;
        };
        /**
         * @description The key of an action, as it stands in its address.
         * @enum {string}
         */
        ReferralAction: "send" | "acknowledge" | "ask-info" | "reply-info" | "accept" | "waitlist" | "decline" | "un-accept" | "assign" | "log-contact" | "schedule" | "no-show" | "reschedule" | "start" | "hold" | "resume" | "record-outcome" | "confirm" | "dispute" | "correct-outcome" | "ask-again" | "close" | "reopen" | "redirect" | "suggest-redirect" | "supersede" | "discard" | "withdraw" | "confirm-withdrawal" | "person-declines" | "withdraw-agreement" | "escalate" | "expire" | "mark-error";
        /** @description What may be changed in a draft; what is left out stays. */
        ReferralChange: {
            agreementId?: string | null;
            assessment?: string | null;
            followUp?: string | null;
            need?: string | null;
            /**
             * Format: uuid
             * @description Another recipient; the agreement must name it too.
             */
            recipientId?: string;
            /** @description Codes of the catalogue of rights. */
            rights?: components["schemas"]["RightCode"][];
            territoryId?: string | null;
            urgent?: boolean;
        };
        /** @description How much waits, and for whom. */
        ReferralCounts: {
            /** @description Your organisation has to act on your own work, or on that of somebody who is away and whose delegate you are; null likewise. */
            awaitingMe: number | null;
            /** @description Your organisation has to act; null for the collective. */
            awaitingUs: number | null;
            /** @description By clock, as the filter of listReferrals says. */
            clock: {
                late: number;
                soon: number;
                today: number;
            };
            /** @description By the level of reminder that they have reached. */
            escalation: {
                coordinator: number;
                lead: number;
                reminded: number;
            };
            /** @description Your own work; null for software and for the collective. */
            mine: number | null;
            /** @description Those that somebody still has to act on; all the others are among them. */
            open: number;
            /** @enum {string} */
            side: "received" | "sent" | "collective";
            /** @description By state, where there are any; what is over is counted in reports. */
            states: {
                count: number;
                state: components["schemas"]["ReferralState"];
            }[];
            /** @description Nobody’s work, though somebody must act. */
            unassigned: number;
            /** @description Of colleagues who are away without a delegate; null for the collective. */
            uncovered: number | null;
            urgent: number;
        };
        /** @description A list of referrals that was taken out of Relais. */
        ReferralExport: {
            /**
             * @description Those that your organisation sent, or received.
             * @enum {string}
             */
            direction: "sent" | "received";
            /**
             * Format: date
             * @description The first day of sending, in France.
             */
            from: string;
            /**
             * @description What for: a report of activity, a report to who funds it, the follow-up of a team, software of its own, an audit.
             * @enum {string}
             */
            reason: "activity_report" | "funding_report" | "team_follow_up" | "own_software" | "audit";
            /** @description How many referrals. */
            rows: number;
            /**
             * Format: date
             * @description The last day of sending, in France.
             */
            to: string;
        };
        /** @description From sending to the outcome of each right. */
        ReferralFunnel: {
            /** Format: date-time */
            countedAt: string;
            declinedBySide: {
                capacity: components["schemas"]["ReportCount"];
                duplicate: components["schemas"]["ReportCount"];
                eligibility: components["schemas"]["ReportCount"];
                person: components["schemas"]["ReportCount"];
                provider: components["schemas"]["ReportCount"];
                scope: components["schemas"]["ReportCount"];
                unstated: components["schemas"]["ReportCount"];
            };
            /** @description Which counts are withheld from this reader, in one sentence. */
            disclosure: string;
            /** Format: date */
            from: string;
            loop: {
                closed: components["schemas"]["ReportCount"];
            };
            /** @description Whose referrals, sent or received; null for the collective. */
            organisationId: string | null;
            referrals: {
                accepted: components["schemas"]["ReportCount"];
                acknowledged: components["schemas"]["ReportCount"];
                answered: components["schemas"]["ReportCount"];
                closed: components["schemas"]["ReportCount"];
                declined: components["schemas"]["ReportCount"];
                expired: components["schemas"]["ReportCount"];
                personDeclined: components["schemas"]["ReportCount"];
                redirected: components["schemas"]["ReportCount"];
                resolved: components["schemas"]["ReportCount"];
                sent: components["schemas"]["ReportCount"];
                started: components["schemas"]["ReportCount"];
                waitlisted: components["schemas"]["ReportCount"];
                withdrawn: components["schemas"]["ReportCount"];
            };
            rights: {
                byResult: {
                    already_had: components["schemas"]["ReportCount"];
                    application_filed_pending: components["schemas"]["ReportCount"];
                    info_given_only: components["schemas"]["ReportCount"];
                    not_eligible: components["schemas"]["ReportCount"];
                    person_gave_up: components["schemas"]["ReportCount"];
                    referred_elsewhere: components["schemas"]["ReportCount"];
                    refused_by_body: components["schemas"]["ReportCount"];
                    right_maintained_or_raised: components["schemas"]["ReportCount"];
                    right_opened: components["schemas"]["ReportCount"];
                    unreachable: components["schemas"]["ReportCount"];
                };
                /** @description By the code of the right; empty where a part of a whole is too fine to be told right by right. */
                byRight: components["schemas"]["RightFunnel"][];
                filed: components["schemas"]["ReportCount"];
                gained: components["schemas"]["ReportCount"];
                requested: components["schemas"]["ReportCount"];
                withResult: components["schemas"]["ReportCount"];
            };
            territoryId: string | null;
            /** @description Counts from 1 up to one less than this are withheld, as disclosure says. */
            threshold: number;
            times: {
                sentToAcknowledged: components["schemas"]["ReportTime"];
                sentToAnswered: components["schemas"]["ReportTime"];
                sentToClosed: components["schemas"]["ReportTime"];
                sentToResolved: components["schemas"]["ReportTime"];
                sentToStarted: components["schemas"]["ReportTime"];
            };
            /** Format: date */
            to: string;
        };
        /** @description Referrals sent in one go. */
        ReferralGroup: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @description Where each stands, in the order of their ids. */
            legs: components["schemas"]["ReferralProgress"][];
            /** @enum {string} */
            mode: "parallel" | "first_accepts";
        };
        /** @description The history of a referral. */
        ReferralHistory: {
            items: {
                action: string;
                /** Format: date-time */
                at: string;
                fromState: components["schemas"]["ReferralState"] | null;
                /** @description SHA-256 over the previous hash and this event. */
                hash: string;
                /** Format: uuid */
                id: string;
                memberId: string | null;
                /** @description Null for a rule of time. */
                organisationId: string | null;
                /** @description Codes and ids; never a name or a text. */
                payload: {
                    [key: string]: unknown;
                };
                /** Format: uuid */
                referralId: string;
                side: string;
                toState: components["schemas"]["ReferralState"];
                version: number;
                /** @description What was written with the action: what is said to the other side from the minimal level on, notes to the file from the follow-up level on, one’s own in both; else null. */
                words: {
                    [key: string]: unknown;
                } | null;
            }[];
        };
        /** @description States, actions with their payload schemas, clocks, coded lists and rules, as one table. */
        ReferralLifecycle: {
            actions: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            clocks: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            codes: {
                [key: string]: {
                    [key: string]: {
                        [key: string]: unknown;
                    };
                };
            };
            guards: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            states: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
        };
        /** @description A page of referrals. */
        ReferralList: {
            items: components["schemas"]["ReferralSummary"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description Where a referral stands after an action; its content is read with readReferral. */
        ReferralProgress: {
            /** @description Likewise `unknown`. */
            ageBand: components["schemas"]["AgeBand"];
            agreementId: string | null;
            /** @description The appointment of the person, likewise. */
            appointmentAt: string | null;
            availableActions: components["schemas"]["AvailableAction"][];
            /** @description Who has to act; null when nobody has. */
            ballWith: ("sender" | "receiver" | "person" | "coordinator") | null;
            /** @description The referral that carries on after a redirection. */
            childId: string | null;
            /** Format: date-time */
            createdAt: string;
            disclosure: components["schemas"]["Disclosure"];
            /** @description When whoever holds the ball should have acted. */
            dueAt: string | null;
            /** @description Who was reminded: 0 nobody, 1 the holder of the ball, 2 its lead, 3 the coordinator. */
            escalation: number;
            /**
             * @description Only in the answer to sending: the recipient has no place at present and keeps a waiting list.
             * @constant
             */
            forWaitingList?: true;
            /** @description The agreement ended: content is closed. */
            frozen: boolean;
            /** @description The group it was sent in. */
            groupId: string | null;
            hop: number;
            /** Format: uuid */
            id: string;
            /** @description ISO 639; likewise `und`. */
            language: string;
            /** @description The member of the recipient who works on it. */
            ownerId: string | null;
            /** @description The referral that was passed on into this one. */
            parentId: string | null;
            /** @description From the minimal level on. */
            personId: string | null;
            /** @description Why it was declined, withdrawn, held or disputed. */
            reasonCode: string | null;
            /** Format: uuid */
            recipientId: string;
            /** @description Empty where only metadata is read, as by a coordinator. */
            rights: components["schemas"]["RightCode"][];
            /** Format: uuid */
            rootId: string;
            /** Format: uuid */
            senderId: string;
            sentAt: string | null;
            /**
             * @description As what you see it.
             * @enum {string}
             */
            side: "sender" | "receiver" | "former_receiver" | "upstream" | "coordinator";
            state: components["schemas"]["ReferralState"];
            /**
             * Format: date-time
             * @description Since when it is in its state.
             */
            stateSince: string;
            /** @description What is happening within the state: for the recipient, and from the follow-up level on. */
            subStatus: string | null;
            /** @description Likewise null. */
            territoryId: string | null;
            /** @description The day given for a review or for taking up again. */
            untilOn: string | null;
            /** Format: date-time */
            updatedAt: string;
            urgent: boolean;
            version: number;
            withdrawalRequested: boolean;
        };
        /** @description What is looked for. */
        ReferralSearch: {
            /**
             * @description Who has to act: `mine` and `theirs` are your organisation and the other one.
             * @enum {string}
             */
            ballWith?: "mine" | "theirs" | "sender" | "receiver" | "person";
            /**
             * @description By `dueAt`, in working time of the collective: `late`; due `today`; due `soon`, within the two working days that follow; `running`, still to come; `none`.
             * @enum {string}
             */
            clock?: "late" | "today" | "soon" | "running" | "none";
            /** @description The `next` of the page before. */
            cursor?: string;
            /** @description Reminded at this level or a higher one. */
            escalation?: number;
            /** @default 50 */
            limit?: number;
            /** @description Whose work it is in your organisation: a member, `me`, `nobody` (though somebody must act), `delegated` (of colleagues who are away and whose delegate you are), `uncovered` (of colleagues who are away without one). The case owner of what was received; whoever wrote what was sent. */
            ownerId?: ("me" | "nobody" | "delegated" | "uncovered") | string;
            /** @description Such as `benali 12/03/1984`, `06 39 98 12 34` or `019aaf6e`. */
            q: string;
            /** @description One of these rights. */
            right?: components["schemas"]["RightCode"][];
            /**
             * @default received
             * @enum {string}
             */
            side?: "received" | "sent";
            /**
             * @description `latest` first unless told; `oldest` first; `due` first, then those without a clock.
             * @enum {string}
             */
            sort?: "latest" | "oldest" | "due";
            state?: components["schemas"]["ReferralState"][];
            /** @description One of these territories, or one within them. */
            territoryId?: string[];
            urgent?: boolean;
        };
        /**
         * @description Where a referral stands. Terminal for the parties: closed, redirected, withdrawn, person_declined, expired, superseded, entered_in_error.
         * @enum {string}
         */
        ReferralState: "draft" | "sent" | "acknowledged" | "info_requested" | "waitlisted" | "accepted" | "in_progress" | "on_hold" | "resolved" | "closed" | "declined" | "redirected" | "withdrawn" | "person_declined" | "expired" | "superseded" | "entered_in_error";
        /** @description A referral in a list. */
        ReferralSummary: {
            /** @description Likewise `unknown`. */
            ageBand: components["schemas"]["AgeBand"];
            /** @description The appointment of the person, likewise. */
            appointmentAt: string | null;
            availableActions: components["schemas"]["ReferralAction"][];
            /** @description Who has to act; null when nobody has. */
            ballWith: ("sender" | "receiver" | "person" | "coordinator") | null;
            /** @description The referral that carries on after a redirection. */
            childId: string | null;
            /** Format: date-time */
            createdAt: string;
            disclosure: components["schemas"]["Disclosure"];
            /** @description When whoever holds the ball should have acted. */
            dueAt: string | null;
            /** @description Who was reminded: 0 nobody, 1 the holder of the ball, 2 its lead, 3 the coordinator. */
            escalation: number;
            /** @description The agreement ended: content is closed. */
            frozen: boolean;
            /** @description The group it was sent in, for its sender. */
            group: {
                /** Format: uuid */
                id: string;
                legs: number;
                /** @enum {string} */
                mode: "parallel" | "first_accepts";
                /** @description How many of them somebody still has to act on. */
                open: number;
            } | null;
            /** @description The group it was sent in. */
            groupId: string | null;
            hop: number;
            /** Format: uuid */
            id: string;
            /** @description ISO 639; likewise `und`. */
            language: string;
            /** @description How many working days ago `dueAt` passed, by the calendar of the collective; null while it is not late. */
            lateWorkingDays: number | null;
            /** @description Where the chain stands now, for the sender of a referral that was passed on. */
            leaf: {
                /** @description Who has to act; null when nobody has. */
                ballWith: ("sender" | "receiver" | "person" | "coordinator") | null;
                dueAt: string | null;
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                recipientId: string;
                state: components["schemas"]["ReferralState"];
                /** Format: date-time */
                stateSince: string;
            } | null;
            /** @description The member of the recipient who works on it. */
            ownerId: string | null;
            /** @description The referral that was passed on into this one. */
            parentId: string | null;
            /** @description Null below the minimal level. */
            person: {
                familyName: string;
                givenName: string;
                /** Format: uuid */
                id: string;
            } | null;
            /** @description Why it was declined, withdrawn, held or disputed. */
            reasonCode: string | null;
            /** Format: uuid */
            recipientId: string;
            /** @description Empty where only metadata is read, as by a coordinator. */
            rights: components["schemas"]["RightCode"][];
            /** Format: uuid */
            rootId: string;
            /** Format: uuid */
            senderId: string;
            sentAt: string | null;
            /**
             * @description As what you see it.
             * @enum {string}
             */
            side: "sender" | "receiver" | "former_receiver" | "upstream" | "coordinator";
            state: components["schemas"]["ReferralState"];
            /**
             * Format: date-time
             * @description Since when it is in its state.
             */
            stateSince: string;
            /** @description What is happening within the state: for the recipient, and from the follow-up level on. */
            subStatus: string | null;
            /** @description Likewise null. */
            territoryId: string | null;
            /** @description The day given for a review or for taking up again. */
            untilOn: string | null;
            /** Format: date-time */
            updatedAt: string;
            urgent: boolean;
            version: number;
            withdrawalRequested: boolean;
        };
        /** @description What the action reopen needs. */
        ReopenPayload: {
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "missing_item_provided" | "decline_reconsidered" | "new_information" | "right_stopped" | "person_came_back" | "closed_too_soon" | "expired_while_followed" | "other";
            /** @description Why, in words; needed with `other`. */
            text?: string;
        };
        /** @description What the action reply-info needs. */
        ReplyInfoPayload: {
            /** @description One answer for each item asked for. */
            answers: {
                /**
                 * @description Provided, or impossible to provide.
                 * @enum {string}
                 */
                answer: "provided" | "cannot_provide";
                /** @description The documents attached for this item. */
                documentIds?: string[];
                /**
                 * @description The item.
                 * @enum {string}
                 */
                item: "identity_document" | "residence_permit" | "family_record" | "proof_of_address" | "domiciliation_certificate" | "lease" | "rent_statement" | "rent_certificate" | "arrears_statement" | "energy_bill" | "bank_details" | "payslips" | "resources_proof" | "tax_notice" | "caf_statement" | "job_seeker_statement" | "employer_certificate" | "pension_notices" | "school_certificate" | "family_court_judgment" | "mdph_notice" | "decision_letter" | "signed_form" | "mandate" | "contact_details" | "best_time_to_call" | "language_and_interpreter" | "agreement_confirmation" | "need_clarified" | "household" | "family_situation" | "housing_situation" | "work_situation" | "resources" | "steps_taken" | "known_deadline" | "other_workers" | "online_account" | "other";
                /** @description The information itself, or why it cannot be given. */
                text?: string;
            }[];
        };
        /** @description A report of a collective: what was written, and its figures. */
        Report: {
            /** @description `besides` is the id of a line. */
            benchmarks: components["schemas"]["Benchmark"][];
            /** Format: date-time */
            changedAt: string;
            /** @description Figures of a frozen report that are others today, for a coordinator; null to others and of a draft. */
            changedSince: components["schemas"]["ChangedLine"][] | null;
            /**
             * Format: date-time
             * @description When the figures were counted: of a draft just now, else for ever.
             */
            countedAt: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            from: string;
            frozenAt: string | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ReportKind"];
            /** @description What must still be written before it is frozen. */
            needs: ("grantUse" | "actions" | "results" | "difficulties")[];
            /** @description What one would look for here and what is missing for it, in French. */
            notCounted: components["schemas"]["NotCounted"][];
            /** @description Which figures are withheld, in French. */
            notes: string[];
            sections: components["schemas"]["ReportSections"];
            /** @enum {string} */
            state: "draft" | "frozen";
            tables: components["schemas"]["ReportTable"][];
            territoryId: string | null;
            /** Format: date */
            to: string;
            version: number;
            versions: components["schemas"]["ReportVersions"];
        };
        /** @description A count: numerator, denominator, unit and method. */
        ReportCount: {
            /** @description The numerator; null when it is withheld. */
            count: number | null;
            /** @description How it is counted, in one sentence. */
            method: string;
            /** @description The denominator; null when it is withheld. */
            of: number | null;
            /** @description Why the count is withheld; withheld is not zero. small_count: it rests on few, or another that does would be given back by it; which of the two is not told. too_fine: the period, the territory or the organisation is a part that is not told apart; ask for a half-year or the whole. */
            reason: ("small_count" | "too_fine") | null;
            /**
             * @description What is counted. contact: a meeting, never a distinct person. check: a rights check. person: somebody of whom a check was made. situation: one person and one right. referral: one organisation asked by another, so a redirected one counts again at its new recipient. root: the first referral of a chain of redirections. right: one right asked for at a root. activity: a workshop, a training or the like. participant: somebody who came to one, so that whoever came twice counts twice. organisation: an organisation that took part, or that stated its places. day: a day of the calendar, as it ended.
             * @enum {string}
             */
            unit: "referral" | "root" | "right" | "contact" | "check" | "person" | "situation" | "activity" | "participant" | "organisation" | "day";
        };
        /** @description An amount in euro cents, with the persons behind it and its method. */
        ReportEuros: {
            /** @description Euro cents; null when it is withheld. */
            cents: number | null;
            /** @description What is added up, in one sentence. */
            method: string;
            /** @description From how many roots, each of one person; null when it is withheld. */
            of: number | null;
            /** @description Why the amount is withheld: few persons are behind it, one of them brings more than 85 %, or another amount would be given back by it. Withheld is not zero. */
            reason: ("small_count" | "too_fine") | null;
            /** @enum {string} */
            unit: "euro_cent";
        };
        /** @description A report that was taken out of Relais. */
        ReportExport: {
            /** Format: date-time */
            at: string;
            /**
             * Format: uuid
             * @description For which organisation it was taken out.
             */
            byOrganisationId: string;
            /** @description Through which application, or which software; null of another organisation. */
            clientId: string | null;
            format: components["schemas"]["ExportFormat"];
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /** @description Who took it out; null for software, and of another organisation. */
            memberId: string | null;
            /** @description The one organisation that it counts; null for the collective. */
            organisationId: string | null;
            reportId: string | null;
            territoryId: string | null;
            /** @description What rested on fewer was withheld from it; null of an export that is older than this field. */
            threshold: number | null;
            /** Format: date */
            to: string;
        };
        /** @description A page of exports. */
        ReportExportList: {
            items: components["schemas"]["ReportExport"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A file of a report that is prepared in the background. */
        ReportFile: {
            /**
             * Format: date-time
             * @description When it was asked for; its figures were counted then.
             */
            at: string;
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            /** @description Of the file. */
            name: string;
            /** @description Why there is none; null unless it failed. */
            reason: components["schemas"]["FileFault"] | null;
            reportId: string | null;
            /** @enum {string} */
            state: "preparing" | "ready" | "failed";
            /** Format: date */
            to: string;
            /**
             * Format: date-time
             * @description Until when it can be fetched, seven days after it was asked for.
             */
            until: string;
        };
        /**
         * @description annual_prefect: the yearly report to the prefect (décret n° 2023-602), over twelve whole months. half_year_funder: to those who fund, over six.
         * @enum {string}
         */
        ReportKind: "annual_prefect" | "half_year_funder";
        /** @description One figure of a report. */
        ReportLine: {
            /** @description Where it stands in its live report: `outreach.persons.checked`. */
            id: string;
            /** @description In French, as the report prints it. */
            label: string;
            /** @description How it is counted, in French where it has been put so. */
            method: string;
            /** @description The denominator, or how many were measured; null when withheld. */
            of: number | null;
            /** @description Of a duration: nine in ten took no longer. */
            p90: number | null;
            /** @description Why there is no figure: it is not zero. */
            reason: string | null;
            unit: string;
            /** @description A count, a median or cents, as unit says; null when it is withheld or was not measured. */
            value: number | null;
        };
        /** @description A page of reports. */
        ReportList: {
            items: components["schemas"]["ReportSummary"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description What is written of a report; null is not written yet. Name nobody. */
        ReportSections: {
            /** @description What was done. */
            actions: string | null;
            /** @description What stood in the way. */
            difficulties: string | null;
            /** @description What the grant was used for. */
            grantUse: string | null;
            /** @description What came of it, in words. */
            results: string | null;
        };
        /** @description A count, and its share of its denominator. */
        ReportShare: {
            /** @description The numerator; null when it is withheld. */
            count: number | null;
            /** @description How it is counted, in one sentence. */
            method: string;
            /** @description The denominator; null when it is withheld. */
            of: number | null;
            /** @description The share, to the whole percent: more would not hold; null when it is withheld, or of nothing. */
            percent: number | null;
            /** @description Why the count is withheld; withheld is not zero. small_count: it rests on few, or another that does would be given back by it; which of the two is not told. too_fine: the period, the territory or the organisation is a part that is not told apart; ask for a half-year or the whole. */
            reason: ("small_count" | "too_fine") | null;
            /**
             * @description What is counted. contact: a meeting, never a distinct person. check: a rights check. person: somebody of whom a check was made. situation: one person and one right. referral: one organisation asked by another, so a redirected one counts again at its new recipient. root: the first referral of a chain of redirections. right: one right asked for at a root. activity: a workshop, a training or the like. participant: somebody who came to one, so that whoever came twice counts twice. organisation: an organisation that took part, or that stated its places. day: a day of the calendar, as it ended.
             * @enum {string}
             */
            unit: "referral" | "root" | "right" | "contact" | "check" | "person" | "situation" | "activity" | "participant" | "organisation" | "day";
        };
        /** @description A report of a collective, draft or frozen. */
        ReportSummary: {
            /** Format: date-time */
            changedAt: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date */
            from: string;
            frozenAt: string | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ReportKind"];
            /** @enum {string} */
            state: "draft" | "frozen";
            territoryId: string | null;
            /** Format: date */
            to: string;
            version: number;
        };
        /** @description Figures that belong together. */
        ReportTable: {
            /** @description `outreach.persons` */
            id: string;
            lines: components["schemas"]["ReportLine"][];
            /** @description In French. */
            title: string;
        };
        /** @description A duration: median and 90th percentile. */
        ReportTime: {
            /** @description Half of them took no longer; null when it is withheld. */
            median: number | null;
            /** @description What is measured, in one sentence. */
            method: string;
            /** @description How many referrals were measured; null when it is withheld. */
            of: number | null;
            /** @description Nine in ten took no longer; null when it is withheld. */
            p90: number | null;
            /** @description Why there is no figure. */
            reason: ("small_count" | "too_fine" | "nothing_measured") | null;
            /**
             * @description working_day: Monday to Friday, without the public holidays of metropolitan France and net of the pauses of the recipient’s clock; to one decimal. calendar_day: in reports frozen before days were worked ones.
             * @enum {string}
             */
            unit: "working_day" | "calendar_day";
        };
        /** @description A sum, and over how many it adds up. */
        ReportTotal: {
            /** @description What is added up, in one sentence. */
            method: string;
            /** @description Over how many it adds up; null when it is withheld. */
            of: number | null;
            /** @description Why there is no sum. */
            reason: ("small_count" | "too_fine" | "nothing_measured") | null;
            /** @description The sum; null when it is withheld, or nothing was measured. */
            total: number | null;
            /** @enum {string} */
            unit: "minute" | "place";
        };
        /** @description By what the figures were made. */
        ReportVersions: {
            /** @description The catalogue of rights; null where it could not be asked. */
            catalogue: string | null;
            /**
             * Format: date
             * @description Since when Relais counts in this way.
             */
            method: string;
        };
        /** @description What the action reschedule needs. */
        ReschedulePayload: {
            /**
             * @description How.
             * @enum {string}
             */
            channel: "phone" | "sms" | "email" | "post" | "in_person" | "home_visit" | "outreach" | "video" | "through_referrer";
            /**
             * @description Who asked to move it.
             * @enum {string}
             */
            movedBy?: "person" | "organisation";
            /** @description Where. */
            place?: string;
            /**
             * Format: date-time
             * @description When it starts now.
             */
            startsAt: string;
            /** @description A note to the file. */
            text?: string;
        };
        /** @description Delays, rights gained, euros, cohorts, response rates and places. */
        ResultsReport: {
            /**
             * Format: date
             * @description Figures are as they were known at the end of this day.
             */
            asOf: string;
            benchmarks: components["schemas"]["Benchmark"][];
            capacity: components["schemas"]["CapacityReport"];
            cohorts: {
                /** @description False while one of the cohort may still gain a right within three months: never to be compared. */
                complete: boolean;
                /** @description Of the rights check, else of the sending: 2026-07. */
                month: string;
                rights: components["schemas"]["ReportCount"];
                roots: components["schemas"]["ReportCount"];
            }[];
            /** Format: date-time */
            countedAt: string;
            /** @description Which figures are withheld from this reader, in one sentence. */
            disclosure: string;
            /** Format: date */
            from: string;
            money: {
                annualised: {
                    bySource: {
                        body_letter: components["schemas"]["ReportEuros"];
                        body_portal: components["schemas"]["ReportEuros"];
                        person_said: components["schemas"]["ReportEuros"];
                        staff_estimate: components["schemas"]["ReportEuros"];
                    };
                    total: components["schemas"]["ReportEuros"];
                };
                arrears: {
                    bySource: {
                        body_letter: components["schemas"]["ReportEuros"];
                        body_portal: components["schemas"]["ReportEuros"];
                        person_said: components["schemas"]["ReportEuros"];
                        staff_estimate: components["schemas"]["ReportEuros"];
                    };
                    total: components["schemas"]["ReportEuros"];
                };
                coverage: components["schemas"]["ReportCount"];
                monthly: {
                    bySource: {
                        body_letter: components["schemas"]["ReportEuros"];
                        body_portal: components["schemas"]["ReportEuros"];
                        person_said: components["schemas"]["ReportEuros"];
                        staff_estimate: components["schemas"]["ReportEuros"];
                    };
                    total: components["schemas"]["ReportEuros"];
                };
                once: {
                    bySource: {
                        body_letter: components["schemas"]["ReportEuros"];
                        body_portal: components["schemas"]["ReportEuros"];
                        person_said: components["schemas"]["ReportEuros"];
                        staff_estimate: components["schemas"]["ReportEuros"];
                    };
                    total: components["schemas"]["ReportEuros"];
                };
            };
            /** @description What one would look for here and what is missing for it. */
            notCounted: components["schemas"]["NotCounted"][];
            /** @description Whose referrals, sent or received; null for the collective. */
            organisationId: string | null;
            responseRates: {
                answeredInTime: components["schemas"]["ReportCount"];
                answeredLate: components["schemas"]["ReportCount"];
                /** Format: uuid */
                organisationId: string;
                unansweredLate: components["schemas"]["ReportCount"];
                waiting: components["schemas"]["ReportCount"];
            }[];
            success: {
                byRight: {
                    /** @description The numerator; null when it is withheld. */
                    count: number | null;
                    /** @description How it is counted, in one sentence. */
                    method: string;
                    /** @description The denominator; null when it is withheld. */
                    of: number | null;
                    /** @description Why the count is withheld; withheld is not zero. small_count: it rests on few, or another that does would be given back by it; which of the two is not told. too_fine: the period, the territory or the organisation is a part that is not told apart; ask for a half-year or the whole. */
                    reason: ("small_count" | "too_fine") | null;
                    right: components["schemas"]["RightCode"];
                    /**
                     * @description What is counted. contact: a meeting, never a distinct person. check: a rights check. person: somebody of whom a check was made. situation: one person and one right. referral: one organisation asked by another, so a redirected one counts again at its new recipient. root: the first referral of a chain of redirections. right: one right asked for at a root. activity: a workshop, a training or the like. participant: somebody who came to one, so that whoever came twice counts twice. organisation: an organisation that took part, or that stated its places. day: a day of the calendar, as it ended.
                     * @enum {string}
                     */
                    unit: "referral" | "root" | "right" | "contact" | "check" | "person" | "situation" | "activity" | "participant" | "organisation" | "day";
                }[];
                decided: components["schemas"]["ReportCount"];
                gained: components["schemas"]["ReportCount"];
                maintainedOrRaised: components["schemas"]["ReportCount"];
                opened: components["schemas"]["ReportCount"];
                refused: components["schemas"]["ReportCount"];
            };
            territoryId: string | null;
            /** @description What rests on 1 up to one less than this is withheld. */
            threshold: number;
            times: {
                answeredToFiled: components["schemas"]["ReportTime"];
                checkToSent: components["schemas"]["ReportTime"];
                decidedToPaid: components["schemas"]["ReportTime"];
                filedToDecided: components["schemas"]["ReportTime"];
                sentToAnswered: components["schemas"]["ReportTime"];
                sentToDecided: components["schemas"]["ReportTime"];
            };
            /** Format: date */
            to: string;
            withinThreeMonths: {
                rights: components["schemas"]["ReportCount"];
                roots: components["schemas"]["ReportCount"];
            };
        };
        /** @description What the action resume needs. */
        ResumePayload: {
            /** @description A note to the file. */
            text?: string;
        };
        /** @description A referral may come back to an organisation. */
        ReturnPermit: {
            /** Format: uuid */
            organisationId: string;
            /** Format: date-time */
            permittedAt: string;
            /** Format: uuid */
            rootId: string;
        };
        /** @description A right of the catalogue: what it is, who decides, within which delays, and how to appeal. */
        Right: {
            /** @description Other words that people search it by, in French. */
            aliases: string[];
            appeal: components["schemas"]["Appeal"];
            /** @description True when most people receive it without asking. */
            automatic: boolean;
            /**
             * @description Set by national law, by a local body, or decided case by case.
             * @enum {string}
             */
            basis: "statutory" | "local" | "discretionary";
            /**
             * Format: date
             * @description When the values were last compared with the sources.
             */
            checkedOn: string;
            code: components["schemas"]["RightCode"];
            documents: {
                certainty: components["schemas"]["Certainty"];
                list: components["schemas"]["RightDocument"][];
                /** @description Why it is not sure, or a limit to know. */
                note: components["schemas"]["BilingualText"] | null;
            };
            effect: components["schemas"]["RightEffect"];
            family: components["schemas"]["RightFamily"];
            howToClaim: components["schemas"]["HowToClaim"];
            /** @description *Organismes instructeurs*: where the file is built or decided. */
            instructingBodies: components["schemas"]["RightBody"][];
            legalDelay: components["schemas"]["LegalDelay"];
            /** @description True for *droit commun*. */
            mainstream: boolean;
            name: components["schemas"]["BilingualText"];
            /** @description *Organismes payeurs*: empty when nothing is paid. */
            payingBodies: components["schemas"]["RightBody"][];
            renewal: components["schemas"]["RightRenewal"];
            /** @description What it is, in one plain sentence. */
            short: components["schemas"]["BilingualText"];
            silence: components["schemas"]["RightSilence"];
            sources: {
                /** @description The article of law, such as `CASF R241-33`. */
                article: string | null;
                title: string;
                url: string | null;
            }[];
            /** @enum {string} */
            territory: "national" | "auvergne_rhone_alpes" | "lyon_transport_area" | "lyon_metropole" | "commune";
            /** @description Changes when any value of the right changes; also its ETag. */
            version: string;
            /** @description What to tell the person before they decide. */
            warnings: components["schemas"]["BilingualText"][];
        };
        /** @description A body that instructs, pays or judges. */
        RightBody: {
            code: components["schemas"]["CatalogueCode"];
            en: string;
            fr: string;
            /** @description The kind of organisation in the directory; null for a court or another body that takes no referral. */
            kind: components["schemas"]["OrganisationKind"] | null;
        };
        /** @description The code of a right in the catalogue, such as `rsa`. */
        RightCode: string;
        /** @description Every code of the catalogue with its French name. */
        RightCodeList: {
            items: {
                code: components["schemas"]["RightCode"];
                nameFr: string;
            }[];
            /** @description Changes when anything in the catalogue changes. */
            version: string;
        };
        /** @description A count of persons by one right. */
        RightCount: {
            code: components["schemas"]["RightCode"];
            /** @description The numerator; null when it is withheld. */
            count: number | null;
            /** @description Droit commun, rather than an aid of a place. */
            mainstream: boolean;
            /** @description How it is counted, in one sentence. */
            method: string;
            /** @description The denominator; null when it is withheld. */
            of: number | null;
            /** @description Why the count is withheld; withheld is not zero. small_count: it rests on few, or another that does would be given back by it; which of the two is not told. too_fine: the period, the territory or the organisation is a part that is not told apart; ask for a half-year or the whole. */
            reason: ("small_count" | "too_fine") | null;
            /**
             * @description What is counted. contact: a meeting, never a distinct person. check: a rights check. person: somebody of whom a check was made. situation: one person and one right. referral: one organisation asked by another, so a redirected one counts again at its new recipient. root: the first referral of a chain of redirections. right: one right asked for at a root. activity: a workshop, a training or the like. participant: somebody who came to one, so that whoever came twice counts twice. organisation: an organisation that took part, or that stated its places. day: a day of the calendar, as it ended.
             * @enum {string}
             */
            unit: "referral" | "root" | "right" | "contact" | "check" | "person" | "situation" | "activity" | "participant" | "organisation" | "day";
        };
        /** @description A document that a file needs. */
        RightDocument: {
            code: components["schemas"]["CatalogueCode"];
            en: string;
            fr: string;
        };
        /** @description From when the right is due once it is granted. */
        RightEffect: {
            /** @description The article of law, such as `CASF R241-33`. */
            article: string | null;
            certainty: components["schemas"]["Certainty"];
            /** @description Why it is not sure, or a limit to know. */
            note: components["schemas"]["BilingualText"] | null;
            /** @description From when it is due; `month_*` is the first day of the month after, `claim_month` the first day of the month of the claim. */
            starts: ("claim_month" | "month_after_claim" | "month_after_conditions" | "month_after_decision" | "claim_day" | "decision" | "campaign" | "other") | null;
            text: components["schemas"]["BilingualText"];
        };
        /**
         * @description A family of rights.
         * @enum {string}
         */
        RightFamily: "income" | "employment" | "family" | "housing" | "health" | "autonomy" | "mobility" | "civil";
        /** @description How often one right was asked for, and what came of it. */
        RightFunnel: {
            code: components["schemas"]["RightCode"];
            filed: components["schemas"]["ReportCount"];
            opened: components["schemas"]["ReportCount"];
            refused: components["schemas"]["ReportCount"];
            requested: components["schemas"]["ReportCount"];
        };
        /** @description A page of the catalogue of rights. */
        RightList: {
            items: components["schemas"]["RightSummary"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description What the rules say of one right: status and amounts alone. */
        RightOutcome: {
            /** @description What claiming it alone would bring beside what is paid today. */
            alone: components["schemas"]["MoneyRange"] | null;
            /** @description What is due when every right is claimed; null when none is. */
            amount: components["schemas"]["DueAmount"] | null;
            /** @description Its codes in the catalogue: one, unless a missing fact leaves several. */
            codes: components["schemas"]["RightCode"][];
            /** @description What a right that is no money costs. */
            cost: components["schemas"]["DueAmount"] | null;
            /** @description What claiming would add to what is paid today. */
            gain: components["schemas"]["MoneyRange"] | null;
            right: components["schemas"]["RuleId"];
            status: components["schemas"]["VerdictStatus"];
        };
        /** @description What keeps the right open. */
        RightRenewal: {
            /** @description The article of law, such as `CASF R241-33`. */
            article: string | null;
            certainty: components["schemas"]["Certainty"];
            /** @description How often the person must ask again or declare; null when never, or not fixed. */
            everyMonths: number | null;
            /** @description Why it is not sure, or a limit to know. */
            note: components["schemas"]["BilingualText"] | null;
            text: components["schemas"]["BilingualText"];
            /** @description When to renew, counted back from the end of the right. */
            window: {
                closes: components["schemas"]["TimeSpan"] | null;
                opens: components["schemas"]["TimeSpan"] | null;
            } | null;
        };
        /** @description A rights check as it was made, with the version of the law it was made with. */
        RightsCheck: {
            catalogueVersion: string;
            clientId: string;
            /** @description The outreach contact that it came of; null once it is forgotten. */
            contactId: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date
             * @description The day on which the law was read.
             */
            date: string;
            findings: components["schemas"]["Finding"][];
            /** @description When what was said and answered was destroyed. */
            forgottenAt: string | null;
            /** @description As it was worked out that day, what the person renounced since included; null once forgotten. */
            gain: components["schemas"]["TotalGain"] | null;
            /** Format: uuid */
            id: string;
            /** @description The same of local and procedural rights. */
            local: components["schemas"]["LocalVerdict"][];
            /** @description Who made it; null for software, or when it is forgotten. */
            memberId: string | null;
            /** @description Null when the check is anonymous or forgotten. */
            personId: string | null;
            rulesetVersion: string;
            /** @description Null once it is forgotten. */
            situation: components["schemas"]["Situation"] | null;
            /** @description Where facts come from, as far as it was told; empty once forgotten. */
            sources: components["schemas"]["FactSource"][];
            /** @description Where it was made. */
            territoryId: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** @description As they were given that day; empty once they are forgotten. */
            verdicts: components["schemas"]["Verdict"][];
            version: number;
        };
        /** @description How the rights of a check stand. */
        RightsCheckFindings: {
            catalogueVersion: string;
            clientId: string;
            /** @description The outreach contact that it came of; null once it is forgotten. */
            contactId: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date
             * @description The day on which the law was read.
             */
            date: string;
            findings: components["schemas"]["Finding"][];
            /** @description When what was said and answered was destroyed. */
            forgottenAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description Who made it; null for software, or when it is forgotten. */
            memberId: string | null;
            /** @description Null when the check is anonymous or forgotten. */
            personId: string | null;
            rulesetVersion: string;
            /** @description Where it was made. */
            territoryId: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        /** @description A page of rights checks. */
        RightsCheckList: {
            items: components["schemas"]["RightsCheckSummary"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A rights check in a list, without what was said or answered. */
        RightsCheckSummary: {
            catalogueVersion: string;
            clientId: string;
            /** @description The outreach contact that it came of; null once it is forgotten. */
            contactId: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date
             * @description The day on which the law was read.
             */
            date: string;
            /** @description When what was said and answered was destroyed. */
            forgottenAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description Who made it; null for software, or when it is forgotten. */
            memberId: string | null;
            /** @description Null when the check is anonymous or forgotten. */
            personId: string | null;
            rulesetVersion: string;
            /** @description Where it was made. */
            territoryId: string | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        /** @description What it means when the body does not answer. */
        RightSilence: {
            after: components["schemas"]["TimeSpan"] | null;
            /** @description The article of law, such as `CASF R241-33`. */
            article: string | null;
            certainty: components["schemas"]["Certainty"];
            /** @enum {string} */
            meaning: "accepted" | "refused" | "none" | "unknown";
            /** @description Why it is not sure, or a limit to know. */
            note: components["schemas"]["BilingualText"] | null;
        };
        /** @description A right in a list. */
        RightSummary: {
            /** @description Other words that people search it by, in French. */
            aliases: string[];
            /** @description True when most people receive it without asking. */
            automatic: boolean;
            /**
             * @description Set by national law, by a local body, or decided case by case.
             * @enum {string}
             */
            basis: "statutory" | "local" | "discretionary";
            /** Format: date */
            checkedOn: string;
            code: components["schemas"]["RightCode"];
            family: components["schemas"]["RightFamily"];
            instructingBodies: components["schemas"]["RightBody"][];
            /** @description True for *droit commun*. */
            mainstream: boolean;
            name: components["schemas"]["BilingualText"];
            payingBodies: components["schemas"]["RightBody"][];
            /** @description What it is, in one plain sentence. */
            short: components["schemas"]["BilingualText"];
            /** @enum {string} */
            territory: "national" | "auvergne_rhone_alpes" | "lyon_transport_area" | "lyon_metropole" | "commune";
            /** @description Changes when any value of the right changes; also its ETag. */
            version: string;
        };
        /**
         * @description A role of a member in their organisation.
         * @enum {string}
         */
        Role: "agent" | "lead" | "coordinator" | "privacy_officer" | "administrator";
        /**
         * @description A right that the rules work out, by the code of its rule.
         * @enum {string}
         */
        RuleId: "rsa" | "prime_activite" | "af" | "cf" | "asf" | "ars" | "paje" | "css" | "aide_logement" | "aspa" | "aah" | "mva" | "cheque_energie" | "bourse_college" | "bourse_lycee" | "ass" | "asi";
        /** @description What the action schedule needs. */
        SchedulePayload: {
            /**
             * @description How.
             * @enum {string}
             */
            channel: "phone" | "sms" | "email" | "post" | "in_person" | "home_visit" | "outreach" | "video" | "through_referrer";
            /** @description Where. */
            place?: string;
            /**
             * Format: date-time
             * @description When it starts.
             */
            startsAt: string;
            /** @description A note to the file. */
            text?: string;
        };
        /**
         * @description `directory:read`: Read the collective, its territories and its organisations. `directory:write`: Change organisations, members and API clients. `persons:read`: Read the persons that your organisation accompanies. `persons:write`: Record persons and their agreements to be referred. `referrals:read`: Read the referrals sent and received by your organisation. `referrals:write`: Send, answer and follow referrals. `rights:read`: Read the catalogue of rights, and work out the rights of a household. `checks:read`: Read the rights checks that your organisation keeps. `checks:write`: Make rights checks and say why rights are not taken up. `outreach:read`: Read the anonymous contacts, drop-in sessions, observations and network activities of your organisation. `outreach:write`: Note anonymous contacts, drop-in sessions, observations and network activities. `guide:read`: Read and search the professional guide. `guide:write`: Write the professional guide, for a coordinator. `reports:read`: Read counts without names. `events:read`: Read the feed of events.
         * @enum {string}
         */
        Scope: "directory:read" | "directory:write" | "persons:read" | "persons:write" | "referrals:read" | "referrals:write" | "rights:read" | "checks:read" | "checks:write" | "outreach:read" | "outreach:write" | "guide:read" | "guide:write" | "reports:read" | "events:read";
        /**
         * @description What binds its staff: professional secrecy (code pénal art. 226-13, CASF art. L121-6-2), discretion, or neither. Only the first may be shown confidential content.
         * @enum {string}
         */
        SecrecyRegime: "professional_secrecy" | "discretion" | "outside_secrecy";
        /** @description What the action send needs. */
        SendPayload: {
            /**
             * @description The answer to the duplicate check.
             * @enum {string}
             */
            duplicateDecision: "none_found" | "other_person" | "other_need" | "sent_knowingly";
            /**
             * Format: uuid
             * @description The rights check to attach, when the draft carries none.
             */
            rightsCheckId?: string;
            /**
             * @description Why no rights check is attached.
             * @enum {string}
             */
            rightsCheckWaiver?: "not_offered" | "person_refused" | "urgent_need" | "sender_out_of_scope";
        };
        /**
         * @description Why a session does not take place.
         * @enum {string}
         */
        SessionCancellation: "holder_absent" | "place_closed" | "public_holiday" | "nobody_expected" | "entered_by_mistake" | "other";
        /** @description The outcomes of many households, in the order of the request. */
        Simulation: {
            /** Format: date */
            date: string;
            households: {
                outcomes: components["schemas"]["RightOutcome"][];
            }[];
            rulesetVersion: string;
        };
        /** @description An establishment in the Sirene register: fourteen digits with the right keys. */
        Siret: string;
        /** @description All that is known of a household. Every field left out is a fact that nobody has told: unknown, never zero. What is known to be none is said so. It names nobody and holds no free text; amounts are cents. */
        Situation: {
            /** @description The first day without a partner, for less than eighteen months; else `long_ago`. */
            aloneSince?: "long_ago" | string;
            applicant: components["schemas"]["PersonFacts"];
            /** @description Children and others under 25 whom the household keeps; an empty list: there are none. */
            children?: components["schemas"]["PersonFacts"][];
            dwelling?: components["schemas"]["DwellingFacts"];
            local?: components["schemas"]["LocalFacts"];
            /**
             * @description No adult has paid maintenance these last years; where no tax household is told.
             * @constant
             */
            maintenancePaid?: "none";
            /** @constant */
            otherReceived?: "none";
            partner?: "none" | components["schemas"]["PersonFacts"];
            received?: components["schemas"]["ReceivedRights"];
            taxHouseholds?: components["schemas"]["TaxHouseholdFacts"][];
        };
        /** @description A length of working time: whole working days, or office hours (six in a working day). */
        Span: {
            workingDays: number;
        } | {
            workingHours: number;
        };
        /** @description A text in French, English and Arabic; local rights are written in French alone. */
        SpokenText: {
            ar: string | null;
            en: string | null;
            fr: string;
        };
        /** @description An organisation and those who can act for it. */
        Staff: {
            /** @description The first address of a desk among its services; null when it has none. */
            deskEmail: string | null;
            /** @description The first phone number of a desk among its services; null when it has none. */
            deskPhone: string | null;
            kind: components["schemas"]["OrganisationKind"];
            /** @description Those who are there; empty when nobody is left who can act, or the organisation left. */
            members: components["schemas"]["StaffMember"][];
            name: string;
            /** Format: uuid */
            organisationId: string;
            /** @description Months after the last contact during which it keeps a person (RGPD art. 5(1)(e)). */
            retentionMonths: number;
            slug: string;
        };
        /** @description Who can act for some organisations. */
        StaffList: {
            items: components["schemas"]["Staff"][];
        };
        /** @description A member as the services of Relais need them. */
        StaffMember: {
            /** @description First day of an absence; null when none is known. */
            awayFrom: string | null;
            /** @description Last day of the absence; null while the end is open. */
            awayUntil: string | null;
            /** @description The colleague who acts while they are away. */
            delegateId: string | null;
            email: string;
            familyName: string;
            givenName: string;
            /** Format: uuid */
            id: string;
            notices: components["schemas"]["Notices"];
            roles: components["schemas"]["Role"][];
            /** @description Has set a password. */
            signsIn: boolean;
        };
        /** @description What the action start needs. */
        StartPayload: {
            /**
             * Format: date
             * @description When the person was met.
             */
            metOn: string;
            /** @description A note to the file. */
            text?: string;
        };
        /** @description What the action suggest-redirect needs. */
        SuggestRedirectPayload: {
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "better_placed" | "wrong_contact" | "outside_territory" | "no_capacity" | "closer_to_person" | "specialised_support" | "person_prefers" | "other";
            /** @description Who could help. */
            suggestedOrganisationIds: string[];
            /** @description Why, in words; needed with `other`. */
            text?: string;
        };
        /** @description What is known of a tax household. */
        TaxHouseholdFacts: {
            declarants: components["schemas"]["HouseholdId"][];
            /** @description One of the declarants holds the contract of the home. */
            electricityContract?: boolean;
            /** @description Maintenance paid and deducted, by year, in cents. */
            maintenancePaid?: "none" | {
                [key: string]: number;
            };
            members: components["schemas"]["HouseholdId"][];
            /** @description Reference income (RFR) by year of the income, in cents. */
            referenceIncome?: {
                [key: string]: number;
            };
        };
        /** @description A place of a collective. */
        Territory: {
            /** Format: uuid */
            id: string;
            /** @description Insee code of the commune it lies in. */
            inseeCode: string;
            /**
             * @description `action`: where the collective acts; `quartier`: a neighbourhood as people name it; `qpv`: a priority neighbourhood of the State (décret n° 2014-1750).
             * @enum {string}
             */
            kind: "action" | "quartier" | "qpv";
            name: string;
            parentId: string | null;
        };
        /** @description A page of territories. */
        TerritoryList: {
            items: components["schemas"]["Territory"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /**
         * @description What was spoken about: a family of rights, or what no right answers alone.
         * @enum {string}
         */
        Theme: "income" | "employment" | "family" | "housing" | "health" | "autonomy" | "mobility" | "civil" | "energy_water" | "digital" | "debt" | "loneliness" | "other";
        /** @description A length of time as the law says it. */
        TimeSpan: {
            /** @enum {string} */
            unit: "day" | "week" | "month" | "year";
            value: number;
        };
        /** @description A decision on a right, and the day on which the person was told. */
        ToldDecision: {
            /** Format: date */
            notifiedOn: string;
            right: components["schemas"]["CatalogueCode"];
        };
        /** @description What claiming everything would add to what the household is paid today, as it is evaluated twice: rights that lower each other are minded, which adding their gains would not. */
        TotalGain: {
            /** @description What comes each month. */
            month: components["schemas"]["MoneyRange"];
            /** @description What is paid once, in neither of the two. */
            once: components["schemas"]["MoneyRange"];
            /** @description Open and not received, and in no sum: they are no money, or it is not known how much. */
            uncounted: components["schemas"]["RightCode"][];
            /** @description Rights of which it is not known whether they are open: their amounts are in the upper ends alone. */
            undetermined: components["schemas"]["RightCode"][];
            /** @description Twelve such months, and what comes once a year. */
            year: components["schemas"]["MoneyRange"];
        };
        /** @description One step of an evaluation: a named value, a parameter or a fact. */
        TraceStep: {
            /** @description Whom or which month, when a step is taken more than once. */
            about: string | null;
            /** @description `rsa.resources`, `parameter:rsa.base`, `fact:a0/resources/wages/2025-10`. */
            id: string;
            /** @description Places in the trace of what it was worked out from. */
            inputs: number[];
            /** @enum {string} */
            kind: "amount" | "condition";
            /** @description In French. */
            label: string | null;
            /** @description The article that asks for it, or that fixes the parameter. */
            law: string | null;
            /** @description Null without an upper end; a condition is 0 or 1. */
            max: number | null;
            min: number;
            parameter: {
                /** Format: date */
                checkedOn: string;
                /** Format: date */
                from: string;
                stale: boolean;
            } | null;
        };
        /** @description What the action un-accept needs. */
        UnAcceptPayload: {
            /** @description What was done so far. */
            doneSoFar: string;
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "not_eligible" | "right_already_open" | "in_employment" | "in_training" | "claim_too_late" | "documents_missing" | "out_of_scope" | "wrong_contact" | "outside_territory" | "public_not_served" | "capacity_reached" | "session_full" | "service_suspended" | "no_interpreter" | "premises_not_accessible" | "conflict_of_interest" | "unreachable" | "missed_appointment" | "not_interested" | "agreement_missing" | "not_mobile" | "other_obstacles_first" | "supported_elsewhere" | "already_referred" | "already_followed_here" | "other";
            /**
             * @description Whose side an `other` reason is on.
             * @enum {string}
             */
            side?: "person" | "provider" | "eligibility" | "capacity" | "scope" | "duplicate";
            /** @description Why, in words; needed with `other`. */
            text?: string;
        };
        /** @description How many are left. */
        Unread: {
            /** @description How many you have not marked as read, on all pages. */
            unread: number;
        };
        /** @description What the rules say of one right, why, and how it is claimed. */
        Verdict: {
            /** @description What claiming it alone would bring beside what is paid today. */
            alone: components["schemas"]["MoneyRange"] | null;
            /** @description What is due when every right is claimed; null when none is. */
            amount: components["schemas"]["DueAmount"] | null;
            appeal: {
                article: string | null;
                before: components["schemas"]["RightBody"] | null;
                delay: components["schemas"]["TimeSpan"] | null;
                mandatoryPrior: boolean | null;
            };
            bodies: {
                instructing: components["schemas"]["RightBody"][];
                paying: components["schemas"]["RightBody"][];
                /** @description Who helps with the claim, in French. */
                supporting: string[];
            };
            /** @description Its codes in the catalogue: one, unless a missing fact leaves several. */
            codes: components["schemas"]["RightCode"][];
            /** @description What a right that is no money costs. */
            cost: components["schemas"]["DueAmount"] | null;
            deadlines: components["schemas"]["Deadline"][];
            documents: components["schemas"]["RightDocument"][];
            /** @description What claiming would add to what is paid today. */
            gain: components["schemas"]["MoneyRange"] | null;
            howToClaim: components["schemas"]["HowToClaim"];
            /** @description Facts that could change this answer, the most useful first. */
            missing: string[];
            name: components["schemas"]["BilingualText"];
            /** @description By person, for rights that each adult has for themselves. */
            persons: {
                id: string;
                /** @description Null while a missing fact leaves it without an upper end. */
                maxCents: number | null;
                minCents: number;
            }[];
            right: components["schemas"]["RuleId"];
            /** @description Parameters past the date when a newer value was expected. */
            stale: string[];
            status: components["schemas"]["VerdictStatus"];
            /** @description The evaluation itself; null unless it is asked for. */
            trace: components["schemas"]["TraceStep"][] | null;
        };
        /**
         * @description Open and not received, received, not open, or undetermined: a missing fact can still change the answer.
         * @enum {string}
         */
        VerdictStatus: "entitled" | "received" | "not_entitled" | "undetermined";
        /** @description What the action waitlist needs. */
        WaitlistPayload: {
            /**
             * Format: date
             * @description When the list is looked at again.
             */
            reviewOn: string;
            /** @description A word to the sender. */
            text?: string;
        };
        /** @description What the action withdraw-agreement needs. */
        WithdrawAgreementPayload: {
            /**
             * @description How the person said it.
             * @enum {string}
             */
            proof: "by_link" | "in_person_oral" | "in_person_signed" | "by_phone" | "by_message" | "by_representative";
        };
        /** @description What the action withdraw needs. */
        WithdrawPayload: {
            /**
             * @description Why.
             * @enum {string}
             */
            reason: "need_solved" | "handled_by_us" | "handled_elsewhere" | "wrong_recipient" | "no_answer" | "no_other_solution" | "situation_changed" | "person_moved" | "person_unreachable" | "person_deceased" | "sent_twice" | "other";
            /** @description Why, in words; needed with `other`. */
            text?: string;
        };
        /** @description A message that was written; its text is read with listMessages. */
        WrittenMessage: {
            audience: components["schemas"]["Audience"];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @description The member who wrote it; null when software did. */
            memberId: string | null;
            /**
             * Format: uuid
             * @description The organisation that wrote it.
             */
            organisationId: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    withdrawAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementWithdrawal"];
            };
        };
        responses: {
            /** @description The agreement, withdrawn. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApiClients: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of API clients. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApiClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiClient"];
            };
        };
        responses: {
            /** @description The client and its secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiClientWithSecret"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeApiClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCapacities: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those that offer a service for this right. */
                right?: components["schemas"]["RightCode"];
                /** @description Only those that work in this place or in one that contains it. */
                territoryId?: string;
                /** @description true: only those that take urgent referrals. */
                urgent?: "true" | "false";
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of capacities; a page may hold fewer than were asked for and still have a next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCapacity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capacity"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stateCapacity: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapacityStatement"];
            };
        };
        responses: {
            /** @description The statement as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capacity"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCapacityEvents: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many events at most. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events behind the cursor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacityEvents"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCollective: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collective. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Collective"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCharter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The charter that holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charter"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCharter: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CharterEntry"];
            };
        };
        responses: {
            /** @description The charter that holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charter"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCharterOf: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The charter that holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charter"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDirectoryChanges: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description The first day, in France. */
                from?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description Only what this member read or did. */
                memberId?: string;
                /** @description The last day, in France. */
                to?: string;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectoryChangeList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDropInSessions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description On this day or later. */
                from?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description One of these kinds of place. */
                placeKind?: components["schemas"]["PlaceKind"][];
                /** @description One of these territories, and not those within. */
                territoryId?: string[];
                /** @description On this day or earlier. */
                until?: string;
                /** @description Only what changed at this instant or later. */
                updatedSince?: string;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DropInSessionList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDropInSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description At most 92 days ago, at most a year ahead.
                     */
                    day: string;
                    /** @description The same day, in the time of France. */
                    endsAt: string;
                    /** @description You, unless another member is named; null: not known yet. */
                    holderId?: string | null;
                    /**
                     * @description The organisation at which it takes place, as in the directory.
                     * @default null
                     */
                    hostId?: string | null;
                    placeKind: components["schemas"]["PlaceKind"];
                    /** @description In the time of France. */
                    startsAt: string;
                    /**
                     * Format: uuid
                     * @description A territory of the collective.
                     */
                    territoryId: string;
                    /**
                     * @description For how many weeks, the first included.
                     * @default 1
                     */
                    weeks?: number;
                };
            };
        };
        responses: {
            /** @description The sessions, the first one first. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedSessions"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDropInSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DropInSession"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDropInSession: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attendance?: components["schemas"]["Attendance"] | null;
                    cancelled?: components["schemas"]["SessionCancellation"] | null;
                    /**
                     * Format: date
                     * @description At most 92 days ago, at most a year ahead.
                     */
                    day?: string;
                    /** @description The same day, in the time of France. */
                    endsAt?: string;
                    /** @description The member of your organisation who holds it. */
                    holderId?: string | null;
                    /** @description In the time of France. */
                    startsAt?: string;
                };
            };
        };
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DropInSession"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many events at most. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events after the cursor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventFeed"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGuideChanges: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuideChangeList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGuidePages: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description What a page of the guide is about. */
                kind?: components["schemas"]["GuideKind"];
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those that lead to this right. */
                right?: components["schemas"]["RightCode"];
                /** @description Only what changed at this instant or later. */
                updatedSince?: string;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidePageList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGuidePage: {
        parameters: {
            query?: {
                /** @description An earlier version; the latest unless it is given. */
                version?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description The code of a page of the guide, such as `perte_emploi`. */
                code: components["schemas"]["GuideCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidePage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeGuidePage: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description The code of a page of the guide, such as `perte_emploi`. */
                code: components["schemas"]["GuideCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuideChange"];
            };
        };
        responses: {
            /** @description The page as it stands from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuidePage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGuideHelpers: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description Only for this one of its rights. */
                right?: components["schemas"]["RightCode"];
                /** @description Only those that work in this place or in one that contains it. */
                territory?: string;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description The code of a page of the guide, such as `perte_emploi`. */
                code: components["schemas"]["GuideCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organisations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuideHelperList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printGuidePage: {
        parameters: {
            query?: {
                /** @description As what; without it, as Accept prefers, and else as a page. */
                format?: "html" | "pdf";
                /** @description The language of the page: the guide is in French. */
                language?: "fr";
                /** @description Who can help in this place or in one that contains it. */
                territory?: string;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description The code of a page of the guide, such as `perte_emploi`. */
                code: components["schemas"]["GuideCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "text/html": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGuideVersions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description The code of a page of the guide, such as `perte_emploi`. */
                code: components["schemas"]["GuideCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuideVersionList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markGuideRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pages: {
                        code: components["schemas"]["GuideCode"];
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description The marks as they stand now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuideReads"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchGuide: {
        parameters: {
            query: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description What a page of the guide is about. */
                kind?: components["schemas"]["GuideKind"];
                /** @description How many items at most. */
                limit?: number;
                /** @description Words to look for. */
                q: string;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuideFoundList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportFile"];
            };
        };
        responses: {
            /** @description What a commit would write. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commitImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportCommit"];
            };
        };
        responses: {
            /** @description What was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportRows: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedRowList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readImportTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIncidents: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of incidents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJournal: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description The first day, in France. */
                from?: string;
                /** @description Only reads, or only acts. */
                kind?: "read" | "act";
                /** @description How many items at most. */
                limit?: number;
                /** @description Only what this member read or did. */
                memberId?: string;
                /** @description The last day, in France. */
                to?: string;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the journal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLocalRights: {
        parameters: {
            query?: {
                /** @description Only those that are withdrawn. */
                withdrawn?: "true" | "false";
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every local right, by code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalRightList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLocalRight: {
        parameters: {
            query?: {
                /** @description An earlier version; the latest unless it is given. */
                version?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description The code of a right in the catalogue, such as `rsa`. */
                code: components["schemas"]["RightCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The right. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalRight"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeLocalRight: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description The code of a right in the catalogue, such as `rsa`. */
                code: components["schemas"]["RightCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocalRightEntry"];
            };
        };
        responses: {
            /** @description The right as it holds from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalRight"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawLocalRight: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description The code of a right in the catalogue, such as `rsa`. */
                code: components["schemas"]["RightCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    withdrawn: boolean;
                };
            };
        };
        responses: {
            /** @description The right as it stands from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalRight"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who asks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description A role of a member in their organisation. */
                role?: components["schemas"]["Role"];
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMember"];
            };
        };
        responses: {
            /** @description The member. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMember: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberChange"];
            };
        };
        responses: {
            /** @description The member as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNetworkActivities: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description On this day or later. */
                from?: string;
                /** @description One of these kinds. */
                kind?: components["schemas"]["ActivityKind"][];
                /** @description How many items at most. */
                limit?: number;
                /** @description One of these territories, and not those within. */
                territoryId?: string[];
                /** @description On this day or earlier. */
                until?: string;
                /** @description Only what changed at this instant or later. */
                updatedSince?: string;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of activities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkActivityList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createNetworkActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNetworkActivity"];
            };
        };
        responses: {
            /** @description It was noted before under this id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkActivity"];
                };
            };
            /** @description The activity. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkActivity"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNetworkActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkActivity"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    voidNetworkActivity: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is taken back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeNetworkActivity: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Each kind of people once. */
                    audiences?: components["schemas"]["ReachedAudience"][];
                    /**
                     * Format: date
                     * @description In France; at most 92 days ago, and not in the future.
                     */
                    day?: string;
                    kind?: components["schemas"]["ActivityKind"];
                    /** @description How long; null when it is not known. */
                    minutes?: number | null;
                    /** @description Organisations of the collective that took part, your own included if it did. */
                    organisationIds?: string[];
                    /** @description Other organisations that took part, as a number of each kind. */
                    otherOrganisations?: components["schemas"]["OutsideOrganisations"][];
                    /** @description A territory of the collective; null: no one in particular. */
                    territoryId?: string | null;
                    /** @description Under what your organisation finds it again; kept encrypted, told to nobody else. Name nobody in it. */
                    title?: string | null;
                };
            };
        };
        responses: {
            /** @description The activity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NetworkActivity"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description true lists only what you have not marked as read. */
                unread?: "true" | "false";
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of notifications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markNotificationsRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationsRead"];
            };
        };
        responses: {
            /** @description They are marked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unread"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listObservations: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description Only one form of non-take-up. */
                nonTakeUp?: components["schemas"]["NonTakeUp"];
                /** @description One of these kinds of place. */
                placeKind?: components["schemas"]["PlaceKind"][];
                /** @description Only those about one right. */
                right?: components["schemas"]["RightCode"];
                /** @description One of these territories, and not those within. */
                territoryId?: string[];
                /** @description Only what changed at this instant or later. */
                updatedSince?: string;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of observations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservationList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createObservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewObservation"];
            };
        };
        responses: {
            /** @description It was noted before under this id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            /** @description The observation. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readObservation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The observation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    voidObservation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is taken back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOpenEditions: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of editions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenEditionList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishOpenEdition: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What is published cannot be taken back.
                     * @enum {boolean}
                     */
                    forEver: true;
                    /**
                     * Format: date
                     * @description The first of January or of July.
                     */
                    from: string;
                    reason?: components["schemas"]["EditionReason"];
                };
            };
        };
        responses: {
            /** @description The edition. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenEdition"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOpenEdition: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The edition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenEdition"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOpenEditionCsv: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Only these kinds, separated by commas. */
                kind?: components["schemas"]["OrganisationKind"][];
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those that send, or receive, at present. */
                may?: "send" | "receive";
                /** @description Only those whose name holds these words. */
                q?: string;
                /** @description Only those that offer a service for this right. */
                right?: components["schemas"]["RightCode"];
                /** @description Only those that work in this place or in one that contains it. */
                territory?: string;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organisations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganisation"];
            };
        };
        responses: {
            /** @description The organisation; its address is in Location. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organisation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationChange"];
            };
        };
        responses: {
            /** @description The organisation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signConvention: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConventionSignature"];
            };
        };
        responses: {
            /** @description The signature. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConventionSignature"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOutreachContacts: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Met on this day in France or later. */
                from?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description One of these kinds of place. */
                placeKind?: components["schemas"]["PlaceKind"][];
                /** @description Only those of one drop-in session. */
                sessionId?: string;
                /** @description One of these territories, and not those within. */
                territoryId?: string[];
                /** @description Met on this day in France or earlier. */
                until?: string;
                /** @description Only what changed at this instant or later. */
                updatedSince?: string;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutreachContactList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOutreachContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOutreachContact"];
            };
        };
        responses: {
            /** @description It was noted before under this id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutreachContact"];
                };
            };
            /** @description The contact. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutreachContact"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOutreachContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutreachContact"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    voidOutreachContact: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is taken back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOutreachContact: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    followUp?: components["schemas"]["FollowUp"];
                    /** @description The language that was spoken (ISO 639); null when it is not known. */
                    language?: string | null;
                    /**
                     * Format: date-time
                     * @description When it took place, whenever it is sent: at most 92 days ago, and not in the future.
                     */
                    metAt?: string;
                    /** @description How long; null when it is not known. */
                    minutes?: number | null;
                    placeKind?: components["schemas"]["PlaceKind"];
                    rights?: components["schemas"]["RightCode"][];
                    sessionId?: string | null;
                    /**
                     * Format: uuid
                     * @description A territory of the collective.
                     */
                    territoryId?: string;
                    themes?: components["schemas"]["Theme"][];
                };
            };
        };
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutreachContact"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOutreachEvents: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many events at most. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events behind the cursor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutreachEvents"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokePersonLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It opens nothing any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPersons: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of persons. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            /** @description The person. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    birthDate?: string | null;
                    email?: string | null;
                    /** @description Family name used every day. */
                    familyName?: string;
                    /** @description Given name, as the person gives it. */
                    givenName?: string;
                    language?: string;
                    phone?: string | null;
                    preferredChannel?: components["schemas"]["PreferredChannel"];
                };
            };
        };
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAgreements: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of agreements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgreement"];
            };
        };
        responses: {
            /** @description The agreement. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPersonReads: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the journal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findDuplicates: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateQuestion"];
            };
        };
        responses: {
            /** @description At most 10 candidates, the nearest first, and whether there is an open referral elsewhere. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duplicates"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listForgottenPersons: {
        parameters: {
            query: {
                /** @description The collective of all of them. */
                collectiveId: string;
                /** @description These persons, separated by commas; a hundred at most. */
                personId?: string[];
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those who are kept no more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForgottenPersons"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchPersons: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    birthDate?: string;
                    /** Format: email */
                    email?: string;
                    familyName?: string;
                    givenName?: string;
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description At most 20 persons, latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundPersons"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createReferralExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Those that your organisation sent, or received.
                     * @enum {string}
                     */
                    direction: "sent" | "received";
                    /**
                     * Format: date
                     * @description The first day of sending, in France.
                     */
                    from: string;
                    /**
                     * @description What for: a report of activity, a report to who funds it, the follow-up of a team, software of its own, an audit.
                     * @enum {string}
                     */
                    reason: "activity_report" | "funding_report" | "team_follow_up" | "own_software" | "audit";
                    /**
                     * Format: date
                     * @description The last day of sending, in France.
                     */
                    to: string;
                };
            };
        };
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createReferralGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReferralGroup"];
            };
        };
        responses: {
            /** @description The group, and where each leg stands. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralGroup"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReferralGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralGroup"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReferralLifecycle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralLifecycle"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReferrals: {
        parameters: {
            query?: {
                /** @description Who has to act: `mine` and `theirs` are your organisation and the other one. */
                ballWith?: "mine" | "theirs" | "sender" | "receiver" | "person";
                /** @description By `dueAt`, in working time of the collective: `late`; due `today`; due `soon`, within the two working days that follow; `running`, still to come; `none`. */
                clock?: "late" | "today" | "soon" | "running" | "none";
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Reminded at this level or a higher one. */
                escalation?: "1" | "2" | "3";
                /** @description How many items at most. */
                limit?: number;
                /** @description Whose work it is in your organisation: a member, `me`, `nobody` (though somebody must act), `delegated` (of colleagues who are away and whose delegate you are), `uncovered` (of colleagues who are away without one). The case owner of what was received; whoever wrote what was sent. */
                ownerId?: ("me" | "nobody" | "delegated" | "uncovered") | string;
                /** @description One of these rights. */
                right?: components["schemas"]["RightCode"][];
                /** @description collective is for coordinators. */
                side?: "received" | "sent" | "collective";
                /** @description `latest` first unless told; `oldest` first; `due` first, then those without a clock. */
                sort?: "latest" | "oldest" | "due";
                /** @description One or several states, separated by commas. */
                state?: components["schemas"]["ReferralState"][];
                /** @description One of these territories, or one within them. */
                territoryId?: string[];
                /** @description Only what changed at this instant or later. */
                updatedSince?: string;
                /** @description Only urgent ones, or only the others. */
                urgent?: "true" | "false";
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of referrals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReferral"];
            };
        };
        responses: {
            /** @description Where the new referral stands. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The referral. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralChange"];
            };
        };
        responses: {
            /** @description Where the draft stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledgeReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgePayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askInfoReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskInfoPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmWithdrawalReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmWithdrawalPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctOutcomeReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectOutcomePayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclinePayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disputeReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputePayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    expireReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpirePayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holdReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    logContactReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogContactPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markErrorReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkErrorPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noShowReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoShowPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    personDeclinesReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonDeclinesPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordOutcomeReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOutcomePayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redirectReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedirectPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replyInfoReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyInfoPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rescheduleReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReschedulePayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumePayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scheduleReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchedulePayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggestRedirectReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestRedirectPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unAcceptReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnAcceptPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    waitlistReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitlistPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAgreementReferral: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawAgreementPayload"];
            };
        };
        responses: {
            /** @description Where the referral stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralProgress"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NewDocument"];
            };
        };
        responses: {
            /** @description The document is in quarantine. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachedDocument"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReferralEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralHistory"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
            };
        };
        responses: {
            /** @description The message was written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WrittenMessage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPersonLinks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links, latest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonLinkList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPersonLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPersonLink"];
            };
        };
        responses: {
            /** @description The link, with what opens it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonLinkWithCode"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    permitReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReturnPermit"];
            };
        };
        responses: {
            /** @description It may. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnPermit"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAttachedCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What you may read of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachedCheck"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignReferrals: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssignments"];
            };
        };
        responses: {
            /** @description What came of each, in the order in which they were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentReports"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countReferrals: {
        parameters: {
            query?: {
                /** @description collective is for coordinators. */
                side?: "received" | "sent" | "collective";
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralCounts"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchReferrals: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralSearch"];
            };
        };
        responses: {
            /** @description A page of referrals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportExports: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description The first day, in France. */
                from?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description Only what this member read or did. */
                memberId?: string;
                /** @description The last day, in France. */
                to?: string;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of exports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportExportList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createReportExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    format?: components["schemas"]["ExportFormat"];
                    /**
                     * Format: date
                     * @description The first day of a period.
                     */
                    from?: string;
                    /**
                     * Format: uuid
                     * @description What this organisation sent, received and did; your own, unless you are a coordinator.
                     */
                    organisationId?: string;
                    /**
                     * Format: uuid
                     * @description A kept report, draft or frozen. Without it, a period of the live ones.
                     */
                    reportId?: string;
                    /**
                     * Format: uuid
                     * @description This territory alone.
                     */
                    territoryId?: string;
                    /**
                     * Format: date
                     * @description Its last day, included; at most three years after.
                     */
                    to?: string;
                };
            };
        };
        responses: {
            /** @description The table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description The PDF is prepared. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFile"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReportExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportFile"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReportExportFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The first day of a month.
                     */
                    from: string;
                    kind: components["schemas"]["ReportKind"];
                    /**
                     * @description One territory alone; null is the collective.
                     * @default null
                     */
                    territoryId?: string | null;
                    /**
                     * Format: date
                     * @description The last day of the last month.
                     */
                    to: string;
                };
            };
        };
        responses: {
            /** @description The draft. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSummary"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What was done. */
                    actions?: string | null;
                    /** @description What stood in the way. */
                    difficulties?: string | null;
                    /** @description What the grant was used for. */
                    grantUse?: string | null;
                    /** @description What came of it, in words. */
                    results?: string | null;
                };
            };
        };
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSummary"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    freezeReport: {
        parameters: {
            query?: never;
            header: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Said again, since it cannot be undone.
                     * @enum {boolean}
                     */
                    forEver: true;
                };
            };
        };
        responses: {
            /** @description The report is frozen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportSummary"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOutreachReport: {
        parameters: {
            query: {
                /** @description First day of the period: the first of a month. */
                from: string;
                /** @description Contacts, checks and activities of this organisation; your own by default, unless you are a coordinator. */
                organisationId?: string;
                /** @description Exactly this territory, without those that it contains. */
                territoryId?: string;
                /** @description Last day of the period, included: the last of a month, which may be to come; at most three years after. Whole months only, for two periods that differ by days would tell of the few in between. */
                to: string;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts of the period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutreachReport"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReferralFunnel: {
        parameters: {
            query: {
                /** @description First day of the period: the first of a month. */
                from: string;
                /** @description Referrals sent or received by this organisation; your own by default, unless you are a coordinator. */
                organisationId?: string;
                /** @description Exactly this territory, without those that it contains. */
                territoryId?: string;
                /** @description Last day of the period, included: the last of a month, which may be to come; at most three years after. Whole months only, for two periods that differ by days would tell of the few in between. */
                to: string;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts of the period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralFunnel"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readResultsReport: {
        parameters: {
            query: {
                /** @description Count what was known at the end of this day; today by default. */
                asOf?: string;
                /** @description First day of the period: the first of a month. */
                from: string;
                /** @description Referrals sent or received by this organisation; your own by default, unless you are a coordinator. */
                organisationId?: string;
                /** @description Exactly this territory, without those that it contains. */
                territoryId?: string;
                /** @description Last day of the period, included: the last of a month, which may be to come; at most three years after. Whole months only, for two periods that differ by days would tell of the few in between. */
                to: string;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures of the period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultsReport"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRights: {
        parameters: {
            query?: {
                /** @description Only rights that this body instructs or pays. */
                body?: components["schemas"]["CatalogueCode"];
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description A family of rights. */
                family?: components["schemas"]["RightFamily"];
                /** @description How many items at most. */
                limit?: number;
                /** @description Only *droit commun*, or only the others. */
                mainstream?: "true" | "false";
                /** @description Words to look for, in French. */
                q?: string;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the catalogue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRightsChecks: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description Only those of one person. */
                personId?: string;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of checks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsCheckList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRightsCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description An outreach contact of your organisation, of which this check comes: what follows it becomes `check_made`.
                     * @default null
                     */
                    contactId?: string | null;
                    /**
                     * Format: date
                     * @description The day on which the law is read; today in France unless it is given.
                     */
                    date?: string;
                    /** @description Decisions that the person was told, to work out until when they may be appealed. */
                    decisions?: components["schemas"]["ToldDecision"][];
                    /**
                     * Format: date
                     * @description The day of the first contact, which protects the start of RSA; the day of the check unless given.
                     */
                    firstContactOn?: string;
                    /**
                     * @description A person of your organisation; null: anonymous.
                     * @default null
                     */
                    personId?: string | null;
                    situation: components["schemas"]["Situation"];
                    /** @description Where facts come from, as an interview tells it; kept with the check. */
                    sources?: components["schemas"]["FactSource"][];
                    /**
                     * @description Where it is made: a territory of the collective.
                     * @default null
                     */
                    territoryId?: string | null;
                };
            };
        };
        responses: {
            /** @description The check. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsCheck"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRightsCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsCheck"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRightsCheck: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that you read. */
                "If-Match": string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    findings: {
                        cause?: components["schemas"]["CatalogueCode"] | null;
                        nonTakeUp?: components["schemas"]["NonTakeUp"] | null;
                        renounced?: boolean;
                        right: components["schemas"]["RightCode"];
                    }[];
                };
            };
        };
        responses: {
            /** @description How the rights of the check stand. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsCheckFindings"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printRightsCheck: {
        parameters: {
            query?: {
                /** @description As what; without it, as Accept prefers, and else as a page. */
                format?: "html" | "pdf";
                /** @description The language of the sheet. */
                language?: "fr" | "en" | "ar";
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description Its id, as it was answered when it was made or listed. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sheet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "text/html": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    evaluateRights: {
        parameters: {
            query?: {
                /** @description Whether each verdict shows its steps. */
                trace?: "true" | "false";
            };
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The day on which the law is read; today in France unless it is given.
                     */
                    date?: string;
                    /** @description Decisions that the person was told, to work out until when they may be appealed. */
                    decisions?: components["schemas"]["ToldDecision"][];
                    /**
                     * Format: date
                     * @description The day of the first contact, which protects the start of RSA; the day of the check unless given.
                     */
                    firstContactOn?: string;
                    /** @description `trace`: each verdict shows its steps, as with the query. */
                    include?: "trace"[];
                    situation: components["schemas"]["Situation"];
                };
            };
        };
        responses: {
            /** @description One verdict for each right. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    continueInterview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    answers?: components["schemas"]["InterviewAnswer"][];
                    /**
                     * Format: date
                     * @description The day on which the law is read; today in France unless it is given.
                     */
                    date?: string;
                    /**
                     * @description True after an answer was taken back or changed: answers to questions that are then no longer put fall away and are told, where they would else be refused.
                     * @default false
                     */
                    dropClosed?: boolean;
                    /**
                     * @default quick
                     * @enum {string}
                     */
                    kind?: "quick" | "full";
                };
            };
        };
        responses: {
            /** @description Where the interview stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewStep"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulateRights: {
        parameters: {
            query?: never;
            header?: {
                /** @description A fresh random key for each new request, the same when it is repeated; kept 7 days. */
                "Idempotency-Key"?: string;
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description The day on which the law is read; today in France unless it is given.
                     */
                    date?: string;
                    situations: components["schemas"]["Situation"][];
                };
            };
        };
        responses: {
            /** @description The outcomes of each household. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRight: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path: {
                /** @description The code of a right in the catalogue, such as `rsa`. */
                code: components["schemas"]["RightCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The right. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Right"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRightCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightCodeList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStaff: {
        parameters: {
            query: {
                /** @description The collective of all that is answered. */
                collectiveId: string;
                /** @description These organisations, separated by commas; fifty at most. */
                organisationId?: string[];
                /** @description Only the members who hold this role. */
                role?: components["schemas"]["Role"];
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who can act for each of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTerritories: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                cursor?: string;
                /** @description Only this kind. */
                kind?: "action" | "quartier" | "qpv";
                /** @description How many items at most. */
                limit?: number;
            };
            header?: {
                /** @description Your own id of the request; answered back, and logged. */
                "X-Request-Id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of territories, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
