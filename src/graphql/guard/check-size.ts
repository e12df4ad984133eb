/** The limits of an operation's size, as a list: each with what is measured, and what to do where it is passed. */
import { GraphQLError, parse, type DocumentNode } from 'graphql'
import { LRUCache } from 'lru-cache'
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

/** Of texts that were found small enough: as long as a few thousand operations are. */
const REMEMBERED_CHARACTERS = 2_000_000

/** What is wrong with a text and its variables; null where nothing is, and where the text is none: the parser says why. */
export type SizeCheck = (text: string, variables: unknown) => GuardIssue | null

/** Clients send the same few operations again and again, so a text that passed is not measured anew. */
export function createSizeCheck(limits: OperationLimits): SizeCheck {
  const passed = new LRUCache<string, true>({ maxSize: REMEMBERED_CHARACTERS, sizeCalculation: (_, text) => text.length + 1 })
  return (text, variables) => {
    const issue = passed.has(text) ? null : checkText(text, limits)
    if (issue !== null) return issue
    passed.set(text, true)
    return checkVariables(variables, limits)
  }
}

function checkVariables(variables: unknown, limits: OperationLimits): GuardIssue | null {
  const { nesting, listItems } = measureVariables(variables, MAX_NESTING)
  if (nesting > MAX_NESTING) return describe('levels within the variables', 'more', MAX_NESTING, 'Say the same with fewer levels.')
  return listItems > limits.listItems ? describe('items in one list', listItems, limits.listItems, SHORTER) : null
}

function checkText(text: string, limits: OperationLimits): GuardIssue | null {
  if (measureNesting(text, MAX_NESTING) > MAX_NESTING) return describe('levels of brackets', 'more', MAX_NESTING, 'Ask for less at once.')
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
