import { notifyManager, onlineManager } from '@tanstack/react-query'
import { act, cleanup, createEvent, fireEvent, waitFor } from '@testing-library/react'
import { createSandbox } from '@weavr-kit/sandbox'
import { createManualClock, type RenderWithWeavrResult } from '@weavr-kit/sandbox/testing'
import { cloneElement, createElement, createRef, type ElementType, type ReactElement } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import * as exported from '../exports/index.js'
import { renderOn, type Scene } from './Scene.test.fixture.js'

type Props = Record<string, unknown>
type Module = Record<string, ElementType>

/** `SignIn` → what its file exports. */
const byName = <File,>(files: Record<string, File>, ending: string) =>
  new Map(
    Object.entries(files).map(([path, file]) => [path.split('/').at(-1)!.slice(0, -ending.length), file]),
  )

const parts = byName(import.meta.glob<Module>('./*/[A-Z]*Parts.tsx', { eager: true }), 'Parts.tsx')
const scenes = byName(
  import.meta.glob<{ scenes: Record<string, Scene> }>('./*/*.scenes.test.fixture.tsx', { eager: true }),
  '.scenes.test.fixture.tsx',
)
const files = byName(import.meta.glob('./*/[A-Z]*.tsx'), '.tsx')
/** What the package publishes of these folders; the provider renders no element. */
const components = [...files.keys()].filter(
  (name) => name in exported && !name.endsWith('Parts') && name !== 'WeavrSessionProvider',
)

/** They are tried all the same: their failure is said with a way to try again, and nobody is kept from leaving. */
const triedOffline = new Set([
  'AcceptInvite',
  'ConfirmationDialog',
  'LostPassword',
  'SessionExpiryPrompt',
  'SessionExpiryWarning',
  'SignIn',
  'SignUp',
  'StepUpDialog',
])

const closedOf = (name: string) => (exported as unknown as Module)[name]!

function scenesOf(name: string): [string, Scene][] {
  const found = scenes.get(name)
  if (!found)
    throw new Error(
      `Add ${name}.scenes.test.fixture.tsx to its folder: scenes that bring all of its parts into view.`,
    )
  return Object.entries(found.scenes)
}

/** Props of every kind. */
const given = (name: string): Props => ({
  id: `given-${name}`,
  className: `class-${name}`,
  style: { order: 7 },
  title: 'given',
  lang: 'mt',
  'aria-roledescription': 'given',
  'data-given': name,
})

const element = (name: string) => document.querySelector<HTMLElement>(`[data-given="${name}"]`)

function expectGiven(name: string) {
  const { id, className, title, lang } = given(name)
  expect(document.querySelectorAll(`[data-given="${name}"]`), name).toHaveLength(1)
  expect(element(name), name).toMatchObject({ id, className, title, lang })
  expect(element(name)!.style.order, name).toBe('7')
  expect(element(name), name).toHaveAttribute('aria-roledescription', 'given')
}

interface Play {
  Root: ElementType
  /** Without the root. @default none, for a component that has its own */
  parts?: Module
  propsOf: (name: string) => Props
}

async function play(scene: Scene, { Root, parts, propsOf }: Play) {
  cleanup()
  const clock = createManualClock()
  const sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })
  let requests = 0
  sandbox.faults.add({ match: () => ++requests < 0 })
  const called = vi.fn()
  let view!: RenderWithWeavrResult
  const inside = parts && Object.entries(parts).map(([name, Part]) => <Part key={name} {...propsOf(name)} />)
  await scene({
    Root,
    sandbox,
    clock,
    called,
    dress: (root: ReactElement) => cloneElement(root, propsOf('Root'), ...(inside ? [inside] : [])),
    render: async (ui, options) => (view = await renderOn({ sandbox, clock }, ui, options)),
  })
  const look = () => `${requests} requests, ${called.mock.calls.length} calls\n${document.body.innerHTML}`
  /** Until nothing is under way. */
  const settle = async () => {
    for (let before; before !== look();) {
      before = look()
      await view.clock.advance(1)
      // TanStack Query tells of what it has a moment later: whoever asks after it hears after it.
      await act(() => new Promise<void>((told) => notifyManager.schedule(told)))
    }
  }
  await settle()
  return { look, settle, sent: () => requests }
}

