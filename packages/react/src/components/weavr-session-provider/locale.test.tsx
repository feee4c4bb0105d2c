import { act, render, screen, waitFor } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import type { ReactElement } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { formatMoney } from '../../internal/formatMoney.js'
import { useWeavrLocale } from '../../internal/useWeavrLocale.js'
import { ConfirmationDetails } from '../confirmation-dialog/ConfirmationDetails.js'
import { confirmationDialogMessages } from '../confirmation-dialog/confirmationDialogMessages.js'
import { SignUp } from '../sign-up/SignUp.js'
import { WeavrSessionProvider, type WeavrSessionProviderProps } from './WeavrSessionProvider.js'

/** In Lithuanian, Y is sorted as I. */
const countries = ['ZA', 'YE', 'LT', 'JP', 'IT', 'IE', 'AT']

const fetch = () => Promise.reject(new Error('sent'))
const page = (ui: ReactElement, props: Partial<WeavrSessionProviderProps> = {}) => (
  <WeavrSessionProvider
    {...({ baseUrl: 'https://app.example/weavr', fetch, ...props } as WeavrSessionProviderProps)}
  >
    {ui}
  </WeavrSessionProvider>
)
const signUp = <SignUp type="consumer" profileId="1" ipAddress="203.0.113.5" countries={countries} />
const details = (
  <ConfirmationDetails
    messages={confirmationDialogMessages}
    items={[
      {
        id: '1',
        kind: 'payment',
        amount: { currency: 'EUR', amount: 125_050 },
        payee: 'Harbour Studios',
        scheduledAt: Date.UTC(2030, 5, 1, 15),
      },
    ]}
  />
)

/** Gives the runtime a language of its own, which all that names none goes by. */
function speak(locale: string) {
  for (const name of ['DateTimeFormat', 'NumberFormat', 'Collator'] as const) {
    const Native = Intl[name] as unknown as new (...given: unknown[]) => object
    vi.spyOn(Intl, name as 'Collator').mockImplementation(function (
      asked: unknown = locale,
      ...rest: unknown[]
    ) {
      return new Native(asked, ...rest) as Intl.Collator
    })
  }
  const { localeCompare } = String.prototype
  vi.spyOn(String.prototype, 'localeCompare').mockImplementation(function (
    this: string,
    other,
    asked = locale,
    options,
  ) {
    return localeCompare.call(this, other, asked as string, options)
  })
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  document.documentElement.removeAttribute('lang')
})

async function hydrate(ui: ReactElement) {
  speak('en-US')
  const html = renderToString(ui)
  vi.restoreAllMocks()
  speak('lt')
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = html
  const before = container.textContent
  const onRecoverableError = vi.fn()
  vi.spyOn(console, 'error').mockImplementation(onRecoverableError)
  const root = await act(async () => hydrateRoot(container, ui, { onRecoverableError }))
  const after = container.textContent
  return {
    before,
    after,
    onRecoverableError,
    container,
    end: () => act(() => (root.unmount(), container.remove())),
  }
}

it.each<[string, ReactElement]>([
  ['the countries of a sign-up', signUp],
  ['the amount and the day of a payment', details],
])('hydrates %s in a browser of another language than the server’s', async (_, ui) => {
  const { before, after, onRecoverableError, end } = await hydrate(page(ui))
  expect(onRecoverableError.mock.calls).toEqual([])
  expect(after).toBe(before)
  end()
})

it('hydrates in the page’s language where the provider is given it', async () => {
  document.documentElement.lang = 'lt'
  const { before, after, onRecoverableError, end, container } = await hydrate(page(signUp, { locale: 'lt' }))
  expect(onRecoverableError.mock.calls).toEqual([])
  expect(after).toBe(before)
  const options = [...container.querySelectorAll<HTMLOptionElement>('select[name=country] option')]
    .map(({ value }) => value)
    .filter(Boolean)
  expect(options).toEqual(
    ['IE', 'AT', 'IT', 'JP', 'YE', 'LT', 'ZA'].sort((one, other) =>
      nameOf(one).localeCompare(nameOf(other), 'lt'),
    ),
  )
  expect(container).toHaveTextContent('Airija')
  end()
})

const nameOf = (code: string) => new Intl.DisplayNames('lt', { type: 'region' }).of(code)!

it('takes the page’s language after hydration where the provider is given none', async () => {
  document.documentElement.lang = 'lt'
  const { onRecoverableError, end, container } = await hydrate(page(signUp))
  expect(onRecoverableError.mock.calls).toEqual([])
  await waitFor(() => expect(container).toHaveTextContent('Airija'))
  end()
})

function Balance() {
  const locale = useWeavrLocale()
  return <output>{formatMoney({ currency: 'EUR', amount: 125_050 }, { locale }).replace(/\s/g, ' ')}</output>
}

it('follows the page when it changes its language, but not where it was given one', async () => {
  document.documentElement.lang = 'en-GB'
  const { rerender } = render(page(<Balance />))
  expect(screen.getByRole('status')).toHaveTextContent('€1,250.50')
  await act(async () => void (document.documentElement.lang = 'de'))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1.250,50 €'))
  rerender(page(<Balance />, { locale: 'fr' }))
  expect(screen.getByRole('status')).toHaveTextContent('1 250,50 €')
})

it.each(['', 'en_GB', '!'])('falls back to English where the page’s language is no tag: "%s"', (lang) => {
  document.documentElement.lang = lang
  render(page(<Balance />))
  expect(screen.getByRole('status')).toHaveTextContent('€1,250.50')
})

it('is English where there is no page that could say its language', () => {
  vi.stubGlobal('MutationObserver', undefined)
  const Locale = () => <p>{useWeavrLocale()}</p>
  render(page(<Locale />))
  expect(screen.getByText('en')).toBeInTheDocument()
})
