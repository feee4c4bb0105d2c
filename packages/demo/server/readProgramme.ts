import { sandboxProfiles } from '@weavr-kit/sandbox'
import type { Programme } from '../src/Start.js'
import type { Settings } from './readSettings.js'

/**
 * The profiles of the programme, by what they are for: the sandbox's, or those that the environment names, as
 * `WEAVR_CORPORATE_PROFILE` or `WEAVR_PREPAID_CARD_PROFILE`.
 */
export function readProgramme({ kind }: Settings, env: NodeJS.ProcessEnv): Programme {
  if (kind === 'sandbox') return sandboxProfiles
  const names = Object.keys(sandboxProfiles) as (keyof Programme)[]
  return Object.fromEntries(names.map((name) => [name, env[toVariable(name)] ?? ''])) as unknown as Programme
}

/** `prepaidCard` as `WEAVR_PREPAID_CARD_PROFILE`. */
const toVariable = (name: string) =>
  `WEAVR_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_PROFILE`
