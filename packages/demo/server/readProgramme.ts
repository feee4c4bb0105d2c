import { sandboxProfiles } from '@weavr-kit/sandbox'
import type { Settings } from './readSettings.js'

/** What a page that registers somebody has to know. */
export interface Programme {
  corporateProfileId: string
  consumerProfileId: string
}

/** The profiles that companies and persons are registered under: the sandbox's, or `WEAVR_CORPORATE_PROFILE` and `WEAVR_CONSUMER_PROFILE`. */
export function readProgramme({ kind }: Settings, { WEAVR_CORPORATE_PROFILE = '', WEAVR_CONSUMER_PROFILE = '' }: NodeJS.ProcessEnv): Programme {
  if (kind === 'weavr') return { corporateProfileId: WEAVR_CORPORATE_PROFILE, consumerProfileId: WEAVR_CONSUMER_PROFILE }
  return { corporateProfileId: sandboxProfiles.corporate, consumerProfileId: sandboxProfiles.consumer }
}
