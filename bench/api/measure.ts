/** Times servers in turn: one client for latency and processor time, then sixteen for requests a second. */
import type { OperationName } from './operations.js'
import type { Question, ServerUnderTest } from './server-under-test.js'

const WARMING = 30
const CLIENTS = 16
const LATENCY_REQUESTS = 200
const LOAD_REQUESTS = 320
const ROUNDS = 3
/** Processor time comes in ticks of ten milliseconds: enough requests that a tick does not matter. */
const PROCESSOR_REQUESTS = 200

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
}

export async function measure(
  servers: readonly ServerUnderTest[],
  operation: OperationName,
  questions: readonly Question[],
): Promise<readonly Measured[]> {
  for (const server of servers) for (let warm = 0; warm < WARMING; warm += 1) await server.ask(pick(questions, warm))
  const latencies = servers.map((): number[] => [])
  for (let request = 0; request < LATENCY_REQUESTS; request += 1) {
    for (const [index, server] of servers.entries()) latencies[index]?.push(await time(() => server.ask(pick(questions, request))))
  }
  const processors: (number | null)[] = []
  for (const server of servers) processors.push(await measureProcessor(server, questions))
  const rates = servers.map((): number[] => [])
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, server] of servers.entries()) rates[index]?.push(await measureRate(server, questions))
  }
  const base = latencies[0] ?? []
  return servers.map(({ name }, index) => {
    const own = latencies[index] ?? []
    return {
      server: name,
      operation,
      latency: median(own),
      latencyRatio: median(own.map((latency, request) => latency / (base[request] ?? latency))),
      processor: processors[index] ?? null,
      rate: median(rates[index] ?? []),
    }
  })
}

export function printMeasured(title: string, measured: readonly Measured[]): void {
  const [base] = measured
  console.log(`\n${title}`)
  for (const { server, latency, latencyRatio, processor, rate } of measured) {
    const processors =
      processor === null ? '' : `   processor ${processor.toFixed(2).padStart(6)} ms ${toRatio(processor, base?.processor)}`
    const rates = `   ${CLIENTS} clients ${rate.toFixed(0).padStart(5)}/s ${toRatio(rate, base?.rate)}`
    console.log(`  ${server.padEnd(28)} ${latency.toFixed(2).padStart(8)} ms ×${latencyRatio.toFixed(2)}${processors}${rates}`)
  }
}

async function measureProcessor({ ask, processorTime }: ServerUnderTest, questions: readonly Question[]): Promise<number | null> {
  const before = processorTime()
  for (let request = 0; request < PROCESSOR_REQUESTS; request += 1) await ask(pick(questions, request))
  const after = processorTime()
  return before === null || after === null ? null : (after - before) / PROCESSOR_REQUESTS
}

async function measureRate({ ask }: ServerUnderTest, questions: readonly Question[]): Promise<number> {
  let next = 0
  const work = async () => {
    while (next < LOAD_REQUESTS) {
      const request = next
      next += 1
      await ask(pick(questions, request))
    }
  }
  const milliseconds = await time(() => Promise.all(Array.from({ length: CLIENTS }, work)))
  return (LOAD_REQUESTS * 1000) / milliseconds
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
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
