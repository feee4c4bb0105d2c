'use client'

import { useId, type ReactNode } from 'react'
import { useCopy } from '../../internal/useCopy.js'
import { Verbatim } from '../../internal/Verbatim.js'
import type { BankLine } from './readBankDetails.js'
import { useIbanDetailsContext } from './IbanDetailsContext.js'

/** What somebody who pays in has to know, each with a Copy of its own. */
export function BankLines({ lines }: { lines: readonly BankLine[] }): ReactNode {
  return (
    <dl data-part="bank">
      {lines.map((line) => (
        <Line key={line.name} {...line} />
      ))}
    </dl>
  )
}

function Line({ name, value, shown, isCode }: BankLine) {
  const id = useId()
  const { words } = useIbanDetailsContext()
  const { outcome, copy } = useCopy()
  return (
    <div>
      <dt id={id + 'n'}>{name}</dt>
      <dd>
        <Verbatim data-part={isCode ? 'code' : undefined} dir={isCode ? 'ltr' : 'auto'}>
          {shown}
        </Verbatim>{' '}
        <span data-part="copy-outcome" role="status">
          {outcome && (outcome === 'copied' ? words.copied(name) : words.copyFailed)}
        </span>
      </dd>
      <dd>
        <button
          type="button"
          id={id + 'c'}
          aria-labelledby={`${id}c ${id}n`}
          onClick={() => void copy(value)}
        >
          {words.copy}
        </button>
      </dd>
    </div>
  )
}
