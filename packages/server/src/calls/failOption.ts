import { ConfigurationError } from '@weavr-kit/core'

/** @throws {ConfigurationError} `invalid-options`, always; it never quotes a value */
export function failOption(option: string, wanted: string, of = 'createWeavrProxy'): never {
  throw new ConfigurationError(`The option ${option} of ${of} must be ${wanted}.`, 'invalid-options')
}
