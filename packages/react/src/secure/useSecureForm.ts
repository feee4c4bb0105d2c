'use client'

import { useState } from 'react'
import { useWeavr } from '../internal/useWeavr.js'
import { createSecureForm, type SecureForm } from './createSecureForm.js'

/**
 * Joins secure inputs, so that they can be turned into tokens together when their form is sent. Stays the
 * same between renders.
 *
 * @example
 * const secure = useSecureForm()
 * <form onSubmit={async (event) => {
 *   event.preventDefault()
 *   const { password } = await secure.tokenize()
 *   signIn.mutate({ email, password })
 * }}>
 *   <SecurePasswordInput form={secure} />
 * </form>
 */
export function useSecureForm(): SecureForm {
  const { platform } = useWeavr()
  const [form] = useState(() => createSecureForm(platform.timers))
  return form
}
