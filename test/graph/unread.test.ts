import { expect, it } from 'vitest'
import { createUnread } from '../../src/graph/unread.js'

const Rest = createUnread('thing at a glance', ['weight'])

it('a property that was not read throws, and says of what it is', () => {
  const thing = Object.assign(new Rest(), { name: 'a' })
  expect(thing.name).toBe('a')
  expect(() => thing.weight).toThrow('The weight of a thing at a glance is used, which the query did not read.')
})

it('a property that is read cannot be among those that were not', () => {
  expect(() => Object.assign(new Rest(), { weight: 1 })).toThrow(TypeError)
})
