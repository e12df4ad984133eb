/**
 * A new name in a folder outlives a loss of power only when the folder itself was synced after it came.
 */
import { open } from 'node:fs/promises'

/** Returns when the names in the folder are on the disk. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
