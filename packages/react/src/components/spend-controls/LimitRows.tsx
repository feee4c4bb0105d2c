'use client'

import { minorUnitDigits, toDecimal, type components } from '@weavr-kit/core'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Money } from '../../internal/formatMoney.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { Field } from '../form/Field.js'
import { useSpendControlsContext } from './SpendControlsContext.js'

type Interval = components['schemas']['SpendLimitInterval']

const all: readonly Interval[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'ALWAYS']

export interface LimitRow {
  /** Names its fields, whatever interval is chosen for it. */
  key: string
  interval: Interval
  /** What stands in it at first. */
  value?: Money
}

interface LimitRowsProps {
  rows: readonly LimitRow[]
  currency: string
  onChange(rows: readonly LimitRow[]): void
}

/** One row an interval: an interval that has one is not offered again. */
export function LimitRows({ rows, currency, onChange }: LimitRowsProps): ReactNode {
  const { words } = useSpendControlsContext()
  const locale = useWeavrLocale()
  const group = useRef<HTMLFieldSetElement>(null)
  const added = useRef<string>(undefined)
  const free = all.filter((interval) => rows.every((row) => row.interval !== interval))
  const freeKey = all.find((key) => rows.every((row) => row.key !== key))

  useEffect(() => {
    // What was pressed may be gone, and whoever adds a limit goes on with it.
    if (added.current) group.current?.querySelector<HTMLElement>(`[name=limit${added.current}]`)?.focus()
    added.current = undefined
  }, [rows])

  function add() {
    const [interval] = free.includes('MONTHLY') ? (['MONTHLY'] as const) : free
    if (!interval || !freeKey) return
    added.current = freeKey
    onChange([...rows, { key: freeKey, interval }])
  }

  function remove(row: LimitRow) {
    onChange(rows.filter((other) => other !== row))
    group.current?.focus()
  }

  return (
    <fieldset data-part="group" ref={group} tabIndex={-1}>
      <legend>{words.limits}</legend>
      {rows.length === 0 && <p data-part="hint">{words.noLimitYet}</p>}
      {rows.map((row) => (
        <div key={row.key} data-part="limit">
          <Field name={`limit${row.key}`} label={words.upTo(currency)}>
            {(control) => (
              <input
                {...control}
                inputMode="decimal"
                autoComplete="off"
                defaultValue={row.value && write(row.value, locale)}
              />
            )}
          </Field>
          <Field name={`interval${row.key}`} label={words.each}>
            {(control) => (
              <select
                {...control}
                value={row.interval}
                onChange={({ currentTarget: { value } }) =>
                  onChange(
                    rows.map((other) => (other === row ? { ...row, interval: value as Interval } : other)),
                  )
                }
              >
                {all
                  .filter((interval) => interval === row.interval || free.includes(interval))
                  .map((interval) => (
                    <option key={interval} value={interval}>
                      {words.intervals[interval]}
                    </option>
                  ))}
              </select>
            )}
          </Field>
          <button type="button" aria-label={words.remove(row.interval)} onClick={() => remove(row)}>
            <Cross />
          </button>
        </div>
      ))}
      {free.length > 0 && (
        <button type="button" data-part="add" data-emphasis="secondary" onClick={add}>
          {words.add}
        </button>
      )}
    </fieldset>
  )
}

/** As people type it: without the currency, which the label says, and without groups. */
function write(money: Money, locale: string): string {
  const digits = minorUnitDigits(money.currency)
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false }
  return new Intl.NumberFormat(locale, options).format(toDecimal(money))
}

export const Cross = (): ReactNode => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d="M5 5 15 15M15 5 5 15" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  </svg>
)
