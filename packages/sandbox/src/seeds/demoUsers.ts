/** Signs in to the demo company, Northwind Studio Ltd. */
export const demoUser = { email: 'maya@northwind.example', password: 'Northwind-2026' } as const

/** One person with two identities, to choose from after signing in: a company and herself. */
export const demoMultiUser = { email: 'ines@atelier-sol.example', password: 'Atelier-Sol-2026' } as const

/** Signs in to the demo consumer. */
export const demoConsumerUser = { email: 'tomas@example.org', password: 'Tomas-Vella-2026' } as const

/**
 * An authorised user of the demo company who may use a card of his own and nothing else: the role
 * `CARD_ASSIGNEE`.
 */
export const demoCardholder = { email: 'jonas@northwind.example', password: 'Jonas-Keane-2026' } as const
