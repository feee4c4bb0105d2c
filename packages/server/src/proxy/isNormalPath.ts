/**
 * Segments of letters, digits, `.`, `_`, `~` and `-`, none of them `.` or `..`; a slash at the end is no
 * other path.
 */
const normal = /^(\/(?!\.{1,2}(\/|$))[\w.~-]+)*\/?$/

/**
 * True for a path that reads the same to everybody on the way: a limiter in front of the proxy, the proxy,
 * and Weavr. What has `//`, `/./`, `/../`, a percent sign or a backslash may be one path to the one and
 * another to the next.
 */
export function isNormalPath(path: string): boolean {
  return normal.test(path)
}
