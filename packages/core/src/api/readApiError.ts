import { ApiError } from '../errors/ApiError.js'
import { StepUpRequiredError } from '../errors/StepUpRequiredError.js'

/** The parts of Weavr's error bodies that are facts; everything else may quote what was sent. */
interface ErrorBody {
  errorCode?: string
  code?: string
  message?: string
  syntaxErrors?: { invalidFields?: { fieldName: string; error: string }[] }
}

/** A word in capitals; where others put a sentence, it may quote what was sent. */
const isCode = (text?: string) => typeof text === 'string' && /^[A-Z][A-Z\d_]+$/.test(text)

/**
 * Says of an answer that the proxy gave it. Weavr's never have it, because the proxy hands on no such header.
 */
const fromProxy = 'weavr-proxy'

/** Turns an error answer into the error that tells the caller what to do. Reads the body. */
export async function readApiError(response: Response): Promise<ApiError> {
  const { status, headers } = response
  const fields: Record<string, string> = {}
  let code = 'HTTP_' + status
  let sentence: string | undefined
  try {
    const body = (await response.json()) as ErrorBody
    // Some deployments put the code into `message`.
    if (headers.has(fromProxy)) sentence = body.message
    code = [body.errorCode, body.code, body.message].find(isCode) ?? code
    for (const { fieldName, error } of body.syntaxErrors?.invalidFields ?? [])
      fields[fieldName] = isCode(error) ? error : 'INVALID'
  } catch {
    // No body, or one of a shape that nobody declared: the status speaks for itself.
  }
  return new (code === 'STEP_UP_REQUIRED' ? StepUpRequiredError : ApiError)({
    code,
    status,
    sentence,
    fields,
    requestRef: headers.get('request-ref') ?? undefined,
    retryAfterMs:
      parseFloat((headers.get('retry-after') ?? headers.get('x-ratelimit-reset'))!) * 1000 || undefined,
  })
}
