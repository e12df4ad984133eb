import type { CompoundProfile } from '../domain/compound.js'

/** That a compound is a form of another one. */
export type CompoundForm = CompoundProfile['forms'][number]
