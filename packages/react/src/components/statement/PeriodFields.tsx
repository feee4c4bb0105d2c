'use client'

import { useId, useState, type ReactNode } from 'react'
import { useMessages } from '../../internal/useMessages.js'
import { useWeavr } from '../../internal/useWeavr.js'
import { FilterChips } from '../filters/FilterChips.js'
import { formMessages } from '../form/formMessages.js'
import { useStatementContext } from './StatementContext.js'
import { FIRST_DAY, isPeriod, toDay, type StatementPeriod } from './StatementPeriod.js'

/** Which days: a native list, and two native dates where none of it fits. */
export function PeriodFields(): ReactNode {
  const id = useId()
  const { isOther, more, period, periodName, query, range, setPeriod, words } = useStatementContext()
  const names = { 'this-month': words.thisMonth, 'last-month': words.lastMonth, custom: words.custom }

  function choose(name: StatementPeriod['name']) {
    // From what is on the screen one goes on to what one looks for.
    if (name === 'custom') setPeriod({ name, from: toDay(range.start), to: toDay(range.end) })
    else setPeriod({ name })
  }

  return (
    <>
      <div data-part="field">
        <label htmlFor={id}>{words.period}</label>
        <select
          id={id}
          value={period.name}
          onChange={(event) => choose(event.currentTarget.value as StatementPeriod['name'])}
        >
          {Object.entries(names).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {period.name === 'custom' && <DayFields from={period.from} to={period.to} />}
      {period.name !== 'this-month' && (
        <FilterChips
          chips={[
            { label: words.period, chosen: periodName, onRemove: () => setPeriod({ name: 'this-month' }) },
          ]}
        />
      )}
      <span data-part="heard" role="status">
        {!isOther && !query.isFetching && query.data && words.count(more.count)}
      </span>
    </>
  )
}

/** What is typed stays until both days make a period; only then is it asked for. */
function DayFields({ from, to }: { from: string; to: string }) {
  const id = useId()
  const { setPeriod, words } = useStatementContext()
  const { errorPrefix } = useMessages('forms', formMessages)
  const { clock } = useWeavr().platform
  const [typed, setTyped] = useState({ from, to })
  const isOdd = !isPeriod(typed.from, typed.to)
  const today = toDay(clock.wallMs())

  const field = (name: 'from' | 'to', label: string) => (
    <div data-part="field">
      <label htmlFor={id + name}>{label}</label>
      <input
        id={id + name}
        type="date"
        min={FIRST_DAY}
        max={today > typed[name] ? today : typed[name]}
        value={typed[name]}
        aria-invalid={isOdd || undefined}
        aria-describedby={id + 'e'}
        onChange={(event) => {
          const next = { ...typed, [name]: event.currentTarget.value }
          setTyped(next)
          if (isPeriod(next.from, next.to)) setPeriod({ name: 'custom', ...next })
        }}
      />
    </div>
  )
  return (
    <>
      {field('from', words.from)}
      {field('to', words.to)}
      <p data-part="error" id={id + 'e'} aria-live="polite">
        {isOdd && (
          <>
            <span data-part="error-prefix">{errorPrefix}</span> <span>{words.periodOdd}</span>
          </>
        )}
      </p>
    </>
  )
}
