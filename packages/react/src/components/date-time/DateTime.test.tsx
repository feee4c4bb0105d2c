import { screen } from '@testing-library/react'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { expect, it } from 'vitest'
import type { DateTimeStyle } from '../../internal/formatDateTime.js'
import { DateTime } from './DateTime.js'

const at = new Date(2031, 10, 24, 14, 2, 7).getTime()

async function show(value: number, style?: DateTimeStyle) {
  await renderWithWeavr(<DateTime value={value} show={style} data-testid="time" />, { locale: 'en-GB' })
  return screen.getByTestId('time')
}

it.each<[DateTimeStyle | undefined, string]>([
  ['time', '14:02'],
  ['day', 'Monday, 24 November 2031'],
  ['date', '24 November 2031'],
  [undefined, '24 November 2031 at 14:02'],
])('writes %s', async (style, text) => {
  expect((await show(at, style)).textContent).toBe(text)
})

it('keeps its own order where the page runs the other way', async () => {
  expect(await show(at, 'date')).toHaveAttribute('dir', 'auto')
})

it('writes the second and the zone where it has to be exact, and says the moment to machines', async () => {
  const time = await show(at, 'exact')
  expect(time.textContent).toMatch(/^24 November 2031 at 14:02:07 \S+/)
  expect(time).toHaveAttribute('datetime', new Date(at).toISOString())
})
