/** GraphiQL at /ide, bundled, so that it works without internet, with the example operations as tabs. */
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import type { FastifyInstance } from 'fastify'
import { readExamples } from './examples.js'

/** The page may run what it brings and ask this server; it can load nothing from anywhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob: data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function serveIde(app: FastifyInstance): void {
  let page: string | null = null
  app.get('/ide', (_, reply) => {
    page ??= renderPage()
    const headers = { 'content-security-policy': POLICY, 'cache-control': 'private, max-age=300' }
    return reply.type('text/html; charset=utf-8').headers(headers).send(page)
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
