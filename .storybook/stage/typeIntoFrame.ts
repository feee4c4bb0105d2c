import { expect, fireEvent, waitFor, within } from 'storybook/test'

/**
 * Types into a secure input. The stage's frames are of this page's origin; Weavr's are beyond a page's reach.
 */
export async function typeIntoFrame(canvasElement: HTMLElement, name: string, value: string): Promise<void> {
  const field = await waitFor(() => {
    const found = within(canvasElement)
      .getByTitle<HTMLIFrameElement>(name)
      .contentDocument?.querySelector('input')
    if (!found) throw new Error(`${name} is not there yet.`)
    return found
  })
  await fireEvent.input(field, { target: { value } })
  await waitFor(() =>
    expect(within(canvasElement).getByRole('group', { name })).not.toHaveAttribute('data-empty'),
  )
}
