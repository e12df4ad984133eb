/** The executable schema: every file of schema/, one resolver object for each noun that needs one. */
import { readFileSync, readdirSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { resolvers } from './resolvers/all-resolvers.js'

const FOLDER = new URL('../../schema/', import.meta.url)

export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({ typeDefs: readSchemaText(), resolvers })
}

/** The schema's text, its files in the order of their names. */
export function readSchemaText(): string {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'))
  return files
    .sort()
    .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
    .join('\n')
}
