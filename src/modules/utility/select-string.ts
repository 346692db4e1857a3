import { regexFor } from '../../dotnet/regex/regex.ts'
import {
  allowEmptyString,
  allowNull,
  notNull,
  notNullOrEmpty,
  transformation,
  validateCount,
  validateRange,
  validateSetOf,
} from '../../engine/commands/attributes.ts'
import type { CmdletContext } from '../../engine/commands/define.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { CmdletProviderCall } from '../../providers/call.ts'
import { decodeFile, encodingFrom } from '../../providers/fileSystem/encodings.ts'
import { leafOf } from '../../session/path.ts'
import type { Session } from '../../session/session.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { getMember } from '../../types/members.ts'
import { baseOf } from '../../types/psobject.ts'
import { listedCultures } from '../../types/text/culture.ts'
import { typeOf } from '../../types/typeOf.ts'
import { encodingArgument, encodingCompletions } from '../encodingArgument.ts'
import { readBytes } from './files/reading.ts'
import { MatchInfo, pipelineSource } from './matching/match-info.ts'
import { LineSearch, type Search } from './matching/search.ts'
import { textsOf } from './objects/aliases.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/select-string */
export const selectString = defineCmdlet('Select-String', () => ({
  class: 'Microsoft.PowerShell.Commands.SelectStringCommand',
  defaultSet: 'File',
  outputTypes: ['System.Boolean', 'Microsoft.PowerShell.Commands.MatchInfo', 'System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097119',
  parameters: {
    Culture: parameter('String', {
      attributes: [validateSetOf(() => ['Ordinal', 'Invariant', 'Current', ...listedCultures()]), notNull],
    }),
    InputObject: parameter('PSObject', {
      sets: { Object: { mandatory: true, fromPipeline: true }, ObjectRaw: { mandatory: true, fromPipeline: true } },
      attributes: [allowNull, allowEmptyString],
    }),
    Pattern: parameter('String[]', { mandatory: true, position: 0 }),
    Path: parameter('String[]', {
      sets: {
        File: { mandatory: true, position: 1, fromPipelineByPropertyName: true },
        FileRaw: { mandatory: true, position: 1, fromPipelineByPropertyName: true },
      },
      attributes: [transformation('FileinfoToString', (value) => value)],
    }),
    LiteralPath: parameter('String[]', {
      sets: {
        LiteralFile: { mandatory: true, fromPipelineByPropertyName: true },
        LiteralFileRaw: { mandatory: true, fromPipelineByPropertyName: true },
      },
      aliases: ['PSPath', 'LP'],
      attributes: [transformation('FileinfoToString', (value) => value)],
    }),
    Raw: parameter('SwitchParameter', {
      sets: { ObjectRaw: { mandatory: true }, FileRaw: { mandatory: true }, LiteralFileRaw: { mandatory: true } },
    }),
    SimpleMatch: parameter('SwitchParameter'),
    CaseSensitive: parameter('SwitchParameter'),
    Quiet: parameter('SwitchParameter', { sets: { Object: {}, File: {}, LiteralFile: {} } }),
    List: parameter('SwitchParameter'),
    NoEmphasis: parameter('SwitchParameter'),
    Include: parameter('String[]', { attributes: [notNullOrEmpty] }),
    Exclude: parameter('String[]', { attributes: [notNullOrEmpty] }),
    NotMatch: parameter('SwitchParameter'),
    AllMatches: parameter('SwitchParameter'),
    Encoding: parameter('System.Text.Encoding', {
      attributes: [encodingArgument, encodingCompletions, notNullOrEmpty],
    }),
    Context: parameter('Int32[]', { attributes: [notNullOrEmpty, validateCount(1, 2), validateRange(0, 2147483647)] }),
  },
  state: (): SelectState => ({ search: null, input: null, isDone: false }),
  begin({ bound, isBound, state, throwTerminating }) {
    if (isBound('Culture') && !isBound('SimpleMatch'))
      throwTerminating(
        new Fault({
          id: 'CannotSpecifyCultureWithoutSimpleMatch',
          category: 'InvalidData',
          exception: 'System.InvalidOperationException',
          message: 'You must specify -Culture parameter only with -SimpleMatch parameter.',
        }),
      )
    const context = isBound('Context') ? (itemsOf(bound.Context!) as number[]) : null
    state.search = {
      patterns: itemsOf(bound.Pattern).map((item) => toText(item)),
      isSimple: bound.SimpleMatch,
      ignoreCase: !bound.CaseSensitive,
      isInverted: bound.NotMatch,
      all: bound.AllMatches,
      context: context === null ? null : [context[0] ?? 0, context[1] ?? context[0] ?? 0],
    }
    if (!bound.SimpleMatch)
      for (const pattern of state.search.patterns)
        try {
          regexFor(pattern, 0)
        } catch (thrown) {
          if (!(thrown instanceof Fault)) throw thrown
          throwTerminating(
            refusal('InvalidRegex', `The string ${pattern} is not a valid regular expression: ${thrown.message}`),
          )
        }
  },
  process(context) {
    const { bound, frame, state, write } = context
    const { session } = frame
    if (state.isDone) return
    const fromPaths = bound.Path ?? bound.LiteralPath
    const files: string[] = []
    const input = bound.InputObject ?? null
    if (fromPaths !== undefined) {
      const isLiteral = bound.LiteralPath !== undefined
      const call = new CmdletProviderCall(context as never, {
        include: textsOf(bound.Include),
        exclude: textsOf(bound.Exclude),
      })
      call.forEachPath(textsOf(fromPaths), { isLiteral }, (found) => {
        if (found.provider.provider.isContainer(call, found.path)) return
        if (call.admits(leafOf(found.provider, found.path))) files.push(found.path)
      })
    } else {
      const base = input === null ? null : baseOf(input)
      const path = base === null || typeOf(base).fullName !== 'System.IO.FileInfo' ? null : getMember(base, 'FullName')
      if (typeof path !== 'string') {
        state.input ??= new LineSearch(state.search!, pipelineSource, (match) => emit(context, match))
        const filtered = base instanceof MatchInfo ? base : null
        state.input.line(filtered?.line ?? (input === null ? '' : toText(input)), filtered)
        return
      }
      files.push(path)
    }
    for (const file of files) if (searchFile(context, session, file) && bound.Quiet) return
    // Nothing in any of the files.
    if (bound.Quiet) write(bound.List ? null : false)
  },
  end({ state }) {
    if (!state.isDone) state.input?.end()
  },
}))

function refusal(id: string, message: string): Fault {
  return new Fault({ id, category: 'InvalidArgument', exception: 'System.ArgumentException', message })
}

interface SelectState {
  search: Search | null
  /** The search over what comes in by the pipeline. */
  input: LineSearch | null
  /** -Quiet has its answer. */
  isDone: boolean
}

type Context = Pick<
  CmdletContext<
    {
      readonly Raw?: boolean | undefined
      readonly Quiet?: boolean | undefined
      readonly List: boolean
      readonly Encoding?: Value | undefined
    },
    SelectState
  >,
  'bound' | 'state' | 'write' | 'writeError'
>

function emit({ bound, state, write }: Context, match: MatchInfo): void {
  if (bound.Raw) write(match.line)
  else if (!bound.Quiet || bound.List) write(match)
  else if (!state.isDone) {
    write(true)
    state.isDone = true
  }
}

/** Searches one file; true where it holds a match. What cannot be read is an error. */
function searchFile(context: Context, session: Session, path: string): boolean {
  const { bound, state } = context
  let text: string
  try {
    text = decodeFile(readBytes(session, path), encodingFrom(bound.Encoding))
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    context.writeError(refusal('ProcessingFile', `The file ${path} cannot be read: ${thrown.message}`))
    return false
  }
  const isShort = bound.Quiet || bound.List
  let hasMatch = false
  const search = new LineSearch(state.search!, path, (match) => {
    if (!hasMatch || !isShort) {
      if (bound.Quiet && !bound.List) context.write(true)
      else context.write(bound.Raw ? match.line : match)
    }
    hasMatch = true
  })
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  for (const line of lines) {
    search.line(line)
    if (hasMatch && isShort) break
  }
  search.end()
  return hasMatch
}
