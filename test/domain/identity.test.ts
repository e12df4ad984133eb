import { expect, it } from 'vitest'
import { NAME_STATUSES } from '../../src/domain/compound.js'
import { isFindable, nameWarning } from '../../src/domain/identity.js'

const warningOf = (status: (typeof NAME_STATUSES)[number]) => nameWarning({ input: 'a name', status, entityName: 'KT-253' })?.code ?? null

it('follows an asserted or disputed name only on request, and a rejected one never', () => {
  const found = (level: 'VERIFIED' | 'INCLUDE_ASSERTED') => NAME_STATUSES.filter((status) => isFindable(status, level))
  expect([found('VERIFIED'), found('INCLUDE_ASSERTED')]).toEqual([
    ['VERIFIED', 'UNVERIFIED'],
    ['VERIFIED', 'UNVERIFIED', 'ASSERTED', 'DISPUTED'],
  ])
})

it('warns of every followed name but a verified one', () => {
  expect(NAME_STATUSES.map(warningOf)).toEqual([null, 'NAME_UNVERIFIED', 'IDENTITY_ASSERTED', 'IDENTITY_DISPUTED', 'IDENTITY_REJECTED'])
})

it('quotes the name and what it was taken for', () => {
  expect(nameWarning({ input: 'Anticancer agent 253', status: 'DISPUTED', entityName: 'KT-253' })?.message).toMatch(
    /^"Anticancer agent 253" was taken for KT-253: sources contradict each other/,
  )
})
