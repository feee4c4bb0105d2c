import { readdirSync } from 'node:fs'

/** What may lie in a folder that counts as empty: a repository made before its app, and what macOS leaves. */
const overlooked = new Set(['.git', '.DS_Store'])

/** Why nothing can be written into this folder; nothing where it is empty, or not there yet. */
export function folderProblem(folder: string): string | undefined {
  try {
    const [found] = readdirSync(folder).filter((name) => !overlooked.has(name))
    return found && `${folder} is not empty: it has ${found}. Nothing was written; choose another folder.`
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    if (code === 'ENOTDIR') return `${folder} is a file, or lies in one. Choose another folder.`
    return `${folder} cannot be read: ${message}`
  }
}
