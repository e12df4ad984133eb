/**
 * Which evidence a field uses, from its `evidence` argument: the audit sequence to read at, and the scope that the
 * domain applies. A field that gives a plain list applies no scope and refuses one, rather than ignoring it.
 */
import { DEFAULT_EVIDENCE_SCOPE, type EvidenceScope } from '../domain/evidence-scope.js'
import type { RequestContext } from './context.js'
import type { EvidenceScope as EvidenceInput, InputMaybe } from './generated/resolver-types.js'
import { UserInputError } from './user-input-error.js'

/** A scope whose moment is known. */
export type Evidence = EvidenceScope & { readonly at: number }

export async function readEvidence(context: RequestContext, input: InputMaybe<EvidenceInput>): Promise<Evidence> {
  if (input?.includeProposed === true && isGiven(input.asOf)) {
    const message = 'evidence.includeProposed is about what waits for review now, evidence.asOf about the past. Give one of them.'
    throw new UserInputError(message, { argument: 'evidence.includeProposed' })
  }
  return { ...toScope(input ?? {}), at: await readMoment(context, input) }
}

export async function readListMoment(context: RequestContext, input: InputMaybe<EvidenceInput>): Promise<number> {
  refuseScope(input)
  return readMoment(context, input)
}

const SCOPE_FIELDS = ['excludeClasses', 'exclude', 'override', 'includeFlagged', 'includeProposed'] as const

function refuseScope(input: InputMaybe<EvidenceInput>): void {
  const refused = SCOPE_FIELDS.find((field) => isRestricting(input?.[field]))
  if (refused === undefined) return
  const why = "to a list of records, only evidence.asOf does. Use the list's filter."
  throw new UserInputError(`evidence.${refused} does not apply ${why}`, { argument: `evidence.${refused}` })
}

async function readMoment(context: RequestContext, input: InputMaybe<EvidenceInput>): Promise<number> {
  const asOf = input?.asOf ?? null
  const at = await context.moment.sequenceAt(asOf)
  if (asOf !== null && at === 0) {
    context.warn({
      code: 'BEFORE_FIRST_CHANGE',
      message: `evidence.asOf ${asOf} is before the first change of this graph, so that there is no evidence. Ask for a later moment.`,
      path: ['evidence', 'asOf'],
    })
  }
  return at
}

function toScope(input: EvidenceInput): Omit<EvidenceScope, 'at'> {
  return {
    excludeClasses: input.excludeClasses ?? DEFAULT_EVIDENCE_SCOPE.excludeClasses,
    exclude: input.exclude ?? DEFAULT_EVIDENCE_SCOPE.exclude,
    override: (input.override ?? []).map(({ measurement, reportedText, unit }) => ({
      measurementId: measurement,
      reportedText,
      unit: unit ?? null,
    })),
    includeFlagged: input.includeFlagged ?? DEFAULT_EVIDENCE_SCOPE.includeFlagged,
    includeProposed: input.includeProposed ?? DEFAULT_EVIDENCE_SCOPE.includeProposed,
  }
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined
}

function isRestricting(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0)
}
