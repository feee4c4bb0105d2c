import { SessionLimitNotice, SignIn } from '@weavr-kit/react'

// WCAG 2.2.1 wants it said before somebody begins.
export const SignInPage = () => (
  <main>
    <SignIn />
    <SessionLimitNotice />
  </main>
)
