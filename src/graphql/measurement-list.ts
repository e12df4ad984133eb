/**
 * Lists of measurements in force: of all, of a compound, of a document. The lists below the rows of another list are
 * read together, in one query for all parents, so that the number of queries does not grow with the rows.
 */
import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Measurement } from '../domain/measurement.js'
import {
  countMeasurements,
  findMeasurementPage,
  type MeasurementPage,
  type MeasurementSelection,
  toMeasurementPosition,
} from '../graph/queries/measurement-page.js'
import type { GlancePart } from '../graph/queries/measurement-glance.js'
import type { Position } from '../graph/queries/list-order.js'
import { type MeasurementOrder, ORDER_MEASUREMENTS } from '../graph/queries/orders.js'
import { readGlance } from './read-glance.js'
import { isSelected, type Selected } from './selected-fields.js'
import { readFirst, toConnection, type Connection, type PageArguments } from './connection.js'
import type { RequestContext } from './context.js'
import { toFingerprint } from './cursor.js'
import { readListMoment } from './evidence-input.js'
import type {
  EvidenceScope,
  InputMaybe,
  MeasurementFilter as FilterInput,
  MeasurementOrder as OrderInput,
} from './generated/resolver-types.js'
import { perRequest } from './per-request.js'
import { readOrder } from './read-order.js'
import { type StatedFilter, toFilter } from './to-filter.js'
import { warnOfRevised } from './warn-of-revisions.js'

export interface MeasurementListArguments extends PageArguments {
  readonly filter?: InputMaybe<FilterInput>
  readonly orderBy?: InputMaybe<readonly OrderInput[]>
  readonly evidence?: InputMaybe<EvidenceScope>
}

/** Whose measurements are listed; all where neither is set. */
export interface MeasurementParent {
  readonly compoundId?: string
  readonly documentId?: string
}

export async function listMeasurements(
  context: RequestContext,
  page: MeasurementListArguments,
  parent: MeasurementParent,
  info: GraphQLResolveInfo,
): Promise<Connection<Measurement>> {
  const question = await readOnce(context, page, info)
  const { order, filter, at } = question
  const rows = chooseRows(context, parent)
  return toConnection(page, {
    fingerprint: () => toFingerprint('measurements', parent, page.filter, order, page.evidence),
    sequence: () => Promise.resolve(at),
    read: async ({ first, after, at: moment }) => {
      const glance = (await context.moment.head()).sequence <= moment ? question.glance : null
      return warnOfRevised(context, moment, await rows.find(toPage({ order, filter, at: moment, glance }, after, first)))
    },
    count: (moment) => rows.count({ at: moment, filter }),
    keysOf: (row) => toMeasurementPosition(row, order),
    hasPageInfo: question.hasPageInfo,
  })
}

/** What is asked of every parent alike. */
interface Question {
  readonly order: readonly MeasurementOrder[]
  readonly filter: StatedFilter
  readonly at: number
  /** What is asked for of an answer of now; of one of the past the whole is read, for what was revised since. */
  readonly glance: readonly GlancePart[] | null
  readonly hasPageInfo: boolean
}

const questionsOf = perRequest(() => new WeakMap<readonly FieldNode[], Promise<Question>>())

/** Read once for a field, however many parents it stands below: its arguments are the same for each. */
function readOnce(context: RequestContext, page: MeasurementListArguments, info: GraphQLResolveInfo): Promise<Question> {
  const questions = questionsOf(context)
  const known = questions.get(info.fieldNodes) ?? readQuestion(context, page, info)
  questions.set(info.fieldNodes, known)
  return known
}

/** The first page that the field will read, for lists that look ahead; null where it is a later one. */
export async function readMeasurementPage(
  context: RequestContext,
  page: MeasurementListArguments,
  selected: Selected,
): Promise<MeasurementPage | null> {
  if (page.after !== null && page.after !== undefined) return null
  const question = await readQuestion(context, page, selected)
  return toPage(question, null, readFirst(page.first) + (question.hasPageInfo ? 1 : 0))
}

/** In one order of its fields, because loaders tell pages apart by their text. */
function toPage({ order, filter, at, glance }: Omit<Question, 'hasPageInfo'>, after: Position | null, first: number): MeasurementPage {
  return { at, filter, order, after, first, glance }
}

async function readQuestion(context: RequestContext, page: MeasurementListArguments, selected: Selected): Promise<Question> {
  const order = readOrder(page.orderBy, { orders: ORDER_MEASUREMENTS, fallback: 'ID_ASC' })
  const filter = await toFilter(context, { noun: 'measurements', input: page.filter })
  const at = await readListMoment(context, page.evidence)
  return { order, filter, at, glance: readGlance(selected), hasPageInfo: isSelected(selected, 'pageInfo') }
}

interface Rows {
  readonly find: (page: MeasurementPage) => Promise<readonly Measurement[]>
  readonly count: (selection: MeasurementSelection) => Promise<number>
}

/** A document's rows are told apart by where they stand, which a glance does not hold. */
function chooseRows({ graph, loaders }: RequestContext, { compoundId, documentId }: MeasurementParent): Rows {
  if (compoundId !== undefined) {
    return {
      find: (page) => loaders.measurementsOfCompounds(page).load(compoundId),
      count: (selection) => loaders.measurementCountsOfCompounds(selection).load(compoundId),
    }
  }
  if (documentId !== undefined) {
    return {
      find: (page) => loaders.measurementsOfDocuments({ ...page, glance: null }).load(documentId),
      count: (selection) => loaders.measurementCountsOfDocuments(selection).load(documentId),
    }
  }
  return { find: (page) => findMeasurementPage(graph, page), count: (selection) => countMeasurements(graph, selection) }
}
