import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSharedReading } from '../../src/graph/shared-reading.js'

describe('a reading that many share', () => {
  it('began after each of them asked, and no two go on at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 40 }), async (scheduler, askers) => {
        let clock = 0
        let [going, most] = [0, 0]
        const share = createSharedReading(async () => {
          const begun = ++clock
          most = Math.max(most, ++going)
          await scheduler.schedule(Promise.resolve())
          going -= 1
          return begun
        })
        const ask = async () => {
          const asked = clock
          return (await share()) - asked
        }
        const asking = Array.from({ length: askers }, () => scheduler.schedule(Promise.resolve()).then(ask))
        await scheduler.waitFor(Promise.all(asking))
        const waits = await Promise.all(asking)
        expect([Math.min(...waits) > 0, most]).toEqual([true, 1])
      }),
      { numRuns: 500 },
    )
  })

  it('is made twice at most for all who ask at once', async () => {
    let readings = 0
    const share = createSharedReading(() => Promise.resolve(++readings))
    const answers = await Promise.all(Array.from({ length: 100 }, share))
    expect([answers[0], new Set(answers.slice(1)), readings]).toEqual([1, new Set([2]), 2])
  })

  it('that fails tells those who waited for it, and the next is made', async () => {
    let readings = 0
    const share = createSharedReading(async () => {
      readings += 1
      await Promise.resolve()
      if (readings < 3) throw new Error(`reading ${readings}`)
      return readings
    })
    const settled = await Promise.allSettled([share(), share(), share()])
    expect(settled.map((each) => (each.status === 'rejected' ? String(each.reason) : each.value))).toEqual([
      'Error: reading 1',
      'Error: reading 2',
      'Error: reading 2',
    ])
    expect(await share()).toBe(3)
  })
})
