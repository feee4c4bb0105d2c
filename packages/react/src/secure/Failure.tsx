import type { ReactNode } from 'react'

interface FailureProps {
  message: string
  tryAgain: string
  retry(): void
}

/** Stands where the frame would: what happened, and the way on. */
export function Failure({ message, tryAgain, retry }: FailureProps): ReactNode {
  return (
    <p data-part="failure" role="alert">
      {message}{' '}
      <button type="button" data-part="retry" onClick={retry}>
        {tryAgain}
      </button>
    </p>
  )
}
