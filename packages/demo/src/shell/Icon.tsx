import type { ReactNode } from 'react'

const paths = {
  cards: 'M2.5 6.5A1.5 1.5 0 0 1 4 5h12a1.5 1.5 0 0 1 1.5 1.5v7A1.5 1.5 0 0 1 16 15H4a1.5 1.5 0 0 1-1.5-1.5zM2.5 8.5h15M5.5 12h3',
  accounts: 'M2.5 8 10 3.5 17.5 8zM4.5 8v6M8.2 8v6M11.8 8v6M15.5 8v6M2.5 16.5h15',
  'sign-out': 'M8 3.5H5A1.5 1.5 0 0 0 3.5 5v10A1.5 1.5 0 0 0 5 16.5h3M13 13l3-3-3-3M16 10H8',
  switch: 'M3.5 7h12M12.5 4l3 3-3 3M16.5 13h-12M7.5 10l-3 3 3 3',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  frost: 'M10 2.5v15M3.5 6.25l13 7.5M16.5 6.25l-13 7.5M8 4l2 2 2-2M8 16l2-2 2 2',
  lab: 'M8 3h4M8.5 3v5L4 15.2A1.2 1.2 0 0 0 5 17h10a1.2 1.2 0 0 0 1-1.8L11.5 8V3M6.2 12.5h7.6',
}

/** A line drawing of 20 px in the colour of the text beside it, which says the same in words. */
export function Icon({ name }: { name: keyof typeof paths }): ReactNode {
  return (
    <svg className="icon" data-icon={name} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
