import { it } from 'vitest'
import { expectOneEffect } from '../curation/expect-one-effect.js'
import { onNeo4j } from '../engines.js'

const CUTS = 200

onNeo4j((engine) => {
  it(`a connection lost between the commit and its answer, ${CUTS} times, leaves exactly one effect each`, async () => {
    await expectOneEffect(engine, CUTS)
  })
})
