/**
 * Apollo Sandbox for browsers at /graphql, with the example operations in its first tab. It loads from the internet;
 * without it, the page names the IDE that does not.
 */
import type { ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default'
import { readExamples } from './examples.js'
import type { ServerContext } from './server-context.js'

const OFFLINE = 'it appears that you might be offline.'
const WAY_OUT = 'it loads from the internet. The IDE at <b>/ide</b> of this server works without.'

export function createLandingPage(): ApolloServerPlugin<ServerContext> {
  const document = readExamples()
    .map(({ text }) => text)
    .join('\n')
  const sandbox = ApolloServerPluginLandingPageLocalDefault({ document, embed: { runTelemetry: false }, includeCookies: false })
  return {
    async serverWillStart(server) {
      const page = await (await sandbox.serverWillStart?.(server))?.renderLandingPage?.()
      return {
        renderLandingPage: () => Promise.resolve({ html: async () => (await readHtml(page?.html)).replace(OFFLINE, WAY_OUT) }),
      }
    },
  }
}

async function readHtml(html: string | (() => Promise<string>) = ''): Promise<string> {
  return typeof html === 'string' ? html : await html()
}
