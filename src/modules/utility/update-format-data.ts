import { notNull } from '../../engine/commands/attributes.ts'
import type { CmdletContext } from '../../engine/commands/define.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { formattingOf } from '../../formatting/session-format.ts'
import { Fault } from '../../kernel/fault.ts'
import { filesOf } from './files/data-files.ts'

type Context = Pick<CmdletContext<unknown, unknown>, 'frame' | 'writeError' | 'shouldProcess'>

function load(context: Context, file: string, where: 'prepend' | 'append'): void {
  const { session } = context.frame
  if (!context.shouldProcess(`FileName: ${file}`, 'Update FormatData')) return
  try {
    formattingOf(session).loadFile(file, where)
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown
    context.writeError(thrown)
  }
}

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/update-formatdata */
export const updateFormatData = defineCmdlet('Update-FormatData', () => ({
  class: 'Microsoft.PowerShell.Commands.UpdateFormatDataCommand',
  defaultSet: 'FileSet',
  shouldProcess: true,
  confirmImpact: 'Low',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097135',
  parameters: {
    AppendPath: parameter('String[]', {
      set: 'FileSet',
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'Path'],
      attributes: [notNull],
    }),
    PrependPath: parameter('String[]', { set: 'FileSet', attributes: [notNull] }),
  },
  process(context) {
    const { bound } = context
    for (const file of filesOf(context, bound.PrependPath, 'FormatPrependPathException').reverse())
      load(context, file, 'prepend')
    for (const file of filesOf(context, bound.AppendPath, 'FormatAppendPathException')) load(context, file, 'append')
  },
}))
