/** What commands print: results on standard output, progress on standard error. A reader that leaves early is no error. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value))
}

export function printProgress(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** `| head` closes the pipe: stop quietly, as other programs do. */
export function endWhenReaderLeaves(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
