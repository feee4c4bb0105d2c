import { ApiError } from '../errors/ApiError.js'
import { StepUpRequiredError } from '../errors/StepUpRequiredError.js'

/** The parts of Weavr's error bodies that are facts; everything else may quote what was sent. */
interface ErrorBody {
  errorCode?: unknown
  code?: unknown
  message?: unknown
  syntaxErrors?: { invalidFields?: { fieldName?: unknown; error?: unknown }[] }
}

/** A code is a word of capitals; anything else may be a sentence with personal data in it. */
const asCode = (value: unknown) => (typeof value === 'string' && /^[A-Z][A-Z0-9_]{2,}$/.test(value) ? value : undefined)

/** Turns an error answer into the error that tells the caller what to do. Reads the body. */
export async function readApiError(response: Response): Promise<ApiError> {
  const { status, headers } = response
  const body = ((await response.json().catch(() => null)) ?? {}) as ErrorBody
  // Some deployments put the code into `message`.
  const code = asCode(body.errorCode) ?? asCode(body.code) ?? asCode(body.message) ?? 'HTTP_' + status
  const fields: Record<string, string> = {}
  for (const { fieldName, error } of body.syntaxErrors?.invalidFields ?? []) fields[String(fieldName)] = String(error)
  const seconds = Number(headers.get('retry-after') ?? headers.get('x-ratelimit-reset') ?? undefined)
  const Failure = code === 'STEP_UP_REQUIRED' ? StepUpRequiredError : ApiError
  return new Failure({ code, status, fields, requestRef: headers.get('request-ref') ?? undefined, retryAfterMs: seconds >= 0 ? seconds * 1000 : undefined })
}
