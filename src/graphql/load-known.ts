/** Loads what an id points to. An id that points to nothing is a fault of the graph, not of the request. */

interface ById<Record> {
  load(id: string): Promise<Record | null>
}

export async function loadOptional<Record>(loader: ById<Record>, id: string | null): Promise<Record | null> {
  return id === null ? null : loader.load(id)
}

export async function loadRequired<Record>(loader: ById<Record>, id: string): Promise<Record> {
  const record = await loader.load(id)
  if (record === null) throw new Error(`The graph points to "${id}" and has no such record.`)
  return record
}

/** In the order of the ids. */
export async function loadKnown<Record>(loader: ById<Record>, ids: readonly string[]): Promise<readonly Record[]> {
  return Promise.all(ids.map((id) => loadRequired(loader, id)))
}
