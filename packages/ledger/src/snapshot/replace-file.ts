import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

const writeAll = (fd: number, bytes: Uint8Array): void => {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done, bytes.length - done)
}

/**
 * Puts bytes in the place of a file so that every reader sees the old file or the new one, whole, also
 * after a power cut: written beside it, forced to disk, renamed, and the folder forced to disk.
 */
export const replaceFile = (file: string, bytes: Uint8Array, mode = 0o644): void => {
  const folder = dirname(file)
  mkdirSync(folder, { recursive: true })
  const draft = `${file}.${process.pid}.new`
  try {
    const fd = openSync(draft, 'w', mode)
    try {
      writeAll(fd, bytes)
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
  const folderFd = openSync(folder, 'r')
  try {
    fsyncSync(folderFd)
  } finally {
    closeSync(folderFd)
  }
}
