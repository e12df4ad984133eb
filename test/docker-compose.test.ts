/**
 * The README starts the containers with the variable that they ask for, and they run the version that is tested.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const read = (file: string): string => readFileSync(join(import.meta.dirname, '..', file), 'utf8')

it('has a README that sets what docker-compose.yml demands', () => {
  const demanded = [...read('docker-compose.yml').matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name)
  expect(demanded).toEqual(['NEO4J_PASSWORD'])
  for (const name of demanded) expect(read('README.md')).toContain(`${name}=<eight characters or more> docker compose up`)
})

it('starts the version of Neo4j that the tests start', () => {
  const tested = /const VERSION = '([\d.]+)'/.exec(read('scripts/neo4j.mjs'))?.[1]
  expect(read('docker-compose.yml')).toContain(`image: neo4j:${tested ?? 'none'}-community`)
})
