'use client'

import type { IdentityChoice, SessionIdentity } from '@weavr-kit/core'
import { createPart } from '../../internal/createPart.js'
import { useHydrated } from '../../internal/useHydrated.js'
import type { PartComponent } from '../../internal/PartProps.js'
import { Verbatim } from '../../internal/Verbatim.js'
import { createReferencePart } from '../failure-reference/createReferencePart.js'
import { fieldsOf, referenceOf, sayTrouble, useCredentialFormContext } from './CredentialFormContext.js'

/** What a way in shows at this moment. */
export interface FormScreen {
  title: string
  explanation?: string
  submit?: { words: string; busy: boolean }
  choices?: {
    identities: readonly IdentityChoice[]
    busy: boolean
    choose(identity: SessionIdentity): unknown
  }
}

export interface FormParts {
  Title: PartComponent<'h1'>
  Explanation: PartComponent<'p'>
  Notice: PartComponent<'p'>
  Reference: PartComponent<'p'>
  Choices: PartComponent<'ul'>
  Submit: PartComponent<'button'>
}

/**
 * The parts that every way in has. Most are a page of their own, whose heading is theirs; a sign-in stands
 * below what says why it is there.
 */
export function createFormParts(useScreen: () => FormScreen, heading: 'h1' | 'h2' = 'h1'): FormParts {
  return {
    Title: createPart(heading, 'title', () => {
      const { id } = useCredentialFormContext()
      return { id: id + 'title', tabIndex: -1, children: useScreen().title }
    }),

    Explanation: createPart('p', 'explanation', () => {
      const { explanation } = useScreen()
      return explanation ? { children: explanation } : undefined
    }),

    Notice: createPart('p', 'notice', () => {
      const { messages, trouble } = useCredentialFormContext()
      const words = fieldsOf(trouble).length === 0 && sayTrouble(trouble, messages)
      if (!words) return undefined
      return { role: 'alert', 'data-tone': 'negative', 'data-failure': trouble.failure, children: words }
    }),

    Reference: createReferencePart(() => referenceOf(useCredentialFormContext().trouble)),

    Choices: createPart('ul', 'choices', () => {
      const { id } = useCredentialFormContext()
      const { choices } = useScreen()
      if (!choices) return undefined
      const children = choices.identities.map((identity) => (
        <li key={identity.id.id}>
          <button
            type="button"
            data-part="choice"
            data-type={identity.id.type}
            aria-disabled={choices.busy}
            onClick={() => void choices.choose(identity.id)}
          >
            <Verbatim>{identity.name}</Verbatim>
          </button>
        </li>
      ))
      // Said, because a list without bullets is none to some screen readers.
      return { role: 'list', 'aria-labelledby': id + 'title', 'aria-busy': choices.busy, children }
    }),

    Submit: createPart('button', 'submit', () => {
      const { trouble } = useCredentialFormContext()
      const { submit } = useScreen()
      const isHydrated = useHydrated()
      // Keeps the focus while it waits.
      return (
        submit && {
          type: 'submit',
          // Before React runs the browser would send the form by itself, to the page it stands on.
          disabled: !isHydrated,
          'aria-disabled': submit.busy || trouble.failure === 'rateLimited',
          children: submit.words,
        }
      )
    }),
  }
}
