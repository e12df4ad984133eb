/** What is taken, and what is refused, of each proposal of evidence, names and identities: for the actions themselves and for the API alike. */
import { proposeClaim, type ProposeClaimInput } from '../../src/curation/propose-claim.js'
import { proposeCompoundName, type ProposeCompoundNameInput } from '../../src/curation/propose-compound-name.js'
import { proposeEvidenceLine, type ProposeEvidenceLineInput } from '../../src/curation/propose-evidence-line.js'
import { proposeIdentityAssertion, type ProposeIdentityAssertionInput } from '../../src/curation/propose-identity-assertion.js'
import { proposeMeasurement, type ProposeMeasurementInput } from '../../src/curation/propose-measurement.js'
import { BAD_KEYS, BAD_PLACES, badTexts, type RefusedAction } from './bad-input.js'
import { A_VALUE } from './curators.js'

export const A_CLAIM = {
  text: 'KT-253 degrades MDM2 within two hours.',
  about: ['compound:kt-253', 'target:mdm2'],
} satisfies Partial<ProposeClaimInput>
export const CITATION = 'citation:kt-253-comparative-guide:5'
export const A_NAME = { compound: { name: 'Navtemadlin' }, text: 'KRT-232', kind: 'CODE' } satisfies Partial<ProposeCompoundNameInput>
export const AN_IDENTITY = { subject: { name: 'Navtemadlin' }, name: 'KRT-232' } satisfies Partial<ProposeIdentityAssertionInput>

const proposeMeasurementRefusals: RefusedAction<ProposeMeasurementInput> = {
  action: proposeMeasurement,
  good: A_VALUE,
  toInput: (rest, change, idempotencyKey) => ({ idempotencyKey, ...rest, ...change }),
  bad: [
    [{ unit: null }, 'UNIT_MISSING unit'],
    [{ unit: 'nm' }, 'UNIT_LOOKALIKE unit'],
    [{ unit: 'parsec' }, 'UNIT_UNKNOWN unit'],
    [{ unit: '%' }, 'UNIT_AGAINST_ENDPOINT unit'],
    [{ unit: null, reportedText: '310 nm' }, 'UNIT_LOOKALIKE reportedText'],
    [{ reportedText: '-5' }, 'NOT_POSITIVE reportedText'],
    [{ reportedText: '0' }, 'NOT_POSITIVE reportedText'],
    [{ reportedText: '' }, 'TEXT_REQUIRED reportedText'],
    [{ reportedText: '-' }, 'VALUE_MISSING reportedText'],
    [{ reportedText: 'about right' }, 'TEXT_NOT_A_VALUE reportedText'],
    [{ reportedText: '10/20' }, 'PACKED_VALUES reportedText'],
    [{ reportedText: 'Mar-40' }, 'SPREADSHEET_DAMAGE reportedText'],
    [{ reportedText: '1,5' }, 'COMMA_AMBIGUOUS reportedText'],
    [{ reportedText: '200-100' }, 'RANGE_REVERSED reportedText'],
    [{ reportedText: '1e999' }, 'NUMBER_OUT_OF_RANGE reportedText'],
    [{ uncertainty: 'roughly' }, 'UNCERTAINTY_NOT_READ uncertainty'],
    [{ n: 0 }, 'NUMBER_INVALID n'],
    [{ n: 2.5 }, 'NUMBER_INVALID n'],
    [{ endpoint: 'IC5O' }, 'ENDPOINT_UNKNOWN endpoint'],
    [{ compound: { id: 'compound:none' } }, 'NOT_FOUND compound'],
    [{ compound: { name: 'Nobody knows' } }, 'NOT_FOUND compound.name'],
    [{ compound: {} }, 'KEY_NOT_ONE compound'],
    [{ compound: { id: 'compound:kt-253', name: 'KT-253' } }, 'KEY_NOT_ONE compound'],
    [{ assay: 'assay:none' }, 'NOT_FOUND assay'],
    [{ citation: 'measurement:none' }, 'NOT_FOUND citation'],
    [{ assay: 'assay:none', citation: 'citation:none' }, 'NOT_FOUND assay', 'NOT_FOUND citation'],
    ...BAD_PLACES,
    ...BAD_KEYS,
    ...badTexts((comment) => ({ comment }), 'comment'),
    ...badTexts((reportedText) => ({ reportedText }), 'reportedText'),
    ...badTexts((name) => ({ compound: { name } }), 'compound.name'),
  ],
}

