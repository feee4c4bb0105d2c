import type { LoadedQuery } from './LoadedContext.js'

/** The payer's role may not see it: then there is nothing to filter either, nor to do with it. */
export const isForbidden = ({ data, error }: Pick<LoadedQuery<unknown>, 'data' | 'error'>): boolean =>
  data === undefined && error?.code === 'INSUFFICIENT_PERMISSIONS'
