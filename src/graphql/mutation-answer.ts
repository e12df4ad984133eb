import type { ActionOutcome } from '../curation/action-outcome.js'

/** What a mutation came to, before anything of it is read. A request that is denied has no answer but an error. */
export type MutationAnswer = Exclude<ActionOutcome, { readonly kind: 'DENIED' }>
