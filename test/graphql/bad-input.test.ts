/**
 * What a client may get wrong in each proposal: a `userError` with code, path and what to do, or, where a type of GraphQL
 * already says what can be written (one key, a whole number, a text that must be there), an error that names the field.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { PERMISSIONS } from '../../src/domain/permission.js'
import { hashGraph } from '../../src/graph/graph-hash.js'
import { executeOperation } from '../../src/graphql/execute.js'
import { ADA, freshKey, NOW } from '../curation/curators.js'
import { REFUSED_ENTITIES } from '../curation/refused-entities.js'
import { REFUSED_EVIDENCE } from '../curation/refused-evidence.js'
import { forEachEngine } from '../engines.js'
import { pick, withSeed, type SeededGraph } from './seeded-graph.js'

interface Refusals {
  readonly good: object
  readonly bad: readonly (readonly [change: object, ...codes: readonly string[]])[]
}

const REFUSED: Readonly<Record<string, Refusals>> = { ...REFUSED_EVIDENCE, ...REFUSED_ENTITIES }

/** What the types of the API refuse before any rule of curation is asked. */
const BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  proposeMeasurement: ['NUMBER_INVALID n', 'KEY_NOT_ONE compound', 'KEY_NOT_ONE compound'],
  proposeCompoundName: ['KEY_NOT_ONE compound'],
  proposeMechanism: ['KEY_NOT_ONE targets.0', 'KEY_NOT_ONE recruits.0'],
  proposeCellLine: ['KEY_NOT_ONE parent'],
  proposeDocument: ['NUMBER_INVALID lines'],
  proposeAssay: ['NUMBER_INVALID exposureTime.value'],
}

interface Refusal {
  readonly kind: 'TYPE' | 'USER_ERROR'
  readonly codes: readonly string[]
  readonly messages: readonly string[]
}

async function refuse(seed: SeededGraph, name: string, input: object): Promise<Refusal> {
  const type = `Propose${name.replace(/^propose/, '')}Input`
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code path message } operation { state } } }`
  const variables = { input: { idempotencyKey: freshKey(), ...input } }
  const { errors, data } = await executeOperation({ graph: seed.graph(), viewer: ADA, document, variables, now: () => NOW })
  if (errors !== undefined) return { kind: 'TYPE', codes: [], messages: errors.map(({ message }) => message) }
  expect(pick(data, `${name}.operation`)).toEqual([null])
  const texts = (path: string) => pick(data, path).map(String)
  const paths = pick(data, `${name}.userErrors.*.path`).map((path) => (Array.isArray(path) ? path.join('.') : ''))
  const codes = texts(`${name}.userErrors.*.code`).map((code, index) => `${code} ${paths[index] ?? ''}`)
  return { kind: 'USER_ERROR', codes, messages: texts(`${name}.userErrors.*.message`) }
}

/** `at "input.targets[0]"`, as GraphQL writes `KEY_NOT_ONE targets.0`. */
function toPlace(code: string): string {
  const [, path = ''] = code.split(' ')
  return `at "input.${path.replace(/\.(\d+)/g, '[$1]')}"`
}

it('is tried on every proposal that there is', () => {
  expect(Object.keys(REFUSED).sort()).toEqual(
    Object.keys(PERMISSIONS)
      .filter((name) => name.startsWith('propose'))
      .sort(),
  )
})

forEachEngine((engine) => {
  const seed = withSeed(engine)
  const stored = { before: '' }
  beforeAll(async () => {
    stored.before = (await hashGraph(seed.graph())).full
  })

  describe('bad input', () => {
    for (const [name, { good, bad }] of Object.entries(REFUSED)) {
      it(`of ${name} is refused in each of ${bad.length} kinds, and nothing is stored`, async () => {
        const byType: string[] = []
        for (const [change, ...codes] of bad) {
          const refusal = await refuse(seed, name, { ...good, ...change })
          for (const message of refusal.messages) expect(message).toMatch(refusal.kind === 'TYPE' ? /at "input\./ : /\. .+\.$/s)
          if (refusal.kind === 'USER_ERROR') expect(refusal.codes).toEqual(codes)
          else {
            byType.push(...codes)
            expect(refusal.messages.join()).toContain(toPlace(codes[0] ?? ''))
          }
        }
        expect(byType).toEqual(BY_TYPE[name] ?? [])
        expect(bad.length - byType.length).toBeGreaterThanOrEqual(20)
        expect((await refuse(seed, name, { ...good, validateOnly: true })).codes).toEqual([])
        expect((await hashGraph(seed.graph())).full).toBe(stored.before)
      })
    }
  })
})
