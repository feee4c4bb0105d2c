import type { CardAction } from './CardAction.js'

/** What `ManagedCardActions` says; what a state means is said by `managedCardFace`. */
export interface ManagedCardActionsMessages {
  /** Names the whole. */
  title: string
  labels: Record<CardAction, string>
  busy: Record<CardAction, string>
  /** Said when it is done, where the card's own state does not say it. */
  done: Partial<Record<CardAction, string>>
  /** How things stand when it was not done; why follows. */
  notDone: Record<CardAction, string>
  spendControls: string
  more: string
  replacement: string
  offline: string
  /** The card had changed before, somewhere else. */
  overtaken: string
  unknown: string
  check: string
  checking: string
  /** Weavr’s refusals, by code. */
  refusals: Record<string, string>
  /** The way of a physical card. */
  delivery: string
  newCard: string
  steps: Record<'REQUESTED' | 'SENT_FOR_FULFILLMENT' | 'DISPATCHED' | 'DELIVERED', string>
  stepDone: string
  track: string

  cancel: string
  ok: string
  activateExplanation: string
  code: string
  codeHint: string
  codeMissing: string
  codeOdd: string
  codeWrong: string
  orderExplanation: string
  name: string
  nameMissing: string
  surname: string
  surnameMissing: string
  newCode: string
  newCodeHint: string
  replaceExplanation: string
  reportTitle: string
  where: string
  lost: string
  stolen: string
  misplaced: string
  misplacedHint: string
  reportExplanation: string
  closeTitle: (name: string) => string
  closeExplanation: string
  /** Of a prepaid card that is not empty. */
  moveFirst: (amount: string) => string
  /** Weavr says that it is not empty, whatever its balance says. */
  notEmpty: string
}

declare module '../../internal/WeavrMessages.js' {
  interface WeavrMessages {
    managedCardActions: ManagedCardActionsMessages
  }
}

/** English. */
export const managedCardActionsMessages: ManagedCardActionsMessages = {
  title: 'What you can do',
  labels: {
    freeze: 'Freeze',
    unfreeze: 'Unfreeze',
    activate: 'Activate card',
    order: 'Get a physical card',
    reportLost: 'Report lost',
    reportStolen: 'Report stolen',
    replaceDamaged: 'Replace damaged card',
    unlockPin: 'Unlock PIN',
    resetContactless: 'Reset contactless limit',
    close: 'Close card',
  },
  busy: {
    freeze: 'Freezing…',
    unfreeze: 'Unfreezing…',
    activate: 'Activating…',
    order: 'Ordering…',
    reportLost: 'Reporting…',
    reportStolen: 'Reporting…',
    replaceDamaged: 'Ordering…',
    unlockPin: 'Unlocking…',
    resetContactless: 'Resetting…',
    close: 'Closing…',
  },
  done: {
    unfreeze: 'Unfrozen. The card works again.',
    activate: 'Activated. You can use the card now.',
    order: 'Ordered. Until it comes, the card goes on working online.',
    replaceDamaged: 'A new card is on its way. This one works until you activate it.',
    unlockPin: 'The PIN is unlocked. You have all your tries again.',
    resetContactless: 'Done. You can pay contactless again.',
  },
  notDone: {
    freeze: 'The card is not frozen.',
    unfreeze: 'The card is still frozen.',
    activate: 'The card is not activated.',
    order: 'No card was ordered.',
    reportLost: 'The card was not reported.',
    reportStolen: 'The card was not reported.',
    replaceDamaged: 'No new card was ordered.',
    unlockPin: 'The PIN is still locked.',
    resetContactless: 'The contactless limit was not reset.',
    close: 'The card is still open.',
  },
  spendControls: 'Spend controls',
  more: 'More',
  replacement: 'Order a replacement',
  offline: 'You can do this when you’re back online.',
  overtaken: 'This card has changed meanwhile. This is how it stands now.',
  unknown: 'We can’t tell yet if this was done. Check before you try again.',
  check: 'Check now',
  checking: 'Checking…',
  refusals: {
    PARENT_MANAGED_ACCOUNT_BLOCKED: 'The account behind it is blocked.',
    MAX_PRINT_CHARACTERS_EXCEEDED: 'The name is too long to be printed on a card.',
    PHYSICAL_CARD_NOT_ACTIVATED: 'The card has to be activated first.',
    PHYSICAL_CARD_TYPE_NOT_SUPPORTED: 'This kind of card has no contactless limit to reset.',
    CONTACT_NUMBER_NEEDED_FOR_BULK_DELIVERY: 'A phone number is needed for this delivery. Contact support.',
  },
  delivery: 'Your physical card',
  newCard: 'Your new card',
  steps: {
    REQUESTED: 'Ordered',
    SENT_FOR_FULFILLMENT: 'Being made',
    DISPATCHED: 'Posted',
    DELIVERED: 'Delivered',
  },
  stepDone: 'done',
  track: 'Track the letter',

  cancel: 'Cancel',
  ok: 'OK',
  activateExplanation: 'Do this when you hold the card in your hands.',
  code: 'Activation code',
  codeHint: 'From the letter, or the one you chose when you ordered.',
  codeMissing: 'Enter the code.',
  codeOdd: 'The code has up to 6 digits.',
  codeWrong: 'That code isn’t right. Look at the letter, and try again.',
  orderExplanation: 'It has the same money and the same number. The letter goes to this address:',
  name: 'First name',
  nameMissing: 'Enter the first name.',
  surname: 'Last name',
  surnameMissing: 'Enter the last name.',
  newCode: 'Choose an activation code',
  newCodeHint: 'Up to 6 digits. You need it when the card comes.',
  replaceExplanation: 'We send a copy with the same number. This card works until you activate the new one.',
  reportTitle: 'Report this card',
  where: 'Where is the card?',
  lost: 'I can’t find it',
  stolen: 'Somebody has stolen it',
  misplaced: 'I may still find it',
  misplacedHint: 'We freeze it. You can unfreeze it when you have it back.',
  reportExplanation: 'A report can’t be undone: the card never works again. You can order another one then.',
  closeTitle: (name) => `Close ${name}?`,
  closeExplanation: 'It stops working at once, and can’t be opened again. Its transactions stay readable.',
  moveFirst: (amount) => `Move the ${amount} on this card first.`,
  notEmpty: 'There is still money on this card, or on its way to it. Move it first.',
}
