import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, it } from 'vitest'
import { expectChangesSurvive, expectCurationSurvives } from '../curation/expect-survival.js'

const KILLS = 100

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kill-'))
})

afterEach(() => rm(folder, { recursive: true }))

it(`a data folder loses no acknowledged change in ${KILLS} kills, and its chain verifies`, async () => {
  await expectChangesSurvive(join(folder, 'graph'), KILLS)
})

it(`a data folder loses nothing that curators were told in ${KILLS} kills amid proposals, corrections and reviews`, async () => {
  await expectCurationSurvives(join(folder, 'graph'), KILLS)
})