describe.each([...parts])('%sParts', (component, all) => {
  const { Root, ...others } = all as Module & { Root: ElementType }
  const names = Object.keys(all)
  const playWith = (scene: Scene, propsOf: (name: string) => Props) =>
    play(scene, { Root, parts: others, propsOf })
  const press = (name: string, handler: string) =>
    act(async () => {
      const target = element(name)!
      fireEvent(target, createEvent[handler.slice(2).toLowerCase() as 'click' | 'submit'](target))
    })

  /**
   * Every part in every scene, as it is and rendered by the caller. Resolves to the handlers of ours, and
   * where each was seen.
   */
  async function playAll() {
    const shown = new Set<string>()
    const canBePressed = new Set<string>()
    const handlers = new Map<string, { name: string; handler: string; scene: Scene }>()
    for (const [title, scene] of scenesOf(component)) {
      const refs = new Map<string, HTMLElement | null>()
      const tags = new Map<string, string>()
      const watched = (name: string): Props => ({
        ...given(name),
        ref(node: HTMLElement | null) {
          refs.set(name, node)
          // Of those too that are gone when the scene has been played.
          if (node) tags.set(name, node.localName)
        },
      })
      await playWith(scene, watched)
      const here = names.filter(element)
      const attributes = new Map<string, string[]>()
      for (const name of here) {
        shown.add(name)
        if (element(name)!.matches('button[type=button], form')) canBePressed.add(name)
        expectGiven(name)
        expect(refs.get(name), `the ref of ${name}: ${title}`).toBe(element(name))
        expect(element(name), `${name}: ${title}`).toHaveAttribute('data-part')
        attributes.set(name, element(name)!.getAttributeNames())
      }

      const render = (name: string) => (props: Props) => {
        for (const handler of Object.keys(props).filter((key) => /^on[A-Z]/.test(key)))
          if (here.includes(name) && !handlers.has(name + handler))
            handlers.set(name + handler, { name, handler, scene })
        return createElement(tags.get(name) ?? 'div', { ...props, 'data-rendered': name })
      }
      await playWith(scene, (name) => ({ ...watched(name), render: render(name) }))
      expect(names.filter(element), title).toEqual(here)
      for (const name of here) {
        expectGiven(name)
        expect(refs.get(name), `the ref of ${name}, rendered: ${title}`).toBe(element(name))
        const wanted = [...attributes.get(name)!, 'data-rendered'].sort()
        expect(element(name)!.getAttributeNames().sort(), `${name}, rendered: ${title}`).toEqual(wanted)
      }
    }
    return { shown, canBePressed, handlers }
  }

  it('are one element each, which takes props, a ref, a handler and another element', async () => {
    const { shown, canBePressed, handlers } = await playAll()
    const unseen = names.filter((name) => !shown.has(name))
    expect(unseen, `Add to ${component}.scenes.test.fixture.tsx what brings these into view.`).toEqual([])

    const answering = new Set([...handlers.values()].map(({ name }) => name))
    expect([...canBePressed].filter((name) => !answering.has(name))).toEqual([])
    for (const { name, handler, scene } of handlers.values()) {
      const withHandler = (theirs: unknown) =>
        playWith(scene, (which) => ({ ...given(which), ...(which === name && { [handler]: theirs }) }))
      let look = () => ''
      let before = ''
      const heard: string[] = []
      let mayGoOn = false
      const { look: lookNow, settle } = await withHandler((event: Event) => {
        heard.push(look())
        if (!mayGoOn) event.preventDefault()
      })
      look = lookNow
      before = look()
      heard.length = 0
      await press(name, handler)
      await settle()
      expect(heard, `${name} ${handler}`).toEqual([before])
      expect(look(), `${name} after ${handler} was prevented`).toBe(before)
      mayGoOn = true
      await press(name, handler)
      await waitFor(() => expect(look(), `${name} after ${handler}`).not.toBe(before))
      // Theirs came first: it still found everything as it was.
      expect(heard, `${name} ${handler}`).toEqual([before, before])

      const bare = await withHandler(undefined)
      before = bare.look()
      await press(name, handler)
      await waitFor(() => expect(bare.look(), `${name} ${handler} without theirs`).not.toBe(before))
    }
  })

  it.each(Object.keys(others))('throw outside of their root: %s', async (name) => {
    // React and jsdom both tell of it.
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
    const prevent = (event: Event) => event.preventDefault()
    window.addEventListener('error', prevent)
    onTestFinished(() => {
      quiet.mockRestore()
      window.removeEventListener('error', prevent)
    })
    const clock = createManualClock()
    const sandbox = createSandbox({ clock: clock.trueClock, timers: clock.timers })
    await expect(renderOn({ sandbox, clock }, createElement(others[name]!))).rejects.toMatchObject({
      code: 'no-root',
    })
  })
})

describe.each(components)('<%s>', (component) => {
  const Closed = closedOf(component)
  const { Root, ...others } = parts.get(component) ?? {}
  const partsIn = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].map(
      ({ dataset }) => `${dataset.part} ${dataset.field ?? ''}`,
    )

  it.each(scenesOf(component))('hands on props and a ref, and holds its parts: %s', async (_, scene) => {
    const ref = createRef<HTMLElement>()
    await play(scene, { Root: Closed, propsOf: () => ({ ...given('Root'), ref }) })
    expectGiven('Root')
    expect(ref.current).toBe(element('Root'))
    expect(ref.current).toHaveAttribute('data-weavr')
    const held = partsIn('[data-part]')
    if (!Root) return
    await play(scene, { Root, parts: others, propsOf: given })
    expect(held).toEqual(expect.arrayContaining(partsIn('[data-given]')))
  })

  if (triedOffline.has(component)) return
  it.each(scenesOf(component))('sends nothing without a connection, and says why: %s', async (_, scene) => {
    onTestFinished(() => onlineManager.setOnline(true))
    const { sent, settle } = await play(scene, { Root: Closed, propsOf: () => ({}) })
    act(() => onlineManager.setOnline(false))
    await settle()
    const before = sent()
    const pressed = new Set<Element>()
    const next = () =>
      [...document.querySelectorAll('button:not([data-part=sign-out])')].find((one) => !pressed.has(one))
    for (let button = next(); button && pressed.size < 30; button = next()) {
      pressed.add(button)
      if (button.ariaDisabled === 'true') expect(button).toHaveAccessibleDescription()
      fireEvent.click(button)
      await settle()
      expect(sent(), `after ${button.outerHTML}`).toBe(before)
    }
  })
})
