/** The made-up entities: what evidence is about, and where it was found. */
import type { Properties } from '../../../src/graph/record.js'
import { type Draft, force, located, named, pad, range, toId } from './synthetic-draft.js'

export function addBiology({ add, link, pick, sizes }: Draft): void {
  for (const i of range(sizes.targets)) {
    add(['Target', i], { ...named('Target', i), kind: 'PROTEIN', ...(i % 2 === 0 ? { uniprot: `P${i}`, organism: 'Homo sapiens' } : {}) })
  }
  for (const i of range(sizes.cellLines)) {
    add(['CellLine', i], { ...named('Line', i), ...(i % 3 === 1 ? { modification: 'tagged' } : {}) })
    if (i % 3 === 1) link('PARENT', ['CellLine', i], ['CellLine', i - 1])
  }
  for (const i of range(sizes.mechanisms)) {
    add(['Mechanism', i], { ...named('Mechanism', i), action: i % 2 === 0 ? 'inhibitor' : 'degrader' })
    link('ACTS_ON', ['Mechanism', i], ['Target', pick(sizes.targets)], { action: 'inhibits' })
    if (i % 2 === 1) link('RECRUITS', ['Mechanism', i], ['Target', pick(sizes.targets)])
  }
  for (const [i, code] of ['IC50', 'DC50', 'EC50', 'Ki', 'Dmax'].entries()) {
    add(['Endpoint', i], { code, name: code, kind: code === 'Dmax' ? 'EXTENT' : 'CONCENTRATION' })
  }
}

export function addSources(draft: Draft): void {
  const { add, link, pick, sizes } = draft
  for (const i of range(sizes.companies)) add(['Company', i], named('Company', i))
  for (const i of range(sizes.documents)) {
    add(['Document', i], { title: `Document ${i}`, sortName: `document ${pad(i)}`, lines: 100, version: 1, sha256: 'a'.repeat(64) })
    add(['Passage', i], { ...(i % 2 === 0 ? { state: 'CAPTURED' } : { state: 'SKIPPED', reason: 'heading' }), ...located(draft, i, 1) })
    if (i % 2 === 0) link('STATES', ['Passage', i], ['Company', pick(sizes.companies)])
    add(['Figure', i], { reportedText: `Figure ${i}`, ...located(draft, i, 90) })
  }
  for (const i of range(sizes.citations)) {
    add(['Citation', i], { ...citation(i), ...located(draft, i, 95) })
    if (i % 5 !== 0) link('REPORTED_IN', ['Citation', i], ['Document', i % sizes.documents])
    if (i % 2 === 0) link('PUBLISHED_BY', ['Citation', i], ['Company', i % sizes.companies], { basis: 'INFERRED', because: 'the host' })
    const mark = { number: i % 10, group: Math.floor(i / 2), position: i % 2, reportedText: `[${i % 10}]` }
    add(['ReferenceMark', i], { ...mark, ...located(draft, i, 20) })
    link('POINTS_TO', ['ReferenceMark', i], ['Citation', i])
  }
}

export function addAssays(draft: Draft): void {
  const { add, link, pick, pickHot, sizes } = draft
  for (const i of range(sizes.protocols)) {
    add(['Protocol', i], { ...named('Protocol', i), ...(i % 2 === 0 ? { principle: 'counts cells' } : {}) })
    if (i % 2 === 0) link('CITED_BY', ['Protocol', i], ['Citation', pick(sizes.citations)])
    for (const position of [1, 2, 3]) {
      const step = 3 * i + position
      add(['ProtocolStep', step], { position, text: `Step ${position}`, ...(position === 2 ? {} : located(draft, i, 40 + position)) })
      link('HAS_STEP', ['Protocol', i], ['ProtocolStep', step])
    }
  }
  for (const i of range(sizes.assays)) {
    add(['Assay', i], { ...named('Assay', i), ...conditions(i) })
    if (i % 4 !== 0) link('AGAINST', ['Assay', i], ['Target', pickHot(sizes.targets)], { basis: 'STATED' })
    if (i % 2 === 0) link('IN_CELL_LINE', ['Assay', i], ['CellLine', pick(sizes.cellLines)], { basis: 'STATED' })
    if (i % 3 !== 0) link('FOLLOWS', ['Assay', i], ['Protocol', pick(sizes.protocols)], { basis: 'INFERRED' })
    if (i % 3 === 0) {
      add(['AssayParameter', i], { name: 'temperature', value: 37, unit: '°C', basis: 'STATED', position: 1, ...located(draft, i, 50) })
      link('HAS_PARAMETER', ['Assay', i], ['AssayParameter', i])
    }
  }
}

