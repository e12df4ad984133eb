/**
 * The closed table of unit spellings. A key is written without blanks, dots, middle dots, carets and with the one micro
 * sign µ; it is looked up exactly, for `nM` and `nm` differ by case alone, and where it spells the amount out ("mol",
 * "gram") in lower case as well. `exponent` is the power of ten to the base: M for MOLAR, g/L for MASS.
 */
export const UNIT_DIMENSIONS = ['MOLAR', 'MASS', 'PERCENT', 'TIME', 'OTHER'] as const
export type UnitDimension = (typeof UNIT_DIMENSIONS)[number]

export interface UnitMeaning {
  readonly dimension: UnitDimension
  readonly exponent: number
  /** The print lacks "per litre" and is taken as a concentration: `nmol`. */
  readonly assumed: boolean
}

const PREFIXES: readonly (readonly [spellings: readonly string[], exponent: number])[] = [
  [[''], 0],
  [['m', 'milli'], -3],
  [['µ', 'u', 'mc', 'micro'], -6],
  [['n', 'nano'], -9],
  [['p', 'pico'], -12],
  [['f', 'femto'], -15],
]

const AMOUNTS = ['mol', 'mols', 'mole', 'moles']
const GRAMS = ['g', 'gram', 'grams', 'gm']

/** "Per volume", with the power of ten to "per litre". */
const PER_VOLUMES: readonly (readonly [spelling: string, exponent: number])[] = [
  ...['/l', 'l-1', 'perl', '/liter', '/litre', 'perliter', 'perlitre', '/dm3', 'dm-3', '/1l'].map((spelling) => [spelling, 0] as const),
  ...['/dl', 'dl-1', 'perdl'].map((spelling) => [spelling, 1] as const),
  ...['/ml', 'ml-1', 'perml', '/cm3', 'cm-3', '/cc', '/milliliter'].map((spelling) => [spelling, 3] as const),
  ...['/µl', '/ul', 'µl-1', 'ul-1'].map((spelling) => [spelling, 6] as const),
  ...['/m3', 'm-3'].map((spelling) => [spelling, -3] as const),
]

const OTHERS: Readonly<Record<Exclude<UnitDimension, 'MOLAR' | 'MASS'>, readonly string[]>> = {
  PERCENT: ['%', 'percent', 'pct', '%inhibition', '%degradation', '%activity'],
  TIME: ['h', 'hr', 'hrs', 'hour', 'hours', 'min', 'mins', 'minute', 'minutes', 's', 'sec', 'second', 'seconds', 'd', 'day', 'days'],
  OTHER: [
    ...['kcal/mol', 'kcalmol-1', 'kJ/mol', 'kJmol-1', 'cal/mol/K', 'J/mol/K'],
    ...['M-1s-1', '1/Ms', '1/(Ms)', '/M/s', 'M-1min-1', 'µM-1s-1', '1/s', 's-1', '/s', 'min-1', '1/min', 'h-1', 'M-1', '1/M'],
    ...[
      'mg/kg',
      'mgkg-1',
      'µg/kg',
      'ug/kg',
      'ng/kg',
      'g/kg',
      'mg/kg/day',
      'µmol/kg',
      'umol/kg',
      'µmolkg-1',
      'umolkg-1',
      'nmol/kg',
      'mmol/kg',
    ],
    ...['nm/s', 'cm/s', 'ucm/s', 'µL/min/mg', 'uL/min/mg', 'µLmin-1mg-1', 'uLmin-1mg-1', 'µL/min', 'uL/min'],
    ...['mL/min/kg', 'mLmin-1kg-1', 'mL/min/g', 'mLmin-1g-1', 'L/kg', 'Lkg-1', 'L/h', 'L/hr', 'mL/min'],
    ...['nghrmL-1', 'nghr/mL', 'ngh/mL', 'µMhr', 'uMhr', 'µMh', 'uMh', 'nMh', 'nMhr'],
    ...['nmol/min', 'nmol/min/mg', 'pmol/min', 'pmol/min/mg', 'nmol/mg', 'pmol/mg', 'nmol/g', '/µM/s', '/uM/s'],
    ...['U/mL', 'IU/mL', 'U/L', 'UL-1', 'IU/L', 'IUL-1', 'mEq/L', 'meq/L', 'mEqL-1', 'ppm', 'equiv', 'ng/g', 'µg/g', 'ug/g'],
    ...['degC', '°C', 'degreesC', 'mV', 'mmHg', 'fold', '-fold', '%ID', '%ID/g'],
  ],
}

/** Lengths and other near misses of a concentration, with what was probably meant. */
export const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...['nm', 'NM', 'Nm', 'nanometer', 'nanometre'].map((spelling) => [spelling, 'nM'] as const),
  ...['um', 'µm', 'UM', 'mcm', 'Um'].map((spelling) => [spelling, 'µM'] as const),
  ...['mm', 'MM'].map((spelling) => [spelling, 'mM'] as const),
  ...['pm', 'PM', 'Pm'].map((spelling) => [spelling, 'pM'] as const),
  ['fm', 'fM'],
  ['m', 'M'],
])

export const UNIT_SPELLINGS: ReadonlyMap<string, UnitMeaning> = createSpellings()

function createSpellings(): Map<string, UnitMeaning> {
  const others = UNIT_DIMENSIONS.flatMap((dimension) =>
    dimension === 'MOLAR' || dimension === 'MASS' ? [] : OTHERS[dimension].map((spelling) => toEntry(spelling, dimension, 0)),
  )
  const concentrations = PREFIXES.flatMap(([prefixes, exponent]) => prefixes.flatMap((prefix) => createConcentrations(prefix, exponent)))
  return new Map([...others, ...concentrations])
}

function createConcentrations(prefix: string, exponent: number): readonly (readonly [string, UnitMeaning])[] {
  return [
    ...['M', 'molar', 'M/L', 'M/l'].map((molar) => toEntry(prefix + molar, 'MOLAR', exponent)),
    ...AMOUNTS.map((amount) => toEntry(prefix + amount, 'MOLAR', exponent, true)),
    ...PER_VOLUMES.flatMap(([volume, perLitre]) => [
      ...AMOUNTS.map((amount) => toEntry(prefix + amount + volume, 'MOLAR', exponent + perLitre)),
      ...GRAMS.map((gram) => toEntry(prefix + gram + volume, 'MASS', exponent + perLitre)),
    ]),
  ]
}

function toEntry(spelling: string, dimension: UnitDimension, exponent: number, assumed = false): readonly [string, UnitMeaning] {
  return [spelling, { dimension, exponent, assumed }]
}
