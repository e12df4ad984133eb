import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createSchema } from '../../src/graphql/schema.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const schema = createSchema()
const ownTypes = typesOf(schema)

describe('the schema', () => {
  it('describes every type, field, argument, enum value and input for its reader', () => {
    expect(ownTypes.flatMap(listUndescribed)).toEqual([])
  })

  it('gives every list of pages the same shape', () => {
    const connections = ownTypes.filter(({ name }) => name.endsWith('Connection'))
    expect(connections.map((type) => [type.name, fieldNames(type)])).toEqual(
      connections.map(({ name }) => [name, ['edges', 'nodes', 'pageInfo', 'totalCount']]),
    )
  })

  it('lets every page be asked for by first and after', () => {
    const pages = ownTypes.filter(isObjectType).flatMap((type) => Object.values(type.getFields()))
    const lists = pages.filter((field) => field.type.toString().endsWith('Connection!'))
    const names = lists.map((field) => field.args.map((argument) => argument.name))
    expect(names.filter((list) => !list.includes('first') || !list.includes('after'))).toEqual([])
  })
})

describe('the generated resolver types', () => {
  it('are those of schema/ and codegen.yml; if not, run `npm run codegen` and commit', () => {
    const command = () => execFileSync('npx', ['graphql-codegen', '--config', 'codegen.yml', '--check'], { cwd: root, stdio: 'pipe' })
    expect(command).not.toThrow()
  })
})

function typesOf(whole: GraphQLSchema): readonly GraphQLNamedType[] {
  const builtIn = ['Boolean', 'Float', 'ID', 'Int', 'String']
  return Object.values(whole.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !builtIn.includes(name))
}

function fieldNames(type: GraphQLNamedType): readonly string[] {
  return isObjectType(type) ? Object.keys(type.getFields()) : []
}

function listUndescribed(type: GraphQLNamedType): readonly string[] {
  return partsOf(type)
    .filter(([, description]) => isEmpty(description))
    .map(([name]) => name)
}

type Part = readonly [name: string, description: string | null | undefined]

function partsOf(type: GraphQLNamedType): readonly Part[] {
  const self: Part = [type.name, type.description]
  if (isEnumType(type)) return [self, ...type.getValues().map((value): Part => [`${type.name}.${value.name}`, value.description])]
  if (isInputObjectType(type))
    return [self, ...Object.values(type.getFields()).map((field): Part => [`${type.name}.${field.name}`, field.description])]
  if (!isObjectType(type) && !isInterfaceType(type)) return [self]
  const fields = Object.values(type.getFields()).flatMap((field): readonly Part[] => [
    [`${type.name}.${field.name}`, field.description],
    ...field.args.map((argument): Part => [`${type.name}.${field.name}(${argument.name})`, argument.description]),
  ])
  return [self, ...fields]
}

function isEmpty(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === ''
}
