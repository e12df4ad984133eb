/** Writes down the schema that is served, sorted, as what clients rely on: after additions, `npm run contract`. */
import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { createSchema } from '../src/graphql/schema.js'

writeFileSync(new URL('../test/contract/api.graphql', import.meta.url), `${printSchema(lexicographicSortSchema(createSchema()))}\n`)
