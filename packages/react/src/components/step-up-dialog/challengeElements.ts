import type {
  ChallengeMoves,
  ChallengeState,
  ChallengeStatus,
} from '../../internal/challenge/ChallengeState.js'
import type { ChallengeMessages } from './challengeMessages.js'

/** An open challenge, as its dialog sees it. */
export interface OpenChallenge extends ChallengeState, ChallengeMoves {
  cancel: () => void
  /** Joins the parts with what labels and describes them. */
  id: string
  title: string
  /** Why, or what to look out for. */
  reason: string | undefined
  /** What the button says that does it. */
  action: string | undefined
  phoneEnding: string | undefined
  /** The time of day at which the session ends. */
  endsAt: string | undefined
  messages: ChallengeMessages
}

type ChallengePart =
  | 'title'
  | 'reason'
  | 'form'
  | 'status'
  | 'label'
  | 'failure'
  | 'input'
  | 'submit'
  | 'resend'
  | 'send-text'
  | 'cancel'
  | 'deadline'

/** What the parts of the dialog are just now; those that do not apply are missing. */
export type ChallengeElements = { [Part in ChallengePart]?: Record<string, unknown> | false }

const typing: ChallengeStatus[] = ['code', 'incomplete', 'verifying', 'wrong', 'verify-failed', 'resending']
const busy: ChallengeStatus[] = ['sending', 'resending', 'verifying', 'push']

const failures: { [Status in ChallengeStatus]?: keyof ChallengeMessages } = {
  incomplete: 'incomplete',
  wrong: 'wrong',
  'verify-failed': 'verifyFailed',
  expired: 'expired',
  'used-up': 'usedUp',
  'no-codes': 'noCodes',
  'no-phone': 'noPhone',
  declined: 'declined',
  'timed-out': 'timedOut',
  'send-failed': 'sendFailed',
  gone: 'gone',
  stopped: 'stopped',
}

/** The one button that leads on, and what it does; `undefined` where nothing does. */
function primary({
  status,
  messages,
  action,
  submit,
  resend,
  enrol,
  sendText,
}: OpenChallenge): [label: string, run: (typed: string) => void] | undefined {
  if (typing.includes(status))
    return [status === 'verifying' ? messages.verifying : (action ?? messages.submit), submit]
  if (status === 'enrolment-needed') return [messages.enrol, enrol]
  if (status === 'expired' || status === 'used-up') return [messages.resend, resend]
  if (status === 'declined' || status === 'timed-out') return [messages.askAgain, resend]
  if (status === 'send-failed') return [messages.tryAgain, resend]
  if (status === 'push') return [messages.sendText, sendText]
  return undefined
}

/** Markup and words in one place, for the styled dialogs and for the headless parts alike. */
export function challengeElements(challenge: OpenChallenge): ChallengeElements {
  const { id, status, enrolling, attemptsLeft, canResend, resent, error, messages, phoneEnding, endsAt } =
    challenge
  const offline = error?.code === 'network' ? messages.offline + ' ' : ''
  const failure =
    failures[status] && offline + (messages[attemptsLeft === 1 ? 'oneTryLeft' : failures[status]] as string)
  const sent = enrolling ? messages.enrolSent : (resent ? messages.resent : messages.sent)(phoneEnding)
  const said: Partial<Record<ChallengeStatus, string>> = {
    sending: messages.sending,
    resending: messages.sending,
    push: messages.push,
    'enrolment-needed': messages.enrolmentNeeded,
  }
  const [label, run] = primary(challenge) ?? []
  const waits = (status === 'expired' || status === 'used-up') && !canResend
  const isBusy = busy.includes(status) && status !== 'push'
  const types = typing.includes(status)

  return {
    title: { id, children: challenge.title },
    reason: challenge.reason ? { id: id + 'r', children: challenge.reason } : undefined,
    form: {
      noValidate: true,
      'aria-busy': isBusy,
      onSubmit: (event: { preventDefault(): void; currentTarget: HTMLFormElement }) => {
        event.preventDefault()
        // Read when it is needed, so that the code lies nowhere else.
        if (!isBusy && !waits) run?.(event.currentTarget.querySelector('input')?.value ?? '')
      },
    },
    status: { id: id + 's', role: 'status', children: said[status] ?? (types ? sent : '') },
    label: types && { htmlFor: id + 'i', children: messages.code },
    failure: { id: id + 'f', role: 'alert', children: failure && `${messages.errorPrefix} ${failure}` },
    input: types && {
      id: id + 'i',
      type: 'text',
      inputMode: 'numeric',
      autoComplete: 'one-time-code',
      spellCheck: false,
      dir: 'ltr',
      'aria-describedby': `${id}f ${id}s`,
      'aria-invalid': status === 'wrong' || status === 'incomplete',
    },
    // Not `disabled`, which would lose the focus.
    submit: label !== undefined && { type: 'submit', 'aria-disabled': isBusy || waits, children: label },
    resend: types &&
      canResend &&
      !isBusy && { type: 'button', children: messages.resend, onClick: challenge.resend },
    'send-text': (status === 'declined' || status === 'timed-out') && {
      type: 'button',
      children: messages.sendText,
      onClick: challenge.sendText,
    },
    cancel: {
      type: 'button',
      children: label === undefined && status !== 'sending' ? messages.close : messages.cancel,
      onClick: challenge.cancel,
    },
    deadline: endsAt !== undefined && { children: messages.deadline(endsAt) },
  }
}
