import type { ManagedCard } from '@weavr-kit/react'

const arts = ['house', 'harbour', 'pine', 'plum', 'clay'] as const

/** Which art lies on a card: always the same one, and seldom that of its neighbour. */
export const artOf = ({
  cardNumberLastFour,
}: Pick<ManagedCard, 'cardNumberLastFour'>): (typeof arts)[number] =>
  arts[Number(cardNumberLastFour) % arts.length] ?? 'house'
