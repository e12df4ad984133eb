/** Collects what is said: under one heading each wording once, whatever names and numbers it is said of. */
export type Say = (heading: string, message: string) => void

export interface Said {
  readonly say: Say
  readonly print: () => string
  readonly headings: () => readonly string[]
}

export function createSaid(): Said {
  const said = new Map<string, Map<string, string>>()
  return {
    say: (heading, message) => {
      const wordings = said.get(heading) ?? new Map<string, string>()
      said.set(heading, wordings)
      const wording = toWording(message)
      if (!wordings.has(wording)) wordings.set(wording, message)
    },
    print: () =>
      [...said]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([heading, wordings]) => `${heading}\n${toLines([...wordings.values()])}`)
        .join('\n'),
    headings: () => [...said.keys()].sort(),
  }
}

/** Quoted things, names and numbers left open. */
function toWording(message: string): string {
  return message
    .replaceAll(/"[^"]*"/g, '"…"')
    .replaceAll(/\d[\d.,–]*/g, '#')
    .replaceAll(/KT-#|Milademetan|RG#|SAR#|Siremadlin|Navtemadlin|MD-#|\b[XY]\b/g, 'A')
}

function toLines(messages: readonly string[]): string {
  return messages.map((message) => `  ${message}\n`).join('')
}
