import { createMemoryStorage, createTabs } from '@weavr-kit/sandbox/testing'
import { describe, expect, it } from 'vitest'
import type { TabStorage } from '../platform/Platform.js'
import { createTermCounter } from './createTermCounter.js'

const key = 'weavr:test term'

function open(storage: () => TabStorage | undefined) {
  const { platform } = createTabs().open()
  return createTermCounter({ ...platform, originStorage: storage }, 'weavr:test')
}

const refuse = (): never => {
  throw new DOMException('denied', 'SecurityError')
}

describe('the highest term of a browser', () => {
  it('is noted for tabs that come later, and is a number and nothing else', () => {
    const storage = createMemoryStorage()
    open(() => storage).note(7)
    expect(storage.entries()).toEqual({ [key]: '7' })
    expect(open(() => storage).read()).toBe(7)
  })

  it('is written once for each term, and never for a lower one', () => {
    const storage = createMemoryStorage()
    let writes = 0
    const counted = {
      ...storage,
      setItem: (name: string, value: string) => (writes++, storage.setItem(name, value)),
    }
    const counter = open(() => counted)
    for (const term of [0, 3, 3, 2, 4, 4]) counter.note(term)
    expect([writes, storage.entries()]).toEqual([2, { [key]: '4' }])
  })

  it.each([undefined, '', 'x', '-5', 'NaN', '{}'])('is 0 where %o was kept', (kept) => {
    const storage = createMemoryStorage()
    if (kept !== undefined) storage.setItem(key, kept)
    expect(open(() => storage).read()).toBe(0)
  })

  it('is not kept, and is 0, where storage is missing or forbidden', () => {
    for (const storage of [
      () => undefined,
      refuse,
      () => ({ getItem: refuse, setItem: refuse, removeItem: refuse }),
    ]) {
      const counter = open(storage)
      counter.note(3)
      expect(counter.read()).toBe(0)
    }
  })
})
