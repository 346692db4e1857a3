import { DictionaryEntry } from '../../dotnet/dictionaryEntry.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { Value } from '../../kernel/value.ts'
import { isNull } from '../../kernel/value.ts'
import { HostInformationMessage } from '../../session/records.ts'
import { toText } from '../../types/conversion/toText.ts'
import { isDictionary } from '../../types/dictionary.ts'
import { enumerate } from '../../types/enumerate.ts'
import { getMember } from '../../types/members.ts'
import { typeOf } from '../../types/typeOf.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/write-host */
export const writeHost = defineCmdlet('Write-Host', () => ({
  class: 'Microsoft.PowerShell.Commands.WriteHostCommand',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097137',
  parameters: {
    Object: parameter('Object', { position: 0, fromPipeline: true, remaining: true, aliases: ['Msg', 'Message'] }),
    NoNewline: parameter('SwitchParameter'),
    Separator: parameter('Object'),
    ForegroundColor: parameter('ConsoleColor'),
    BackgroundColor: parameter('ConsoleColor'),
  },
  process({ bound, frame, writeInformation }) {
    const separator = bound.Separator === undefined ? ' ' : bound.Separator === null ? '' : toText(bound.Separator)
    const message = new HostInformationMessage(hostText(bound.Object ?? null, separator), bound.NoNewline)
    message.foregroundColor = bound.ForegroundColor ?? null
    message.backgroundColor = bound.BackgroundColor ?? null
    frame.session.transcription?.write(message.noNewLine ? message.message : `${message.message}\n`)
    writeInformation(message, ['PSHOST'])
  },
}))

/** An object as Write-Host shows it: collections item by item, with the separator between them. */
function hostText(value: Value, separator: string): string {
  if (isNull(value)) return ''
  if (typeOf(value).fullName.startsWith('System.Xml.Xml')) return toText(getMember(value, 'Name') ?? null)
  const items = isDictionary(value)
    ? [...value.entries()].map(([key, item]) => new DictionaryEntry(key, item))
    : enumerate(value)
  if (items === null) return toText(value)
  return [...items].map((item) => hostText(item as Value, separator)).join(separator)
}
