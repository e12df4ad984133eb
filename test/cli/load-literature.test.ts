import { describe, expect, it } from 'vitest'
import { LITERATURE_FILES } from '../../src/importers/load-seed.js'
import { forEachEngine } from '../engines.js'
import { readLines, runCommand } from './run-command.js'
import { withStoredSeed } from './stored-seed.js'

forEachEngine((engine) => {
  const seed = withStoredSeed(engine)
  const run = (...args: readonly string[]) => runCommand(args, { env: seed.env() })

  describe('equipotent load-literature', () => {
    it('adds the published values once, and says so', async () => {
      const once = await run('load-literature')
      expect([once.code, once.stdout]).toEqual([0, LITERATURE_FILES.map((fileName) => `loaded  seed/${fileName}\n`).join('')])
      expect(readLines((await run('load-literature', '--json')).stdout)).toEqual([{ loaded: [], unchanged: [...LITERATURE_FILES] }])
      expect((await run('compare', 'MD-222')).stdout).toContain('≈0.54× (0.50–0.57×, rounding only)')
    })
  })
})
