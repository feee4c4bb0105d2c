import type { CreateManagedCardVariables } from '../../resources/managed-cards/managedCardMutations.js'
import type { AddressMessages } from '../form/addressMessages.js'
import type { FormValues } from '../form/Form.js'
import type { FormErrors } from '../form/FormContext.js'
import { checkAddress, readAddress } from '../form/readAddress.js'
import type { CreateManagedCardFormMessages } from './createManagedCardFormMessages.js'
import type { CreateManagedCardFormOptions } from './CreateManagedCardFormOptions.js'

export type CardKind = keyof CreateManagedCardFormOptions['profileIds']

/** What Weavr has embossed: letters of Latin scripts, digits, and a few signs. */
const embossable = /^[a-zA-Z0-9\u00C0-\u017F\u01CD\u01CE\u0218-\u021B\-^. ']{1,27}$/

/** What is wrong with a card that was described, by the names of the fields. */
export function checkCard(
  values: FormValues,
  {
    kind,
    words,
    addresses,
  }: {
    kind: CardKind
    words: CreateManagedCardFormMessages
    /** Nothing where no address is asked for. */
    addresses: AddressMessages | undefined
  },
): FormErrors {
  const { friendlyName = '', nameOnCard = '', parentManagedAccountId } = values
  const errors: Record<string, string> = {}
  if (kind === 'debit' && !parentManagedAccountId) errors.parentManagedAccountId = words.accountMissing
  if (!friendlyName) errors.friendlyName = words.friendlyNameMissing
  else if (friendlyName.length > 50) errors.friendlyName = words.friendlyNameLong
  if (!nameOnCard) errors.nameOnCard = words.nameOnCardMissing
  else if (!embossable.test(nameOnCard)) errors.nameOnCard = words.nameOnCardOdd
  return { ...errors, ...(addresses && checkAddress(values, addresses)) }
}

/** A card that was described, as Weavr takes it. */
export function readCard(
  values: FormValues,
  {
    kind,
    profileIds,
    billingAddress,
    details,
    currencies,
  }: { kind: CardKind } & CreateManagedCardFormOptions,
): CreateManagedCardVariables {
  const { friendlyName = '', nameOnCard = '', parentManagedAccountId = '' } = values
  const card = {
    ...details,
    profileId: profileIds[kind] ?? '',
    friendlyName,
    nameOnCard,
    billingAddress: billingAddress ?? readAddress(values),
  }
  return kind === 'debit'
    ? { ...card, mode: 'DEBIT_MODE', parentManagedAccountId }
    : { ...card, mode: 'PREPAID_MODE', currency: values.currency ?? currencies?.[0] ?? '' }
}
