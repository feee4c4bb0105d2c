import { createCallGuard } from './createCallGuard.js'
import type { RequestHead } from '../seal/RequestHead.js'
import { createSignalDesk } from '../signals/createSignalDesk.js'
import { createStoreAsker, type AskStore } from '../store/createStoreAsker.js'
import { createTickets } from '../tickets/createTickets.js'
import type { ByteSource } from '../calls/ByteSource.js'
import { checkHeaders } from './checkHeaders.js'
import { checkMediaType } from './checkMediaType.js'
import { checkSite } from './checkSite.js'
import { contractOf } from '../calls/contractOf.js'
import { createAnswerEditor } from './createAnswerEditor.js'
import { createAnswerJudge, unexpectedAnswer } from './createAnswerJudge.js'
import { createBodyBudget } from '../calls/createBodyBudget.js'
import { createCallers } from './createCallers.js'
import { createDeadline, type Deadline } from '../calls/createDeadline.js'
import { createFieldPolicy } from './createFieldPolicy.js'
import { createRouteFinder, type FoundRoute } from './createRouteFinder.js'
import { createWatch, type Watch } from './createWatch.js'
import { forwardRequestHeaders, forwardResponseHeaders } from './forwardedHeaders.js'
import type { IncomingCall } from '../calls/IncomingCall.js'
import type { ProxyAnswer } from '../calls/ProxyAnswer.js'
import { noBody, readBody } from '../calls/readBody.js'
import type { ProxySettings } from './readProxyOptions.js'
import { readText } from '../calls/readText.js'
import { Refusal, refuse, toAnswer } from '../calls/Refusal.js'
import type { Send, UpstreamAnswer } from '../calls/Send.js'

/** More than any answer has to say that is read whole: a registration, a token. */
const MAX_EDITED_BYTES = 65_536

/**
 * Takes a call through all the defences, to Weavr and back. Knows nothing of what carries it, so that there
 * is one set of rules, whichever way calls come. Never rejects: whatever happens becomes an answer.
 */
export type Forward = <Source extends ByteSource>(
  call: IncomingCall,
  send: Send<Source>,
) => Promise<ProxyAnswer<Source>>

/** What belongs to one call on its whole way. */
interface Passage extends RequestHead {
  call: IncomingCall
  deadline: Deadline
  watch: Watch
  ask: AskStore
  /** What the browser has to hear, whatever becomes of the call. */
  cookie?: string
}

