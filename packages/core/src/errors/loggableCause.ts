/**
 * What was caught, as far as it may be logged: names, messages and stacks, all the way down, without the
 * properties, in which some clients carry the whole request. Nothing of what quotes a word of what was sent,
 * as some do of a header that they could not send.
 */
export function loggableCause(caught: unknown, sent: string): Error | undefined {
  if (!(caught instanceof Error)) return undefined
  const { cause, message, name, stack = '' } = caught
  if (words(message).some((word) => sent.includes(word))) return undefined
  const inner = loggableCause(cause, sent)
  return Object.assign(new Error(message, inner && { cause: inner }), { name, stack })
}

/** Shorter ones are in everything. */
const words = (text: string) => text.split(/[^\w@.+-]+/).filter(({ length }) => length > 3)
