/**
 * The InChIKeys of a batch's compounds, which no table of a source gives, from their SMILES. They are made before anything
 * is written, and of compounds that the graph does not have under their id: of what was loaded before, none is made again.
 */
import type { GraphReader } from '../../graph/graph.js'
import { findNodesByIds } from '../../graph/queries/record.js'
import { readStructure } from '../../structures/read-structure.js'
import { toId } from './activity-entities.js'
import type { StatedRow } from './read-row.js'

/** By registry number; null where RDKit makes none of the SMILES, or not in time. A compound without a SMILES is left out. */
export async function findStructureKeys(reader: GraphReader, rows: readonly StatedRow[]): Promise<ReadonlyMap<string, string | null>> {
  const drawn = rows.filter(({ activity }) => activity.smiles !== '')
  const smiles = new Map(drawn.map(({ activity }) => [activity.compoundId, activity.smiles]))
  const ids = [...smiles.keys()].map((number) => toId('compound', number))
  const there = new Set((await findNodesByIds(reader, 'Compound', ids)).map(({ id }) => id))
  const keys = new Map<string, string | null>()
  for (const [number, text] of smiles) {
    if (there.has(toId('compound', number))) continue
    const answer = await readStructure(text)
    keys.set(number, answer.kind === 'READ' ? answer.structure.inchiKey : null)
  }
  return keys
}
