import { RequireSession } from '@weavr-kit/react'
import { Suspense, useEffect, type ReactNode } from 'react'
import { NavigationType, Outlet, Route, Routes, useLocation, useNavigationType } from 'react-router'
import type { Lab } from './lab/Lab.js'
import { later } from './later.js'
import { screens, type Screen } from './screens.js'
import { SignInPage } from './sign-in/SignInPage.js'

const SignedIn = later(async () => (await import('./SignedIn.js')).SignedIn)
const SignUpPage = later(async () => (await import('./ways-in/SignUpPage.js')).SignUpPage)
const InvitePage = later(async () => (await import('./ways-in/InvitePage.js')).InvitePage)
const LostPasswordPage = later(async () => (await import('./ways-in/LostPasswordPage.js')).LostPasswordPage)

/** Which page an address is: the ways in are for everybody, all else for who is signed in. */
export function AppRoutes({ lab }: { lab: Lab | undefined }): ReactNode {
  useScrollToTop()
  const toRoute = (screen: Screen) => (
    <Route
      key={screen.path}
      path={screen.path}
      element={<SignedIn screen={screen} hasLab={lab !== undefined} />}
    />
  )
  return (
    <Suspense>
      <Routes>
        <Route path="/sign-up" element={<SignUpPage lab={lab} />} />
        <Route path="/invite" element={<InvitePage lab={lab} />} />
        <Route path="/lost-password" element={<LostPasswordPage lab={lab} />} />
        <Route element={<WhileSignedIn lab={lab} keepMounted />}>
          {screens.filter(({ hasForm }) => hasForm).map(toRoute)}
        </Route>
        <Route element={<WhileSignedIn lab={lab} />}>
          {screens.filter(({ hasForm }) => !hasForm).map(toRoute)}
          <Route path="*" element={<SignedIn hasLab={lab !== undefined} />} />
        </Route>
      </Routes>
    </Suspense>
  )
}

interface WhileSignedInProps {
  lab: Lab | undefined
  /** @default false: at the end of the session nothing stays on the page */
  keepMounted?: boolean
}

function WhileSignedIn({ lab, keepMounted = false }: WhileSignedInProps) {
  return (
    <RequireSession fallback={<SignInPage lab={lab} />} keepMounted={keepMounted}>
      <Suspense>
        <Outlet />
      </Suspense>
    </RequireSession>
  )
}

/** A page begins at its top; who goes back is where they were. */
function useScrollToTop() {
  const { pathname } = useLocation()
  const way = useNavigationType()
  useEffect(() => {
    if (way !== NavigationType.Pop) void scrollTo(0, 0)
  }, [pathname, way])
}
