'use client'

import type { ReactElement } from 'react'
import { createPart } from '../../internal/createPart.js'
import type { PartComponent } from '../../internal/PartProps.js'

/** The part that holds one field: a `TextControl` or a `PasswordControl`; nothing where there is none. */
export function createFieldPart(
  useControl: () => ReactElement<{ name: string }> | undefined,
): PartComponent<'div'> {
  return createPart('div', 'field', () => {
    const control = useControl()
    return control && { 'data-field': control.props.name, children: control }
  })
}