const proposeClaimRefusals: RefusedAction<ProposeClaimInput> = {
  action: proposeClaim,
  good: A_CLAIM,
  toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
  bad: [
    [{ text: ' ' }, 'TEXT_REQUIRED text'],
    [{ number: 0 }, 'NUMBER_INVALID number'],
    [{ about: [] }, 'ABOUT_REQUIRED about'],
    [{ about: ['compound:none'] }, 'NOT_FOUND about.0'],
    [{ about: ['compound:kt-253', 'target:none'] }, 'NOT_FOUND about.1'],
    [{ about: ['company:kymera'] }, 'KIND_UNKNOWN about.0'],
    [{ about: ['KT-253'] }, 'KIND_UNKNOWN about.0'],
    ...BAD_PLACES,
    ...BAD_KEYS,
    ...badTexts((text) => ({ text }), 'text'),
    ...badTexts((duplicateReason) => ({ duplicateReason }), 'duplicateReason'),
  ],
}

const proposeEvidenceLineRefusals: RefusedAction<ProposeEvidenceLineInput> = {
  action: proposeEvidenceLine,
  good: {
    claim: 'claim:kt-253-comparative-guide:12',
    direction: 'DISPUTES',
    citations: [CITATION],
    rationale: 'It shows the opposite.',
  },
  toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
  bad: [
    [{ claim: null }, 'ONE_SUBJECT claim'],
    [{ identityAssertion: 'identity-assertion:kt-253:b13434231' }, 'ONE_SUBJECT claim'],
    [{ claim: 'claim:none' }, 'NOT_FOUND claim'],
    [{ claim: null, identityAssertion: 'identity-assertion:none' }, 'NOT_FOUND identityAssertion'],
    [{ citations: [] }, 'EVIDENCE_REQUIRED citations'],
    [{ citations: ['citation:none'] }, 'NOT_FOUND citations.0'],
    [{ measurements: ['measurement:none'] }, 'NOT_FOUND measurements.0'],
    [{ measurements: [CITATION] }, 'NOT_FOUND measurements.0'],
    ...BAD_KEYS,
    ...badTexts((rationale) => ({ rationale }), 'rationale'),
    ...badTexts((strength) => ({ strength }), 'strength'),
  ],
}

const proposeCompoundNameRefusals: RefusedAction<ProposeCompoundNameInput> = {
  action: proposeCompoundName,
  good: A_NAME,
  toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
  bad: [
    [{ text: '' }, 'TEXT_REQUIRED text'],
    [{ text: '---' }, 'TEXT_REQUIRED text'],
    [{ text: 'amg-232' }, 'DUPLICATE_ENTITY text'],
    [{ kind: 'NICKNAME' }, 'WORD_UNKNOWN kind'],
    [{ compound: { name: 'nothing' } }, 'NOT_FOUND compound.name'],
    [{ compound: { id: 'compound:none' } }, 'NOT_FOUND compound'],
    [{ compound: {} }, 'KEY_NOT_ONE compound'],
    [{ citation: 'citation:none' }, 'NOT_FOUND citation'],
    ...BAD_PLACES,
    ...BAD_KEYS,
    ...badTexts((text) => ({ text }), 'text'),
  ],
}

const proposeIdentityAssertionRefusals: RefusedAction<ProposeIdentityAssertionInput> = {
  action: proposeIdentityAssertion,
  good: AN_IDENTITY,
  toInput: (good, change, idempotencyKey) => ({ idempotencyKey, ...good, ...change }),
  bad: [
    [{ kind: 'COUSINS' }, 'WORD_UNKNOWN kind'],
    [{ name: null }, 'NAME_REQUIRED name'],
    [{ other: { name: 'RG7388' } }, 'NAME_REQUIRED name'],
    [{ name: '()' }, 'TEXT_REQUIRED name'],
    [{ status: 'DISPUTED' }, 'REASON_REQUIRED reason'],
    [{ status: 'REJECTED', reason: ' ' }, 'REASON_REQUIRED reason'],
    [{ subject: { name: 'nothing' } }, 'NOT_FOUND subject.name'],
    [{ subject: { id: 'compound:none' } }, 'NOT_FOUND subject'],
    [{ name: null, other: { id: 'compound:none' } }, 'NOT_FOUND other'],
    [{ name: null, other: { id: 'compound:navtemadlin' } }, 'SAME_TWICE other'],
    [{ subject: { name: 'KT-253' }, name: 'B13434231' }, 'DUPLICATE_ENTITY subject'],
    ...BAD_KEYS,
    ...badTexts((text) => ({ name: text }), 'name'),
    ...badTexts((reason) => ({ reason }), 'reason'),
  ],
}

export const REFUSED_EVIDENCE = {
  proposeMeasurement: proposeMeasurementRefusals,
  proposeClaim: proposeClaimRefusals,
  proposeEvidenceLine: proposeEvidenceLineRefusals,
  proposeCompoundName: proposeCompoundNameRefusals,
  proposeIdentityAssertion: proposeIdentityAssertionRefusals,
} as const
