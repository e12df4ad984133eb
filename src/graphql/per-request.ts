import type { RequestContext } from './context.js'

/** Makes something once for each request, when it is first asked for. */
export function perRequest<Value>(make: (context: RequestContext) => Value): (context: RequestContext) => Value {
  const made = new WeakMap<RequestContext, Value>()
  return (context) => {
    const value = made.get(context) ?? make(context)
    made.set(context, value)
    return value
  }
}
