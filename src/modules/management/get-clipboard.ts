import { completer } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { clipboardText } from './clipboard.ts'
import { textsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-clipboard */
export const getClipboard = defineCmdlet('Get-Clipboard', () => ({
  class: 'Microsoft.PowerShell.Commands.GetClipboardCommand',
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2109905',
  parameters: {
    Raw: parameter('SwitchParameter'),
    Delimiter: parameter('String[]', { attributes: [completer] }),
  },
  process({ bound, frame, write }) {
    const text = clipboardText(frame.session)
    if (bound.Raw) {
      write(text)
      return
    }
    const delimiters = bound.Delimiter === undefined ? ['\n'] : textsOf(bound.Delimiter)
    let pieces = [text]
    for (const delimiter of delimiters) pieces = pieces.flatMap((piece) => piece.split(delimiter))
    for (const piece of pieces) write(piece)
  },
}))
