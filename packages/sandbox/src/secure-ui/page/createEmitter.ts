type Listener = (detail?: unknown) => void

/** The listening half of what Weavr's script gives out. */
export interface Listenable<Self> extends Record<
  'on' | 'addListener' | 'off' | 'removeListener',
  (event: string, listener: Listener) => Self
> {
  removeAllListeners(event?: string): Self
}

export interface Emitter<Self> {
  methods: Listenable<Self>
  emit(event: string, detail?: unknown): void
}

/** The listening half, whose methods all return `self`, and `emit` for us. */
export function createEmitter<Self>(self: () => Self): Emitter<Self> {
  const listeners = new Map<string, Set<Listener>>()
  function on(event: string, listener: Listener) {
    listeners.set(event, (listeners.get(event) ?? new Set()).add(listener))
    return self()
  }
  function off(event: string, listener: Listener) {
    listeners.get(event)?.delete(listener)
    return self()
  }
  function removeAllListeners(event?: string) {
    if (event === undefined) listeners.clear()
    else listeners.delete(event)
    return self()
  }
  return {
    methods: { on, addListener: on, off, removeListener: off, removeAllListeners },
    emit: (event, detail) => listeners.get(event)?.forEach((listener) => listener(detail)),
  }
}
