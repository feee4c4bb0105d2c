import type { Transaction } from '@weavr-kit/react'

/** Where the details of a movement are. */
export const movementHref = ({ id, instrument }: Transaction): string =>
  `/movements/${instrument.type}/${instrument.id}/${id}`
