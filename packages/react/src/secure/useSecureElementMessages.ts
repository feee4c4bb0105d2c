import { useMessages } from '../internal/useMessages.js'
import { secureElementMessages, type SecureElementMessages } from './secureElementMessages.js'

export const useSecureElementMessages = (): SecureElementMessages =>
  useMessages('secureElements', secureElementMessages)
