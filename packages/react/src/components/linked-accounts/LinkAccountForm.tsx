'use client'

import { useMemo, useState, type ReactNode } from 'react'
import { useMessages } from '../../internal/useMessages.js'
import { useCreateLinkedAccount } from '../../resources/linked-accounts/linkedAccountHooks.js'
import { BankAccountFields, HolderFields } from '../bank-account-fields/BankAccountFields.js'
import { bankAccountFieldsMessages } from '../bank-account-fields/bankAccountFieldsMessages.js'
import { readBankAccount } from '../bank-account-fields/readBankAccount.js'
import { Field } from '../form/Field.js'
import { Form, type FormValues } from '../form/Form.js'
import type { FormErrors } from '../form/FormContext.js'
import { sayFailure } from '../form/sayFailure.js'
import { useLinkedAccountsContext } from './LinkedAccountsContext.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

const kinds = ['iban', 'uk'] as const
const nothing: FormErrors = {}

/** An account of the payer's own, to be verified afterwards. */
export function LinkAccountForm(): ReactNode {
  const { general, isOnline, profileId, setAdding, setOutcome, words } = useLinkedAccountsContext()
  const offlineReason = useOfflineReason()
  const bankWords = useMessages('bankAccountFields', bankAccountFieldsMessages)
  const [values, setValues] = useState<FormValues>({})
  const create = useCreateLinkedAccount()
  const bank = values.bank === 'uk' ? 'uk' : 'iban'
  const { error } = create
  const code = error?.code
  const refused = useMemo((): FormErrors => {
    const field = bank === 'uk' ? 'accountNumber' : 'iban'
    if (code === 'LINKED_ACCOUNT_ALREADY_ADDED') return { [field]: words.alreadyThere }
    if (code === 'THIS_IS_A_MANAGED_ACCOUNT') return { [field]: words.managed }
    return code?.endsWith('_NOT_SUPPORTED_BY_PROFILE') ? { [field]: words.notSupported } : nothing
  }, [bank, code, words.alreadyThere, words.managed, words.notSupported])
  const isWaiting = create.isPending || !isOnline

  const check = (typed: FormValues): FormErrors => {
    const read = readBankAccount(typed, bankWords)
    const isNamed = typed.name && typed.name.length <= 100
    return { ...(!isNamed && { name: bankWords.holderOdd }), ...(read.kind ? {} : read.errors) }
  }

  function send({ name = '', holderKind, friendlyName, ...typed }: FormValues) {
    const read = readBankAccount(typed, bankWords)
    if (isWaiting || !read.kind || read.kind === 'swift') return
    create.mutate(
      {
        ...(profileId && { profileId }),
        ...(friendlyName && { friendlyName: friendlyName.slice(0, 50) }),
        name,
        type: holderKind === 'PERSONAL' ? 'PERSONAL' : 'BUSINESS',
        country: read.kind === 'uk' ? 'GB' : read.account.iban.slice(0, 2),
        accountReference: read.account,
      },
      {
        onSuccess() {
          setOutcome(words.linked)
          setAdding(false)
        },
      },
    )
  }

  const said = refused === nothing ? sayFailure(error, general) : undefined
  return (
    <Form
      check={check}
      onSend={send}
      refused={refused}
      onChange={(typed) => {
        setValues((before) => ({ ...before, ...typed }))
        if (error) create.reset()
      }}
    >
      <HolderFields values={values} askKind />
      <BankAccountFields kinds={kinds} kind={bank} values={values} />
      <Field name="friendlyName" label={words.friendlyName} hint={words.friendlyNameHint}>
        {(control) => <input {...control} dir="auto" autoComplete="off" defaultValue={values.friendlyName} />}
      </Field>
      {said && (
        <p data-part="failure" role="alert">
          {said}
        </p>
      )}
      <div data-part="actions">
        <button
          type="submit"
          data-part="submit"
          aria-disabled={isWaiting}
          title={offlineReason}
          aria-busy={create.isPending}
        >
          {create.isPending ? words.linking : words.link}
        </button>
        <button type="button" onClick={() => setAdding(false)}>
          {general.cancel}
        </button>
      </div>
    </Form>
  )
}
