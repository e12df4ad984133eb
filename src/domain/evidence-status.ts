/**
 * The life of a measurement, claim or evidence line: DRAFT → PROPOSED → ACCEPTED → SUPERSEDED or RETRACTED;
 * or PROPOSED → REJECTED or WITHDRAWN. Evidence is in force at sequence s when
 * `fromSequence <= s` and (`untilSequence` is null or `untilSequence > s`).
 */
export const EVIDENCE_STATUSES = ['DRAFT', 'PROPOSED', 'ACCEPTED', 'SUPERSEDED', 'RETRACTED', 'REJECTED', 'WITHDRAWN'] as const
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number]
