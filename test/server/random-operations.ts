/** Valid operations out of the schema, chosen by a seeded generator: the same seed gives the same operations. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'

export type Random = () => number

/** Numbers from 0 to 1 (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const DEPTH = 7
const TEXTS = [
  'KT-253',
  'navtemadlin',
  'IC50',
  'DC50',
  'RS4;11',
  'MDM2',
  'standard-v1',
  'exploratory-v1',
  'Kymera',
  'compound:kt-253',
  '',
  '280',
  'nM',
  'µM',
]
const IDS = [
  'compound:kt-253',
  'compound:navtemadlin',
  'measurement:kt-253-comparative-guide:kt-253:ic50',
  'document:kt-253-comparative-guide',
  'citation:kt-253-comparative-guide:5',
  'assay:rs4-11-viability',
  'claim:kt-253-comparative-guide:12',
  'target:mdm2',
  'company:kymera',
  'nothing:here',
]

/** One query with one to three fields at its root. */
export function createOperation(schema: GraphQLSchema, random: Random): string {
  const root = schema.getQueryType()
  if (!root) throw new Error('The schema has no queries.')
  return `{ ${selectFrom(schema, root, { random, depth: 0, most: 3 })} }`
}

interface Choice {
  readonly random: Random
  readonly depth: number
  readonly most: number
}

function selectFrom(schema: GraphQLSchema, type: GraphQLNamedType, { random, depth, most }: Choice): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return ''
  const fields = Object.values(type.getFields()).filter((field) => depth < DEPTH || isLeafType(getNamedType(field.type)))
  const chosen = new Map(
    Array.from({ length: 1 + Math.floor(random() * most) }, () => pickOne(fields, random)).map((field) => [field?.name, field]),
  )
  const parts = [...chosen.values()].flatMap((field) => {
    if (field === undefined) return []
    const named = getNamedType(field.type)
    const below = isLeafType(named) ? '' : ` { ${selectFrom(schema, named, { random, depth: depth + 1, most: 4 })} }`
    return [`${field.name}${writeArguments(field.args, random)}${below}`]
  })
  const objects = isInterfaceType(type) ? schema.getPossibleTypes(type) : []
  const object = pickOne(objects, random)
  const fragment =
    object === undefined ? '' : ` ... on ${object.name} { ${selectFrom(schema, object, { random, depth: depth + 1, most: 2 })} }`
  return `__typename ${parts.join(' ')}${fragment}`
}

function writeArguments(args: readonly GraphQLArgument[], random: Random): string {
  const given = args.filter(({ type }) => isNonNullType(type) || random() < 0.3)
  return given.length === 0
    ? ''
    : `(${given.map(({ name, type }) => `${name}: ${writeValue(type, { random, depth: 0, name })}`).join(', ')})`
}

function writeValue(type: GraphQLInputType, at: { readonly random: Random; readonly depth: number; readonly name: string }): string {
  const { random, depth, name } = at
  if (isNonNullType(type)) return writeValue(type.ofType, at)
  if (isListType(type)) return `[${Array.from({ length: 1 + Math.floor(random() * 3) }, () => writeValue(type.ofType, at)).join(', ')}]`
  if (isEnumType(type)) return pickOne(type.getValues(), random)?.name ?? 'null'
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
    const one = pickOne(fields, random)
    const chosen = type.isOneOf ? [one] : fields.filter((field) => isNonNullType(field.type) || (depth < 2 && random() < 0.3))
    const entries = chosen.flatMap((field) =>
      field === undefined ? [] : [`${field.name}: ${writeValue(field.type, { random, depth: depth + 1, name: field.name })}`],
    )
    return `{ ${entries.join(', ')} }`
  }
  if (type.name === 'Int') return String(name === 'first' ? Math.floor(random() * 6) : Math.floor(random() * 100))
  if (type.name === 'Float') return String(random() * 100)
  if (type.name === 'Boolean') return random() < 0.5 ? 'true' : 'false'
  if (type.name === 'DateTime') return '"2026-06-01T00:00:00.000Z"'
  if (name === 'after') return 'null'
  return JSON.stringify(pickOne(type.name === 'ID' ? IDS : TEXTS, random))
}

function pickOne<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)]
}
