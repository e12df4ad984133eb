import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface LockedPackage {
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const lock = readLock()

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

function readLock(): Readonly<Record<string, LockedPackage>> {
  const parsed: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
    readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
  )
  return parsed.packages
}
