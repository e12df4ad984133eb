/**
 * A record of which a query read a part. To use the rest is a mistake of this program, so it throws: null would say that
 * nothing is known.
 */
type Unread<Name extends string> = new () => Readonly<Record<Name, never>>

/** Records whose properties of these names throw. */
export function createUnread<Name extends string>(noun: string, names: readonly Name[]): Unread<Name>
export function createUnread(noun: string, names: readonly string[]): Unread<string> {
  class Part {
    readonly [name: string]: never
  }
  for (const name of names) {
    const get = () => {
      throw new Error(`The ${name} of a ${noun} is used, which the query did not read.`)
    }
    Object.defineProperty(Part.prototype, name, { get })
  }
  return Part
}
