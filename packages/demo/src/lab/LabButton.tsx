import type { ReactNode } from 'react'
import { Icon } from '../shell/Icon.js'

/** Opens the Lab, wherever on the page it stands. */
export function LabButton(): ReactNode {
  return (
    <button type="button" className="shell-link lab-button" popoverTarget="lab">
      <Icon name="lab" />
      Lab
    </button>
  )
}
