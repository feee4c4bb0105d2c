/** Balances and card data: no cache keeps them, and no browser takes them for a page. */
export const neverKept = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
