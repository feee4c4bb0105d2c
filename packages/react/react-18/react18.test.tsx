import { render } from '@testing-library/react'
import { version } from 'react'
import { version as domVersion } from 'react-dom'
import { expect, it } from 'vitest'

it('is React 18.3 that the other tests of this project run on', () => {
  expect([version, domVersion]).toEqual(['18.3.1', '18.3.1'])
  // Two Reacts in one tree would not get as far as this.
  expect(render(<p>one React</p>).container).toHaveTextContent('one React')
})
