import { fold } from '../kernel/text.ts'
import { type Frame, scriptScope } from '../session/scope.ts'

/** A name of the Variable, Function or Alias drive, its scope (`script:name`) taken off. */
export interface ScopedName {
  /** Where to look: the scope named, else the calling one. */
  readonly frame: Frame
  readonly name: string
}

export function scopedName(frame: Frame, written: string): ScopedName {
  const cut = written.indexOf(':')
  if (cut > 0) {
    const name = written.slice(cut + 1)
    switch (fold(written.slice(0, cut))) {
      case 'global':
        return { frame: frame.session.global.top, name }
      case 'script':
        return { frame: scriptScope(frame), name }
      case 'local':
      case 'private':
        return { frame, name }
    }
  }
  return { frame, name: written }
}
