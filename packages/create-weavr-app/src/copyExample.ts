import { cpSync } from 'node:fs'
import { sep } from 'node:path'

/** What is left in an example by who tries it out. */
const leftovers = /^(node_modules|dist|next-env\.d\.ts|package-lock\.json|.*\.tsbuildinfo)$/

/** Copies an example as git has it: without what is installed, built, or hidden, as `.env.local` with a key. */
export function copyExample(from: string, to: string) {
  cpSync(from, to, {
    recursive: true,
    // Beneath the example alone: this package itself may lie in a `node_modules`, with its examples in `dist`.
    filter: (file) =>
      !file
        .slice(from.length)
        .split(sep)
        .some((name) => name.startsWith('.') || leftovers.test(name)),
  })
}
