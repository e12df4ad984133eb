/** The limits of an operation's size, as a list: each with what is measured, and what to do where it is passed. */
import { GraphQLError, parse, type DocumentNode } from 'graphql'
import { measureDocument, type OperationSize } from './measure-document.js'
import { measureNesting } from './nesting.js'
import { measureVariables } from './measure-variables.js'
import { MAX_NESTING, type OperationLimits } from './operation-limits.js'

export interface GuardIssue {
  readonly code: 'QUERY_TOO_COSTLY'
  readonly message: string
}

interface SizeLimit {
  readonly what: string
  readonly most: (limits: OperationLimits, size: OperationSize) => number
  readonly measured: (size: OperationSize) => number
  readonly nextStep: string
}

const SHORTER = 'Ask in several operations, each with a part of the list.'

const SIZE_LIMITS: readonly SizeLimit[] = [
  {
    what: 'levels of fields',
    most: ({ depth, introspectionDepth }, { isIntrospection }) => (isIntrospection ? introspectionDepth : depth),
    measured: ({ depth }) => depth,
    nextStep: 'Ask for what lies deeper by its id.',
  },
  { what: 'fields', most: ({ fields }) => fields, measured: ({ fields }) => fields, nextStep: 'Ask in several operations.' },
  { what: 'aliases', most: ({ aliases }) => aliases, measured: ({ aliases }) => aliases, nextStep: 'Use `nodes`, `lookup` or a list.' },
  { what: 'directives', most: ({ directives }) => directives, measured: ({ directives }) => directives, nextStep: 'Leave some out.' },
  {
    what: 'mutations',
    most: ({ rootMutations }) => rootMutations,
    measured: ({ isMutation, roots }) => (isMutation ? roots : 0),
    nextStep: 'Send them one after the other, each with its key.',
  },
  { what: 'items in one list', most: ({ listItems }) => listItems, measured: ({ listItems }) => listItems, nextStep: SHORTER },
]

/** What is wrong with the text and the variables; null where nothing is, and where the text is none: the parser says why. */
export function checkSize(text: string, variables: unknown, limits: OperationLimits): GuardIssue | null {
  if (measureNesting(text, MAX_NESTING) > MAX_NESTING) return describe('levels of brackets', 'more', MAX_NESTING, 'Ask for less at once.')
  const values = measureVariables(variables, MAX_NESTING)
  if (values.nesting > MAX_NESTING) return describe('levels within the variables', 'more', MAX_NESTING, 'Say the same with fewer levels.')
  if (values.listItems > limits.listItems) return describe('items in one list', values.listItems, limits.listItems, SHORTER)
  const document = readDocument(text, limits)
  if (document === null) return null
  const size = measureDocument(document)
  const passed = SIZE_LIMITS.find(({ most, measured }) => measured(size) > most(limits, size))
  return passed === undefined ? null : describe(passed.what, passed.measured(size), passed.most(limits, size), passed.nextStep)
}

function readDocument(text: string, { tokens }: OperationLimits): DocumentNode | null {
  try {
    return parse(text, { maxLexicalTokens: tokens, noLocation: true })
  } catch (error) {
    if (error instanceof GraphQLError) return null
    throw error
  }
}

function describe(what: string, found: number | 'more', most: number, nextStep: string): GuardIssue {
  const figure = found === 'more' ? `more than ${most}` : String(found)
  return { code: 'QUERY_TOO_COSTLY', message: `The operation has ${figure} ${what}; at most ${most} are taken. ${nextStep}` }
}
