/**
 * @neo4j/graphql as it comes, as one of the servers: its packages, the same questions in the schema that it makes of the
 * graph, and its answers in the shape of ours.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { OperationName } from './operations.js'
import type { ServerCommand } from './server-under-test.js'

export const NEO4J_GRAPHQL = '@neo4j/graphql'

const SOURCE = fileURLToPath(new URL('neo4j-graphql', import.meta.url))

/** None for the comparison of two compounds, which its schema does not know. */
const DOCUMENTS = {
  byId: 'query ($id: String!) { compounds(where: { id: { eq: $id } }) { id name modality inchiKey smiles molecularWeight } }',
  page: 'query ($name: String!) { compounds(where: { sortName: { gt: $name } }, sort: [{ sortName: ASC }], limit: 25) { id name modality molecularWeight } }',
  nested: `query ($name: String!) {
  compounds(where: { sortName: { gt: $name } }, sort: [{ sortName: ASC }], limit: 25) {
    id name
    measurements(sort: [{ pValue: DESC }, { id: ASC }], limit: 10) { id reportedText standardValue pValue assay { id name target { id name } } citation { id label } }
  }
}`,
} as const satisfies Partial<Record<OperationName, string>>

const ASSAY = z.looseObject({ target: z.array(z.unknown()) })
const MEASUREMENT = z.looseObject({ assay: z.array(ASSAY), citation: z.array(z.unknown()) })
const ANSWER = z.object({ compounds: z.array(z.looseObject({ measurements: z.array(MEASUREMENT).optional() })) })

/** Installed once, into a folder of its own, so that its packages never meet the project's. Empty where they cannot be had. */
export function findNeo4jGraphql(environment: ServerCommand['environment']): readonly ServerCommand[] {
  const folder = join(tmpdir(), 'equipotent-bench-neo4j-graphql')
  try {
    mkdirSync(folder, { recursive: true })
    cpSync(SOURCE, folder, { recursive: true })
    if (!existsSync(join(folder, 'node_modules', '@neo4j', 'graphql'))) {
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: folder, stdio: 'ignore' })
    }
  } catch (error) {
    console.log(`\n${NEO4J_GRAPHQL}: left out, it could not be installed (${error instanceof Error ? error.message : String(error)})`)
    return []
  }
  const command = [process.execPath, join(folder, 'server.mjs')]
  return [{ name: NEO4J_GRAPHQL, command, environment, kind: 'GRAPHQL', documents: DOCUMENTS, toOurs }]
}

export function canAnswer(name: string, operation: OperationName): boolean {
  return name !== NEO4J_GRAPHQL || operation in DOCUMENTS
}

/** It answers with lists where there is one of a kind, and without a connection around a list. */
function toOurs(operation: OperationName, data: unknown): unknown {
  const { compounds } = ANSWER.parse(data)
  if (operation === 'byId') return { compound: compounds[0] ?? null }
  const nodes = compounds.map(({ measurements, ...compound }) =>
    measurements === undefined ? compound : { ...compound, measurements: { nodes: measurements.map(toMeasurement) } },
  )
  return { compounds: { nodes } }
}

function toMeasurement({ assay: [assay], citation: [citation], ...measurement }: z.infer<typeof MEASUREMENT>): unknown {
  return { ...measurement, assay: { ...assay, target: assay?.target[0] }, citation }
}
