import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { expect, it } from 'vitest'
import { Form } from '../form/Form.js'
import { BankAccountFields } from './BankAccountFields.js'

it('says the country of an IBAN as soon as it is whole, so that nothing moves when the field is left', async () => {
  await renderWithWeavr(
    <Form check={() => ({})} onSend={() => {}}>
      <BankAccountFields kinds={['iban', 'uk']} kind="iban" values={{}} />
    </Form>,
  )
  const iban = screen.getByRole('textbox', { name: 'IBAN' })
  const country = () => document.querySelector('output')!.textContent
  await userEvent.type(iban, 'ie29 aibk 9311 5212 3456 7')
  expect(country()).toBe('')
  await userEvent.type(iban, '8')
  expect(country()).toBe('Ireland')
  const words = document.body.textContent
  await userEvent.tab()
  expect(document.body.textContent).toBe(words)
  expect(iban).toHaveValue('IE29 AIBK 9311 5212 3456 78')
  await userEvent.type(iban, '9')
  expect(country()).toBe('')
})
