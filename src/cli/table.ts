/** A table for terminals: columns as wide as their cells; where the terminal is too narrow, the last column is cut with an ellipsis. */
export function toTable(header: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const widths = header.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const printRow = (row: readonly string[]) =>
    cut(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
      width,
    )
  const rule = widths.map((columnWidth) => '─'.repeat(columnWidth))
  return [header, rule, ...rows].map(printRow).join('\n')
}

function cut(line: string, width: number): string {
  return line.length <= width ? line : `${line.slice(0, Math.max(1, width - 1))}…`
}
