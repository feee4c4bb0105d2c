import type { ComponentProps, ReactNode } from 'react'
import { navigate } from './navigation.js'

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  to: string
}

/** A real link that does not reload the page. New tab, new window, download: all left to the browser. */
export function Link({ to, ...props }: LinkProps): ReactNode {
  return (
    <a
      {...props}
      href={to}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        navigate(to)
      }}
    />
  )
}
