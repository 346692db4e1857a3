/** Finding the parameter a written name means: MergedCommandParameterMetadata.GetMatchingParameter. */
import type { Ast } from '../../../grammar/ast.ts'
import { fold } from '../../kernel/text.ts'
import { BindingFault } from './faults.ts'
import type { CommandMetadata, ParameterMetadata } from './metadata.ts'

const dashes = '-–—―'

/** Whether a character starts a parameter. */
export function isDash(char: string | undefined): boolean {
  return char !== undefined && dashes.includes(char)
}

/**
 * The parameter of a name: exact, else the one name or alias it begins; the command's own win over common ones. Null when there is none;
 * AmbiguousParameter when there are several, shown at `ast`.
 */
export function findParameter(
  metadata: CommandMetadata,
  written: string,
  ast: Ast | null = null,
): ParameterMetadata | null {
  let found = metadata.matches.get(written)
  if (found === undefined) {
    found = look(metadata, written)
    metadata.matches.set(written, found)
  }
  if (typeof found !== 'string') return found
  const name = withoutDash(written)
  throw new BindingFault({
    id: 'AmbiguousParameter',
    parameterName: name,
    message: `Parameter cannot be processed because the parameter name '${name}' is ambiguous. Possible matches include:${found}.`,
    ast,
  })
}

function withoutDash(written: string): string {
  return isDash(written[0]) ? written.slice(1) : written
}

/** The parameter, null, or the list of names an ambiguous name could mean. */
function look(metadata: CommandMetadata, written: string): ParameterMetadata | string | null {
  const key = fold(withoutDash(written))
  const exact = metadata.byName.get(key) ?? metadata.byAlias.get(key)?.[1]
  if (exact !== undefined) return exact
  const matching: ParameterMetadata[] = []
  for (const [name, parameter] of metadata.byName) if (name.startsWith(key)) matching.push(parameter)
  for (const [name, [, parameter]] of metadata.byAlias) {
    if (name.startsWith(key) && !matching.includes(parameter)) matching.push(parameter)
  }
  if (matching.length <= 1) return matching[0] ?? null
  const own = matching.filter(({ association }) => association === 'declared' || association === 'dynamic')
  return own.length === 1 ? own[0]! : matching.map(({ name }) => ` -${name}`).join('')
}
