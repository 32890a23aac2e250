import { z } from 'zod'

/** As what a report is taken out, and the media type of each. */
export const EXPORT_FORMATS = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
  json: 'application/json'
} as const
export const ExportFormat = z.enum(Object.keys(EXPORT_FORMATS) as [keyof typeof EXPORT_FORMATS]).meta({
  id: 'ExportFormat',
  description:
    'csv: one table in UTF-8 with its mark, separated by semicolons, decimal commas, no cell a formula. xlsx and ods: a sheet for each live report, and one of methods, for Excel and for LibreOffice (OpenDocument). pdf: to read, tagged (PDF/UA-1), with charts. json: for software.'
})
export type ExportFormat = z.infer<typeof ExportFormat>

/** Who takes reports out. */
export const TAKE_OUT = { scope: 'reports:read', roles: ['coordinator', 'lead', 'administrator', 'agent'] } as const
