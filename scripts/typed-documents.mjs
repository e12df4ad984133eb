/** For codegen: each operation as its text, with the types of its answer and its variables. The types come from the plugin before it. */
import { print } from 'graphql'

export const plugin = (_schema, documents) => {
  const operations = documents.flatMap(({ document }) =>
    document.definitions.filter(({ kind }) => kind === 'OperationDefinition').map((operation) => toConstant(operation)),
  )
  return { prepend: ["import type { TypedDocument } from '../typed-document.js'"], content: operations.join('\n\n') }
}

function toConstant(operation) {
  const name = operation.name.value
  const type = `${name}${operation.operation === 'query' ? 'Query' : 'Mutation'}`
  return [
    `export const ${name}: TypedDocument<${type}, ${type}Variables> = {`,
    `  name: '${name}',`,
    `  text: ${JSON.stringify(print(operation))},`,
    `}`,
  ].join('\n')
}
