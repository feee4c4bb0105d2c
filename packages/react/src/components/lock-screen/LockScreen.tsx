'use client'

import { forwardRef, useEffect, useId, useImperativeHandle, useRef, useState, type ReactNode } from 'react'
import { renderPart } from '../../internal/createPart.js'
import type { PartProps } from '../../internal/PartProps.js'
import { useMessages } from '../../internal/useMessages.js'
import { useWeavrContext } from '../../internal/WeavrContext.js'
import type { TokenlessSessionState } from '../../internal/withoutToken.js'
import { useWeavrSession } from '../../session/useWeavrSession.js'
import { SignIn } from '../sign-in/SignIn.js'
import { lockScreenMessages } from './lockScreenMessages.js'

export interface LockScreenProps extends PartProps<'section'> {
  /** The form beneath. @default <SignIn /> with passwords in secure fields */
  children?: ReactNode
  /**
   * Called when another identity than the one whose session ended has signed in: lead it home, because the
   * page was not its own.
   */
  onOtherIdentity?: () => void
}

const selectShown = ({ endReason, interruptedWrite, status }: TokenlessSessionState) => ({
  reason: endReason,
  interruptedWrite,
  isLive: status === 'active' || status === 'expiring',
})

/**
 * Stands where the page was: why the session ended, what that means for the payer, and the form to come back
 * with. Use it as the fallback of `RequireSession`. The heading takes the focus and is the document's title
 * meanwhile; `data-reason` is why the session ended. Give `SessionExpiryWarning` to the provider, so that the
 * reason is not said twice.
 *
 * @example
 * <WeavrSessionProvider baseUrl="/api/weavr" expiryPrompt={<SessionExpiryWarning />}>
 *   <RequireSession fallback={<LockScreen />}>…</RequireSession>
 * </WeavrSessionProvider>
 */
export const LockScreen = forwardRef<HTMLElement, LockScreenProps>(function LockScreen(
  { children, onOtherIdentity, ...props },
  ref,
) {
  const { weavr } = useWeavrContext()
  const { session } = weavr
  // What it says stays, though a sign-in has made the session live: it is about to leave.
  const now = useWeavrSession(selectShown)
  const [atFirst] = useState(now)
  const { reason, interruptedWrite } = now.isLive ? atFirst : now
  const words = useMessages('lockScreen', lockScreenMessages)
  const title = words[reason ?? 'signedOut']
  const id = useId()
  const root = useRef<HTMLElement>(null)
  useImperativeHandle(ref, () => root.current!)

  useEffect(() => {
    // One of its own, in front: of several titles the first one counts, and the page's, which may change
    // meanwhile, stays as it is.
    const element = Object.assign(document.createElement('title'), { textContent: title })
    document.head.prepend(element)
    return () => element.remove()
  }, [title])
  useEffect(() => {
    // On the very first visit the focus belongs to the page.
    if (reason) root.current?.querySelector<HTMLElement>('[data-part=title]')?.focus()
  }, [reason])
  const tell = useRef(onOtherIdentity)
  useEffect(() => void (tell.current = onOtherIdentity))
  useEffect(
    () =>
      session.subscribe(({ identity, token }, before) => {
        if (token && !before.token && before.identity && before.identity.id !== identity?.id) tell.current?.()
      }),
    [session],
  )

  const own = {
    'data-weavr': 'lock-screen',
    'data-reason': reason,
    'aria-labelledby': id,
    children: (
      <>
        <h1 data-part="title" id={id} tabIndex={-1}>
          {title}
        </h1>
        {reason && <p data-part="consequence">{words[interruptedWrite ? 'maybeSent' : 'nothingSent']}</p>}
        {children ?? <SignIn />}
      </>
    ),
  }
  return renderPart('section', own, props, root)
})
