import { fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { beforeEach, expect, it } from 'vitest'
import { translatePage } from '../../internal/translatePage.test.fixture.js'
import { PaymentForm } from './PaymentForm.js'
import { profileIds } from './PaymentForm.scenes.test.fixture.js'

const amount = () => screen.findByRole('textbox', { name: 'AMOUNT' })
const left = () => document.querySelector('[data-part=left]')?.textContent
/** In one go, as from a clipboard. */
const change = async (typed: string) => fireEvent.input(await amount(), { target: { value: typed } })

beforeEach(async () => {
  await renderWithWeavr(<PaymentForm profileIds={profileIds} />, { signedIn: true })
  await screen.findByLabelText('Amount')
  translatePage()
})

it('goes on saying what is left in a page that the browser translates', async () => {
  await change('100')
  await waitFor(() => expect(left()).toBe('Left after this: €48,110.65'))
  translatePage()
  await change('200')
  expect(left()).toBe('LEFT AFTER THIS: €48,010.65')
  translatePage()
  await change('999999')
  expect(left()).toMatch(/^€951,788\.35 more than/)
  translatePage()
  await change('300')
  expect(left()).toBe('Left after this: €47,910.65')
})

it('takes back what it found wrong in a page that the browser translates', async () => {
  await userEvent.click(screen.getByText('REVIEW PAYMENT'))
  const error = () => document.querySelector('[data-field=amount] [data-part=error]')?.textContent
  expect(error()).toBe('Error: Enter an amount.')
  translatePage()
  await change('0.00')
  expect(error()).toBe('ERROR: Enter an amount above zero.')
  translatePage()
  await change('5')
  expect(error()).toBe('')
})

it('changes its door in a page that the browser translates', async () => {
  for (const door of [
    'BETWEEN MY ACCOUNTS',
    'TO A BANK ACCOUNT',
    'TO A WEAVR ACCOUNT',
    'TO A BANK ACCOUNT',
  ]) {
    await userEvent.click(screen.getByRole('radio', { name: door }))
    translatePage()
  }
  expect(await amount()).toBeInTheDocument()
})
