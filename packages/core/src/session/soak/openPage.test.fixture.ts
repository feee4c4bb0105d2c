import type { ManualTab } from '@weavr-kit/sandbox/testing'
import { createWeavr } from '../../createWeavr.js'
import type { Platform } from '../../platform/Platform.js'
import type { Weavr } from '../../Weavr.js'
import type { EndReason, SessionState } from '../SessionState.js'
import type { PageChoice, PageLimits } from './History.test.fixture.js'

export const baseUrl = 'https://app.example/api'

/** One life of a page in a tab: from its load to its reload. */
export interface Page {
  /** Its place among the tabs. */
  at: number
  /** Names the tab; the same after a reload. */
  lineage: number
  choice: PageChoice
  limits: PageLimits
  manual: ManualTab
  weavr: Weavr
  state(): SessionState
  isLive(): boolean
  frozen: boolean
  /** When it was frozen last, in true time. */
  frozenAt: number
  visible: boolean
  mounted: boolean
  closed: boolean
  /** When it was loaded, in true time. */
  loadedAt: number
  /** True time at which its provider was mounted last. */
  mountedAt: number
  /** From when on its status counts: a page that woke asks the other tabs first. True time. */
  sureAt: number
  /** True time at which it last looked at the time for certain. */
  lookedAt: number
  /** The wall clock was set, or the machine slept, and it may not have looked at the time since. */
  unlooked: boolean
  /** How long its timers stood still while it was unmounted and heard no wake. */
  behindMs: number
  /** Whose session it showed last. */
  user: string
  /** The same, or who signed in here too late to be shown. */
  lastUser: string
  lastEnd: EndReason | undefined
  /** Tokens that it knows of for certain. */
  heard: Set<string>
  /** Users whose sign-out was pressed here. */
  signedOut: Set<string>
  /**
   * When the payer certainly acted for its session, and when a call with its token was accepted for which it
   * heard so.
   */
  actAt: number | undefined
  tokenAt: number | undefined
  /** Acts in other tabs that it was certainly told of. */
  toldActs: number[]
  /** A sign-in was answered, or kept over a reload, of which no event has been heard yet. */
  granted: boolean
  purges: number
  /** True time of the last purge. */
  purgedAt: number
  /** How many purges there had been when its subscribers last heard of an end. */
  purgesHeard: number
  /** `ended` events. */
  ends: number
  /** The token of its last end. */
  endedToken: string
  /** Whether it was visible then. */
  endedInView: boolean
  /** Counts what overtakes a sign-in: sign-outs and further sign-ins. */
  wishes: number
  /** When the oldest sign-in was sent that may be under way. */
  signingInSince: number
  /** For the next keep-alive. */
  keepAliveJourney: string
  mount(): void
  unmount(): void
  show(): void
  hide(): void
  /** It certainly looks at the time. */
  look(): void
}

export interface PageSetup extends Pick<
  Page,
  'at' | 'lineage' | 'choice' | 'limits' | 'manual' | 'loadedAt'
> {
  platform: Platform
  fetch(page: Page): typeof globalThis.fetch
  onState(page: Page, state: SessionState, previous: SessionState): void
  onEvent(page: Page, type: string): void
  /** True time. */
  now(): number
}

/** Loads the app in a tab, with the provider mounted. */
export function openPage({ platform, fetch, onState, onEvent, now, ...setup }: PageSetup): Page {
  const wakeListeners = new Set<() => void>()
  const { choice, limits, manual } = setup
  let disconnect: (() => void) | undefined
  let unmountPrompt: (() => void) | undefined

  const page: Page = {
    ...setup,
    weavr: undefined as never,
    state: () => page.weavr.session.getState(),
    isLive: () => ['active', 'expiring'].includes(page.state().status),
    frozen: false,
    frozenAt: -Infinity,
    visible: true,
    mounted: false,
    closed: false,
    sureAt: setup.loadedAt,
    mountedAt: setup.loadedAt,
    lookedAt: setup.loadedAt,
    unlooked: false,
    behindMs: 0,
    user: '',
    lastUser: '',
    lastEnd: undefined,
    heard: new Set(),
    signedOut: new Set(),
    actAt: undefined,
    tokenAt: undefined,
    toldActs: [],
    // What was kept over a reload may have no time left, as a sign-in may.
    granted: Object.keys(manual.storage.entries()).length > 0,
    purges: 0,
    purgedAt: -Infinity,
    purgesHeard: 0,
    ends: 0,
    endedToken: '',
    endedInView: false,
    wishes: 0,
    signingInSince: Infinity,
    keepAliveJourney: '',
    mount() {
      if (disconnect) return
      const { session } = page.weavr
      // A child's effect runs before its parent's, so the prompt is there first.
      if (choice.prompt) unmountPrompt = session.mountPrompt()
      page.mounted = true
      page.mountedAt = now()
      disconnect = session.connect()
    },
    unmount() {
      unmountPrompt?.()
      disconnect?.()
      unmountPrompt = disconnect = undefined
      page.mounted = false
    },
    show() {
      page.visible = true
      manual.show()
    },
    hide() {
      page.visible = false
      manual.hide()
      // A browser says that a page was hidden, too.
      if (!page.frozen) for (const listener of [...wakeListeners]) listener()
    },
    look() {
      page.lookedAt = now()
      if (page.visible) manual.show()
      const { session } = page.weavr
      session.timeLeftMs()
      session.subscribeTimeLeft(() => {})()
    },
  }
  page.weavr = createWeavr({
    baseUrl,
    fetch: fetch(page),
    ...limits,
    keepAlive: choice.keepAlive,
    persist: choice.persist,
    tabs: choice.tabs,
    platform: {
      ...platform,
      visibility: {
        ...platform.visibility,
        subscribe(listener) {
          wakeListeners.add(listener)
          const stop = platform.visibility.subscribe(listener)
          return () => {
            wakeListeners.delete(listener)
            stop()
          }
        },
      },
    },
    onSessionEvent: ({ type }) => onEvent(page, type),
  })
  page.weavr.session.onPurge(() => {
    page.purges++
    page.purgedAt = now()
  })
  page.weavr.session.subscribe((state, previous) => onState(page, state, previous))
  return page
}

/** A page as a violation shows it. */
export function describePage(page: Page): Record<string, unknown> {
  const { at, user, visible, mounted, frozen } = page
  return { tab: at, ...page.state(), claims: undefined, user, visible, mounted, frozen }
}
