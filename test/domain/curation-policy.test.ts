import { describe, expect, it } from 'vitest'
import { checkDate, checkPastDate, checkPeriod } from '../../src/domain/check-date.js'
import { findConflictsOfInterest, type Stakes } from '../../src/domain/conflict-of-interest.js'
import { isInPeriod } from '../../src/domain/contributor.js'
import { CURATION_ISSUES, quoteText } from '../../src/domain/curation-issue.js'
import { EVIDENCE_STATUSES } from '../../src/domain/evidence-status.js'
import { EVIDENCE_MOVES, findNextStatus } from '../../src/domain/evidence-transition.js'
import { authorise, PERMISSIONS, type MutationName } from '../../src/domain/permission.js'
import { ROLES } from '../../src/domain/role.js'
import { isSmiles } from '../../src/domain/smiles.js'

const NOW = '2026-03-01T09:00:00.000Z'
const STAKES: Stakes = {
  companies: [
    { companyId: 'company:amgen', role: 'ORIGINATOR', throughName: 'Navtemadlin' },
    { companyId: 'company:kymera', role: 'RIVAL', throughName: 'KT-253' },
  ],
  compoundIds: ['compound:navtemadlin'],
}

function accessOf(role: string | null, mutation: MutationName): string {
  const viewer = role === null ? null : { id: 'contributor:local:x', name: 'X', role }
  const access = authorise(viewer, mutation)
  return access.kind === 'ALLOWED' ? 'ALLOWED' : access.issue.code
}

function reasons(companyId: string, period: { from: string | null; to: string | null }): readonly string[] {
  const affiliation = { contributorId: 'contributor:local:kim', companyId, companyName: 'Its company', ...period }
  return findConflictsOfInterest(STAKES, { affiliations: [affiliation], declared: [] }, NOW).map(({ code }) => code)
}

const OPEN = { from: null, to: null }
const MUTATIONS = Object.keys(PERMISSIONS).filter((name): name is MutationName => name in PERMISSIONS)

describe('the table of permissions', () => {
  it.each(MUTATIONS)('lets %s be done from its least role upwards, and by nobody else', (mutation) => {
    const least = ROLES.indexOf(PERMISSIONS[mutation])
    expect(accessOf(null, mutation)).toBe('UNAUTHENTICATED')
    expect(accessOf('superuser', mutation)).toBe('FORBIDDEN')
    expect(ROLES.map((role) => accessOf(role, mutation))).toEqual(ROLES.map((_, rank) => (rank >= least ? 'ALLOWED' : 'FORBIDDEN')))
  })

  it('lets nobody change anything by reading', () => {
    expect(Object.values(PERMISSIONS)).not.toContain('reader')
  })
})

describe('the life of evidence', () => {
  it('has these moves and no others', () => {
    const moves = EVIDENCE_STATUSES.flatMap((from) => EVIDENCE_MOVES.map((move) => [from, move, findNextStatus(from, move)] as const))
    expect(moves.filter(([, , to]) => to !== null).map((move) => move.join(' '))).toEqual([
      'DRAFT SUBMIT PROPOSED',
      'DRAFT WITHDRAW WITHDRAWN',
      'PROPOSED WITHDRAW WITHDRAWN',
      'PROPOSED ACCEPT ACCEPTED',
      'PROPOSED REJECT REJECTED',
      'ACCEPTED SUPERSEDE SUPERSEDED',
      'ACCEPTED RETRACT RETRACTED',
    ])
  })
})

describe('a conflict of interest', () => {
  it('is an affiliation with the originator or with a rival, and with nobody else', () => {
    expect(reasons('company:amgen', OPEN)).toEqual(['CONFLICT_OF_INTEREST'])
    expect(reasons('company:kymera', OPEN)).toEqual(['CONFLICT_OF_INTEREST'])
    expect(reasons('company:benchchem', OPEN)).toEqual([])
  })

  it('is one while the affiliation lasts', () => {
    expect(reasons('company:amgen', { from: '2026-03-01', to: null })).toEqual(['CONFLICT_OF_INTEREST'])
    expect(reasons('company:amgen', { from: '2026-03-02', to: null })).toEqual([])
    expect(reasons('company:amgen', { from: null, to: '2026-02-28' })).toEqual([])
    expect(reasons('company:amgen', { from: null, to: '2026-03' })).toEqual(['CONFLICT_OF_INTEREST'])
  })

  it('is a declared interest in the compound or in a company with a stake', () => {
    const declare = (inId: string) => ({ contributorId: 'c', inId, inName: inId, description: null, ...OPEN })
    const find = (inId: string) => findConflictsOfInterest(STAKES, { affiliations: [], declared: [declare(inId)] }, NOW).length
    expect(['compound:navtemadlin', 'company:kymera', 'compound:rg7388'].map(find)).toEqual([1, 1, 0])
  })
})

describe('dates', () => {
  it('are years, months and days that exist', () => {
    const codes = (date: string) => checkDate(date, ['date']).map(({ code }) => code)
    expect(['2026', '2026-02', '2024-02-29', '2000-02-29'].flatMap(codes)).toEqual([])
    expect(['26', '2026-00', '2026-13', '2026-02-29', '1900-02-29', '2026-04-31', '2026-1-1'].map((date) => codes(date).length)).toEqual(
      Array(7).fill(1),
    )
  })

  it('of the past may be a day ahead of UTC and no more', () => {
    expect(checkPastDate('2026-03-02', NOW, ['date'])).toEqual([])
    expect(checkPastDate('2026-03-03', NOW, ['date'])).toMatchObject([{ code: 'DATE_IN_FUTURE' }])
    expect(checkPastDate('2026', NOW, ['date'])).toEqual([])
  })

  it('of a period run forwards, as exactly as they are given', () => {
    expect(checkPeriod({ from: '2026-05', to: '2026' })).toEqual([])
    expect(checkPeriod({ from: '2026-05', to: '2026-04-30' })).toMatchObject([{ code: 'DATES_REVERSED', path: ['to'] }])
    expect(isInPeriod({ from: '2026', to: '2026' }, NOW)).toBe(true)
  })
})

describe('a SMILES', () => {
  it.each(['C', 'CCO', 'c1ccccc1', 'C[C@H](N)C(=O)O', 'C%12CC%12', '[Na+].[Cl-]', 'ClCCBr', 'F/C=C/F'])('%s has its form', (smiles) => {
    expect(isSmiles(smiles)).toBe(true)
  })
  it.each(['', 'water', 'C1CC', 'C(C', 'C)C', '[C', 'C C', 'CC]', '(C)', 'C@H'])('"%s" has not', (smiles) => {
    expect(isSmiles(smiles)).toBe(false)
  })
})

describe('an issue of curation', () => {
  it('has a rule in one sentence or more', () => {
    expect(Object.values(CURATION_ISSUES).filter((rule) => !/^[A-Z].*\.$/.test(rule))).toEqual([])
  })
  it('quotes what cannot be shown by its code', () => {
    expect(quoteText('a\u0000b\ud800')).toBe('"a\\u0000b\\ud800"')
    expect(quoteText('x'.repeat(100))).toHaveLength(82)
  })
})
