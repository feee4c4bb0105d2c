import { waitFor } from '@testing-library/react'
import { type Sandbox } from '@weavr-kit/sandbox'
import {
  renderWithWeavr,
  type ManualClock,
  type RenderWithWeavrOptions,
  type RenderWithWeavrResult,
} from '@weavr-kit/sandbox/testing'
import type { ElementType, ReactElement, ReactNode } from 'react'

/** What a scene is played with. */
export interface Stage {
  sandbox: Sandbox
  clock: ManualClock
  /** The `Root` of the parts, or the component that is made of them: a scene renders either. */
  Root: ElementType
  /** Puts the parts into the root, and on all of them what the test looks for. */
  dress(root: ReactElement): ReactElement
  render(ui: ReactNode, options?: RenderWithWeavrOptions): Promise<RenderWithWeavrResult>
  /** For callbacks of the component: that it was called is seen. */
  called: () => void
}

/** Brings parts of a component into view. */
export type Scene = (stage: Stage) => Promise<unknown>

export const partNow = (name: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-part="${name}"]`)

export const part = (name: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = partNow(name)
    if (!found) throw new Error(`There is no ${name}.`)
    return found
  })

export const renderOn = (
  { sandbox, clock }: Pick<Stage, 'sandbox' | 'clock'>,
  ui: ReactNode,
  options?: RenderWithWeavrOptions,
): Promise<RenderWithWeavrResult> => renderWithWeavr(ui, { sandbox, clock, expiryPrompt: false, ...options })
