import type { EndReason } from '@weavr-kit/core'
import type { SessionExpiryPromptMessages } from '../../internal/WeavrMessages.js'

/** Seconds left at which a voice says so. */
const MILESTONES = [10, 20, 40, 60]

/** An open prompt. */
export interface Prompt {
  /** Joins the dialog with what labels and describes it. */
  id: string
  /** Why the session ended, as far as that needs explaining; `undefined` while there is time. */
  reason: Exclude<EndReason, 'signed-out'> | undefined
  /** A write was under way when it ended. */
  unsure: boolean
  secondsLeft: number
  /** Whole seconds that were left when the prompt opened. */
  openedAt: number
  attempt: 'stay' | 'staying' | 'failed' | 'offline'
  messages: SessionExpiryPromptMessages
  stay: () => void
  signOut: () => void
  close: () => void
}

type PartName = 'title' | 'description' | 'countdown' | 'failure' | 'announcer' | 'stay' | 'sign-out' | 'close'

/** What the parts of the prompt are just now, in their order; those that do not apply are missing. */
export type PromptElements = { [Part in PartName]?: [tag: string, props: Record<string, unknown>] | false }

/** Markup and words in one place, for the default prompt and for the headless parts alike. */
export function promptElements({ id, reason, unsure, secondsLeft, openedAt, attempt, messages, stay, signOut, close }: Prompt): PromptElements {
  const failure = attempt === 'failed' || attempt === 'offline'
  // A milestone that had passed when the prompt opened would be a lie.
  const milestone = MILESTONES.find((seconds) => secondsLeft <= seconds && seconds <= openedAt)
  const describe = (children: string): PromptElements['description'] => ['p', { id: id + 'd', children }]
  const title: PromptElements['title'] = ['h2', { id, children: messages[reason ?? 'title'] }]
  if (reason)
    return {
      title,
      description: describe(messages[unsure ? 'maybeSent' : 'nothingSent']),
      // The dialog was open already, so only what the focus lands on is read out.
      close: ['button', { 'aria-describedby': `${id} ${id}d`, children: messages.close, onClick: close }],
    }
  return {
    title,
    description: describe(messages.description(openedAt)),
    countdown: ['p', { 'aria-hidden': true, dir: 'ltr', children: `${Math.floor(secondsLeft / 60)}:${String(secondsLeft % 60).padStart(2, '0')}` }],
    failure: failure && ['p', { role: 'alert', children: messages[attempt] }],
    announcer: ['p', { role: 'status', children: milestone && messages.announcement(milestone) }],
    // Not `disabled`, which would lose the focus.
    stay: ['button', { 'data-state': attempt, 'aria-disabled': attempt === 'staying', children: messages[failure ? 'tryAgain' : attempt], onClick: stay }],
    'sign-out': ['button', { children: messages.signOut, onClick: signOut }],
  }
}
