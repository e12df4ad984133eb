/** A configuration that cannot be used: one line for each broken variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}
