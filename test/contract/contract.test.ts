/** What clients rely on: nothing of the schema is dropped or changes its type by accident. */
import { existsSync, readFileSync } from 'node:fs'
import { buildSchema, findBreakingChanges, lexicographicSortSchema, printSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createSchema } from '../../src/graphql/schema.js'

const CONTRACT = readFileSync(new URL('api.graphql', import.meta.url), 'utf8')
const DESIGN = new URL('../../../shared/design/api.graphql', import.meta.url)

/** Of the design: what comes later, and inputs whose fields it leaves to the nouns. */
const NOT_YET: readonly string[] = []

describe('the schema that is served', () => {
  const served = buildSchema(printSchema(createSchema()))

  it('drops and changes nothing of the contract', () => {
    const broken = findBreakingChanges(buildSchema(CONTRACT), served).map(({ description }) => description)
    expect(broken).toEqual([])
  })

  it('is written down in test/contract/api.graphql; refresh it with `npm run contract` after additions', () => {
    expect(`${printSchema(lexicographicSortSchema(createSchema()))}\n`).toBe(CONTRACT)
  })

  it.skipIf(!existsSync(DESIGN))('has every name of the design', () => {
    const missing = findBreakingChanges(buildSchema(readFileSync(DESIGN, 'utf8')), served).map(({ description }) => description)
    expect(missing).toEqual(NOT_YET)
  })
})
