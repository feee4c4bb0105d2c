import { useStepUp } from '@weavr-kit/react'

/** `StepUpDialog` asks; this only says when, and why. */
export function Details({ show }: { show: () => void }) {
  const { ask } = useStepUp()
  const press = () => ask({ why: 'to see the card number', action: 'Show card number' }).then(show, () => {})
  return <button onClick={press}>Show card number</button>
}
