import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { translatePage } from '../../internal/translatePage.test.fixture.js'
import { Told } from './Told.js'

it('tells what is true now in a page that the browser translates, and leaves names alone', () => {
  const tell = (text: string) => (
    <p role="status">
      <Told text={text} names={['€5.00', 'House account']} />
    </p>
  )
  const { rerender } = render(tell('€5.00 has not left House account yet.'))
  translatePage()
  expect(screen.getByRole('status').textContent).toBe('€5.00 HAS NOT LEFT House account YET.')
  for (const text of [
    '€5.00 has left House account.',
    'You stopped here.',
    '€5.00 stays in House account.',
  ]) {
    rerender(tell(text))
    expect(screen.getByRole('status').textContent).toBe(text)
    translatePage()
  }
})
