import type { ReactNode } from 'react'

/** A sentence with the name or the amount in it kept in one piece and in its own direction. */
export function Told({ text, names }: { text: string; names: readonly string[] }): ReactNode {
  const [name, ...others] = names
  const place = name ? text.indexOf(name) : -1
  if (!name || place < 0) return others.length > 0 ? <Told text={text} names={others} /> : text
  return (
    <>
      <Told text={text.slice(0, place)} names={others} />
      <bdi data-part="told">{name}</bdi>
      <Told text={text.slice(place + name.length)} names={others} />
    </>
  )
}
