import { useEffect, useState, type ReactNode } from 'react'
import { announce } from './announce.js'

interface CopyButtonProps {
  text: string
  /** What is copied, as in "IBAN". */
  name: string
  /** @default 'Copy' */
  label?: string
}

/** Copies, and says so in place. */
export function CopyButton({ text, name, label = 'Copy' }: CopyButtonProps): ReactNode {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(undefined), 3000)
    return () => clearTimeout(timer)
  }, [outcome])

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
      announce(`${name} copied`)
    } catch {
      // Browsers refuse without permission or on plain http: then the reader has to select it.
      setOutcome('failed')
      announce(`${name} could not be copied. Select it instead.`)
    }
  }

  return (
    <button type="button" className="button" data-kind="quiet" onClick={() => void copy()}>
      {outcome === 'copied' ? 'Copied' : outcome === 'failed' ? 'Select it' : label}
      {!outcome && <span className="visually-hidden"> {name}</span>}
    </button>
  )
}
