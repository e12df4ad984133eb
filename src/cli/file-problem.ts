const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
}

/** What the file system says, in words. */
export function describeFileProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return ('code' in error ? PROBLEMS[String(error.code)] : undefined) ?? error.message
}
