/** A moment after every change: what is in force now, for a transaction that does not know its own number yet. */
export const LATEST = Number.MAX_SAFE_INTEGER
