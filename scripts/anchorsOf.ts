/** A page without its code, in which what looks like a heading or a link is none. */
export const withoutCode = (markdown: string): string => markdown.replaceAll(/^```[\s\S]*?^```$/gm, '')

export const headingsOf = (page: string): string[] =>
  [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading)

/** As GitHub makes it of a heading. */
export const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')

/** What a link may name in a page without its code. */
export const anchorsOf = (page: string): string[] => [
  ...headingsOf(page).map(slugOf),
  ...[...page.matchAll(/<a id="([^"]*)">/g)].map(([, id = '']) => id),
]
