import type { ApiError } from '../errors/ApiError.js'
import type { Weavr } from '../Weavr.js'

/**
 * Sends a message with a code to an address whose password is lost. Resolves for every address alike, so that
 * nobody learns here which ones are known.
 *
 * @throws {ApiError} 400 no e-mail address, 429 too many tries.
 * @throws {NetworkError} when the server cannot be reached.
 * @see `POST /passwords/lost_password/start`
 */
export async function startLostPassword(weavr: Weavr, { email }: { email: string }): Promise<void> {
  try {
    await weavr.api.POST('/passwords/lost_password/start', { token: false, body: { email } })
  } catch (error) {
    const { status } = error as ApiError
    if (status !== 404 && status !== 409) throw error
  }
}
