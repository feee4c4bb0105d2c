import type { Answer } from '../state/Answer.js'

/** Thrown by an operation that refuses, with what it answers. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly answer: Answer

  constructor(answer: Answer) {
    super(`The sandbox answers ${answer.status}.`)
    this.answer = answer
  }
}

export const unauthorized = () => new Refusal({ status: 401 })

export const forbidden = (errorCode: string) => new Refusal({ status: 403, body: { errorCode } })

export const conflict = (errorCode: string) => new Refusal({ status: 409, body: { errorCode } })

export const notFound = (message = 'There is no such thing, or it belongs to somebody else.') =>
  new Refusal({ status: 404, body: { code: 'NOT_FOUND', message } })

export interface InvalidField {
  params: string[]
  fieldName: string
  error:
    | 'REQUIRED'
    | 'HAS_TEXT'
    | 'REQUIRES'
    | 'SIZE'
    | 'RANGE'
    | 'IN'
    | 'NOT_IN'
    | 'REGEX'
    | 'EXACTLY'
    | 'AT_LEAST'
    | 'AT_MOST'
    | 'ALL_OR_NONE'
}

export const badRequest = (invalidFields: InvalidField[], message = 'The request breaks a rule.') =>
  new Refusal({ status: 400, body: { message, syntaxErrors: { invalidFields } } })
