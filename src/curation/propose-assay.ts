/**
 * An experiment as far as its source describes it. Each condition carries how it is known: STATED where it is given without
 * a basis, UNKNOWN where it is not given.
 */
import { BASES, type Basis } from '../domain/basis.js'
import { checkWord } from '../domain/check-field.js'
import { requireText } from '../domain/check-text.js'
import { createInvalidInput, type UserError } from '../domain/user-error.js'
import type { Values } from '../graph/build-record.js'
import type { CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import type { EntityKey } from './find-by-key.js'
import { createPart, type EntityInput, proposeEntity } from './propose-entity.js'

type Optional<Value> = Value | null | undefined

/** A condition with its unit; `reportedText` is what the source prints, such as "e.g., 72 hours". */
export interface EnteredParameter {
  readonly name?: Optional<string>
  readonly value?: Optional<number>
  readonly unit?: Optional<string>
  readonly reportedText?: Optional<string>
  readonly basis?: Optional<Basis>
}

export interface ProposeAssayInput extends EntityInput {
  readonly name: string
  readonly readout?: Optional<string>
  readonly format?: Optional<string>
  readonly technology?: Optional<string>
  readonly species?: Optional<string>
  readonly targetVariant?: Optional<string>
  readonly substrate?: Optional<string>
  readonly serum?: Optional<string>
  readonly fitConvention?: Optional<string>
  readonly exposureTime?: Optional<EnteredParameter>
  readonly parameters?: Optional<readonly EnteredParameter[]>
  /** Null with the basis STATED or INFERRED: the read-out is known to be phenotypic. */
  readonly target?: Optional<EntityKey>
  readonly targetBasis?: Optional<Basis>
  readonly cellLine?: Optional<EntityKey>
  readonly cellLineBasis?: Optional<Basis>
  readonly protocol?: Optional<string>
  readonly protocolBasis?: Optional<Basis>
}

const CONDITIONS = ['readout', 'format', 'technology', 'species', 'targetVariant', 'substrate', 'serum', 'fitConvention'] as const
const BASIS_FIELDS = ['targetBasis', 'cellLineBasis', 'protocolBasis'] as const

export function proposeAssay(request: CurationRequest<ProposeAssayInput>): Promise<ActionOutcome> {
  const { input } = request
  const { name, target, cellLine, protocol } = input
  const parameters = input.parameters ?? []
  return proposeEntity(request, 'proposeAssay', {
    errors: [
      ...requireText(name, ['name'], 'Say what is measured in what, such as "Viability of RS4;11".'),
      ...BASIS_FIELDS.flatMap((field) => checkWord(input[field], BASES, [field])),
      ...checkParameter(input.exposureTime, ['exposureTime']),
      ...parameters.flatMap((parameter, index) => checkNamedParameter(parameter, ['parameters', String(index)])),
    ],
    entity: {
      ...{ label: 'Assay', kind: 'ASSAY', name },
      properties: { ...toConditions(input), ...toExposure(input.exposureTime), targetBasis: input.targetBasis ?? toBasis(target) },
      links: [
        { type: 'AGAINST', label: 'Target', to: target, path: ['target'], properties: { basis: input.targetBasis ?? 'STATED' } },
        {
          type: 'IN_CELL_LINE',
          label: 'CellLine',
          to: cellLine,
          path: ['cellLine'],
          properties: { basis: input.cellLineBasis ?? 'STATED' },
        },
        { type: 'FOLLOWS', label: 'Protocol', to: protocol, path: ['protocol'], properties: { basis: input.protocolBasis ?? 'STATED' } },
      ],
      parts: (assay) => {
        const parts = parameters.map((parameter, index) =>
          createPart(assay, { type: 'HAS_PARAMETER', label: 'AssayParameter', position: index + 1, values: toParameter(parameter) }),
        )
        return { nodes: parts.flatMap(({ nodes = [] }) => nodes), relationships: parts.flatMap(({ relationships = [] }) => relationships) }
      },
    },
  })
}

function checkNamedParameter(parameter: EnteredParameter, path: readonly string[]): readonly UserError[] {
  return [...requireText(parameter.name, [...path, 'name'], 'Name the condition.'), ...checkParameter(parameter, path)]
}

function checkParameter(parameter: Optional<EnteredParameter>, path: readonly string[]): readonly UserError[] {
  const { value, unit, basis } = parameter ?? {}
  const isNumber = value === null || value === undefined || (Number.isFinite(value) && value >= 0)
  const number = { culprit: String(value), nextStep: 'Give a number that is not negative.', path: [...path, 'value'] }
  return [
    ...(isNumber ? [] : [createInvalidInput('NUMBER_INVALID', number)]),
    ...(typeof value === 'number' ? requireText(unit, [...path, 'unit'], 'A number needs its unit, such as h.') : []),
    ...checkWord(basis, BASES, [...path, 'basis']),
  ]
}

/** Each condition beside its basis. */
function toConditions(input: ProposeAssayInput): Values {
  return Object.fromEntries(
    CONDITIONS.flatMap((name) => [
      [name, input[name]],
      [`${name}Basis`, toBasis(input[name])],
    ]),
  )
}

function toExposure(exposure: Optional<EnteredParameter>): Values {
  const { value, unit, reportedText, basis } = exposure ?? {}
  const known = basis ?? toBasis(value ?? reportedText)
  return { exposureValue: value, exposureUnit: unit, exposureReportedText: reportedText, exposureBasis: known }
}

function toParameter({ name, value, unit, reportedText, basis }: EnteredParameter): Values {
  return { name, value, unit, reportedText, basis: basis ?? toBasis(value ?? reportedText) }
}

function toBasis(given: unknown): Basis {
  return given === null || given === undefined ? 'UNKNOWN' : 'STATED'
}
