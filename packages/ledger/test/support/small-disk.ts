import { execFileSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { tempFolder } from './temp.ts'

/**
 * A folder on a memory file system of so many mebibytes. Only root may mount one; others get `null`, and the
 * test falls back to a limit on the size of files.
 */
export const smallDisk = (mebibytes: number): string | null => {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') return null
  const folder = tempFolder()
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m,mode=0755`, 'pacta-test', folder], {
      stdio: 'ignore',
    })
  } catch {
    return null
  }
  onTestFinished(() => {
    execFileSync('/bin/umount', ['-l', folder])
  })
  return folder
}
