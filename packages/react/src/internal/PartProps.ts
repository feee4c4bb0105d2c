import type {
  ComponentPropsWithoutRef,
  ComponentPropsWithRef,
  ForwardRefExoticComponent,
  ReactNode,
  RefAttributes,
} from 'react'

/** The elements that parts are made of. */
export type PartTag =
  | 'a'
  | 'article'
  | 'bdi'
  | 'button'
  | 'details'
  | 'dialog'
  | 'div'
  | 'dl'
  | 'figcaption'
  | 'figure'
  | 'form'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'input'
  | 'label'
  | 'li'
  | 'nav'
  | 'ol'
  | 'p'
  | 'section'
  | 'span'
  | 'table'
  | 'time'
  | 'ul'

/** The element's own props, and a way to render another element with them. */
export type PartProps<Tag extends PartTag> = ComponentPropsWithoutRef<Tag> & {
  /** Renders another element, which must take all the props it is given. @default the part's own element */
  render?: (props: ComponentPropsWithRef<Tag>) => ReactNode
}

/** One element of a component. */
export type PartComponent<Tag extends PartTag> = ForwardRefExoticComponent<
  PartProps<Tag> & RefAttributes<HTMLElementTagNameMap[Tag]>
>
