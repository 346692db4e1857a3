import { allowNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-information */
export const writeInformation = defineCmdlet('Write-Information', () => ({
  class: 'Microsoft.PowerShell.Commands.WriteInformationCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2097040',
  parameters: {
    MessageData: parameter('Object', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
      aliases: ['Msg', 'Message'],
      attributes: [allowNull],
    }),
    Tags: parameter('String[]', { position: 1 }),
  },
  begin({ bound, throwTerminating }) {
    for (const tag of bound.Tags === undefined ? [] : itemsOf(bound.Tags))
      if (/^ps/i.test(toText(tag)))
        throwTerminating(
          new Fault({
            id: 'PSPrefixReservedInInformationTag',
            category: 'InvalidArgument',
            exception: 'System.InvalidOperationException',
            message: `The string "${toText(tag)}" cannot be used as a tag value. Tag values beginning with "PS" are reserved.`,
            target: tag,
          }),
        )
  },
  process({ bound, writeInformation }) {
    const tags = bound.Tags === undefined ? [] : itemsOf(bound.Tags).map((tag) => toText(tag))
    writeInformation(bound.MessageData ?? null, tags)
  },
}))
