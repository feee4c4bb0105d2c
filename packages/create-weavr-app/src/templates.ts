export interface Template {
  /** As one is asked for it. */
  title: string
  /** The folder of `examples/` that it is. */
  example: string
  /** What git shall not see of it, beside what no app's git shall see. */
  ignored: readonly string[]
}

/** What an app can be made from, by the word for it on the command line. */
export const templates: Readonly<Record<string, Template>> = {
  vite: { title: 'Vite and React 19', example: 'vite-react-19', ignored: ['dist/'] },
  next: {
    title: 'Next.js, App Router',
    example: 'next',
    ignored: ['.next/', 'next-env.d.ts', '*.tsbuildinfo'],
  },
}
