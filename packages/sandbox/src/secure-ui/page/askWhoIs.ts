import type { PageParts, SecureUiPage } from './SecureUiPage.js'

/**
 * Asks the secure UI's server, by way of a frame that nobody sees, whether it knows a user's token:
 * `undefined`, or why not.
 */
export function askWhoIs(
  page: SecureUiPage,
  { openFrame }: Pick<PageParts, 'openFrame'>,
  bearer: string,
): Promise<string | undefined> {
  if (!/^Bearer \S+$/.test(bearer)) return Promise.resolve('NO_BEARER')
  return new Promise((resolve) => {
    const opened = openFrame({
      ...{ page, kind: 'user', element: page.document.body, setup: { bearer } },
      hear(message) {
        if (message.type !== 'event') return
        opened.remove()
        resolve((message.detail as { code?: string }).code)
      },
    })
    opened.frame.style.display = 'none'
  })
}
