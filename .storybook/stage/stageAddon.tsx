import { definePreviewAddon } from 'storybook/internal/csf'
import { createStage, type Stage } from './createStage.js'
import { emulateMedia } from './emulateMedia.js'
import { StageFrame, type StageGlobals } from './StageFrame.js'
import type { StageOptions } from './StageOptions.js'

declare module 'storybook/internal/csf' {
  interface StoryContext {
    stage: Stage
  }
}

export interface StageTypes {
  parameters: { stage?: StageOptions }
  globals: Partial<StageGlobals>
}

const toolbar = (
  title: string,
  icon: 'mirror' | 'transfer' | 'time' | 'globe',
  items: Record<string, string>,
) => ({
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, title]) => ({ value, title })),
  },
})

const pick = ({ provider, secure }: StageOptions = {}) => ({ provider, secure })

/**
 * Gives every story a sandbox and a clock of its own, a signed-in session on them, and the page around it.
 */
export const stageAddon = definePreviewAddon<StageTypes>({
  globalTypes: {
    scheme: toolbar('Scheme', 'mirror', { light: 'Light', dark: 'Dark' }),
    direction: toolbar('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    language: toolbar('Language', 'globe', {
      en: 'English',
      it: 'Italian',
      de: 'German',
      long: 'Longer, with accents',
      mirrored: 'From right to left',
    }),
    clock: toolbar('Clock', 'time', {
      still: 'Time stands still',
      runs: 'Time runs',
      fast: 'Time runs 30 times faster',
    }),
  },
  initialGlobals: {
    scheme: 'light',
    direction: 'ltr',
    language: 'en',
    clock: 'still',
  } satisfies StageGlobals,
  async beforeEach(context) {
    const options = context.parameters.stage as StageOptions | undefined
    await emulateMedia(options?.media)
    const stage = await createStage(options)
    context.stage = stage
    return stage.strike
  },
  decorators: [
    (Story, { stage, parameters, globals }) => (
      <StageFrame
        stage={stage}
        {...pick(parameters.stage as StageOptions | undefined)}
        globals={globals as unknown as StageGlobals}
      >
        <>{Story()}</>
      </StageFrame>
    ),
  ],
})
