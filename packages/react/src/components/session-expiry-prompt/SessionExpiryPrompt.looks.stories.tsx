import { useLayoutEffect, useRef, type CSSProperties } from 'react'
import { expect, screen, userEvent, waitFor, within } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { arabicMessages } from '../../../../../.storybook/stage/arabicMessages.js'
import { isTestRun } from '../../../../../.storybook/stage/emulateMedia.js'
import { germanMessages } from '../../../../../.storybook/stage/germanMessages.js'
import { PaymentForm } from '../../../../../.storybook/stage/PaymentForm.js'
import { WeavrSessionProvider } from '../weavr-session-provider/WeavrSessionProvider.js'
import { SessionExpiryPrompt } from './SessionExpiryPrompt.js'

const meta = preview.meta({
  title: 'Session/SessionExpiryPrompt/Looks',
  component: SessionExpiryPrompt,
  render: () => <PaymentForm />,
  parameters: { docs: { story: { inline: false, iframeHeight: '26rem' } } },
})

function expectInView(element: HTMLElement) {
  const { top, right, bottom, left } = element.getBoundingClientRect()
  return expect(
    top >= 0 && left >= 0 && right <= window.innerWidth && bottom <= window.innerHeight,
    `${element.textContent} is in view`,
  ).toBe(true)
}

/**
 * Words as long as German makes them, on the narrowest screen: they wrap, nothing is cut, both actions are in
 * view.
 */
export const LongText = meta.story({
  parameters: { stage: { provider: { messages: germanMessages } } },
  globals: { viewport: { value: 'narrow' } },
  async play({ stage }) {
    stage.sandbox.faults.add({ networkError: true })
    await stage.advanceUntilLeft(42)
    await userEvent.click(await screen.findByRole('button', { name: 'Weiterhin angemeldet bleiben' }))
    await screen.findByRole('alert')
    const dialog = screen.getByRole('alertdialog', { name: 'Möchten Sie weiterarbeiten?' })
    await expect(dialog.scrollWidth).toBe(dialog.clientWidth)
    await expectInView(screen.getByRole('button', { name: 'Noch einmal versuchen' }))
    await expectInView(screen.getByRole('button', { name: 'Sicher abmelden' }))
  },
})

/** Any language that is 40 % longer than English, in letters that go higher and lower. */
export const Lengthened = meta.story({
  globals: { language: 'long', viewport: { value: 'narrow' } },
  async play({ stage }) {
    await stage.advanceUntilLeft(42)
    const dialog = await screen.findByRole('alertdialog')
    await expect(dialog.scrollWidth).toBe(dialog.clientWidth)
    for (const button of within(dialog).getAllByRole('button')) {
      await expect(button.textContent).toMatch(/^\[.*\]$/)
      await expectInView(button)
    }
  },
})

/** Arabic. The first action stands at the start, which is now the right; digits keep their direction. */
export const RightToLeft = meta.story({
  parameters: { stage: { provider: { messages: arabicMessages } } },
  globals: { direction: 'rtl', viewport: { value: 'desk' } },
  async play({ stage }) {
    stage.sandbox.faults.add({ operationId: 'authFactorsGet', status: 500, times: 1 })
    await stage.advanceUntilLeft(42)
    await userEvent.click(await screen.findByRole('button', { name: 'أريد المتابعة' }))
    const failure = await screen.findByRole('alert')
    await expect(getComputedStyle(failure).borderRightWidth).toBe('3px')
    const stay = screen.getByRole('button', { name: 'حاول مرة أخرى' })
    const signOut = screen.getByRole('button', { name: 'تسجيل الخروج' })
    if (window.innerWidth >= 480)
      await expect(stay.getBoundingClientRect().left).toBeGreaterThan(signOut.getBoundingClientRect().left)
    await expect(getComputedStyle(screen.getByText('0:42')).direction).toBe('ltr')
  },
})

/** Dark: a surface over a darker page. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  async play({ stage }) {
    await stage.advanceUntilLeft(42)
    const dialog = await screen.findByRole('alertdialog')
    await expect(getComputedStyle(dialog).colorScheme).toBe('dark')
    await expect(getComputedStyle(dialog).backgroundColor).toBe('rgb(22, 25, 33)')
  },
})

/**
 * Forced colours: the payer's system decides every colour, so edges carry the form. A test run switches them
 * on in Chromium; to look at it here, choose "Emulate CSS media feature forced-colors" in the developer
 * tools' Rendering panel.
 */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  async play({ stage }) {
    stage.sandbox.faults.add({ operationId: 'authFactorsGet', status: 500, times: 1 })
    await stage.advanceUntilLeft(42)
    await userEvent.click(await screen.findByRole('button', { name: 'Stay signed in' }))
    const failure = await screen.findByRole('alert')
    if (!isTestRun && !matchMedia('(forced-colors: active)').matches) return
    await expect(matchMedia('(forced-colors: active)').matches).toBe(true)
    const edge = (element: Element) =>
      `${getComputedStyle(element).borderTopWidth} ${getComputedStyle(element).borderTopStyle}`
    const stay = screen.getByRole('button', { name: 'Try again' })
    await expect(
      [screen.getByRole('alertdialog'), screen.getByRole('button', { name: 'Sign out' }), failure].map(edge),
    ).toEqual(Array(3).fill('1px solid'))
    await expect(edge(stay)).toBe('3px solid')
    // The plate that Chromium lays behind words would hide those of a filled button.
    await expect(getComputedStyle(stay).forcedColorAdjust).toBe('none')
  },
})

