/** What the shell itself makes of `~` and wildcards in the words of a native program. */
import type { Frame } from '../../session/scope.ts'
import { hasWildcards, WildcardPattern } from '../../types/wildcard.ts'

/** `~` and `~/…` as the home folder. */
export function expandTilde(frame: Frame, word: string): string {
  if (word !== '~' && !word.startsWith('~/')) return word
  return frame.session.host.machine.homeDirectory + word.slice(1)
}

/** The paths a pattern matches, as written: absolute or relative. None where the current location is no file system. */
export function globFiles(frame: Frame, pattern: string): string[] {
  const { fileSystem } = frame.session.host
  const isAbsolute = pattern.startsWith('/')
  let found = [isAbsolute ? '/' : '']
  for (const part of pattern.split('/').filter((piece) => piece !== '')) {
    const next: string[] = []
    for (const base of found) {
      const folder = isAbsolute ? base : base === '' ? frame.session.location : `${frame.session.location}/${base}`
      const join = (name: string) => (base === '' ? name : base === '/' ? `/${name}` : `${base}/${name}`)
      if (!hasWildcards(part)) {
        if (fileSystem.status(`${folder}/${part}`) !== null) next.push(join(part))
        continue
      }
      if (fileSystem.status(folder)?.kind !== 'directory') continue
      const matcher = new WildcardPattern(part)
      for (const name of fileSystem.list(folder).sort()) {
        if (matcher.matches(name) && (!name.startsWith('.') || part.startsWith('.'))) next.push(join(name))
      }
    }
    found = next
  }
  return found
}
