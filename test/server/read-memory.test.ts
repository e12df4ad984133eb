import { describe, expect, it } from 'vitest'
import { askServer, send } from './ask-server.js'
import { withServer, type LocalServer } from './local-server.js'

const PAGE = '{ compounds(first: 1) { nodes { name } } }'
const READ = /equipotent_graph_query_seconds_count\{query="compound.findPage"\} (\d+)/
const REMEMBERED = /equipotent_graph_queries_remembered_total\{query="compound.findPage"\} (\d+)/

describe.each([
  ['a server', {}, { read: 1, remembered: 2 }],
  ['a server that is told to keep nothing', { READ_MEMORY_MB: '0' }, { read: 3, remembered: 0 }],
])('%s that is asked the same three times', (_, settings, expected) => {
  const server = withServer(settings)

  it('answers alike, and counts what it read and what it remembered', async () => {
    const bodies = [await ask(server), await ask(server), await ask(server)]
    for (const body of bodies) expect(body).toMatchObject({ data: { compounds: { nodes: [{ name: 'APG115' }] } } })
    const { body } = await send(server.at('/metrics'))
    expect({ read: readCount(body, READ), remembered: readCount(body, REMEMBERED) }).toEqual(expected)
  })
})

async function ask(server: LocalServer): Promise<unknown> {
  return (await askServer(server.url(), PAGE)).body
}

function readCount(metrics: unknown, pattern: RegExp): number {
  return Number(pattern.exec(String(metrics))?.[1] ?? 0)
}