export function createForwarder(settings: ProxySettings): Forward {
  const { readApiKey, baseUrl, operations, trustedOrigins, timeoutMs, maxBodyBytes } = settings
  const findRoute = createRouteFinder(operations, settings.basePath)
  const applyFields = createFieldPolicy(operations, settings.fill, settings.allowFields)
  const judge = createAnswerJudge(operations)
  const budget = createBodyBudget(settings.maxBodiesBytes)
  const desk = settings.signals && createSignalDesk(settings.signals)
  const callers = createCallers(settings, desk)
  const tickets = settings.firstPasswordByTicket ? createTickets() : undefined
  const guard = createCallGuard(settings)
  const askStore = createStoreAsker(settings.whenStoreFails)
  const editor = createAnswerEditor(operations, { tickets, session: callers.session, desk })

  async function forward<Source extends ByteSource>(
    passage: Passage,
    send: Send<Source>,
  ): Promise<ProxyAnswer<Source>> {
    const { call, deadline, watch, ask, url, headers } = passage
    const own = callers.findOwn(call.method, url.pathname)
    if (own) {
      checkSite(url, headers, trustedOrigins)
      checkHeaders(headers)
      const answer = await deadline.within(own(passage, ask))
      deadline.end()
      watch.end(answer.status)
      return answer
    }
    const route = findRoute(call.method, url.pathname)
    const { operation } = route
    watch.operationId = operation.operationId
    checkSite(url, headers, trustedOrigins)
    checkHeaders(headers)
    const caller = await deadline.within(callers.read(operation, passage, ask))
    passage.cookie = caller.cookie

    const { bytes, release } = call.body
      ? await readBody(headers, call.body, { maxBodyBytes, budget, deadline })
      : noBody
    try {
      checkPresence(operation, call, bytes)
      checkMediaType(headers, bytes)
      const body = await deadline.within(applyFields(operation, call, bytes))
      const apiKey = await deadline.within(readApiKey())
      await deadline.within(tickets?.demand(operation, route.path, passage, apiKey))
      const guarded = { operation, headers, token: caller.token, apiKey, body }
      await deadline.within(guard.admit(guarded, ask))
      const sent = send(
        {
          method: call.method,
          url: baseUrl + route.path + url.search,
          headers: forwardRequestHeaders(headers, apiKey, caller.token),
          body: body.length > 0 ? body : undefined,
        },
        deadline,
      )
      // A `fetch` of somebody's own may answer all the same when it is too late.
      const answer = await deadline.within(sent, (late) => late.source?.cancel())
      guard.note(guarded, answer, ask)
      passage.cookie ??= await deadline.within(caller.settle(answer.status, route.path))
      return await handOn(answer, operation, apiKey, passage)
    } finally {
      release()
    }
  }

  async function handOn<Source extends ByteSource>(
    answer: UpstreamAnswer<Source>,
    operation: FoundRoute['operation'],
    apiKey: string,
    passage: Passage,
  ): Promise<ProxyAnswer<Source>> {
    const { deadline, watch, ask } = passage
    const { status } = answer
    const headers = forwardResponseHeaders(answer.headers, apiKey)
    watch.requestRef = headers['request-ref']
    const judged = await deadline.within(judge(answer, operation, apiKey))
    const ended = (cause?: string) => {
      deadline.end()
      watch.end(status, cause)
    }
    if (judged.source && !editor.edits(operation)) {
      // A body of which nobody says what it is must not be guessed at.
      headers['content-type'] ??= 'application/octet-stream'
      return { status, headers: tell(passage, headers), rest: { source: judged.source, deadline, ended } }
    }
    let text = judged.source ? await deadline.within(readWhole(judged.source)) : judged.text
    if (text && editor.edits(operation)) {
      const edited = await deadline.within(editor.edit(text, operation, passage, apiKey, ask))
      text = edited.text
      passage.cookie = edited.cookie ?? passage.cookie
    }
    ended()
    if (text === undefined) delete headers['content-type']
    return { status, headers: tell(passage, headers), text }
  }

  return async (call, send) => {
    const watch = createWatch(call.headers, settings.onRequest)
    const deadline = createDeadline(timeoutMs, call.onGone)
    const ask = askStore(() => (watch.storeFailed = true))
    let passage: Passage | undefined
    try {
      passage = { call, headers: call.headers, url: call.readUrl(), deadline, watch, ask }
      return await forward(passage, send)
    } catch (error) {
      // What was caught may name the address and more: none of it is for a browser.
      const refusal =
        error instanceof Refusal
          ? error
          : refuse(
              502,
              'UPSTREAM_UNREACHABLE',
              'Weavr did not answer. Nothing is known about whether the request arrived.',
            )
      deadline.end()
      watch.end(refusal.status, error instanceof Refusal ? refusal.code : (deadline.cause() ?? refusal.code))
      const answer = toAnswer(refusal)
      return { ...answer, headers: tell(passage, answer.headers) }
    }
  }
}

function tell(passage: Passage | undefined, headers: Readonly<Record<string, string>>) {
  return passage?.cookie ? { ...headers, 'set-cookie': passage.cookie } : headers
}

/** @throws {Refusal} 502 where it is no JSON, or longer than what it should be */
async function readWhole(source: ByteSource): Promise<string> {
  const text = await readText(source, MAX_EDITED_BYTES)
  try {
    JSON.parse(text ?? '')
    return text ?? ''
  } catch {
    throw unexpectedAnswer()
  }
}

/** @throws {Refusal} where a body was announced, or is needed, and none arrived */
function checkPresence(
  operation: FoundRoute['operation'],
  { headers }: IncomingCall,
  bytes: Uint8Array,
): void {
  const isAnnounced = Number(headers.get('content-length')) > 0 || headers.get('transfer-encoding') !== null
  if ((isAnnounced || contractOf(operation).requestBody?.required) && bytes.length === 0) {
    throw refuse(
      400,
      'BODY_MISSING',
      'A body was due and none arrived. A body parser in front of the proxy, such as express.json(), takes it away: mount the proxy before it.',
    )
  }
}
