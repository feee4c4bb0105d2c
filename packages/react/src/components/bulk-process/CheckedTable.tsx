'use client'

import type { ReactNode } from 'react'
import { Verbatim } from '../../internal/Verbatim.js'
import { Money } from '../money/Money.js'
import { useBulkProcessContext } from './BulkProcessContext.js'

/** So many problems are looked at; who has more mends the table. */
const SHOWN = 100

/** How many rows, their total by currency, and first of all what is wrong with some. */
export function CheckedTable(): ReactNode {
  const { checked, flow, kind, words } = useBulkProcessContext()
  if (!checked) return null
  const { bad, good, totals } = checked
  const parts = Math.ceil(good.length / flow.maxPerBulk)
  return (
    <>
      {bad.length > 0 && (
        <ProblemTable
          caption={words.problems}
          rows={bad.slice(0, SHOWN).map(({ row, who, problems }) => ({ row, who, why: problems.join(' ') }))}
        />
      )}
      {bad.length > SHOWN && <p data-part="hint">{words.showingFailures(SHOWN, bad.length)}</p>}
      <dl data-part="facts">
        <div>
          <dt>{words.rows(good.length + bad.length)}</dt>
          <dd>{bad.length > 0 ? words.leftOut(bad.length) : ''}</dd>
        </div>
        {totals.map((money) => (
          <div key={money.currency}>
            <dt>{words.total}</dt>
            <dd>
              <Money value={money} currencyDisplay="code" />
            </dd>
          </div>
        ))}
      </dl>
      {parts > 1 && <p data-part="hint">{words.split(parts)}</p>}
      {(kind === 'sends' || kind === 'outgoing-wire-transfers') && <p data-part="hint">{words.needsCode}</p>}
      {good.length > 0 && <ModeField />}
    </>
  )
}

function ModeField() {
  const { id, mode, setMode, words } = useBulkProcessContext()
  return (
    <fieldset data-part="field">
      <legend>{words.mode}</legend>
      {(
        [
          ['ON_FAILURE_CONTINUE', words.carryOn],
          ['ON_FAILURE_STOP', words.stop],
        ] as const
      ).map(([value, said]) => (
        <label key={value} data-part="option">
          <input type="radio" name={id + 'mode'} checked={mode === value} onChange={() => setMode(value)} />
          <span>{said}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface ProblemTableProps {
  caption: string
  rows: readonly { row: number; who: string; why: string }[]
}

/** Row, what, and why in words. */
export function ProblemTable({ caption, rows }: ProblemTableProps): ReactNode {
  const { words } = useBulkProcessContext()
  return (
    <table data-part="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" data-numeric>
            {words.row}
          </th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, who, why }) => (
          <tr key={row}>
            <td data-numeric>{row}</td>
            <th scope="row">
              <Verbatim>{who}</Verbatim>
            </th>
            <td>{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
