/** GraphQL itself: the schema with the rules of HTTP, the masking of failures, the log and the warnings. */
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { createSchema } from '../graphql/schema.js'
import { createCompilingGateway } from './compiling-gateway.js'
import type { Config } from './config.js'
import { createCostGuard } from './cost-guard.js'
import { createErrorCap } from './error-cap.js'
import { createFormatError } from './format-error.js'
import { knownOperationType } from './known-operation-type.js'
import { createLandingPage } from './landing-page.js'
import { LET_GO } from './let-go.js'
import type { Log } from './log.js'
import type { Metrics } from './metrics.js'
import { createRequestLog } from './request-log.js'
import type { ServerContext } from './server-context.js'
import { WARNINGS } from './warnings.js'

export interface ApolloOptions {
  readonly config: Config
  readonly log: Log
  readonly metrics: Metrics
}

export async function startApollo({ config, log, metrics }: ApolloOptions): Promise<ApolloServer<ServerContext>> {
  const apollo = new ApolloServer<ServerContext>({
    gateway: createCompilingGateway(createSchema()),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: config.MAX_TOKENS },
    validationRules: [knownOperationType],
    maxRecursiveSelections: true,
    formatError: createFormatError(log),
    logger: {
      debug: () => undefined,
      info: (message) => log.info(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      createLandingPage(),
      createCostGuard(config.MAX_COST),
      WARNINGS,
      createErrorCap(config.MAX_ERRORS),
      createRequestLog(log, metrics),
      LET_GO,
    ],
  })
  await apollo.start()
  return apollo
}
