import { describe, expect, it } from 'vitest'
import { createManualPlatform } from './createManualPlatform.js'
import type { TabTraffic } from './createTabHub.js'
import { createTabs } from './createTabs.js'

function listen(tab: ReturnType<ReturnType<typeof createTabs>['open']>, name = 'a') {
  const heard: unknown[] = []
  const channel = tab.platform.openTabChannel(name, (message) => heard.push(message))
  return { heard, post: (message: unknown) => channel?.postMessage(message), close: () => channel?.close() }
}

const nextMicrotask = () => Promise.resolve()

describe('createTabs', () => {
  it('delivers a copy to the other tabs of the same name, later, and never to the sender', async () => {
    const tabs = createTabs()
    const [first, second, other] = [listen(tabs.open()), listen(tabs.open()), listen(tabs.open(), 'b')]
    const message = { at: 1 }
    first.post(message)
    message.at = 2
    expect(second.heard).toEqual([])
    await nextMicrotask()
    expect([first.heard, second.heard, other.heard]).toEqual([[], [{ at: 1 }], []])
  })

  it('delivers nothing to a closed channel or a closed tab', async () => {
    const tabs = createTabs()
    const tab = tabs.open()
    const [first, second, third] = [listen(tabs.open()), listen(tabs.open()), listen(tab)]
    first.post('x')
    second.close()
    tab.close()
    await nextMicrotask()
    expect([second.heard, third.heard]).toEqual([[], []])
  })

  it('holds messages and timers of a frozen tab until it thaws, after its wake', async () => {
    const tabs = createTabs()
    const tab = tabs.open()
    const other = listen(tabs.open())
    const heard: unknown[] = []
    tab.platform.visibility.subscribe(() => heard.push('wake'))
    tab.platform.openTabChannel('a', (message) => heard.push(message))
    tab.platform.timers.after(10, () => heard.push('timer'))
    const cancel = tab.platform.timers.after(10, () => heard.push('cancelled'))
    tab.freeze()
    other.post('message')
    await tabs.clock.advance(20)
    await tabs.clock.sleep(20)
    cancel()
    expect(heard).toEqual([])
    tab.thaw()
    expect(heard).toEqual(['wake', 'message', 'timer'])
  })

  it('tells every unfrozen tab that the machine woke', async () => {
    const tabs = createTabs()
    const woken: string[] = []
    const [first, second] = [tabs.open(), tabs.open({ visible: false })]
    first.platform.visibility.subscribe(() => woken.push('first'))
    second.platform.visibility.subscribe(() => woken.push('second'))
    await tabs.clock.sleep(1_000)
    expect(woken).toEqual(['first', 'second'])
  })

  it('hears input only while shown and running', () => {
    const tab = createManualPlatform()
    let acts = 0
    const stop = tab.platform.activity.subscribe(() => (acts += 1))
    tab.act()
    tab.hide()
    tab.act()
    expect([acts, tab.platform.visibility.isVisible()]).toEqual([1, false])
    tab.show()
    tab.act()
    stop()
    tab.act()
    expect(acts).toBe(2)
  })

  it('loses, repeats and delays messages by the chance that it is given, so that they overtake each other', async () => {
    const draws = [0.1, 0.9, 0.8, 0.9, 0.9, 0.2, 0.1, 0.4]
    const tabs = createTabs({
      traffic: { chance: () => draws.shift() ?? 0, lost: 0.5, repeated: 0.5, delayMs: 1_000 },
    })
    const [first, second] = [listen(tabs.open()), listen(tabs.open())]
    first.post('lost')
    first.post('slow')
    first.post('twice')
    await tabs.clock.advance(399)
    expect(second.heard).toEqual(['twice'])
    await tabs.clock.advance(401)
    expect(second.heard).toEqual(['twice', 'twice', 'slow'])
    expect(draws).toEqual([])
  })

  it('goes by the traffic at the time of posting, and draws nothing when it is calm', async () => {
    const traffic: TabTraffic = { chance: () => 0, lost: 1 }
    const tabs = createTabs({ traffic })
    const [first, second] = [listen(tabs.open()), listen(tabs.open())]
    first.post('lost')
    Object.assign(tabs.traffic, { lost: 0, chance: () => expect.unreachable() })
    first.post('told')
    await nextMicrotask()
    expect(second.heard).toEqual(['told'])
  })

  it('holds a late message of a frozen tab until it thaws, and drops that of a closed one', async () => {
    const tabs = createTabs({ traffic: { chance: () => 0.5, delayMs: 100 } })
    const [frozen, closed] = [tabs.open(), tabs.open()]
    const [first, second, third] = [listen(tabs.open()), listen(frozen), listen(closed)]
    first.post('late')
    frozen.freeze()
    closed.close()
    await tabs.clock.advance(100)
    expect([second.heard, third.heard]).toEqual([[], []])
    frozen.thaw()
    expect([second.heard, third.heard]).toEqual([['late'], []])
  })

  it('runs no timer of a closed tab, and keeps its storage for the next one', async () => {
    const tabs = createTabs()
    const tab = tabs.open()
    tab.platform.tabStorage()?.setItem('key', 'value')
    tab.platform.timers.after(10, () => expect.unreachable())
    tab.close()
    await tabs.clock.advance(10)
    const reloaded = tabs.open({ storage: tab.storage })
    expect(reloaded.platform.tabStorage()?.getItem('key')).toBe('value')
    expect(reloaded.storage.entries()).toEqual({ key: 'value' })
  })
})
