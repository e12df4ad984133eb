import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const LOCK = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({ resolved: z.string().optional(), optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
})
const lock = LOCK.parse(JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))).packages

describe('the lockfile', () => {
  it('names no download host', () => {
    expect(Object.entries(lock).filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })

  it('has an entry for the embedded engine on every platform, or a clean install is refused', () => {
    const wanted = Object.keys(lock['node_modules/@grafeo-db/js']?.optionalDependencies ?? {})
    expect(wanted.length).toBeGreaterThan(1)
    expect(wanted.filter((name) => !(`node_modules/${name}` in lock))).toEqual([])
  })
})
