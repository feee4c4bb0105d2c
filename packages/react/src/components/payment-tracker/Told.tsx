import type { ReactNode } from 'react'
import { Verbatim } from '../../internal/Verbatim.js'

/**
 * A sentence with the name or the amount in it kept in one piece and in its own direction. Each piece has an
 * element of its own: of text beside others, a browser that translates the page would go on showing the old.
 */
export function Told({ text, names }: { text: string; names: readonly string[] }): ReactNode {
  const [name, ...others] = names
  const place = name ? text.indexOf(name) : -1
  if (!name || place < 0) return others.length > 0 ? <Told text={text} names={others} /> : <span>{text}</span>
  return (
    <>
      <Told text={text.slice(0, place)} names={others} />
      <Verbatim data-part="told">{name}</Verbatim>
      <Told text={text.slice(place + name.length)} names={others} />
    </>
  )
}
