/** Where the parts of a seed file stand in its text. */
import { LineCounter, isNode, isPair, parseDocument, visit, type Document, type Node } from 'yaml'

export class SeedText {
  private readonly lineCounter = new LineCounter()
  private readonly yaml: Document

  constructor(private readonly text: string) {
    this.yaml = parseDocument(text, { lineCounter: this.lineCounter, prettyErrors: false })
  }

  /** The first thing that makes the text no YAML; null where there is none. */
  get syntaxProblem(): { readonly line: number; readonly message: string } | null {
    const [first] = this.yaml.errors
    return first === undefined ? null : { line: this.lineCounter.linePos(first.pos[0]).line, message: first.message }
  }

  /** The text as plain values, not yet checked. */
  toValue(): unknown {
    return this.yaml.toJS()
  }

  /** The line of the innermost part of `path` that the text holds; of a field, the line of its name. */
  lineOf(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const start = this.findKeyStart(path.slice(0, length)) ?? this.findNode(path.slice(0, length))?.range?.[0]
      if (start !== undefined) return this.lineCounter.linePos(start).line
    }
    return 1
  }

  /** The line inside the part at `path` where `culprit` first stands, else the line of the part. */
  lineOfText(path: readonly PropertyKey[], culprit: string): number {
    const [start, end] = this.findNode(path)?.range ?? [0, this.text.length]
    const found = this.text.slice(0, end).indexOf(culprit, start)
    return found < 0 ? this.lineOf(path) : this.lineCounter.linePos(found).line
  }

  private findNode(path: readonly PropertyKey[]): Node | null {
    const node: unknown = this.yaml.getIn(path, true)
    return isNode(node) ? node : null
  }

  private findKeyStart(path: readonly PropertyKey[]): number | null {
    const parent = this.findNode(path.slice(0, -1))
    const key = path.at(-1)
    if (parent === null || typeof key !== 'string') return null
    const found: { start: number | null } = { start: null }
    visit(parent, {
      Pair(_, pair, ancestors) {
        if (ancestors.at(-1) !== parent) return visit.SKIP
        if (isNode(pair.key) && isPair(pair) && String(pair.key) === key) found.start = pair.key.range?.[0] ?? null
        return visit.SKIP
      },
    })
    return found.start
  }
}
