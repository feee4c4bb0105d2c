import { useId, useState, type ReactNode } from 'react'
import { applyLooks, readLooks, type Looks } from './looks.js'

const choices = {
  scheme: { name: 'Scheme', options: { auto: 'Automatic', light: 'Light', dark: 'Dark' } },
  density: { name: 'Density', options: { compact: 'Compact', normal: 'Normal', roomy: 'Roomy' } },
  direction: { name: 'Direction', options: { ltr: 'Left to right', rtl: 'Right to left' } },
  brand: { name: 'Brand', options: { indigo: 'Indigo', lime: 'Lime', ink: 'Ink', pink: 'Pink' } },
} as const

/** The kit's ten variables, a few of them to play with. */
export function LooksPicker(): ReactNode {
  const [looks, setLooks] = useState(readLooks)
  return (
    <section>
      <h3>Looks</h3>
      <div className="looks">
        {Object.entries(choices).map(([aspect, { name, options }]) => (
          <Choice
            key={aspect}
            name={name}
            options={options}
            value={looks[aspect as keyof Looks]}
            choose={(value) => {
              const next = { ...looks, [aspect]: value }
              setLooks(next)
              applyLooks(next)
            }}
          />
        ))}
      </div>
    </section>
  )
}

interface ChoiceProps {
  name: string
  options: Record<string, string>
  value: string
  choose: (value: string) => void
}

function Choice({ name, options, value, choose }: ChoiceProps) {
  const id = useId()
  return (
    <div className="choice">
      <label htmlFor={id}>{name}</label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {Object.entries(options).map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
