import type { ReactNode } from 'react'

/** Where to go from the sign-in, for who has forgotten the password or has none yet. */
export function WayInLinks(): ReactNode {
  return (
    <p className="way-in-links">
      <a href="/lost-password">Forgot password?</a>
      <a href="/sign-up">Open an account</a>
    </p>
  )
}
