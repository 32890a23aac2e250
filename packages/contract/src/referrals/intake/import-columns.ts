/** One column of a file: the field that it fills, the header to write, and what else people write over it. */
export interface ImportColumn {
  field: string
  header: string
  also: readonly string[]
  required: boolean
  meaning: string
  example: string
}

/** The columns that an import understands, in the order of the template. */
export const IMPORT_COLUMNS = [
  {
    field: 'reference',
    header: 'reference',
    also: ['reference externe', 'identifiant', 'id', 'ref', 'external reference'],
    required: false,
    meaning: 'Votre identifiant de la ligne : la même référence n’est importée qu’une fois.',
    example: 'DOSSIER-0001'
  },
  {
    field: 'givenName',
    header: 'prenom',
    also: ['prenoms', 'prenom usuel', 'given name', 'first name'],
    required: true,
    meaning: 'Prénom, tel que la personne le donne.',
    example: 'Yasmina'
  },
  {
    field: 'familyName',
    header: 'nom',
    also: ['nom de famille', 'nom d usage', 'nom usuel', 'family name', 'last name'],
    required: true,
    meaning: 'Nom d’usage.',
    example: 'Exemple'
  },
  {
    field: 'birthDate',
    header: 'date_de_naissance',
    also: ['naissance', 'ne e le', 'ne le', 'date naissance', 'ddn', 'birth date'],
    required: false,
    meaning: 'JJ/MM/AAAA ou AAAA-MM-JJ.',
    example: '12/03/1984'
  },
  {
    field: 'phone',
    header: 'telephone',
    also: ['tel', 'portable', 'mobile', 'numero de telephone', 'phone'],
    required: false,
    meaning: 'Numéro de téléphone.',
    example: '06 39 98 12 34'
  },
  {
    field: 'email',
    header: 'courriel',
    also: ['email', 'e mail', 'mail', 'adresse mail', 'adresse electronique'],
    required: false,
    meaning: 'Adresse électronique.',
    example: ''
  },
  {
    field: 'preferredChannel',
    header: 'contact_prefere',
    also: ['canal', 'canal prefere', 'moyen de contact', 'preferred channel'],
    required: false,
    meaning: 'telephone, sms, courriel, courrier, en_personne ou par_le_prescripteur.',
    example: 'telephone'
  },
  {
    field: 'language',
    header: 'langue',
    also: ['langue parlee', 'language'],
    required: false,
    meaning: 'Code ISO 639 de la langue parlée : fr, ar, tr…',
    example: 'fr'
  },
  {
    field: 'recipientId',
    header: 'structure_destinataire',
    also: ['structure', 'destinataire', 'recipient', 'recipient id'],
    required: false,
    meaning: 'Nom, nom court ou identifiant de la structure destinataire ; vide : la personne seule.',
    example: 'CAF du Rhône'
  },
  {
    field: 'rights',
    header: 'droits',
    also: ['droit', 'droits demandes', 'rights'],
    required: false,
    meaning: 'Codes des droits demandés, séparés par des espaces ou des virgules.',
    example: 'rsa prime_activite'
  },
  {
    field: 'urgent',
    header: 'urgent',
    also: ['urgence'],
    required: false,
    meaning: 'oui ou non.',
    example: 'non'
  },
  {
    field: 'territoryId',
    header: 'territoire',
    also: ['quartier', 'territory', 'territory id'],
    required: false,
    meaning: 'Nom ou identifiant du territoire où vit la personne.',
    example: ''
  },
  {
    field: 'need',
    header: 'besoin',
    also: ['demande', 'objet', 'need'],
    required: false,
    meaning: 'Ce qui est demandé, en une phrase ou deux.',
    example: 'Sans ressources depuis octobre.'
  },
  {
    field: 'givenOn',
    header: 'accord_donne_le',
    also: ['accord le', 'date de l accord', 'date accord', 'given on'],
    required: false,
    meaning: 'Jour où la personne a dit oui à cette orientation ; vide : accord à recueillir avant l’envoi.',
    example: '23/11/2026'
  },
  {
    field: 'howGiven',
    header: 'accord_recueilli',
    also: ['mode d accord', 'accord mode', 'how given'],
    required: false,
    meaning: 'oral, signe, par_telephone, par_message ou par_representant.',
    example: 'oral'
  },
  {
    field: 'level',
    header: 'accord_niveau',
    also: ['niveau', 'niveau de partage', 'level'],
    required: false,
    meaning: 'minimal, suivi ou confidentiel ; minimal si rien n’est dit.',
    example: 'suivi'
  }
] as const satisfies readonly ImportColumn[]

/** A field of a row of a file. */
export type ImportField = (typeof IMPORT_COLUMNS)[number]['field']
