/**
 * A lock between processes: a file that holds the owner's process id. The lock of a process that is gone is none.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for its turn; throws after `milliseconds`. A process may take the lock again that it holds. */
export async function acquireLock(file: string, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds
  while (Date.now() < end) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return
    } catch {
      const owner = readOwner(file)
      if (owner === process.pid) return
      if (owner !== null && !isRunning(owner)) rmSync(file, { force: true })
      else await sleep(100)
    }
  }
  throw new Error(`${file} was held for longer than ${milliseconds} ms by process ${readOwner(file)}.`)
}

export function releaseLock(file: string): void {
  if (readOwner(file) === process.pid) rmSync(file, { force: true })
}

function readOwner(file: string): number | null {
  try {
    const owner = Number(readFileSync(file, 'utf8'))
    return owner > 0 ? owner : null
  } catch {
    return null
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
