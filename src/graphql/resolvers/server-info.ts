import type { QueryResolvers, ServerInfoResolvers } from '../generated/resolver-types.js'
import { GUARANTEES } from '../guarantees.js'
import { API_VERSION, SCHEMA_LIMITS, readPackage } from '../service.js'

export const ServerInfoQuery: QueryResolvers = {
  serverInfo: () => ({ ...readPackage(), apiVersion: API_VERSION, guarantees: GUARANTEES }),
}

export const ServerInfo: ServerInfoResolvers = {
  dataVersion: async (_, __, { moment }) => String((await moment.head()).sequence),
  engine: (_, __, { engine }) => engine,
  limits: (_, __, { limits }) => [...SCHEMA_LIMITS, ...limits],
}
