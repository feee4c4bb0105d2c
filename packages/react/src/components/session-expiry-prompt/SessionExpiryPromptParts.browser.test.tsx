import { configure, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderWithWeavr } from '@weavr-kit/sandbox/testing'
import { createRef } from 'react'
import { expect, it } from 'vitest'
import * as Prompt from './SessionExpiryPromptParts.js'

// A busy machine may take longer than the second that is the default.
configure({ asyncUtilTimeout: 5_000 })

const open = async (expiryPrompt: React.ReactNode) => {
  const view = await renderWithWeavr(<p>App</p>, { signedIn: true, expiryPrompt })
  await view.clock.advance(240_000)
  return view
}

it('lets an app arrange the parts, and gives each its ref, class and props', async () => {
  const refs = { Title: createRef<HTMLHeadingElement>(), Stay: createRef<HTMLButtonElement>(), Countdown: createRef<HTMLParagraphElement>() }
  await open(
    <Prompt.Root className="mine">
      <Prompt.SignOut data-extra="1" />
      <Prompt.Countdown ref={refs.Countdown} />
      <Prompt.Title ref={refs.Title} className="heading" />
      <Prompt.Description />
      <Prompt.Announcer />
      <Prompt.Failure />
      <Prompt.Stay ref={refs.Stay}>
        <b>I am here</b>
      </Prompt.Stay>
      <Prompt.Close />
    </Prompt.Root>,
  )
  const dialog = screen.getByRole('alertdialog', { name: 'Still there?' })
  expect(dialog.className).toBe('mine')
  expect([...dialog.children].map((part) => part.getAttribute('data-part'))).toEqual(['sign-out', 'countdown', 'title', 'description', 'announcer', 'stay'])
  expect(refs.Title.current).toHaveClass('heading')
  expect(refs.Countdown.current).toHaveTextContent('1:00')
  expect(screen.getByRole('button', { name: 'I am here' })).toBe(refs.Stay.current)
  expect(refs.Stay.current).toHaveFocus()
  expect(screen.getByRole('button', { name: 'Sign out' })).toHaveAttribute('data-extra', '1')
})

it('renders another element in place of a part, with all of its props', async () => {
  const { weavr } = await open(
    <Prompt.Root>
      <Prompt.Title render={(props) => <h3 {...props} />} />
      <Prompt.Description />
      <Prompt.Stay render={(props) => <button {...props} className="fancy" />} />
    </Prompt.Root>,
  )
  expect(screen.getByRole('heading', { level: 3, name: 'Still there?' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Stay signed in' }))
  await expect.poll(() => weavr.session.getState().status).toBe('active')
})

it('asks the caller first, who may prevent it', async () => {
  const { weavr } = await open(
    <Prompt.Root>
      <Prompt.Title />
      <Prompt.Description />
      <Prompt.Stay />
      <Prompt.SignOut onClick={(event) => event.preventDefault()} />
    </Prompt.Root>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Sign out' }))
  expect(weavr.session.getState().status).toBe('expiring')
})
