import { createTabs, type ManualTab, type ManualTabOptions } from '@weavr-kit/sandbox/testing'
import type { Platform } from '../platform/Platform.js'
import { openSession, type OpenedSession } from './openSession.test.fixture.js'
import type { Session } from './Session.js'
import type { SessionOptions } from './SessionOptions.js'

export interface OpenTabOptions extends Partial<SessionOptions> {
  /** What differs from the usual platform of a manual tab. */
  part?: (platform: Platform) => Partial<Platform>
  manual?: ManualTabOptions
  isPrompted?: boolean
  /** @default true */
  isConnected?: boolean
}

export interface OpenedTab extends OpenedSession {
  tab: ManualTab
  state: Session['getState']
  disconnect(): void
}

/** Tabs of one browser, each with a session that is connected. */
export function openTabs(
  usual: OpenTabOptions = {},
  traffic?: NonNullable<Parameters<typeof createTabs>[0]>['traffic'],
) {
  const tabs = createTabs({ traffic })
  const { clock } = tabs

  function openTab(options: OpenTabOptions = {}): OpenedTab {
    const { part, manual, isConnected = true, ...given } = { ...usual, ...options }
    const tab = tabs.open(manual)
    const opened = openSession({ platform: { ...tab.platform, ...part?.(tab.platform) } }, given)
    const disconnect = isConnected ? opened.session.connect() : () => {}
    return { ...opened, tab, state: opened.session.getState, disconnect }
  }

  /** A tab of the same origin that has no session, but hears the channel and may post to it. */
  function listen(name = 'weavr:test') {
    const said: unknown[] = []
    const channel = tabs.open().platform.openTabChannel(name, (message) => said.push(message))
    return { said, post: (message: unknown) => channel?.postMessage(message) }
  }

  return {
    clock,
    openTab,
    listen,
    openTwo: (): [OpenedTab, OpenedTab] => [openTab(), openTab()],
    openThree: (): [OpenedTab, OpenedTab, OpenedTab] => [openTab(), openTab(), openTab()],
    /** Lets what was posted arrive, and what was posted for that. */
    messages: () => clock.advance(0),
    /** Lets a question go unanswered. */
    answers: () => clock.advance(250),
  }
}

export const statuses = (...opened: OpenedSession[]) => opened.map(({ session }) => session.getState().status)
export const tokens = (...opened: OpenedSession[]) => opened.map(({ session }) => session.getState().token)
export const ends = ({ eventTypes }: OpenedSession) => eventTypes().filter((type) => type === 'ended').length
