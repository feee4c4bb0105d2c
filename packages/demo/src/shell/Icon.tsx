import type { ReactNode } from 'react'

const paths = {
  home: 'M3.5 9 10 3.5 16.5 9v6.5A1 1 0 0 1 15.5 16.5h-11a1 1 0 0 1-1-1zM8 16.5V12h4v4.5',
  cards:
    'M2.5 6.5A1.5 1.5 0 0 1 4 5h12a1.5 1.5 0 0 1 1.5 1.5v7A1.5 1.5 0 0 1 16 15H4a1.5 1.5 0 0 1-1.5-1.5zM2.5 8.5h15M5.5 12h3',
  accounts: 'M2.5 8 10 3.5 17.5 8zM4.5 8v6M8.2 8v6M11.8 8v6M15.5 8v6M2.5 16.5h15',
  pay: 'M3 10h13M11.5 5.5 16 10l-4.5 4.5',
  payees:
    'M4 3.5h12v13H4zM10 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4M6.8 14.5c.5-1.6 1.7-2.4 3.2-2.4s2.7.8 3.2 2.4M2.500 7h2M2.500 13h2',
  link: 'M8.500 11.500l3-3M7 9.500 5 11.500a2.500 2.500 0 0 0 3.500 3.500l2-2M13 10.500l2-2A2.500 2.500 0 0 0 11.500 5l-2 2',
  people:
    'M7.500 9.500a2.750 2.750 0 1 0 0-5.500 2.750 2.750 0 0 0 0 5.500M2.500 16c.4-2.700 2.400-4 5-4s4.600 1.300 5 4M13 4.300a2.750 2.750 0 0 1 0 5M14.500 12.300c1.700.5 2.800 1.700 3 3.700',
  bulk: 'M3 5.500h14M3 10h14M3 14.500h9M15 12.500v4M13 14.500h4',
  more: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  back: 'M12 4.500 6.500 10l5.500 5.500',
  lab: 'M8 3h4M8.500 3v5L4 15.200A1.200 1.200 0 0 0 5 17h10a1.200 1.200 0 0 0 1-1.800L11.500 8V3M6.200 12.500h7.600',
}

export type IconName = keyof typeof paths

/** Stands beside a word, and says nothing by itself. */
export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg className="icon" data-icon={name} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
