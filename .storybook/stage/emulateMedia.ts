import type { EmulatedMedia } from './StageOptions.js'

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia(media: Required<EmulatedMedia>): Promise<void>
  }
}

/**
 * False in the Storybook that people look at. In a test run, Chromium can be told what the payer's settings
 * are.
 */
export const isTestRun = '__vitest_browser__' in globalThis

/**
 * Asked before every story, because what the last one asked for would stay. Motion is off unless a story is
 * about it: what fades in is not there yet for an assertion.
 */
export async function emulateMedia({
  forcedColors = 'none',
  reducedMotion = 'reduce',
}: EmulatedMedia = {}): Promise<void> {
  if (!isTestRun) return
  const { commands } = await import('vitest/browser')
  await commands.emulateMedia({ forcedColors, reducedMotion })
}
