import type { components } from '@weavr-kit/core'

type Issued = Pick<
  components['schemas']['ManagedCardFields'],
  | 'id'
  | 'externalHandle'
  | 'cardBrand'
  | 'cardNumberFirstSix'
  | 'cardNumberLastFour'
  | 'startMmyy'
  | 'expiryMmyy'
  | 'expiryPeriodMonths'
  | 'creationTimestamp'
>

const validMonths = 36

/** What every new card is given: its number and how long it is good for. */
export function issueCard(id: string, at: number): Issued {
  return {
    id,
    externalHandle: `WK${id.slice(-10)}`,
    cardBrand: 'MASTERCARD',
    cardNumberFirstSix: '522093',
    // Spread over the four digits, so that cards made one after the other do not look alike.
    cardNumberLastFour: String((Number(id.slice(-6)) * 7_919 + 4_013) % 10_000).padStart(4, '0'),
    ...validFrom(at),
    creationTimestamp: at,
  }
}

/** The dates on a card that is made now. */
export function validFrom(at: number): Pick<Issued, 'startMmyy' | 'expiryMmyy' | 'expiryPeriodMonths'> {
  return { startMmyy: toMmyy(at, 0), expiryMmyy: toMmyy(at, validMonths), expiryPeriodMonths: validMonths }
}

/** The month in which, or some months after which, a moment lies, as cards have it. */
export function toMmyy(at: number, monthsLater: number): string {
  const date = new Date(at)
  const month = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + monthsLater, 1))
  return `${String(month.getUTCMonth() + 1).padStart(2, '0')}${String(month.getUTCFullYear()).slice(-2)}`
}

/** The first moment at which a card with this date is good no more. */
export const endOfMmyy = (mmyy: string): number =>
  Date.UTC(2000 + Number(mmyy.slice(2)), Number(mmyy.slice(0, 2)))
