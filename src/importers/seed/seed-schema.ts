/** The shapes of seed files. A file has any of these sections; an unknown section or field is an error. */
import { z } from 'zod'
import { BASES } from '../../domain/basis.js'
import { CLAIM_KINDS, EVIDENCE_DIRECTIONS } from '../../domain/claim.js'
import { NAME_STATUSES } from '../../domain/compound.js'

/** Source, digest of the row's content, and its ordinal among rows that say the same. */
const TABLE_ROW = /^[a-z-]+:[0-9a-f]{32}(?::\d+)?$/

const text = z.string().trim().min(1)
const basis = z.enum(BASES)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits; stamp it with scripts/stamp-locators.mjs')
const idOf = (kind: string) => z.string().regex(new RegExp(`^${kind}:[a-z0-9:.-]+$`), `must be an id such as ${kind}:name`)

/** `36` or `106-108`, as a pair of lines. */
const lines = z.union([z.int().positive(), z.string().regex(/^\d+-\d+$/)]).transform((value) => {
  const [first = 0, last = first] = String(value).split('-').map(Number)
  return { lineStart: first, lineEnd: last }
})
const locator = z.strictObject({ lines, row: z.int().positive().optional(), column: text.optional(), sha256 })
const known = z.strictObject({ value: text, basis })
const link = z.strictObject({ is: text, basis })
const noTarget = z.strictObject({ none: z.literal(true), basis })

const company = z.strictObject({ id: idOf('company'), name: text })
const target = z.strictObject({
  id: idOf('target'),
  name: text,
  kind: text,
  organism: text.optional(),
  uniprot: text.optional(),
  chemblId: text.optional(),
  otherNames: z.array(text).default([]),
})
const mechanism = z.strictObject({
  id: idOf('mechanism'),
  name: text,
  action: text,
  actsOn: z.array(idOf('target')),
  recruits: z.array(idOf('target')).default([]),
})
const cellLine = z.strictObject({
  id: idOf('cell-line'),
  name: text,
  cellosaurus: text.optional(),
  disease: text.optional(),
  chemblId: text.optional(),
  parent: idOf('cell-line').optional(),
  modification: text.optional(),
})
const compoundName = z.strictObject({
  text,
  kind: z.enum(['CODE', 'INN', 'SYNONYM', 'PRODUCT_NAME', 'CATALOGUE_NUMBER']),
  status: z.enum(NAME_STATUSES),
  citation: idOf('citation').optional(),
  at: locator.optional(),
})
const addedName = compoundName.extend({ compound: idOf('compound') })
const compound = z.strictObject({
  id: idOf('compound'),
  name: text,
  nameKind: compoundName.shape.kind,
  at: locator.optional(),
  modality: text.optional(),
  inchiKey: text.optional(),
  smiles: text.optional(),
  molecularWeight: z.number().positive().optional(),
  chemblId: text.optional(),
  mechanisms: z.array(idOf('mechanism')).default([]),
  companies: z.array(z.strictObject({ company: idOf('company'), role: text, reportedText: text.optional() })).default([]),
  names: z.array(compoundName).default([]),
})
const sourceDocument = z.strictObject({
  id: idOf('document'),
  title: text,
  host: text.optional(),
  date: text.optional(),
  lines: z.int().positive().optional(),
  sha256: sha256.optional(),
})
const citation = z.strictObject({
  id: idOf('citation').optional(),
  number: z.int().positive().optional(),
  label: text.optional(),
  reportedText: text.optional(),
  title: text.optional(),
  normalisedTitle: text.optional(),
  host: text.optional(),
  doi: text.optional(),
  chemblId: text.optional(),
  pmid: text.optional(),
  url: text.optional(),
  accessedAt: text.optional(),
  license: text.optional(),
  listed: z.boolean().default(true),
  publishedBy: z.strictObject({ company: idOf('company'), basis, because: text }).optional(),
  at: locator.optional(),
})
const passage = { at: locator }
const mark = z.strictObject({ printed: text, numbers: z.array(z.int().positive()).min(1), ...passage })
const figure = z.strictObject({ text, ...passage })
const captured = z.strictObject({ states: z.array(text).min(1), ...passage })
const skipped = z.strictObject({ reason: text, ...passage })

