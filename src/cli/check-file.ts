/** Files that arguments name are looked at before a graph is opened for them. Both throw `CommandFailure` 2. */
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CommandFailure } from './command-failure.js'
import { describeFileProblem } from './file-problem.js'

export async function checkReadable(file: string): Promise<void> {
  await access(file, constants.R_OK).catch((error: unknown) => {
    throw new CommandFailure(`"${file}" cannot be read: ${describeFileProblem(error)}.`, 2)
  })
}

export async function checkWritable(file: string): Promise<void> {
  await access(dirname(file), constants.W_OK).catch((error: unknown) => {
    throw new CommandFailure(`"${file}" cannot be written: of its folder, ${describeFileProblem(error)}.`, 2)
  })
}
