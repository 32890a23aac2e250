/** The scopes of the pages, filled in when they are built. */
declare const __SCOPES__: string
