/** Defers a computation until its result is asked for, and does it at most once. For what most readers of an answer never look at. */
export function computeOnce<Result>(compute: () => Result): () => Result {
  let known: { readonly result: Result } | null = null
  return () => {
    known ??= { result: compute() }
    return known.result
  }
}
