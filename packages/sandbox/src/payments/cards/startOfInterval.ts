import type { components } from '@weavr-kit/core'

const dayMs = 86_400_000

/** When the interval that a moment lies in began, by the calendar in UTC. Weeks begin on Mondays. */
export function startOfInterval(interval: components['schemas']['SpendLimitInterval'], at: number): number {
  const date = new Date(at)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  switch (interval) {
    case 'DAILY':
      return Date.UTC(year, month, day)
    case 'WEEKLY':
      return Date.UTC(year, month, day) - ((date.getUTCDay() + 6) % 7) * dayMs
    case 'MONTHLY':
      return Date.UTC(year, month)
    case 'QUARTERLY':
      return Date.UTC(year, month - (month % 3))
    case 'YEARLY':
      return Date.UTC(year, 0)
    case 'ALWAYS':
      return 0
  }
}
