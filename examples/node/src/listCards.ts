import { createWeavr, signIn, type SignInParams } from '@weavr-kit/core'
import { createWeavrProxy } from '@weavr-kit/server'

interface ListCardsOptions {
  apiKey: string
  /** Where Weavr answers, e.g. `https://sandbox.weavr.io/multi`. */
  baseUrl: string
  credentials: SignInParams
}

/** The names of the user's cards. */
export async function listCards({ apiKey, baseUrl, credentials }: ListCardsOptions): Promise<string[]> {
  // What a page would reach over HTTP, reached by a call.
  const proxy = createWeavrProxy({ apiKey, baseUrl })
  const weavr = createWeavr({
    baseUrl: 'https://proxy.invalid',
    fetch: (...request) => proxy(new Request(...request)),
  })
  await signIn(weavr, credentials)
  try {
    const { cards = [] } = await weavr.api.GET('/managed_cards', { params: { query: { state: ['ACTIVE'] } } })
    return cards.map((card) => card.friendlyName)
  } finally {
    await weavr.session.signOut()
  }
}
