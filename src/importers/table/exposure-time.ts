/** How long a row's compound acted, where a column states it. Descriptions in prose are not searched. */
export interface ExposureTime {
  /** In hours. */
  readonly value: number
  readonly reportedText: string
}

const STATED = /(?:^|;)\s*TIME\s*=\s*([\d.]+)\s*hr\s*(?:;|$)/
/** The same of a record that lists its properties, whether in JSON or as another program prints it. */
const LISTED =
  /["']standard_relation["']: ["']=["'], ["']standard_text_value["']: (?:None|null), ["']standard_type["']: ["']TIME["'], ["']standard_units["']: ["']hr["'], ["']standard_value["']: ["']?([\d.]+)/

/** Reads `TIME = 0.25 hr`. Null for bounds of a time, for other units and for what is not a time. */
export function findExposureTime(conditions: string): ExposureTime | null {
  const printed = STATED.exec(conditions)?.[1] ?? LISTED.exec(conditions)?.[1]
  const value = Number(printed)
  return printed !== undefined && value > 0 ? { value, reportedText: `TIME = ${printed} hr` } : null
}
