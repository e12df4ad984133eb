/** A method: its principle, its steps in order, and the sources that it cites. */
import { checkLocator, type EnteredLocator } from '../domain/check-locator.js'
import { requireText } from '../domain/check-text.js'
import type { UserError } from '../domain/user-error.js'
import { toLocatorProperties } from '../graph/build-record.js'
import type { GraphReader } from '../graph/graph.js'
import type { NodeRecord } from '../graph/record.js'
import type { CurationRequest } from './action.js'
import type { ActionOutcome } from './action-outcome.js'
import { enterLocator } from './enter-locator.js'
import { createPart, type EntityInput, proposeEntity } from './propose-entity.js'

export interface EnteredStep {
  readonly text: string
  readonly locator?: EnteredLocator | null | undefined
}

export interface ProposeProtocolInput extends EntityInput {
  readonly name: string
  readonly principle?: string | null | undefined
  readonly steps?: readonly EnteredStep[] | null | undefined
  readonly citations?: readonly string[] | null | undefined
}

export function proposeProtocol(request: CurationRequest<ProposeProtocolInput>): Promise<ActionOutcome> {
  const { name, principle, citations } = request.input
  const steps = request.input.steps ?? []
  return proposeEntity(request, 'proposeProtocol', {
    errors: [
      ...requireText(name, ['name'], 'Give the name of the method, such as "Cell viability".'),
      ...steps.flatMap(({ text }, index) => requireText(text, ['steps', String(index), 'text'], 'Say what is done.')),
      ...steps.flatMap(({ locator }, index) => below(['steps', String(index)], checkLocator(locator))),
    ],
    entity: {
      ...{ label: 'Protocol', kind: 'PROTOCOL', name },
      properties: { principle },
      links: (citations ?? []).map((to, index) => ({ type: 'CITED_BY', label: 'Citation', to, path: ['citations', String(index)] })),
      parts: (protocol, reader) => enterSteps(protocol, reader, steps),
    },
  })
}

async function enterSteps(protocol: NodeRecord, reader: GraphReader, steps: readonly EnteredStep[]) {
  const parts: ReturnType<typeof createPart>[] = []
  for (const [index, { text, locator }] of steps.entries()) {
    const place = await enterLocator(reader, locator, null)
    if (place.errors.length > 0) return { errors: below(['steps', String(index)], place.errors) }
    const values = { text, ...toLocatorProperties(place.locator) }
    parts.push(createPart(protocol, { type: 'HAS_STEP', label: 'ProtocolStep', position: index + 1, values }))
  }
  return { nodes: parts.flatMap(({ nodes = [] }) => nodes), relationships: parts.flatMap(({ relationships = [] }) => relationships) }
}

function below(path: readonly string[], errors: readonly UserError[]): readonly UserError[] {
  return errors.map((error) => ({ ...error, path: [...path, ...(error.path ?? [])] }))
}
