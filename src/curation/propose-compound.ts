/** A substance with its structure, its developers and its mechanisms, as far as they are known. */
import { checkFields, checkWord } from '../domain/check-field.js'
import { requireText } from '../domain/check-text.js'
import { createInvalidInput, type UserError } from '../domain/user-error.js'
import { toNode, toRelationship } from '../graph/build-record.js'
import type { NodeRecord } from '../graph/record.js'
import type { CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { checkStructure } from './check-structure.js'
import type { EnteredLink } from './enter-links.js'
import type { EntityKey } from './find-by-key.js'
import { nameCompoundName } from './new-id.js'
import { COMPOUND_NAME_KINDS } from './propose-compound-name.js'
import { type EntityInput, proposeEntity } from './propose-entity.js'

type Optional<Value> = Value | null | undefined

export interface EnteredCompanyRole {
  readonly company: EntityKey
  readonly role?: Optional<string>
  /** The cell as printed, such as "Amgen/Kartos". */
  readonly reportedText?: Optional<string>
  readonly citation?: Optional<string>
}

export interface ProposeCompoundInput extends EntityInput {
  readonly name: string
  readonly nameKind?: Optional<string>
  readonly modality?: Optional<string>
  readonly inchiKey?: Optional<string>
  readonly smiles?: Optional<string>
  /** In g/mol. */
  readonly molecularWeight?: Optional<number>
  readonly chemblId?: Optional<string>
  readonly companies?: Optional<readonly EnteredCompanyRole[]>
  readonly mechanisms?: Optional<readonly string[]>
  readonly forms?: Optional<readonly { readonly kind: string; readonly of: EntityKey }[]>
}

export const COMPANY_ROLES = ['DEVELOPER', 'MANUFACTURER', 'VENDOR', 'UNKNOWN'] as const
export const FORM_KINDS = ['SALT', 'ENANTIOMER', 'RACEMATE', 'UNDEFINED_STEREO', 'ISOTOPOLOGUE'] as const

export function proposeCompound(request: CurationRequest<ProposeCompoundInput>): Promise<ActionOutcome> {
  const { input } = request
  const { name, modality, inchiKey, smiles, molecularWeight, chemblId } = input
  return proposeEntity(request, 'proposeCompound', {
    errors: checkInput(input),
    check: () => checkStructure({ smiles, inchiKey }),
    entity: {
      ...{ label: 'Compound', kind: 'COMPOUND', name },
      registryIds: { inchiKey, chemblId },
      properties: { modality, inchiKey, smiles, molecularWeight, chemblId },
      links: listLinks(input),
      parts: (compound) => createOwnName(compound, name, input.nameKind ?? 'SYNONYM'),
    },
  })
}

function checkInput(input: ProposeCompoundInput): readonly UserError[] {
  const { name, nameKind, inchiKey, smiles, chemblId, molecularWeight, companies, forms } = input
  const isWeight = molecularWeight === null || molecularWeight === undefined || (molecularWeight > 1 && molecularWeight < 1_000_000)
  const weight = { culprit: String(molecularWeight), nextStep: 'Give it in g/mol, above 1.', path: ['molecularWeight'] }
  return [
    ...requireText(name, ['name'], 'Give the name or code by which papers call it.'),
    ...checkWord(nameKind, COMPOUND_NAME_KINDS, ['nameKind']),
    ...checkFields({ inchiKey, smiles, chemblId }),
    ...(isWeight ? [] : [createInvalidInput('NUMBER_INVALID', weight)]),
    ...(companies ?? []).flatMap(({ role }, index) => checkWord(role, COMPANY_ROLES, ['companies', String(index), 'role'])),
    ...(forms ?? []).flatMap(({ kind }, index) => checkWord(kind, FORM_KINDS, ['forms', String(index), 'kind'])),
  ]
}

function listLinks({ companies, mechanisms, forms }: ProposeCompoundInput): readonly EnteredLink[] {
  return [
    ...(companies ?? []).map(({ company, role, reportedText, citation }, index): EnteredLink => {
      const properties = { role: role ?? 'UNKNOWN', reportedText, citationId: citation }
      return {
        type: 'DEVELOPS',
        label: 'Company',
        to: company,
        path: ['companies', String(index), 'company'],
        properties,
        isIncoming: true,
      }
    }),
    ...(mechanisms ?? []).map((to, index): EnteredLink => ({
      type: 'HAS_MECHANISM',
      label: 'Mechanism',
      to,
      path: ['mechanisms', String(index)],
    })),
    ...(forms ?? []).map(({ kind, of }, index): EnteredLink => {
      return { type: 'FORM_OF', label: 'Compound', to: of, path: ['forms', String(index), 'of'], properties: { kind } }
    }),
  ]
}

/** Its first name, which is verified together with it. */
function createOwnName(compound: NodeRecord, text: string, kind: string) {
  const node = toNode('CompoundName', nameCompoundName(compound.id, text), { text, kind, status: 'UNVERIFIED' })
  return { nodes: [node], relationships: [toRelationship('NAMES', node, compound)] }
}
