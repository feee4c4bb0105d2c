/** What npm allows as a name: https://docs.npmjs.com/cli/configuring-npm/package-json#name */
const allowed = /^[a-z\d][a-z\d._-]*$/
const LONGEST = 214

/** Why an app cannot be called this, with a name that it could have; nothing where it can. */
export function nameProblem(name: string): string | undefined {
  if (allowed.test(name) && name.length <= LONGEST && name !== 'node_modules') return undefined
  const better = name
    .toLowerCase()
    .replace(/[^a-z\d._-]+/g, '-')
    .replace(/^[^a-z\d]+|-+$/g, '')
    .slice(0, LONGEST)
  const advice = better && better !== 'node_modules' ? ` "${better}" would do.` : ''
  return `An app cannot be called "${name}": npm takes lower-case letters, digits, "-", "_" and ".", a letter or a digit first.${advice}`
}
