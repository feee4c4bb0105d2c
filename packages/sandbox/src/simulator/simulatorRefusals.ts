import { Refusal, type InvalidField } from '../answers/Refusal.js'

/** The Simulator API has words of its own for what the Multi API calls `syntaxErrors`. */
export function simulatorBadRequest(
  invalidFields: readonly InvalidField[],
  message = 'The request breaks a rule.',
): Refusal {
  const fields = invalidFields.map(({ fieldName, error, params }) => ({
    name: fieldName,
    errors: [{ type: error, params }],
  }))
  return new Refusal({ status: 400, body: { message, validation: { invalid: true, fields } } })
}

export const simulatorNotFound = (message: string) => new Refusal({ status: 404, body: { message } })
