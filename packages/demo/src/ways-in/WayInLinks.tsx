import type { ReactNode } from 'react'
import { Link } from '../routing/Link.js'

/** The other ways in, beside the sign-in. */
export function WayInLinks(): ReactNode {
  return (
    <p className="way-in-links">
      <Link to="/lost-password">Forgot password?</Link>
      <Link to="/sign-up">Open an account</Link>
    </p>
  )
}
