'use client'

import { useWeavrContext } from './WeavrContext.js'

/**
 * The locale in which the kit writes dates, times, amounts and names of countries, as a BCP 47 tag: the
 * provider's `locale`, else the page's `lang`. For what the page writes beside it, so that both write alike.
 *
 * @example
 * const locale = useWeavrLocale()
 * return <bdi>{formatMoney(card.balance, { locale })}</bdi>
 */
export const useWeavrLocale = (): string => useWeavrContext().locale
