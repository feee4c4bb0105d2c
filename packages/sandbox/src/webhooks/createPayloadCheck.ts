import * as formats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { webhookContract, webhookEvents } from '@weavr-kit/core/contract'

/** Holds what a webhook brings against our contract. @throws {RangeError} saying where it does not hold */
export type PayloadCheck = (name: string, payload: unknown) => void

/** Compiles the schema of an event when it is first asked for. */
export function createPayloadCheck(): PayloadCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  // CommonJS: where its function is depends on who loads it.
  const addFormats = (formats.default.default ?? formats.default) as unknown as (to: Ajv2020) => void
  addFormats(ajv)
  ajv.addSchema(webhookContract, 'webhooks', undefined, false)
  return (name, payload) => {
    const event = webhookEvents.find(({ operationId }) => operationId === name)
    if (!event) throw new RangeError(`Weavr has no webhook of the name ${name}.`)
    const path = encodeURIComponent(event.path.replaceAll('/', '~1'))
    const pointer = `webhooks#/webhooks/${path}/post/requestBody/content/application~1json/schema`
    const validate = ajv.getSchema(pointer) ?? ajv.compile({ $ref: pointer })
    if (!validate(payload))
      throw new RangeError(
        `What ${name} brings is not as Weavr describes it: ${ajv.errorsText(validate.errors, { dataVar: 'it' })}.`,
      )
  }
}
