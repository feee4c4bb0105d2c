'use client'

import { createWeavr, type Weavr, type WeavrOptions } from '@weavr-kit/core'
import { QueryClient, QueryClientContext } from '@tanstack/react-query'
import { useContext, useEffect, useMemo, useState } from 'react'
import { resumeQueries } from '../internal/pauseQuery.js'
import { purge } from '../internal/purge.js'
import type { WeavrContextValue } from '../internal/WeavrContext.js'
import type { WeavrMessageOverrides } from '../internal/WeavrMessages.js'

interface GivenWeavr extends Partial<Record<keyof WeavrOptions, undefined>> {
  /** A session made with `createWeavr`, for an app that needs it outside React too. @default one made with the options */
  weavr: Weavr
}

/** Either the options to make a session with, or one that was made already. */
export type ProvidedWeavrOptions = (GivenWeavr | (WeavrOptions & { weavr?: undefined })) & {
  /** Where fetched data is kept. @default the nearest QueryClient, else one of its own */
  queryClient?: QueryClient
  /** Replaces any of the English strings. @default English */
  messages?: WeavrMessageOverrides
}

/** What a provider provides: the session while it is mounted, and the QueryClient that the app beneath sees. */
export function useProvidedWeavr({ weavr: given, queryClient, messages, ...options }: ProvidedWeavrOptions): [WeavrContextValue, QueryClient] {
  const nearest = useContext(QueryClientContext)
  const [kept] = useState(() => {
    let { onSessionEvent } = options
    return {
      weavr: given ?? createWeavr({ ...(options as WeavrOptions), onSessionEvent: (event) => onSessionEvent?.(event) }),
      client: queryClient ?? nearest ?? new QueryClient(),
      hearWith: (listener: typeof onSessionEvent) => void (onSessionEvent = listener),
    }
  })
  useEffect(() => kept.hearWith(options.onSessionEvent))

  useEffect(() => {
    const { client, weavr } = kept
    const { platform, session } = weavr
    const stops = [
      // Before connecting, which may find that the session of a reloaded page has ended.
      session.onPurge(() => purge(client, weavr)),
      session.connect(),
      // After connecting, so that the session knows of the input. While it warns, input does not count.
      platform.activity.subscribe(() => session.getState().status === 'active' && resumeQueries(client)),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [kept])

  // The app's own client is never shadowed: its queries beneath must not change house.
  return [useMemo(() => ({ ...kept, messages }), [kept, messages]), nearest ?? kept.client]
}
