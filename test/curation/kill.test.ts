import { cp, mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/graph/open-graph.js'
import { expectChangesSurvive, expectCurationSurvives } from './expect-survival.js'
import { killAmidChanges } from './killed-process.js'

const KILLS = 5
const KILLS_AMID_CURATION = 10

describe('a data folder whose process is killed amid changes', () => {
  let parent: string
  let folder: string

  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'kill-'))
    folder = join(parent, 'graph')
  })

  afterEach(() => rm(parent, { recursive: true }))

  async function newestLog(): Promise<string> {
    const logs = (await readdir(`${folder}/graph.grafeo.wal`)).filter((name) => name.endsWith('.log')).sort()
    return join(`${folder}/graph.grafeo.wal`, logs.at(-1) ?? '')
  }

  async function contentsOf(root: string): Promise<unknown> {
    const names = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    return await Promise.all(names.map(async ({ parentPath, name }) => [name, (await readFile(join(parentPath, name))).toString('base64')]))
  }

  it(`loses no acknowledged change in ${KILLS} kills, and its chain verifies`, async () => {
    await expectChangesSurvive(folder, KILLS)
  })

  it(`keeps what curators were told, and nothing by halves, in ${KILLS_AMID_CURATION} kills amid proposals, corrections and reviews`, async () => {
    await expectCurationSurvives(folder, KILLS_AMID_CURATION)
  })

  it('is refused, and left as it is, when its log is cut short', async () => {
    await killAmidChanges(folder, 'change-without-end.ts')
    const log = await newestLog()
    const { length } = await readFile(log)
    const original = join(parent, 'original')
    await cp(folder, original, { recursive: true })
    for (const share of [0.2, 0.5, 0.9]) {
      await rm(folder, { recursive: true })
      await cp(original, folder, { recursive: true })
      await truncate(log, Math.floor(length * share))
      const before = await contentsOf(folder)
      await expect(openGraph({ url: folder })).rejects.toThrow(/is damaged/)
      expect(await contentsOf(folder)).toEqual(before)
    }
  })
})
