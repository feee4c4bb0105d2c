import { useRoute, withBase } from 'vitepress'
import { defineComponent, h, onMounted, ref, watch } from 'vue'

/**
 * @typedef {object} Item
 * @property {string} text
 * @property {string} [link]
 * @property {Item[]} [items]
 * @property {boolean} [collapsed]
 */

/** @param {string} path */
const plain = (path) => path.replace(/(index)?(\.html)?$/, '').replace(/(?<=.)\/$/, '')

/**
 * In place of the theme's: groups that open are the browser's own, where the theme has a button within a
 * button.
 */
const SidebarItem = defineComponent({
  props: { item: { type: Object, required: true }, depth: { type: Number, required: true } },
  setup(props) {
    const route = useRoute()
    const isActive = (/** @type {Item} */ { link }) =>
      link !== undefined && plain(withBase(link)) === plain(route.path)
    const holdsActive = () => (props.item.items ?? []).some(isActive)
    onMounted(() => {
      // A long list begins far above where one is.
      if (holdsActive() && matchMedia('(min-width: 960px)').matches)
        document.querySelector('.VPSidebar [aria-current]')?.scrollIntoView({ block: 'nearest' })
    })
    const isOpen = ref(!props.item.collapsed || holdsActive())
    watch(
      () => route.path,
      () => (isOpen.value ||= holdsActive()),
    )
    const link = (/** @type {Item} */ item) =>
      h(
        'a',
        { href: withBase(item.link ?? ''), 'aria-current': isActive(item) ? 'page' : undefined },
        item.text,
      )
    const list = () =>
      h(
        'ul',
        (props.item.items ?? []).map((/** @type {Item} */ item) => h('li', link(item))),
      )
    return () => {
      const { text, items, collapsed } = props.item
      if (!items) return h('div', { class: 'sidebar-item' }, link(/** @type {Item} */ (props.item)))
      if (collapsed === undefined) return h('div', { class: 'sidebar-item' }, [h('p', text), list()])
      return h(
        'details',
        {
          class: 'sidebar-item',
          open: isOpen.value,
          onToggle: (/** @type {Event} */ event) =>
            (isOpen.value = /** @type {HTMLDetailsElement} */ (event.currentTarget).open),
        },
        [h('summary', text), list()],
      )
    }
  },
})

// What it replaces is imported so.
export default SidebarItem
