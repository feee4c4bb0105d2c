import type { QueryClient } from '@tanstack/react-query'
import { WeavrSessionProvider, type Weavr } from '@weavr-kit/react'
import { managedCardsQuery } from '@weavr-kit/react/queries'
import { Outlet, redirect, type RouteObject } from 'react-router'
import { CardsPage } from './CardsPage'
import { SignInPage } from './SignInPage'

interface RoutesOptions {
  weavr: Weavr
  queryClient: QueryClient
}

export function createRoutes({ weavr, queryClient }: RoutesOptions): RouteObject[] {
  const isSignedIn = () => ['active', 'expiring'].includes(weavr.session.getState().status)
  return [
    {
      element: (
        <WeavrSessionProvider weavr={weavr} queryClient={queryClient}>
          <Outlet />
        </WeavrSessionProvider>
      ),
      children: [
        { path: '/sign-in', element: <SignInPage /> },
        {
          path: '/',
          element: <CardsPage />,
          // Fetched while the page's code is on its way; the page's own hook finds it in the cache.
          loader: async () =>
            isSignedIn() ? queryClient.ensureQueryData(managedCardsQuery(weavr)) : redirect('/sign-in'),
          hydrateFallbackElement: <p>Loading</p>,
        },
      ],
    },
  ]
}
