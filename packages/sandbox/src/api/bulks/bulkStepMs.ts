/** How often a running bulk goes on. */
export const bulkStepMs = 1_000
