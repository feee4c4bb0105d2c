import { OutcomeUnknownError } from '@weavr-kit/react'

export const sentence = (error: unknown) =>
  error instanceof OutcomeUnknownError
    ? 'We don’t know whether this was sent. Press again: it will not be paid twice.'
    : undefined
