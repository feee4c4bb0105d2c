/** Where one can be. The address is the only place that remembers it, so a reload and a sign-in come back to it. */
export type Route =
  | { page: 'cards' }
  | { page: 'card'; id: string }
  | { page: 'accounts' }
  | { page: 'account'; id: string }
  | { page: 'identities' }
  | { page: 'not-found' }

/** Reads an address. Ids are strings of digits; anything else is no page of ours. */
export function parseRoute(pathname: string): Route {
  const [section, id, ...more] = pathname.split('/').slice(1)
  if (more.length > 0) return { page: 'not-found' }
  if (section === '' || (section === 'cards' && id === undefined)) return { page: 'cards' }
  if (section === 'accounts' && id === undefined) return { page: 'accounts' }
  if (section === 'identities' && id === undefined) return { page: 'identities' }
  if (!/^\d+$/.test(id ?? '')) return { page: 'not-found' }
  if (section === 'cards') return { page: 'card', id: id! }
  if (section === 'accounts') return { page: 'account', id: id! }
  return { page: 'not-found' }
}
