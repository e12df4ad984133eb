/**
 * Runs an action of curation for a request. What is read of its answer is read at the moment after it; of a rehearsal
 * (`validateOnly`) within the transaction that is then taken back, so that the answer is the one that the change would have.
 */
import { GraphQLError } from 'graphql'
import type { ActionInput, CurationRequest } from '../curation/action.js'
import type { ActionOutcome } from '../curation/action-outcome.js'
import { isGraphError } from '../graph/graph-error.js'
import { AccessError } from './access-error.js'
import type { RequestContext } from './context.js'
import type { MutationAnswer } from './mutation-answer.js'

type Act<Input extends ActionInput> = (request: CurationRequest<Input>) => Promise<ActionOutcome>

/** Throws AccessError where the viewer may not ask for it, and OUTCOME_UNKNOWN with the key where the reply was lost. */
export async function mutate<Input extends ActionInput>(context: RequestContext, act: Act<Input>, input: Input): Promise<MutationAnswer> {
  context.renew()
  const request = { graph: context.writer, viewer: context.viewer, input, at: context.now() }
  const outcome = await (input.validateOnly === true ? rehearse(context, act, request) : act(request)).catch((error: unknown) => {
    throw isGraphError(error, 'OUTCOME_UNKNOWN') ? describeUnknown(input) : error
  })
  if (outcome.kind === 'DENIED') throw new AccessError(outcome.issue)
  if (outcome.kind === 'DONE') context.renew()
  return outcome
}

function rehearse<Input extends ActionInput>(
  context: RequestContext,
  act: Act<Input>,
  request: CurationRequest<Input>,
): Promise<ActionOutcome> {
  return new Promise((resolve, reject) => {
    const inspect: CurationRequest<Input>['inspect'] = async (reader, outcome) => {
      const released = context.readFrom(reader)
      resolve(outcome)
      await released
    }
    act({ ...request, inspect }).then(resolve, reject)
  })
}

function describeUnknown({ idempotencyKey }: ActionInput): GraphQLError {
  const message = `The connection was lost while the change was being stored. Send it again unchanged under the idempotencyKey "${idempotencyKey}": that tells or makes its outcome.`
  return new GraphQLError(message, { extensions: { code: 'OUTCOME_UNKNOWN', idempotencyKey } })
}