export function addCompounds(draft: Draft): void {
  for (const i of range(draft.sizes.compounds)) {
    addCompound(draft, i)
    addNames(draft, i)
    if (i % 2 === 1) addIdentityAssertion(draft, i)
  }
}

function addCompound({ add, link, sizes }: Draft, i: number): void {
  add(['Compound', i], { ...named('Compound', i), ...(i % 3 === 0 ? {} : { molecularWeight: 300.5 + i, modality: 'Small molecule' }) })
  link('DEVELOPS', ['Company', i % sizes.companies], ['Compound', i], { role: 'developer', reportedText: `Company ${i}` })
  if (i % 2 === 0) link('DEVELOPS', ['Company', (i + 1) % sizes.companies], ['Compound', i], { role: 'unknown' })
  link('HAS_MECHANISM', ['Compound', i], ['Mechanism', i % sizes.mechanisms])
  if (i % 5 === 1) link('FORM_OF', ['Compound', i], ['Compound', i - 1], { kind: 'SALT' })
}

function addNames(draft: Draft, i: number): void {
  const { add, link, pick, sizes } = draft
  const status = i % 2 === 0 ? 'VERIFIED' : 'DISPUTED'
  add(['CompoundName', i], { text: `Code ${i}`, kind: 'CODE', status, ...located(draft, i, 5) })
  link('NAMES', ['CompoundName', i], ['Compound', i])
  if (i % 2 === 0) link('CITED_BY', ['CompoundName', i], ['Citation', pick(sizes.citations)])
  for (const [rank, key] of [toId('Compound', i), `compound ${pad(i)}`, `code ${i % 40}`].entries()) {
    const found = { key, rank, kind: 'COMPOUND', entityId: toId('Compound', i), status: rank === 2 ? status : 'VERIFIED', text: key }
    add(['SearchKey', 3 * i + rank], found)
    link('FINDS', ['SearchKey', 3 * i + rank], ['Compound', i])
  }
}

function addIdentityAssertion({ add, link, pick, sizes }: Draft, i: number): void {
  add(['IdentityAssertion', i], { kind: 'SAME_AS', status: 'DISPUTED' })
  link('ABOUT', ['IdentityAssertion', i], ['Compound', i])
  link('ABOUT', ['IdentityAssertion', i], i % 4 === 1 ? ['CompoundName', i] : ['Compound', i - 1])
  const line = 2 * sizes.claims + i
  add(['EvidenceLine', line], { direction: 'DISPUTES', ...force(i) })
  link('FOR', ['EvidenceLine', line], ['IdentityAssertion', i])
  link('USES', ['EvidenceLine', line], ['Citation', pick(sizes.citations)])
}

function citation(i: number): Properties {
  const label = `Source ${i % 7}`
  return {
    label,
    sortName: label.toLowerCase(),
    reportedText: `Source ${i}.`,
    ...(i % 4 === 0 ? {} : { number: i % 10 }),
    ...(i % 3 === 0 ? { grade: 'RESOLVED_DOI', title: `Title ${i}`, doi: `10.1000/${i}` } : { grade: 'HOST_ONLY', host: 'example.org' }),
  }
}

function conditions(i: number): Properties {
  const names = ['format', 'technology', 'species', 'targetVariant', 'substrate', 'serum', 'fitConvention']
  const unknown = Object.fromEntries(names.map((name): [string, string] => [`${name}Basis`, 'UNKNOWN']))
  const stated = { exposureValue: 72, exposureUnit: 'h', exposureReportedText: '72 h', exposureBasis: 'STATED' }
  return {
    readout: 'viability',
    readoutBasis: 'STATED',
    ...unknown,
    ...(i % 2 === 0 ? { exposureBasis: 'UNKNOWN' } : stated),
    targetBasis: 'STATED',
  }
}
