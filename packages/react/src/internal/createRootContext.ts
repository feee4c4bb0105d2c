import { ConfigurationError } from '@weavr-kit/core'
import { createContext, useContext, type Provider } from 'react'

/** What the parts of a component share with their root. Asked for outside of it, it throws `no-root`. */
export function createRootContext<Value extends object>(
  root: string,
): [provider: Provider<Value | undefined>, use: () => Value] {
  const context = createContext<Value | undefined>(undefined)
  function useRootContext(): Value {
    const value = useContext(context)
    if (!value) throw new ConfigurationError(`Use this part inside ${root}.`, 'no-root')
    return value
  }
  return [context.Provider, useRootContext]
}
