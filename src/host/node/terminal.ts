import { fstatSync } from 'node:fs'
import { isatty } from 'node:tty'

/** Linux: the device number of /dev/null. */
const nullDevice = 0x103

/** Whether a descriptor is a terminal. Only a character device is one; the answer of `isatty`, whose module takes long to load, is asked for those. */
export function isTerminal(descriptor: number): boolean {
  if (process.platform !== 'win32') {
    try {
      const stats = fstatSync(descriptor)
      if (!stats.isCharacterDevice() || stats.rdev === nullDevice) return false
    } catch (error) {
      // Closed.
      if ((error as NodeJS.ErrnoException).code === 'EBADF') return false
      throw error
    }
  }
  return isatty(descriptor)
}
