import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'vitest'
import { expectNothingLost } from '../curation/expect-survival.js'

const KILLS = 100

it(`a data folder loses no acknowledged change in ${KILLS} kills, and its chain verifies`, async () => {
  const parent = await mkdtemp(join(tmpdir(), 'kill-'))
  await expectNothingLost(join(parent, 'graph'), KILLS)
  await rm(parent, { recursive: true })
})
