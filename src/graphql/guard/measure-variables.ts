/** The longest list and the deepest nesting in the values of variables, without recursion. */
export interface VariablesSize {
  readonly listItems: number
  readonly nesting: number
}

/** Stops as soon as `mostNesting` is passed. */
export function measureVariables(variables: unknown, mostNesting: number): VariablesSize {
  let [listItems, nesting] = [0, 0]
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: variables, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined && nesting <= mostNesting; next = waiting.pop()) {
    const { value, depth } = next
    if (typeof value !== 'object' || value === null) continue
    nesting = Math.max(nesting, depth + 1)
    if (Array.isArray(value)) listItems = Math.max(listItems, value.length)
    for (const item of Object.values(value)) waiting.push({ value: item, depth: depth + 1 })
  }
  return { listItems, nesting }
}
