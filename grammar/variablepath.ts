/** The parsed name of a variable. https://learn.microsoft.com/dotnet/api/system.management.automation.variablepath */
export interface VariablePath {
  /** The name as written, without `$` or braces: 'x', 'script:x', 'env:PATH'. */
  userPath: string
  /** The name without scope or drive. */
  unqualifiedPath: string
  /** The scope that was written, if any. */
  scope: 'global' | 'local' | 'private' | 'script' | null
  /** Names a variable, not an item of another drive; true also for `$variable:x`. */
  isVariable: boolean
  /** Neither scope nor drive was written. */
  isUnqualified: boolean
  /** A drive other than `variable:` was written: its name, else null. */
  driveName: string | null
}

const scopes = ['global', 'local', 'private', 'script'] as const

/** True if `path` has `word` and a colon at `at`, whatever the case of the letters. */
function hasQualifier(path: string, at: number, word: string): boolean {
  if (path.charCodeAt(at + word.length) !== 58) return false
  for (let i = 0; i < word.length; i++) if ((path.charCodeAt(at + i) | 32) !== word.charCodeAt(i)) return false
  return true
}

/** Parses a variable's name; `path` is not empty. */
export function parseVariablePath(path: string): VariablePath {
  let colon = path.indexOf(':')
  if (colon < 0) {
    return {
      userPath: path,
      unqualifiedPath: path,
      scope: null,
      isVariable: true,
      isUnqualified: true,
      driveName: null,
    }
  }
  let scope: VariablePath['scope'] = null
  let isVariable = false
  const scan = (at: number): void => {
    for (const candidate of scopes) {
      if (!hasQualifier(path, at, candidate)) continue
      scope = candidate
      colon = at + candidate.length
      isVariable = true
    }
  }
  if (hasQualifier(path, 0, 'variable')) {
    isVariable = true
    colon = 8
  } else scan(0)
  const isDrive = !isVariable && colon > 0
  return {
    userPath: path,
    unqualifiedPath: path.slice(colon + 1),
    scope,
    isVariable: isVariable || !isDrive,
    isUnqualified: !isVariable && !isDrive,
    driveName: isDrive ? path.slice(0, colon) : null,
  }
}
