/**
 * Times contenders in turn, A B C A B C …, so that a drift of the machine's speed touches all alike, and prints each
 * one's median beside its ratio to the first. Ratios are taken pair by pair within a round, and their median is shown.
 */
export interface Contender {
  readonly name: string
  /** One unit of work. */
  readonly run: () => Promise<unknown>
}

export interface Timing {
  readonly name: string
  readonly medianMilliseconds: number
  readonly ratio: number
  readonly ratioLow: number
  readonly ratioHigh: number
}

export async function interleave(contenders: readonly Contender[], rounds: number, warming = 5): Promise<readonly Timing[]> {
  for (const { run } of contenders) for (let warm = 0; warm < warming; warm += 1) await run()
  const times = contenders.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { run }] of contenders.entries()) {
      const start = performance.now()
      await run()
      times[index]?.push(performance.now() - start)
    }
  }
  const base = times[0] ?? []
  return contenders.map(({ name }, index) => {
    const own = times[index] ?? []
    const ratios = own.map((time, round) => time / (base[round] ?? time))
    return {
      name,
      medianMilliseconds: quantile(own, 0.5),
      ratio: quantile(ratios, 0.5),
      ratioLow: quantile(ratios, 0.1),
      ratioHigh: quantile(ratios, 0.9),
    }
  })
}

export function printTimings(title: string, timings: readonly Timing[]): void {
  console.log(`\n${title}`)
  for (const { name, medianMilliseconds, ratio, ratioLow, ratioHigh } of timings) {
    const spread = `${ratioLow.toFixed(2)}–${ratioHigh.toFixed(2)}`
    console.log(`  ${name.padEnd(44)} ${medianMilliseconds.toFixed(2).padStart(9)} ms   ×${ratio.toFixed(2)} (${spread})`)
  }
}

/** The value below which the fraction `q` of the sorted values lies, by nearest rank. */
function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN
}
