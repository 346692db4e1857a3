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
import { type MatchInfo, pipelineSource } from './matching/match-info.ts'
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
  begin({ bound, isBound, state }) {
    const context = isBound('Context') ? (itemsOf(bound.Context!) as number[]) : null
    state.search = {
      patterns: itemsOf(bound.Pattern).map((item) => toText(item)),
      isSimple: bound.SimpleMatch,
      ignoreCase: !bound.CaseSensitive,
      isInverted: bound.NotMatch,
      all: bound.AllMatches,
      context: context === null ? null : [context[0] ?? 0, context[1] ?? context[0] ?? 0],
    }
  },
  process(context) {
    const { bound, frame, state } = context
    const { session } = frame
    const fromPaths = bound.Path ?? bound.LiteralPath
    if (fromPaths !== undefined) {
      const isLiteral = bound.LiteralPath !== undefined
      const call = new CmdletProviderCall(context as never, {
        include: textsOf(bound.Include),
        exclude: textsOf(bound.Exclude),
      })
      call.forEachPath(textsOf(fromPaths), { isLiteral }, (found) => {
        if (found.provider.provider.isContainer(call, found.path)) return
        if (call.admits(leafOf(found.provider, found.path))) searchFile(context, session, found.path)
      })
      return
    }
    const input = bound.InputObject ?? null
    const path = input === null ? undefined : getMember(input, 'FullName')
    if (input !== null && typeOf(baseOf(input)).fullName === 'System.IO.FileInfo' && typeof path === 'string') {
      searchFile(context, session, path)
      return
    }
    state.input ??= new LineSearch(state.search!, pipelineSource, (match) => emit(context, match))
    if (state.isDone) return
    const found = state.input.line(input === null ? '' : toText(input))
    if (found && (bound.Quiet || bound.List)) state.isDone = true
  },
  end(context) {
    const { bound, state, write } = context
    state.input?.end()
    if (bound.Quiet && !state.isDone && state.input !== null) write(false)
  },
}))

interface SelectState {
  search: Search | null
  /** The search over what comes in by the pipeline. */
  input: LineSearch | null
  /** -Quiet or -List has its answer. */
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
  'bound' | 'state' | 'write'
>

function emit({ bound, state, write }: Context, match: MatchInfo): void {
  if (bound.Quiet) {
    if (!state.isDone) write(true)
    state.isDone = true
  } else write(bound.Raw ? match.line : match)
}

function searchFile(context: Context, session: Session, path: string): void {
  const { bound, state } = context
  if (bound.Quiet && state.isDone) return
  const text = decodeFile(readBytes(session, path), encodingFrom(bound.Encoding))
  const search = new LineSearch(state.search!, path, (match) => emit(context, match))
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  for (const line of lines) if (search.line(line) && (bound.List || bound.Quiet)) break
  search.end()
  if (bound.Quiet && !state.isDone) context.write(false)
}
