/** @neo4j/graphql as its documentation starts it, over the same graph. Prints its address on a free port of 127.0.0.1. */
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'

const typeDefs = `#graphql
type Compound @node {
  id: String!
  name: String!
  sortName: String!
  modality: String
  inchiKey: String
  smiles: String
  molecularWeight: Float
  measurements: [Measurement!]! @relationship(type: "OF_COMPOUND", direction: IN)
}
type Measurement @node {
  id: String!
  endpoint: String!
  reportedText: String!
  relation: String
  standardValue: Float
  pValue: Float
  assay: [Assay!]! @relationship(type: "IN_ASSAY", direction: OUT)
  citation: [Citation!]! @relationship(type: "CITED_BY", direction: OUT)
}
type Assay @node {
  id: String!
  name: String!
  target: [Target!]! @relationship(type: "AGAINST", direction: OUT)
}
type Target @node {
  id: String!
  name: String!
}
type Citation @node {
  id: String!
  label: String!
}`

const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic(process.env.NEO4J_USER ?? '', process.env.NEO4J_PASSWORD ?? ''))
const schema = await new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: { GT: true } } } }).getSchema()
const server = new ApolloServer({ schema })
const { url } = await startStandaloneServer(server, {
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
  listen: { host: '127.0.0.1', port: 0 },
})
console.log(url.replace('localhost', '127.0.0.1'))
