/**
 * Writers take turns in order of arrival; who waits too long, or finds too many waiting, is told so.
 */
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createWriterGate } from '../../src/graph/writer-gate.js'

it('lets writers in by order of arrival, so many at a time', async () => {
  const gate = createWriterGate({ writers: 2, waiting: 10, waitMilliseconds: 60_000 })
  const inside: string[] = []
  const leave = new Map<string, () => void>()
  const entered = ['a', 'b', 'c', 'd'].map((name) =>
    gate.enter(async () => {
      inside.push(name)
      await new Promise<void>((resolve) => leave.set(name, resolve))
    }),
  )
  await setImmediate()
  expect(inside).toEqual(['a', 'b'])
  leave.get('b')?.()
  await setImmediate()
  expect(inside).toEqual(['a', 'b', 'c'])
  leave.get('a')?.()
  await setImmediate()
  expect(inside).toEqual(['a', 'b', 'c', 'd'])
  for (const go of leave.values()) go()
  await Promise.all(entered)
})

it('gives the turn on when the work fails', async () => {
  const gate = createWriterGate({ writers: 1, waiting: 1, waitMilliseconds: 1_000 })
  const failing = gate.enter(() => Promise.reject(new RangeError('no')))
  await expect(failing).rejects.toThrow(RangeError)
  expect(await gate.enter(() => Promise.resolve('next'))).toBe('next')
})

it('refuses a writer for whom no turn comes in time', async () => {
  const gate = createWriterGate({ writers: 1, waiting: 1, waitMilliseconds: 30 })
  const long = gate.enter(() => sleep(100))
  await expect(gate.enter(() => Promise.resolve())).rejects.toMatchObject({ code: 'OVERLOADED' })
  await long
  expect(await gate.enter(() => Promise.resolve('next'))).toBe('next')
})