const step = z.strictObject({ text, at: locator.optional() })
const protocol = z.strictObject({
  id: idOf('protocol'),
  name: text,
  principle: text.optional(),
  citations: z.array(z.int().positive()).default([]),
  steps: z.array(step).default([]),
})
const quantity = { value: z.number().optional(), unit: text.optional(), reportedText: text.optional(), basis }
const parameter = z.strictObject({ name: text, ...quantity, at: locator.optional() })
const assay = z.strictObject({
  id: idOf('assay'),
  name: text,
  chemblId: text.optional(),
  readout: known.optional(),
  format: known.optional(),
  technology: known.optional(),
  species: known.optional(),
  targetVariant: known.optional(),
  substrate: known.optional(),
  serum: known.optional(),
  fitConvention: known.optional(),
  exposureTime: z.strictObject(quantity).optional(),
  target: z.union([link, noTarget]),
  cellLine: link.optional(),
  protocol: link.optional(),
  parameters: z.array(parameter).default([]),
})
const cell = z.strictObject({
  endpoint: text,
  reportedText: text,
  unit: text.optional(),
  assay: idOf('assay'),
  citation: z.union([z.int().positive(), idOf('citation')]).optional(),
  validity: z.array(text).default([]),
  column: text,
  sha256,
})
const row = z.strictObject({
  compound: idOf('compound'),
  at: z.strictObject({ lines, row: z.int().positive() }),
  cells: z.array(cell).min(1),
})
/** A value that stands in no table of a document that was read line by line. */
const value = z.strictObject({
  compound: idOf('compound'),
  assay: idOf('assay'),
  citation: idOf('citation'),
  endpoint: text,
  reportedText: text,
  unit: text.optional(),
  /** Tells two values of one document, compound and endpoint apart; part of the id. */
  key: z.string().regex(/^[a-z0-9.-]+$/).optional(),
  /** The row of a table that can be imported, by its key there; the value's id derives from it. */
  tableRow: z.string().regex(TABLE_ROW, 'must be a source and the digest of a row, such as chembl-web:0123…').optional(),
  roundingUnknown: z.boolean().default(false),
  uncertainty: text.optional(),
  n: z.int().positive().optional(),
  replicateKind: text.optional(),
  /** In percent, of the same curve. */
  dmax: z.number().optional(),
  validity: z.array(text).default([]),
  restates: z.strictObject({ measurement: idOf('measurement'), basis, because: text }).optional(),
})
const claim = z
  .strictObject({
    number: z.int().positive().optional(),
    key: text.optional(),
    text,
    kind: z.enum(CLAIM_KINDS).default('ASSERTION'),
    about: z.array(text).min(1),
    references: z.array(z.int().positive()).default([]),
    measurements: z.array(text).default([]),
    rationale: text.optional(),
    at: locator,
  })
  .refine(({ number, key }) => (number === undefined) !== (key === undefined), 'needs a number or a key, and not both')
const identityAssertion = z.strictObject({
  id: idOf('identity-assertion'),
  kind: text,
  status: z.enum(['ASSERTED', 'VERIFIED', 'DISPUTED', 'REJECTED']),
  subject: idOf('compound'),
  name: text,
  evidence: z.array(z.strictObject({ direction: z.enum(EVIDENCE_DIRECTIONS), citation: idOf('citation'), rationale: text })),
})

export const SEED_FILE = z.strictObject({
  document: z.union([idOf('document'), sourceDocument]).optional(),
  companies: z.array(company).default([]),
  targets: z.array(target).default([]),
  mechanisms: z.array(mechanism).default([]),
  cellLines: z.array(cellLine).default([]),
  endpoints: z.array(text).default([]),
  compounds: z.array(compound).default([]),
  names: z.array(addedName).default([]),
  citations: z.array(citation).default([]),
  marks: z.array(mark).default([]),
  figures: z.array(figure).default([]),
  captured: z.array(captured).default([]),
  skipped: z.array(skipped).default([]),
  blank: z.array(lines).default([]),
  protocols: z.array(protocol).default([]),
  assays: z.array(assay).default([]),
  rows: z.array(row).default([]),
  values: z.array(value).default([]),
  claims: z.array(claim).default([]),
  identityAssertions: z.array(identityAssertion).default([]),
})
export type SeedFile = z.infer<typeof SEED_FILE>
export type SeedLocator = z.infer<typeof locator>
