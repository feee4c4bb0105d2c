import { screen, userEvent } from 'storybook/test'

export const field = (label: string) => screen.findByLabelText(label)

export async function fill(name = 'Harbour Studio', amount = '1250') {
  await userEvent.selectOptions(await field('To'), 'Someone new')
  await userEvent.type(await field('Name on the account'), name)
  await userEvent.type(await field('IBAN'), 'de89 3704 0044 0532 0130 00')
  await userEvent.type(await field('Amount'), amount)
  await userEvent.type(await field('Reference'), 'Invoice 2026-118')
}

export const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }))

export async function review(name?: string, amount?: string) {
  await fill(name, amount)
  await press('Review payment')
  await screen.findByRole('heading', { name: 'Check before it goes' })
}
