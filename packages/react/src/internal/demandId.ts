import { ApiError } from '@weavr-kit/core'

/**
 * What moves money answers with what it made. Where that is missing, something on the way has answered, and
 * nobody knows what became of the write.
 * @throws {ApiError} `UNEXPECTED_ANSWER`
 */
export async function demandId<Made extends { id: string }>(answer: Promise<Made>): Promise<Made> {
  const made: Made | undefined = await answer
  if (!made?.id) throw new ApiError({ code: 'UNEXPECTED_ANSWER', status: 200 })
  return made
}
