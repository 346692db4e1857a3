import { completer, credential, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/start-process */
export const startProcess = defineCmdlet('Start-Process', () => ({
  class: 'Microsoft.PowerShell.Commands.StartProcessCommand',
  defaultSet: 'Default',
  shouldProcess: true,
  outputTypes: ['System.Diagnostics.Process'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097141',
  parameters: {
    FilePath: parameter('String', {
      mandatory: true,
      position: 0,
      aliases: ['PSPath', 'Path'],
      attributes: [notNullOrEmpty],
    }),
    ArgumentList: parameter('String[]', { position: 1, aliases: ['Args'] }),
    Credential: parameter('PSCredential', {
      set: 'Default',
      aliases: ['RunAs'],
      attributes: [notNullOrEmpty, credential],
    }),
    WorkingDirectory: parameter('String', { attributes: [notNullOrEmpty] }),
    LoadUserProfile: parameter('SwitchParameter', { set: 'Default', aliases: ['Lup'] }),
    NoNewWindow: parameter('SwitchParameter', { set: 'Default', aliases: ['nnw'] }),
    PassThru: parameter('SwitchParameter'),
    RedirectStandardError: parameter('String', { set: 'Default', aliases: ['RSE'], attributes: [notNullOrEmpty] }),
    RedirectStandardInput: parameter('String', { set: 'Default', aliases: ['RSI'], attributes: [notNullOrEmpty] }),
    RedirectStandardOutput: parameter('String', { set: 'Default', aliases: ['RSO'], attributes: [notNullOrEmpty] }),
    Verb: parameter('String', { set: 'UseShellExecute', attributes: [notNullOrEmpty, completer] }),
    WindowStyle: parameter('System.Diagnostics.ProcessWindowStyle', { attributes: [notNullOrEmpty] }),
    Wait: parameter('SwitchParameter'),
    UseNewEnvironment: parameter('SwitchParameter', { set: 'Default' }),
    Environment: parameter('System.Collections.Hashtable'),
  },
  process: missing,
}))
