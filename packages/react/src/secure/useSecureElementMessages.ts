import type { SecureElementMessages } from '../internal/WeavrMessages.js'
import { useWeavrContext } from '../internal/WeavrContext.js'
import { secureElementMessages } from './secureElementMessages.js'

/** English, but for what the provider was given. */
export const useSecureElementMessages = (): SecureElementMessages => ({ ...secureElementMessages, ...useWeavrContext().messages?.secureElements })
