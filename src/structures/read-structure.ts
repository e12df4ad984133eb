/**
 * What RDKit makes of a SMILES: its canonical form and its InChIKey. It runs in a thread of its own that is started when
 * first needed: a structure on which it takes too long ends the thread and not the program.
 */
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

export interface Structure {
  readonly smiles: string
  /** Null where RDKit makes none, as of a structure with an open attachment point. */
  readonly inchiKey: string | null
}

/** UNREADABLE: no structure; TOO_COMPLEX: not read within the time. */
export type ReadStructure =
  { readonly kind: 'READ'; readonly structure: Structure } | { readonly kind: 'UNREADABLE' } | { readonly kind: 'TOO_COMPLEX' }

const PATIENCE_MILLISECONDS = 10_000
const MOST_MEGABYTES = 512

/** The thread's program, as text, so that it is found from source and from a build alike. */
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads')
const ready = require(workerData.rdkit)()
parentPort.on('message', async ({ id, smiles }) => {
  const rdkit = await ready
  const molecule = rdkit.get_mol(smiles)
  if (molecule === null) return parentPort.postMessage({ id, structure: null })
  try {
    const inchi = molecule.get_inchi()
    const inchiKey = inchi === '' ? null : rdkit.get_inchikey_for_inchi(inchi)
    parentPort.postMessage({ id, structure: { smiles: molecule.get_smiles(), inchiKey } })
  } finally {
    molecule.delete()
  }
})
`

interface Reader {
  readonly worker: Worker
  readonly waiting: Map<number, (answer: ReadStructure) => void>
}

let reader: Reader | null = null
let last = 0

export function readStructure(smiles: string): Promise<ReadStructure> {
  const { worker, waiting } = (reader ??= startReader())
  last += 1
  const id = last
  return new Promise((resolve) => {
    const timer = setTimeout(() => stopReader(worker), PATIENCE_MILLISECONDS)
    waiting.set(id, (answer) => {
      clearTimeout(timer)
      waiting.delete(id)
      if (waiting.size === 0) worker.unref()
      resolve(answer)
    })
    worker.ref()
    worker.postMessage({ id, smiles })
  })
}

function startReader(): Reader {
  const rdkit = createRequire(import.meta.url).resolve('@rdkit/rdkit')
  const worker = new Worker(PROGRAM, { eval: true, workerData: { rdkit }, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } })
  const waiting: Reader['waiting'] = new Map()
  worker.on('message', ({ id, structure }: { readonly id: number; readonly structure: Structure | null }) => {
    waiting.get(id)?.(structure === null ? { kind: 'UNREADABLE' } : { kind: 'READ', structure })
  })
  worker.on('error', () => stopReader(worker))
  worker.on('exit', () => stopReader(worker))
  return { worker, waiting }
}

/** Whoever waits is told that it took too long; the next one starts another thread. */
function stopReader(worker: Worker): void {
  if (reader?.worker !== worker) return
  const { waiting } = reader
  reader = null
  void worker.terminate()
  for (const answer of [...waiting.values()]) answer({ kind: 'TOO_COMPLEX' })
}
