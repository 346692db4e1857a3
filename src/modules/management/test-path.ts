import { allowEmptyCollection, allowEmptyString, allowNull, credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import type { CmdletProviderCall } from '../../providers/call.ts'
import { globPath } from '../../session/globbing.ts'
import { leafOf, resolveProviderPath } from '../../session/path.ts'
import type { Frame } from '../../session/scope.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { getMember } from '../../types/members.ts'
import { compareValues } from '../../types/operators/equality.ts'
import { isFailure } from './faults.ts'
import { callOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/test-path */
export const testPath = defineCmdlet('Test-Path', () => ({
  class: 'Microsoft.PowerShell.Commands.TestPathCommand',
  defaultSet: 'Path',
  outputTypes: ['System.Boolean'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097057',
  parameters: {
    Path: parameter('String[]', {
      set: 'Path',
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [allowNull, allowEmptyCollection, allowEmptyString],
    }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPath',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
      attributes: [allowNull, allowEmptyCollection, allowEmptyString],
    }),
    Filter: parameter('String'),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    PathType: parameter('Microsoft.PowerShell.Commands.TestPathType', { aliases: ['Type'] }),
    IsValid: parameter('SwitchParameter'),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  dynamicParameters: () => ({
    OlderThan: parameter('Nullable[DateTime]'),
    NewerThan: parameter('Nullable[DateTime]'),
  }),
  process(context) {
    const { bound, dynamic, write, frame } = context
    const isLiteral = bound.LiteralPath !== undefined
    const given = isLiteral ? bound.LiteralPath : bound.Path
    const items = given === undefined || given === null ? [null] : itemsOf(given)
    for (const item of items.length === 0 ? [null] : items) {
      const path = item === null ? '' : toText(item)
      if (item === null || path.trim() === '') {
        if (item === null)
          context.writeError(
            new Fault({
              id: 'NullPathNotPermitted',
              category: 'InvalidArgument',
              exception: 'System.ArgumentNullException',
              message:
                "Value cannot be null. (Parameter 'The provided Path argument was null or an empty collection.')",
            }),
          )
        if (item !== null) write(false)
        continue
      }
      if (bound.IsValid) write(isValidPath(frame, path))
      else
        write(
          exists(
            callOf(context),
            path,
            isLiteral,
            bound.PathType === undefined ? 'Any' : toText(bound.PathType),
            dynamic,
          ),
        )
    }
  },
}))

function isValidPath(frame: Frame, path: string): boolean {
  if (path.includes('\0')) return false
  try {
    resolveProviderPath(frame, path)
    return true
  } catch (thrown) {
    if (isFailure(thrown)) return false
    throw thrown
  }
}

/** Whether an item is there, of the kind and age asked for. A path that cannot be resolved is not. */
function exists(
  call: CmdletProviderCall,
  path: string,
  isLiteral: boolean,
  kind: string,
  dynamic: (name: string) => Value | undefined,
): boolean {
  try {
    for (const found of globPath(call, path, { isLiteral })) {
      if (call.hasNameFilter && !call.admits(leafOf(found.provider, found.path))) continue
      const isContainer = found.provider.provider.isContainer(call, found.path)
      if (kind === 'Container' ? !isContainer : kind === 'Leaf' ? isContainer : false) continue
      if (isOfAge(call, found, dynamic)) return true
    }
    return false
  } catch (thrown) {
    if (isFailure(thrown)) return false
    throw thrown
  }
}

function isOfAge(
  call: CmdletProviderCall,
  found: NonNullable<CmdletProviderCall['current']>,
  dynamic: (name: string) => Value | undefined,
): boolean {
  const older = dynamic('OlderThan') ?? null
  const newer = dynamic('NewerThan') ?? null
  if (older === null && newer === null) return true
  let time: Value = null
  call.current = found
  call.onItem = (item) => {
    time = getMember(item, 'LastWriteTime') ?? null
  }
  found.provider.provider.getItem(call, found.path)
  call.onItem = null
  if (time === null) return true
  return (
    (older === null || compareValues(time, older, true) < 0) && (newer === null || compareValues(time, newer, true) > 0)
  )
}
