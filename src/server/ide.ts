/** GraphiQL at /ide, bundled, so that it works without internet, with the example operations as tabs. */
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { FastifyInstance } from 'fastify'
import { readExamples } from './examples.js'

export function serveIde(app: FastifyInstance): void {
  let page: string | null = null
  app.get('/ide', (_, reply) => {
    page ??= renderPage()
    return reply.type('text/html; charset=utf-8').header('cache-control', 'private, max-age=300').send(page)
  })
}

function renderPage(): string {
  const examples = readExamples()
  return renderGraphiQL({
    title: 'Equipotent',
    endpoint: '/graphql',
    defaultQuery: examples[0]?.text ?? '',
    defaultTabs: examples.map(({ text }) => ({ query: text })),
  })
}
