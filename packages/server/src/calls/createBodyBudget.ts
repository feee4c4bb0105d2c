/** The memory that bodies under way may take together, so that no number of sockets can take more. */
export interface BodyBudget {
  /** False where that would be too much; nothing is taken then. */
  take(bytes: number): boolean
  give(bytes: number): void
}

export function createBodyBudget(maxBytes: number): BodyBudget {
  let taken = 0
  return {
    take(bytes) {
      if (taken + bytes > maxBytes) return false
      taken += bytes
      return true
    },
    give(bytes) {
      taken -= bytes
    },
  }
}
