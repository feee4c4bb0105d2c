'use client'

import { createWeavr, type Weavr, type WeavrOptions } from '@weavr-kit/core'
import { QueryClient, QueryClientContext } from '@tanstack/react-query'
import { useContext, useEffect, useMemo, useState } from 'react'
import { bindCache } from '../internal/bindCache.js'
import { getWaitingReads } from '../internal/getWaitingReads.js'
import { useEarlyEffect } from '../internal/useEarlyEffect.js'
import { useLiveUser } from '../internal/useLiveUser.js'
import type { WeavrContextValue } from '../internal/WeavrContext.js'
import type { WeavrMessageOverrides } from '../internal/WeavrMessages.js'
import { usePageLocale } from './usePageLocale.js'

interface GivenWeavr extends Partial<Record<keyof WeavrOptions, undefined>> {
  /**
   * A session made with `createWeavr`, for an app that needs it outside React too. @default one made with the
   * options
   */
  weavr: Weavr
}

/** Either the options to make a session with, or one that was made already. */
export type ProvidedWeavrOptions = (GivenWeavr | (WeavrOptions & { weavr?: undefined })) & {
  /** Where fetched data is kept. @default the nearest QueryClient, else one of its own */
  queryClient?: QueryClient
  /** Replaces any of the English strings. @default English */
  messages?: WeavrMessageOverrides
  /**
   * How dates, times, amounts and names of countries are written, such as `en-GB`. Give it where a server
   * renders the page.
   * @default the `lang` of the document; `en` on a server
   */
  locale?: string
}

/**
 * What a provider provides: the session while it is mounted, and the QueryClient that the app beneath sees.
 */
export function useProvidedWeavr({
  weavr: given,
  queryClient,
  messages,
  locale: givenLocale,
  ...options
}: ProvidedWeavrOptions): [WeavrContextValue, QueryClient] {
  const nearest = useContext(QueryClientContext)
  const [kept] = useState(() => {
    let { onSessionEvent } = options
    const weavr =
      given ??
      createWeavr({ ...(options as WeavrOptions), onSessionEvent: (event) => onSessionEvent?.(event) })
    const client = queryClient ?? nearest ?? new QueryClient()
    // While rendering, because a tree that suspends reads before it is mounted. The end purges though nothing
    // is mounted any more.
    bindCache(weavr, client)
    return { weavr, client, hearWith: (listener: typeof onSessionEvent) => void (onSessionEvent = listener) }
  })
  useEffect(() => kept.hearWith(options.onSessionEvent))
  const user = useLiveUser(kept.weavr)
  const pageLocale = usePageLocale()
  const locale = givenLocale ?? pageLocale

  // Early, so that the session asks the time and the other tabs before a query of the same commit asks for
  // anything.
  useEarlyEffect(() => {
    const { platform, session } = kept.weavr
    const { askAgain } = getWaitingReads(kept.weavr)
    const stops = [
      session.connect(),
      // After connecting, so that the session knows of the input. While it warns, input does not count.
      platform.activity.subscribe(() => {
        if (session.getState().status === 'active') askAgain()
      }),
      // Whoever stays signed in need not press once more to see what waited.
      session.subscribe((state, before) => {
        if (state.status === 'active' && before.status === 'expiring') askAgain()
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [kept])

  // The app's own client is never shadowed: its queries beneath must not change house.
  return [
    useMemo(() => ({ ...kept, user, messages, locale }), [kept, user, messages, locale]),
    nearest ?? kept.client,
  ]
}
