import type { ConfirmableType } from './ConfirmableType.js'

/** One code that confirms several things at once. */
export interface ConfirmationRecord {
  id: string
  userId: string
  resourceType: ConfirmableType
  resourceIds: string[]
  /** Of the one-time code. */
  otpKey: string
}