/** 320 px: a sheet at the bottom, over the whole width, where the thumb is. */
export const Narrow = meta.story({
  globals: { viewport: { value: 'narrow' } },
  async play({ stage }) {
    await stage.advanceUntilLeft(42)
    const dialog = await screen.findByRole('alertdialog')
    if (window.innerWidth >= 480) return
    const { left, bottom, width } = dialog.getBoundingClientRect()
    await expect([left, Math.round(width), Math.round(bottom)]).toEqual([
      0,
      document.documentElement.clientWidth,
      window.innerHeight,
    ])
    await expectInView(screen.getByRole('button', { name: 'Sign out' }))
  },
})

/**
 * Text at twice its size on a phone, as WCAG 1.4.4 asks: nothing is cut, and what does not fit can be
 * scrolled to.
 */
export const LargeText = meta.story({
  globals: { viewport: { value: 'phone' } },
  beforeEach() {
    document.documentElement.style.fontSize = '200%'
    return () => document.documentElement.style.removeProperty('font-size')
  },
  async play({ stage }) {
    await stage.advanceUntilLeft(42)
    const dialog = await screen.findByRole('alertdialog')
    await expect(dialog.scrollWidth).toBe(dialog.clientWidth)
    const signOut = screen.getByRole('button', { name: 'Sign out' })
    signOut.focus()
    await expectInView(signOut)
  },
})

/** With reduced motion the dialog is there at once. */
export const ReducedMotion = meta.story({
  parameters: { stage: { media: { reducedMotion: 'reduce' } } },
  async play({ stage }) {
    await stage.advanceUntilLeft(42)
    const dialog = await screen.findByRole('alertdialog')
    if (matchMedia('(prefers-reduced-motion: reduce)').matches)
      await expect(dialog.getAnimations()).toEqual([])
    else await expect(isTestRun).toBe(false)
  },
})

/**
 * Without that wish it moves in by eight pixels. It does not fade: it can be read from the first frame on.
 */
export const Motion = meta.story({
  parameters: { stage: { media: { reducedMotion: 'no-preference' } } },
  async play({ stage }) {
    await stage.advanceUntilLeft(42)
    const dialog = await screen.findByRole('alertdialog')
    await Promise.all(dialog.getAnimations().map(({ finished }) => finished))
    await expect(getComputedStyle(dialog).translate).toBe('none')
    if (isTestRun) await expect(parseFloat(getComputedStyle(dialog).transitionDuration)).toBeGreaterThan(0)
  },
})

function NameDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="story-dialog" aria-label="Name this card">
      <form className="story-form">
        <label>
          Name of the card
          <input defaultValue="Travel" />
        </label>
      </form>
    </dialog>
  )
}

/** A dialog of the app is open: the prompt lies over it. */
export const OverADialog = meta.story({
  render: () => <NameDialog />,
  async play({ stage }) {
    await stage.advanceUntilLeft(42)
    const stay = await screen.findByRole('button', { name: 'Stay signed in' })
    const { left, top, width, height } = stay.getBoundingClientRect()
    await expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(stay)
  },
})

/** … and gives the focus back to it, with what was typed. */
export const BackToTheDialog = meta.story({
  render: () => <NameDialog />,
  async play({ stage }) {
    const name = screen.getByLabelText('Name of the card')
    await userEvent.type(name, ' 2027')
    await stage.advanceUntilLeft(42)
    await userEvent.click(await screen.findByRole('button', { name: 'Stay signed in' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    await expect(name).toHaveFocus()
    await expect(name).toHaveValue('Travel 2027')
  },
})

/** A brand colour that nobody tested: white text on it would be unreadable, so the kit writes in black. */
export const Branded = meta.story({
  parameters: { stage: { provider: false } },
  render: (_, { stage }) => (
    <div
      data-weavr-theme=""
      style={{ '--weavr-accent': '#9fe870', '--weavr-radius': '0.25rem' } as CSSProperties}
    >
      <WeavrSessionProvider weavr={stage.weavr} queryClient={stage.queryClient}>
        <PaymentForm />
      </WeavrSessionProvider>
    </div>
  ),
  async play({ stage }) {
    await stage.advanceUntilLeft(42)
    const stay = await screen.findByRole('button', { name: 'Stay signed in' })
    await expect(getComputedStyle(stay).backgroundColor).toBe('rgb(159, 232, 112)')
  },
})
