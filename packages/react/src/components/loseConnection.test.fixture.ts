import { onlineManager } from '@tanstack/react-query'
import { expect, screen, waitFor } from 'storybook/test'
import type { Stage } from '../../../../.storybook/stage/createStage.js'

/** As `beforeEach` of a story that loses its connection: the next one has it again. */
export const comeBack = () => () => onlineManager.setOnline(true)

/** The page has loaded what it shows, and these buttons go on being there: none can be pressed, and says why. */
export async function loseConnection({ clock }: Stage, ...buttons: (string | RegExp)[]): Promise<void> {
  onlineManager.setOnline(false)
  await clock.advance(0)
  for (const name of buttons) {
    const button = screen.getAllByRole('button', { name })[0]!
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'))
    await expect(button).toHaveAccessibleDescription('You can do this when you’re back online.')
  }
}

/** What is loaded says since when it stands. */
export const saysSince = () =>
  waitFor(() =>
    expect(screen.getAllByText(/^You’re offline. This was loaded at \d?\d:\d\d/)[0]).toHaveRole('status'),
  )
