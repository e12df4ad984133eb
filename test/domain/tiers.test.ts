import { expect, it } from 'vitest'
import { assignTiers } from '../../src/domain/tiers.js'

const tiersOf = (...values: readonly (number | null)[]) => assignTiers(values, 0.3)

it('puts 10 and 18 nM into one tier and 32 nM into the next', () => {
  expect(tiersOf(10, 18, 32)).toEqual([1, 1, 2])
})

it('does not tie 10 and 20 nM, which are 0.30103 log10 apart', () => {
  expect(tiersOf(10, 20)).toEqual([1, 2])
})

it('ties at the border itself, 0.3 log10', () => {
  expect(tiersOf(10, 10 ** 1.3)).toEqual([1, 1])
  expect(tiersOf(1e-9, 10 ** -8.7)).toEqual([1, 1])
})

it('measures from the most potent member, so that tiers do not chain', () => {
  expect(tiersOf(10, 15, 22, 33)).toEqual([1, 1, 2, 2])
})

it('counts the reference of KT-253 into its tiers', () => {
  expect(tiersOf(0.3, 67, 163, 220, 280, 620)).toEqual([1, 2, 3, 3, 3, 4])
})

it('answers in the order given', () => {
  expect(tiersOf(32, 10, 18)).toEqual([2, 1, 1])
})

it('gives no tier to what has no number', () => {
  expect(tiersOf(10, null, 20)).toEqual([1, null, 2])
})

it('gives equal values one tier', () => {
  expect(tiersOf(5, 5)).toEqual([1, 1])
})
