import { median } from './median.mjs'

/** @typedef {'kit' | 'bare'} Side */

/**
 * One thing done with the kit and without, in turn.
 * @typedef {object} Comparison
 * @property {number} kit median
 * @property {number} bare median
 * @property {number} ratio median of the pairs' ratios
 * @property {number[]} ratios of each pair
 */

const pairs = 7

/**
 * Measures seven pairs. Within each the sides take turns, now one first and now the other, so that what
 * changes in the machine or in the page meets both; the median of the turns counts, so that a turn in which
 * the machine was called away does not.
 * @template {string} Name
 * @param {(side: Side) => Promise<Record<Name, number>>} measure
 * @param {number} turns of each side in a pair
 * @returns {Promise<Record<Name, Comparison>>}
 */
export async function compare(measure, turns) {
  // Compiles what is measured.
  await measurePair(measure, 2)
  /** @type {Record<Side, Record<Name, number>>[]} */
  const measured = []
  for (let pair = 0; pair < pairs; pair++) measured.push(await measurePair(measure, turns))
  return mapFigures(measured[0]?.kit, (name) => {
    const ratios = measured.map(({ kit, bare }) => kit[name] / bare[name])
    const kit = median(measured.map((figures) => figures.kit[name]))
    const bare = median(measured.map((figures) => figures.bare[name]))
    return { kit, bare, ratio: median(ratios), ratios }
  })
}

/**
 * @template {string} Name
 * @param {(side: Side) => Promise<Record<Name, number>>} measure @param {number} turns
 * @returns {Promise<Record<Side, Record<Name, number>>>}
 */
async function measurePair(measure, turns) {
  /** @type {Record<Side, Record<Name, number>[]>} */
  const measured = { kit: [], bare: [] }
  for (let turn = 0; turn < turns; turn++) {
    /** @type {Side[]} */
    const order = turn % 2 === 0 ? ['kit', 'bare'] : ['bare', 'kit']
    for (const side of order) measured[side].push(await measure(side))
  }
  return { kit: medians(measured.kit), bare: medians(measured.bare) }
}

/** @template {string} Name @param {Record<Name, number>[]} measured */
function medians(measured) {
  return mapFigures(measured[0], (name) => median(measured.map((figures) => figures[name])))
}

/**
 * @template {string} Name @template Result
 * @param {Record<Name, number> | undefined} figures @param {(name: Name) => Result} make
 * @returns {Record<Name, Result>}
 */
function mapFigures(figures, make) {
  const names = /** @type {Name[]} */ (Object.keys(figures ?? {}))
  return /** @type {Record<Name, Result>} */ (Object.fromEntries(names.map((name) => [name, make(name)])))
}
