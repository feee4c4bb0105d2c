import { useEffect, useState } from 'react'
import { warnOnce } from './warnOnce.js'

/** What the options were at first, because they cannot change; warns once about each that did. */
export function useFirst<Options extends object>(owner: string, options: Options): Options {
  const [first] = useState(options)
  useEffect(() => {
    for (const name of Object.keys(options) as (keyof Options & string)[])
      if (options[name] !== first[name])
        warnOnce(
          `${owner}: "${name}" cannot change after the first render. Give another \`key\` to start over.`,
        )
  })
  return first
}
