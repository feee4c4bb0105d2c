import { use, useEffect, useState, type ReactNode } from 'react'

declare global {
  interface Window {
    curtain: { draw(): void; raise(): void }
  }
}

/** Hides all that the boundary above holds, as a route whose data is on its way, from `draw` to `raise`. */
export function Curtain(): ReactNode {
  const [drawn, setDrawn] = useState<Promise<void>>()
  useEffect(() => {
    let raise = () => {}
    window.curtain = {
      draw: () => setDrawn(new Promise((resolve) => (raise = resolve))),
      raise: () => raise(),
    }
  }, [])
  if (drawn) use(drawn)
  return null
}
