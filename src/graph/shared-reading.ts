/**
 * What many ask at once, read once: whoever asks is answered by a reading that began after they asked, so that nobody is
 * told what was so before. While one goes on, all who come wait for the next.
 */
export function createSharedReading<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let current: Promise<unknown> | null = null
  let next: Promise<Result> | null = null
  const begin = (): Promise<Result> => {
    next = null
    const begun = read()
    const end = () => {
      if (current === begun) current = null
    }
    current = begun
    begun.then(end, end)
    return begun
  }
  return () => {
    if (current === null) return begin()
    next ??= current.then(begin, begin)
    return next
  }
}
