'use client'

import type { IdentityChoice, SessionIdentity } from '@weavr-kit/core'
import { createPart } from '../../internal/createPart.js'
import type { PartComponent } from '../../internal/PartProps.js'
import { fieldsOf, sayTrouble, useCredentialFormContext } from './CredentialFormContext.js'

/** What a way in shows at this moment. */
export interface FormScreen {
  title: string
  explanation?: string
  submit?: { words: string; busy: boolean }
  choices?: { identities: readonly IdentityChoice[]; busy: boolean; choose(identity: SessionIdentity): unknown }
}

export interface FormParts {
  Title: PartComponent<'h2'>
  Explanation: PartComponent<'p'>
  Notice: PartComponent<'p'>
  Choices: PartComponent<'ul'>
  Submit: PartComponent<'button'>
}

/** The parts that every way in has. */
export function createFormParts(useScreen: () => FormScreen): FormParts {
  return {
    Title: createPart('h2', 'title', () => {
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
      return words ? { role: 'alert', 'data-failure': trouble.failure, children: words } : undefined
    }),

    Choices: createPart('ul', 'choices', () => {
      const { id } = useCredentialFormContext()
      const { choices } = useScreen()
      if (!choices) return undefined
      const children = choices.identities.map((identity) => (
        <li key={identity.id.id}>
          <button type="button" data-part="choice" data-type={identity.id.type} aria-disabled={choices.busy} onClick={() => void choices.choose(identity.id)}>
            <bdi>{identity.name}</bdi>
          </button>
        </li>
      ))
      // Said, because a list without bullets is none to some screen readers.
      return { role: 'list', 'aria-labelledby': id + 'title', 'aria-busy': choices.busy, children }
    }),

    Submit: createPart('button', 'submit', () => {
      const { trouble } = useCredentialFormContext()
      const { submit } = useScreen()
      // Keeps the focus while it waits.
      return submit && { type: 'submit', 'aria-disabled': submit.busy || trouble.failure === 'rateLimited', children: submit.words }
    }),
  }
}
