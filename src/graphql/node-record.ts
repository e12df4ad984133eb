/** Any record that can be fetched by its id; the id's prefix tells its kind (see `node-kinds.ts`). */
export interface NodeRecord {
  readonly id: string
}
