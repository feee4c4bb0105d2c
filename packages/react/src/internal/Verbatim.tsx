'use client'

import type { ComponentPropsWithoutRef, ReactNode } from 'react'

/**
 * What somebody wrote, or a bank gave out: names, references, numbers. In its own direction, and as it is where
 * the page is translated: a payee whose name reads otherwise is another payee.
 */
export const Verbatim = (props: ComponentPropsWithoutRef<'bdi'>): ReactNode => (
  <bdi translate="no" {...props} />
)
