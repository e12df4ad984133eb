/** Times servers in turn: one client for latency and processor time, then sixteen for requests a second. */
import type { OperationName } from './operations.js'
import type { Question, ServerUnderTest } from './server-under-test.js'

const WARMING = 30
const CLIENTS = 16
/** Processor time comes in ticks of ten milliseconds: enough requests that a tick does not matter. */
const LATENCY_REQUESTS = 200
const LOAD_MILLISECONDS = 3_000
const ROUNDS = 3

export interface Measured {
  readonly server: string
  readonly operation: OperationName
  /** Milliseconds, the median with one client. */
  readonly latency: number
  /** To the first server's, pair by pair, the median. */
  readonly latencyRatio: number
  /** Milliseconds a request with one client; null where the machine does not tell. */
  readonly processor: number | null
  /** Requests a second with sixteen clients, the median of the rounds. */
  readonly rate: number
  /** The share of requests with sixteen clients that were answered with an error. */
  readonly failed: number
}

export async function measure(
  servers: readonly ServerUnderTest[],
  operation: OperationName,
  questions: readonly Question[],
): Promise<readonly Measured[]> {
  for (const server of servers) for (let warm = 0; warm < WARMING; warm += 1) await server.ask(pick(questions, warm))
  const latencies = servers.map((): number[] => [])
  const before = servers.map(({ processorTime }) => processorTime())
  for (let request = 0; request < LATENCY_REQUESTS; request += 1) {
    for (const [index, server] of servers.entries()) latencies[index]?.push(await time(() => server.ask(pick(questions, request))))
  }
  const processors = servers.map(({ processorTime }, index) => perRequest(before[index] ?? null, processorTime()))
  const loads = servers.map((): Load[] => [])
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, server] of servers.entries()) loads[index]?.push(await load(server, questions))
  }
  const base = latencies[0] ?? []
  return servers.map(({ name }, index) => {
    const [own, rounds] = [latencies[index] ?? [], loads[index] ?? []]
    return {
      server: name,
      operation,
      latency: median(own),
      latencyRatio: median(own.map((latency, request) => latency / (base[request] ?? latency))),
      processor: processors[index] ?? null,
      rate: median(rounds.map(({ rate }) => rate)),
      failed: median(rounds.map(({ failed }) => failed)),
    }
  })
}

export function printMeasured(title: string, measured: readonly Measured[]): void {
  const [base] = measured
  console.log(`\n${title}`)
  for (const { server, latency, latencyRatio, processor, rate, failed } of measured) {
    const processors =
      processor === null ? '' : `   processor ${processor.toFixed(2).padStart(6)} ms ${toRatio(processor, base?.processor)}`
    const failures = failed === 0 ? '' : `, ${(failed * 100).toFixed(0)} % failed`
    const rates = `   ${CLIENTS} clients ${rate.toFixed(0).padStart(5)}/s ${toRatio(rate, base?.rate)}${failures}`
    console.log(`  ${server.padEnd(28)} ${latency.toFixed(2).padStart(8)} ms ×${latencyRatio.toFixed(2)}${processors}${rates}`)
  }
}

/** How much slower each server became, and the same held against the first server's own growth. */
export function printGrowth(
  { from, to }: { readonly from: number; readonly to: number },
  few: readonly Measured[],
  many: readonly Measured[],
): void {
  console.log(
    `\nGrowth of latency from ${from.toLocaleString('en')} to ${to.toLocaleString('en')} measurements, and to the first one's growth`,
  )
  const growthOf = (server: string, operation: OperationName) => {
    const [small, large] = [few, many].map((measured) => measured.find((each) => each.server === server && each.operation === operation))
    return (large?.latency ?? Number.NaN) / (small?.latency ?? Number.NaN)
  }
  for (const { server, operation } of many) {
    const [own, first] = [growthOf(server, operation), growthOf(many[0]?.server ?? '', operation)]
    console.log(`  ${operation.padEnd(8)} ${server.padEnd(28)} ×${own.toFixed(2)}   ×${(own / first).toFixed(2)}`)
  }
}

interface Load {
  /** Answers a second, errors left out. */
  readonly rate: number
  readonly failed: number
}

async function load({ ask }: ServerUnderTest, questions: readonly Question[]): Promise<Load> {
  let [asked, failed] = [0, 0]
  const start = performance.now()
  const work = async () => {
    while (performance.now() - start < LOAD_MILLISECONDS) {
      const question = pick(questions, asked)
      asked += 1
      await ask(question).catch(() => (failed += 1))
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, work))
  return { rate: ((asked - failed) * 1000) / (performance.now() - start), failed: failed / asked }
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

function perRequest(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : (after - before) / LATENCY_REQUESTS
}

function pick(questions: readonly Question[], index: number): Question {
  const question = questions[index % questions.length]
  if (question === undefined) throw new Error('There is nothing to ask.')
  return question
}

function toRatio(value: number, base: number | null | undefined): string {
  return base === null || base === undefined ? '' : `×${(value / base).toFixed(2)}`
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
