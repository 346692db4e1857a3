/** A module's cmdlets replaced by ones of the same declaration that only record what they were given. */
import { CmdletEntry } from '../../commands/define.ts'
import { Bound } from './bound.ts'

/** A cmdlet that binds like `entry` and writes a Bound for each record. */
export function recordingCmdlet(entry: CmdletEntry): CmdletEntry {
  return new CmdletEntry(entry.name, () => {
    const { begin, end, stop, dispose, state, ...declaration } = entry.declaration
    return {
      ...declaration,
      process(context) {
        context.write(new Bound(context.parameterSetName, context.boundParameters, true))
      },
    }
  })
}
