import { allowEmptyCollection, allowEmptyString, allowNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { clipboardText, setClipboardText } from './clipboard.ts'
import { textsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/set-clipboard */
export const setClipboard = defineCmdlet('Set-Clipboard', () => ({
  class: 'Microsoft.PowerShell.Commands.SetClipboardCommand',
  shouldProcess: true,
  outputTypes: ['System.String'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2109826',
  parameters: {
    Value: parameter('String[]', {
      mandatory: true,
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [allowNull, allowEmptyCollection, allowEmptyString],
    }),
    Append: parameter('SwitchParameter'),
    PassThru: parameter('SwitchParameter'),
    AsOSC52: parameter('SwitchParameter', { aliases: ['ToLocalhost'] }),
  },
  state: (): { readonly lines: string[] } => ({ lines: [] }),
  process({ bound, state, write }) {
    const lines = textsOf(bound.Value)
    state.lines.push(...lines)
    if (bound.PassThru) for (const line of lines) write(line)
  },
  end({ bound, state, frame, shouldProcess }) {
    const { session } = frame
    const text = state.lines.join('\n')
    const before = bound.Append ? clipboardText(session) : ''
    if (!shouldProcess(text, bound.Append ? 'Append content to the clipboard' : 'Set the clipboard content')) return
    setClipboardText(session, before === '' ? text : `${before}\n${text}`)
  },
}))
