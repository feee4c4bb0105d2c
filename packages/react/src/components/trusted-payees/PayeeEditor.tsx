'use client'

import { useRef, useState, type ReactNode } from 'react'
import { useFocusWhenLost } from '../../internal/useFocusWhenLost.js'
import { useMessages } from '../../internal/useMessages.js'
import { Verbatim } from '../../internal/Verbatim.js'
import { BankAccountFields, HolderFields } from '../bank-account-fields/BankAccountFields.js'
import { bankAccountFieldsMessages } from '../bank-account-fields/bankAccountFieldsMessages.js'
import { readBankAccount } from '../bank-account-fields/readBankAccount.js'
import { writeAccount } from '../bank-account-fields/writeBankAccount.js'
import { Form, type FormValues } from '../form/Form.js'
import type { FormErrors } from '../form/FormContext.js'
import { useTrustedPayeesContext } from './TrustedPayeesContext.js'
import type { NewPayee } from './usePayeeBatches.js'
import { useOfflineReason } from '../form/useOfflineReason.js'

interface Draft {
  name: string
  account: string
  payee: NewPayee
}

const kinds = ['iban', 'uk'] as const

/** One payee after the other is put on a list, which is saved with one code. */
export function PayeeEditor(): ReactNode {
  const { batches, general, isOnline, setAdding, words } = useTrustedPayeesContext()
  const offlineReason = useOfflineReason()
  const bankWords = useMessages('bankAccountFields', bankAccountFieldsMessages)
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  const [values, setValues] = useState<FormValues>({})
  const save = useRef<HTMLButtonElement>(null)
  const form = useRef<HTMLDivElement>(null)
  useFocusWhenLost(form, '[name=name]', drafts)
  const bank = values.bank === 'uk' ? 'uk' : 'iban'
  const isBusy = batches.underWay === 'add'
  const isWaiting = isBusy || !isOnline

  const check = (typed: FormValues): FormErrors => {
    const read = readBankAccount(typed, bankWords)
    const isNamed = typed.name && typed.name.length <= 140
    return { ...(!isNamed && { name: bankWords.holderOdd }), ...(read.kind ? {} : read.errors) }
  }

  function put(typed: FormValues) {
    const read = readBankAccount(typed, bankWords)
    if (!read.kind || read.kind === 'swift') return
    const { name = '', holderKind } = typed
    const payee: NewPayee = {
      trustLevel: 'TRUSTED',
      beneficiaryInformation: holderKind === 'PERSONAL' ? { fullName: name } : { businessName: name },
      beneficiaryDetails: { bankAccountDetails: read.account },
    }
    setDrafts((before) => [...before, { name, account: writeAccount(read.account), payee }])
    setValues({ bank })
  }

  async function send() {
    if (isWaiting) return
    if (await batches.add(drafts.map(({ payee }) => payee))) setAdding(false)
  }

  return (
    <>
      {/* Empty again for the next one. */}
      <div ref={form}>
        <Form key={drafts.length} check={check} onSend={put} onChange={setValues}>
          <HolderFields values={values} askKind />
          <BankAccountFields kinds={kinds} kind={bank} values={values} />
          <div data-part="actions">
            <button type="submit" data-emphasis={drafts.length > 0 ? 'secondary' : 'primary'}>
              {words.addToList}
            </button>
            <button type="button" onClick={() => setAdding(false)}>
              {general.cancel}
            </button>
          </div>
        </Form>
      </div>
      {drafts.length > 0 && (
        <>
          <h4>{words.toSave}</h4>
          <ul data-part="rows">
            {drafts.map((draft) => (
              <li key={draft.account}>
                <span>
                  <strong>
                    <Verbatim>{draft.name}</Verbatim>
                  </strong>{' '}
                  <Verbatim data-part="code" dir="ltr">
                    {draft.account}
                  </Verbatim>
                </span>
                <button
                  type="button"
                  onClick={() => {
                    setDrafts(drafts.filter((one) => one !== draft))
                    save.current?.focus()
                  }}
                >
                  {words.takeOff}
                </button>
              </li>
            ))}
          </ul>
          <div data-part="actions">
            <button
              ref={save}
              type="button"
              data-emphasis="primary"
              aria-disabled={isWaiting}
              title={offlineReason}
              aria-busy={isBusy}
              onClick={() => void send()}
            >
              {isBusy ? words.saving : words.save(drafts.length)}
            </button>
          </div>
        </>
      )}
    </>
  )
}
