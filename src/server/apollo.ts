/** GraphQL itself: the schema with the rules of HTTP, the masking of failures, the log and the warnings. */
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { createSchema } from '../graphql/schema.js'
import { createFormatError } from './format-error.js'
import { knownOperationType } from './known-operation-type.js'
import { createLandingPage } from './landing-page.js'
import { LET_GO } from './let-go.js'
import type { Log } from './log.js'
import { createRequestLog } from './request-log.js'
import type { ServerContext } from './server-context.js'
import { WARNINGS } from './warnings.js'

/** Longer documents are refused before they are validated; the longest of our own has a tenth of it. */
const MAX_TOKENS = 10_000

export async function startApollo(log: Log): Promise<ApolloServer<ServerContext>> {
  const apollo = new ApolloServer<ServerContext>({
    schema: createSchema(),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: MAX_TOKENS },
    validationRules: [knownOperationType],
    maxRecursiveSelections: true,
    formatError: createFormatError(log),
    logger: {
      debug: () => undefined,
      info: (message) => log.info(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
    plugins: [ApolloServerPluginCacheControlDisabled(), createLandingPage(), createRequestLog(log), WARNINGS, LET_GO],
  })
  await apollo.start()
  return apollo
}
