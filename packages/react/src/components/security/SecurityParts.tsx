'use client'

import { createPart } from '../../internal/createPart.js'
import { DevicesBlock } from './DevicesBlock.js'
import { PasswordBlock } from './PasswordBlock.js'
import { PhoneBlock } from './PhoneBlock.js'
import { useSecurityContext } from './SecurityContext.js'

export { Root } from './SecurityRoot.js'

/** The heading, which names the section. */
export const Title = createPart('h2', 'title', () => {
  const { id, words } = useSecurityContext()
  return { id: id + 'title', children: words.title }
})

/** The phone: its number, whether it is confirmed, and the way to another one. */
export const Phone = createPart('section', 'phone', () => {
  const { id, words } = useSecurityContext()
  return {
    'aria-labelledby': id + 'phone',
    children: (
      <>
        <h3 id={id + 'phone'} tabIndex={-1}>
          {words.phone}
        </h3>
        <PhoneBlock />
      </>
    ),
  }
})

/** The password, and its change. */
export const Password = createPart('section', 'password', () => {
  const { id, words } = useSecurityContext()
  return {
    'aria-labelledby': id + 'password',
    children: (
      <>
        <h3 id={id + 'password'} tabIndex={-1}>
          {words.password}
        </h3>
        <PasswordBlock />
      </>
    ),
  }
})

/** What confirms that it is the payer, with devices to link and unlink. */
export const Devices = createPart('section', 'devices', () => {
  const { id, words } = useSecurityContext()
  return {
    'aria-labelledby': id + 'devices',
    children: (
      <>
        <h3 id={id + 'devices'}>{words.devices}</h3>
        <DevicesBlock />
      </>
    ),
  }
})
