import { useEffect, useState } from 'react'

/** A wait shorter than this needs no skeleton; one that flashes is worse than none. */
const SHOW_AFTER_MS = 300
const SHOW_AT_LEAST_MS = 300

/** True from 300 ms into a wait, and then for at least 300 ms. */
export function useSkeletonShown(waiting: boolean): boolean {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (waiting === shown) return
    const timer = setTimeout(() => setShown(waiting), waiting ? SHOW_AFTER_MS : SHOW_AT_LEAST_MS)
    return () => clearTimeout(timer)
  }, [waiting, shown])
  return shown
}
