'use client'

import { useState, type ReactNode } from 'react'
import { ChoiceField } from '../form/Field.js'
import type { CardAction } from './CardAction.js'
import { CardDialogForm } from './CardDialogForm.js'
import { useManagedCardActionsContext } from './ManagedCardActionsContext.js'

/** One question, the answer to which may also be that it is too early to report anything. */
export function ReportForm({ asked }: { asked: CardAction }): ReactNode {
  const { allowed, run, words } = useManagedCardActionsContext()
  const [answer, setAnswer] = useState(asked)
  const options = [
    { value: 'freeze', label: words.misplaced, hint: words.misplacedHint },
    { value: 'reportLost', label: words.lost },
    { value: 'reportStolen', label: words.stolen },
  ].filter(({ value }) => allowed.has(value as CardAction))
  return (
    <CardDialogForm
      action={answer}
      explanation={words.reportExplanation}
      check={() => ({})}
      onChange={({ where }) => setAnswer(where as CardAction)}
      onSend={({ where }) => void run(where as 'freeze')}
    >
      <ChoiceField name="where" type="radio" label={words.where} options={options} defaultValue={[asked]} />
    </CardDialogForm>
  )
}
