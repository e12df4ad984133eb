import { describe, expect, it } from 'vitest'
import { editDistance, findNearest } from '../../src/graphql/edit-distance.js'

describe('the distance of two names', () => {
  it.each([
    ['navtemadlin', 'navtemadlin', 0],
    ['navtemadlin', 'nvatemadlin', 1],
    ['navtemadlin', 'navtemadln', 1],
    ['KT-253', 'KT-235', 1],
    ['', 'IC50', 4],
    ['IC50', '', 4],
    ['RG7388', 'SAR405838', 6],
  ])('from %j to %j is %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance)
  })
})

describe('the nearest names', () => {
  it('come nearest first, each once, without those that are unlike', () => {
    expect(findNearest('milademetam', ['navtemadlin', 'Milademetan', 'Milademetan', 'RG7388'])).toEqual(['Milademetan'])
  })
})
