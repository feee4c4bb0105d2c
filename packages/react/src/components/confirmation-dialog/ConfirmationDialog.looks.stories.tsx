import { expect, screen, userEvent, waitFor } from 'storybook/test'
import preview from '../../../../../.storybook/preview.js'
import { isTestRun } from '../../../../../.storybook/stage/emulateMedia.js'
import { WaitingPage } from './WaitingPage.test.fixture.js'

const meta = preview.meta({
  title: 'Money/ConfirmationDialog/Looks',
  component: WaitingPage,
  args: { make: async ({ wire }) => [await wire('Lombard Yard Properties', 125_000)] },
  parameters: { docs: { story: { inline: false, iframeHeight: '44rem' } } },
})

const field = () => screen.findByLabelText('Code from the text message')

/** Opens it, and enters a wrong code. */
async function fail() {
  await userEvent.click(await screen.findByRole('button', { name: 'Continue' }))
  await userEvent.type(await field(), '000000{Enter}')
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('That code isn’t right.'))
}

/** Nothing is cut off sideways, and each action can be brought into view. */
async function expectRoom() {
  const dialog = screen.getByRole('dialog')
  await expect(dialog.scrollWidth).toBe(dialog.clientWidth)
  for (const name of [/^Send/, 'Cancel']) {
    const action = screen.getByRole('button', { name })
    action.focus()
    const { top, right, bottom, left } = action.getBoundingClientRect()
    await expect(
      top >= 0 && left >= 0 && right <= window.innerWidth && bottom <= window.innerHeight,
      `${action.textContent} is in view`,
    ).toBe(true)
  }
}

const long =
  'Internationale Gesellschaft für Straßenbahnoberleitungsinstandhaltung und Verkehrswegeplanung mbH & Co. KG'

/** Long names wrap; neither payee nor amount is cut. */
export const LongNames = meta.story({
  args: {
    make: async ({ wire }) => [
      await wire(long, 4_123_456, { description: 'Rechnungsnummer-2026-000118-Teilzahlung-0042-3' }),
    ],
  },
  globals: { viewport: { value: 'narrow' } },
  async play() {
    await fail()
    await expect(screen.getByText(long)).toBeVisible()
    await expectRoom()
  },
})

/** Many, on the narrowest screen: what does not fit can be scrolled to. */
export const ManyNarrow = meta.story({
  args: {
    make: ({ wire }) =>
      Promise.all(
        Array.from({ length: 12 }, (_, index) =>
          wire(`Supplier ${index + 1} of Dublin`, 25_000 + index * 1_050),
        ),
      ),
  },
  globals: { viewport: { value: 'narrow' } },
  async play() {
    await fail()
    await expect(screen.getByText('12 to confirm')).toBeVisible()
    await expectRoom()
  },
})

/** 320 px: a sheet at the bottom. */
export const Narrow = meta.story({
  globals: { viewport: { value: 'narrow' } },
  async play() {
    await fail()
    await expectRoom()
  },
})

/** Text at twice its size on a phone, as WCAG 1.4.4 asks. */
export const LargeText = meta.story({
  globals: { viewport: { value: 'phone' } },
  beforeEach() {
    document.documentElement.style.fontSize = '200%'
    return () => document.documentElement.style.removeProperty('font-size')
  },
  async play() {
    await fail()
    await expectRoom()
  },
})

/** Right to left: labels and bar change sides; IBAN, amount and code keep their direction. */
export const RightToLeft = meta.story({
  globals: { direction: 'rtl' },
  async play() {
    await fail()
    await expect(getComputedStyle(screen.getByRole('alert')).borderRightWidth).toBe('3px')
    await expect(getComputedStyle(screen.getByText('IE29 AIBK 9311 5212 3456 78')).direction).toBe('ltr')
    await expect(getComputedStyle(await field()).direction).toBe('ltr')
  },
})

/** Dark: a surface over a darker page, and the details on a third ground. */
export const Dark = meta.story({
  globals: { scheme: 'dark' },
  async play() {
    await fail()
    await expect(getComputedStyle(screen.getByRole('dialog')).backgroundColor).toBe('rgb(22, 25, 33)')
  },
})

/**
 * Forced colours: edges carry the form. To look at it here, emulate them in the developer tools' Rendering
 * panel.
 */
export const ForcedColours = meta.story({
  parameters: { stage: { media: { forcedColors: 'active' } } },
  async play() {
    await fail()
    if (!isTestRun && !matchMedia('(forced-colors: active)').matches) return
    const edge = (element: Element) =>
      `${getComputedStyle(element).borderTopWidth} ${getComputedStyle(element).borderTopStyle}`
    const dialog = screen.getByRole('dialog')
    await expect(
      [dialog, dialog.querySelector('[data-part=details]')!, await field(), screen.getByRole('alert')].map(
        edge,
      ),
    ).toEqual(Array(4).fill('1px solid'))
    await expect(edge(screen.getByRole('button', { name: 'Send €1,250.00' }))).toBe('3px solid')
  },
})
