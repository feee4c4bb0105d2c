import { createHash } from 'node:crypto'
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const beside = fileURLToPath(new URL('../../../../shared', import.meta.url))

/**
 * The rig that holds traffic against Weavr's own description, ready to run; `undefined` where nobody put one
 * beside the repository. It is read only there, so it is copied and installed once, and again when it
 * changes.
 */
export async function prepareConform(): Promise<string | undefined> {
  const rig = join(beside, 'conform')
  if (!existsSync(join(rig, 'conform.mjs'))) return undefined
  const parts = await Promise.all(
    ['conform/conform.mjs', 'conform/package-lock.json'].map((file) => readFile(join(beside, file))),
  )
  const hash = createHash('sha256').update(Buffer.concat(parts)).digest('hex').slice(0, 12)
  const copy = join(tmpdir(), `weavr-kit-conform-${hash}`)
  if (!existsSync(copy)) {
    const making = await mkdtemp(`${copy}-`)
    await cp(rig, join(making, 'conform'), { recursive: true })
    await cp(join(beside, 'weavr'), join(making, 'weavr'), { recursive: true })
    await run('chmod', ['-R', 'u+w', making])
    await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: join(making, 'conform') })
    // In one step, so that nobody runs a half-made one; when another run was quicker, its copy is as good.
    await rename(making, copy).catch(() => rm(making, { recursive: true, force: true }))
  }
  return join(copy, 'conform')
}
