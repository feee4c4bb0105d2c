'use client'

import { forwardRef, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useFocusWhenLost } from '../../internal/useFocusWhenLost.js'
import { useMessages } from '../../internal/useMessages.js'
import { useOnline } from '../../internal/useOnline.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { bankAccountFieldsMessages } from '../bank-account-fields/bankAccountFieldsMessages.js'
import type { FormValues } from '../form/Form.js'
import type { FormErrors } from '../form/FormContext.js'
import { formMessages } from '../form/formMessages.js'
import type { PaymentRef, PaymentType } from '../payment-tracker/TrackedPayment.js'
import { useTrackedPayment } from '../payment-tracker/useTrackedPayment.js'
import { PaymentFormProvider, type PaymentFormContextValue } from './PaymentFormContext.js'
import { paymentFormMessages } from './paymentFormMessages.js'
import { planOf } from './PaymentPlan.js'
import { readPayment, type PaymentProfileIds } from './readPayment.js'
import { refusalOf } from './refusalOf.js'
import { usePayment, type PaymentDraft, type UsePaymentOptions } from './usePayment.js'
import { usePaymentOptions } from './usePaymentOptions.js'
import { valuesOf } from './valuesOf.js'

export interface PaymentFormOptions extends UsePaymentOptions {
  /** The programme's profiles for each kind of payment; a door without one is not there. */
  profileIds: PaymentProfileIds
  /** The payment that the address holds, once there is one: it is shown in place of the form. @default the one made here */
  payment?: PaymentRef
  /** Called when the payer wants to make another, or to change what was typed: the address holds none any more. @default nobody */
  onStartOver?: () => void
  /** A payment whose details stand in the fields from the start. @default none */
  again?: PaymentRef
  /** Whom to pay, as id of a saved payee. @default whom the payer chooses */
  beneficiaryId?: string
  /** Which account or card pays, by its id. @default the first that fits */
  fromId?: string
  /** Which door is open at first. @default the first */
  door?: PaymentType
}

export type PaymentFormRootProps = PartProps<'section'> & PaymentFormOptions

const allDoors: readonly PaymentType[] = ['outgoing_wire_transfers', 'sends', 'transfers']

/** The `<section>`. `data-state` is the status of `usePayment`. */
export const Root = forwardRef<HTMLElement, PaymentFormRootProps>(function Root(
  {
    profileIds,
    payment: given,
    onCreated,
    onStartOver,
    idempotencyKey,
    again,
    beneficiaryId,
    fromId,
    door,
    ...props
  },
  ref,
) {
  const id = useId()
  const root = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => root.current!)
  const locale = useWeavrLocale()
  const { clock } = useWeavr().platform
  const words = useMessages('paymentForm', paymentFormMessages)
  const general = useMessages('forms', formMessages)
  const bankWords = useMessages('bankAccountFields', bankAccountFieldsMessages)
  const flow = usePayment({
    ...(onCreated && { onCreated }),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  })
  const choices = usePaymentOptions()
  const before = useTrackedPayment(again)
  const query = { ...choices, isPending: choices.isPending || isWaiting() }
  const [typed, setTyped] = useState<FormValues>({})
  const [reviewed, setReviewed] = useState<FormValues>({})
  const [focused, setFocused] = useState<string>()
  const doors = useMemo(() => allDoors.filter((one) => profileIds[one]), [profileIds])

  const { data } = choices
  const initial = useMemo((): FormValues => {
    const payee = data?.payees.find(({ key }) => key === `payee:${beneficiaryId}`)
    const from = data?.sources.find(({ instrument }) => instrument.id === fromId)
    return {
      ...(door && { door }),
      ...(payee && { payee: payee.key, door: payee.door }),
      ...(from && { from: from.key }),
      ...(before.data && valuesOf(before.data, locale)),
    }
  }, [before.data, beneficiaryId, data, door, fromId, locale])
  const values = { ...initial, ...typed }
  const plan = data && planOf(values, data, doors)

  const read = (entered: FormValues, isAsked = false) =>
    readPayment(entered, {
      plan: planOf({ ...values, ...entered }, data ?? { sources: [], payees: [] }, doors),
      ...{ profileIds, locale, now: clock.wallMs(), words, bankWords, general, isAsked },
    })
  // Made anew each time, of what was typed and what is there now: nothing that was fetched outlives a session.
  const summary = plan && 'draft' in flow ? summaryOf(flow.draft) : undefined

  const refusal = flow.status === 'refused' && plan ? flow.error : undefined
  // The same object while the same is said: the focus follows it.
  const said = JSON.stringify(refusal && plan && refusalOf(refusal, { plan, summary, locale, words }))
  const refused = useMemo(() => (said ? (JSON.parse(said) as FormErrors) : undefined), [said])
  const payment = given ?? (flow.status === 'created' ? flow.payment : undefined)
  const view: PaymentFormContextValue['view'] = payment
    ? 'created'
    : flow.status === 'editing' || refused || (flow.status === 'reviewing' && plan && !summary)
      ? 'form'
      : 'review'
  useFocusOn(root, view, focused)
  // What was pressed is not there any more: it must not be pressed again.
  useFocusWhenLost(root, '[data-part=title]', flow.status === 'unknown')

  const value = {
    ...{ id, words, general, query, doors, values, plan, view, summary, refused, flow, payment },
    isOnline: useOnline(),
    setValues(entered: FormValues) {
      setTyped((kept) => ({ ...kept, ...entered }))
      if (flow.status === 'refused') flow.edit()
    },
    check: (entered: FormValues) => read(entered).errors ?? {},
    review(entered: FormValues) {
      const { draft } = read(entered)
      if (!draft) return
      setReviewed(entered)
      setFocused(undefined)
      flow.review(draft)
    },
    edit(field: string) {
      setFocused(field)
      flow.edit()
    },
    startOver() {
      setTyped({})
      changeDetails()
    },
    changeDetails,
  }
  return (
    <PaymentFormProvider value={value}>
      {renderPart(
        'section',
        {
          'data-part': 'root',
          'data-layout': 'narrow',
          'data-state': flow.status,
          'aria-labelledby': view === 'created' ? undefined : id + 'title',
        },
        props,
        root,
      )}
    </PaymentFormProvider>
  )

  /** Nothing where what stands in the fields has come to mean something else: that is for the form. */
  function summaryOf(asked: PaymentDraft) {
    const { draft, summary } = read(reviewed, true)
    return JSON.stringify(draft) === JSON.stringify(asked) ? summary : undefined
  }

  function isWaiting() {
    return again !== undefined && before.isPending && !before.error
  }

  function changeDetails() {
    flow.startOver()
    onStartOver?.()
  }
})

/** What was pressed goes with each change of view: the focus is on the next one's title, or on the field asked for. */
function useFocusOn(root: React.RefObject<HTMLElement | null>, view: string, field: string | undefined) {
  const shown = useRef(view)
  useEffect(() => {
    const isNew = shown.current !== view
    shown.current = view
    // What Weavr refused takes the focus to its field by itself.
    if (!isNew || (view === 'form' && root.current?.querySelector('form :focus'))) return
    const target =
      view === 'form' && field
        ? root.current?.querySelector<HTMLElement>(`[data-field="${field}"] :is(input, select, textarea)`)
        : root.current?.querySelector<HTMLElement>('[data-part=title]')
    target?.focus()
  }, [root, view, field])
}
