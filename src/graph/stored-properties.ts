import type { Properties, PropertyValue } from './record.js'

/** Properties as both engines keep them: null, undefined and empty lists are left out. */
export function toStoredProperties(values: Readonly<Record<string, PropertyValue | null | undefined>>): Properties {
  const stored: Record<string, PropertyValue> = {}
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined && !isEmptyList(value)) stored[name] = value
  }
  return stored
}

function isEmptyList(value: PropertyValue): boolean {
  return typeof value === 'object' && value.length === 0
}
