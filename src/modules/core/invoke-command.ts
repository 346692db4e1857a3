import { credential, notNull, notNullOrEmpty, validateRange, validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { invokeBlock } from '../../engine/commands/invokeBlock.ts'
import type { ScriptBlock } from '../../engine/commands/scriptBlock.ts'
import { type SteppablePipeline, steppableOrNull } from '../../engine/commands/steppable.ts'
import type { Value } from '../../kernel/value.ts'
import { elementsOf, type NetArray } from '../../types/array.ts'
import { noRemoting, noSshRemoting } from './remoting.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/invoke-command */
export const invokeCommand = defineCmdlet('Invoke-Command', () => ({
  class: 'Microsoft.PowerShell.Commands.InvokeCommandCommand',
  defaultSet: 'InProcess',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096789',
  parameters: {
    Session: parameter('System.Management.Automation.Runspaces.PSSession[]', {
      sets: { Session: { position: 0 }, FilePathRunspace: { position: 0 } },
      attributes: [notNullOrEmpty],
    }),
    ComputerName: parameter('String[]', {
      sets: { ComputerName: { position: 0 }, FilePathComputerName: { position: 0 } },
      aliases: ['Cn'],
      attributes: [notNullOrEmpty],
    }),
    Credential: parameter('PSCredential', {
      sets: {
        ComputerName: { fromPipelineByPropertyName: true },
        Uri: { fromPipelineByPropertyName: true },
        FilePathComputerName: { fromPipelineByPropertyName: true },
        FilePathUri: { fromPipelineByPropertyName: true },
        VMId: { mandatory: true, fromPipelineByPropertyName: true },
        VMName: { mandatory: true, fromPipelineByPropertyName: true },
        FilePathVMId: { mandatory: true, fromPipelineByPropertyName: true },
        FilePathVMName: { mandatory: true, fromPipelineByPropertyName: true },
      },
      attributes: [credential],
    }),
    Port: parameter('Int32', {
      sets: { ComputerName: {}, FilePathComputerName: {}, SSHHost: {} },
      attributes: [validateRange(1, 65535)],
    }),
    UseSSL: parameter('SwitchParameter', { sets: { ComputerName: {}, FilePathComputerName: {} } }),
    ConfigurationName: parameter('String', {
      sets: {
        ComputerName: { fromPipelineByPropertyName: true },
        Uri: { fromPipelineByPropertyName: true },
        FilePathComputerName: { fromPipelineByPropertyName: true },
        FilePathUri: { fromPipelineByPropertyName: true },
        ContainerId: { fromPipelineByPropertyName: true },
        VMId: { fromPipelineByPropertyName: true },
        VMName: { fromPipelineByPropertyName: true },
        FilePathContainerId: { fromPipelineByPropertyName: true },
        FilePathVMId: { fromPipelineByPropertyName: true },
        FilePathVMName: { fromPipelineByPropertyName: true },
      },
    }),
    ApplicationName: parameter('String', {
      sets: {
        ComputerName: { fromPipelineByPropertyName: true },
        FilePathComputerName: { fromPipelineByPropertyName: true },
      },
    }),
    ThrottleLimit: parameter('Int32', {
      sets: {
        ComputerName: {},
        Session: {},
        Uri: {},
        FilePathComputerName: {},
        FilePathRunspace: {},
        FilePathUri: {},
        VMId: {},
        VMName: {},
        ContainerId: {},
        FilePathVMId: {},
        FilePathVMName: {},
        FilePathContainerId: {},
      },
    }),
    ConnectionUri: parameter('Uri[]', {
      sets: { Uri: { position: 0 }, FilePathUri: { position: 0 } },
      aliases: ['URI', 'CU'],
      attributes: [notNullOrEmpty],
    }),
    AsJob: parameter('SwitchParameter', {
      sets: {
        ComputerName: {},
        Session: {},
        Uri: {},
        FilePathComputerName: {},
        FilePathRunspace: {},
        FilePathUri: {},
        VMId: {},
        VMName: {},
        ContainerId: {},
        FilePathVMId: {},
        FilePathVMName: {},
        FilePathContainerId: {},
        SSHHost: {},
        SSHHostHashParam: {},
        FilePathSSHHost: {},
        FilePathSSHHostHash: {},
      },
    }),
    InDisconnectedSession: parameter('SwitchParameter', {
      sets: { ComputerName: {}, FilePathComputerName: {}, Uri: {}, FilePathUri: {} },
      aliases: ['Disconnected'],
    }),
    SessionName: parameter('String[]', {
      sets: { ComputerName: {}, FilePathComputerName: {} },
      attributes: [notNullOrEmpty],
    }),
    HideComputerName: parameter('SwitchParameter', {
      sets: {
        ComputerName: {},
        Session: {},
        Uri: {},
        FilePathComputerName: {},
        FilePathRunspace: {},
        FilePathUri: {},
        VMId: {},
        VMName: {},
        ContainerId: {},
        FilePathVMId: {},
        FilePathVMName: {},
        FilePathContainerId: {},
        SSHHost: {},
        SSHHostHashParam: {},
        FilePathSSHHost: {},
        FilePathSSHHostHash: {},
      },
      aliases: ['HCN'],
    }),
    JobName: parameter('String', {
      sets: {
        ComputerName: {},
        Session: {},
        Uri: {},
        FilePathComputerName: {},
        FilePathRunspace: {},
        FilePathUri: {},
        ContainerId: {},
        FilePathContainerId: {},
        SSHHostHashParam: {},
        SSHHost: {},
      },
    }),
    ScriptBlock: parameter('ScriptBlock', {
      sets: {
        ComputerName: { mandatory: true, position: 1 },
        Session: { mandatory: true, position: 1 },
        Uri: { mandatory: true, position: 1 },
        InProcess: { mandatory: true, position: 0 },
        VMId: { mandatory: true, position: 1 },
        VMName: { mandatory: true, position: 1 },
        ContainerId: { mandatory: true, position: 1 },
        SSHHost: { mandatory: true, position: 1 },
        SSHHostHashParam: { mandatory: true, position: 1 },
      },
      aliases: ['Command'],
      attributes: [notNull],
    }),
    NoNewScope: parameter('SwitchParameter', { set: 'InProcess' }),
    FilePath: parameter('String', {
      sets: {
        FilePathComputerName: { mandatory: true, position: 1 },
        FilePathRunspace: { mandatory: true, position: 1 },
        FilePathUri: { mandatory: true, position: 1 },
        FilePathVMId: { mandatory: true, position: 1 },
        FilePathVMName: { mandatory: true, position: 1 },
        FilePathContainerId: { mandatory: true, position: 1 },
        FilePathSSHHost: { mandatory: true },
        FilePathSSHHostHash: { mandatory: true },
      },
      aliases: ['PSPath'],
      attributes: [notNull],
    }),
    AllowRedirection: parameter('SwitchParameter', { sets: { Uri: {}, FilePathUri: {} } }),
    SessionOption: parameter('System.Management.Automation.Remoting.PSSessionOption', {
      sets: { ComputerName: {}, Uri: {}, FilePathComputerName: {}, FilePathUri: {} },
    }),
    Authentication: parameter('System.Management.Automation.Runspaces.AuthenticationMechanism', {
      sets: { ComputerName: {}, FilePathComputerName: {}, Uri: {}, FilePathUri: {} },
    }),
    EnableNetworkAccess: parameter('SwitchParameter', {
      sets: { ComputerName: {}, FilePathComputerName: {}, Uri: {}, FilePathUri: {} },
    }),
    RunAsAdministrator: parameter('SwitchParameter', { sets: { ContainerId: {}, FilePathContainerId: {} } }),
    HostName: parameter('String[]', {
      sets: { SSHHost: { mandatory: true }, FilePathSSHHost: { mandatory: true } },
      attributes: [notNullOrEmpty],
    }),
    UserName: parameter('String', { sets: { SSHHost: {}, FilePathSSHHost: {} }, attributes: [notNullOrEmpty] }),
    KeyFilePath: parameter('String', {
      sets: { SSHHost: {}, FilePathSSHHost: {} },
      aliases: ['IdentityFilePath'],
      attributes: [notNullOrEmpty],
    }),
    Subsystem: parameter('String', { sets: { SSHHost: {}, FilePathSSHHost: {} } }),
    ConnectingTimeout: parameter('Int32', { sets: { SSHHost: {}, FilePathSSHHost: {} } }),
    SSHTransport: parameter('SwitchParameter', {
      sets: { SSHHost: {}, FilePathSSHHost: {} },
      attributes: [validateSet('true')],
    }),
    SSHConnection: parameter('System.Collections.Hashtable[]', {
      sets: { SSHHostHashParam: { mandatory: true }, FilePathSSHHostHash: { mandatory: true } },
      attributes: [notNullOrEmpty],
    }),
    Options: parameter('System.Collections.Hashtable', {
      sets: { SSHHost: {}, FilePathSSHHost: {} },
      attributes: [notNullOrEmpty],
    }),
    RemoteDebug: parameter('SwitchParameter', {
      sets: {
        ComputerName: {},
        Session: {},
        Uri: {},
        FilePathComputerName: {},
        FilePathRunspace: {},
        FilePathUri: {},
        VMId: {},
        VMName: {},
        ContainerId: {},
        FilePathVMId: {},
        FilePathVMName: {},
        FilePathContainerId: {},
        SSHHost: {},
        SSHHostHashParam: {},
        FilePathSSHHost: {},
        FilePathSSHHostHash: {},
      },
    }),
    InputObject: parameter('PSObject', { fromPipeline: true }),
    ArgumentList: parameter('Object[]', { aliases: ['Args'] }),
    VMId: parameter('Guid[]', {
      sets: {
        VMId: { mandatory: true, position: 0, fromPipelineByPropertyName: true },
        FilePathVMId: { mandatory: true, position: 0, fromPipelineByPropertyName: true },
      },
      aliases: ['VMGuid'],
      attributes: [notNullOrEmpty],
    }),
    VMName: parameter('String[]', {
      sets: {
        VMName: { mandatory: true, fromPipelineByPropertyName: true },
        FilePathVMName: { mandatory: true, fromPipelineByPropertyName: true },
      },
      attributes: [notNullOrEmpty],
    }),
    ContainerId: parameter('String[]', {
      sets: {
        ContainerId: { mandatory: true, fromPipelineByPropertyName: true },
        FilePathContainerId: { mandatory: true, fromPipelineByPropertyName: true },
      },
      attributes: [notNullOrEmpty],
    }),
    CertificateThumbprint: parameter('String', { sets: { ComputerName: {}, Uri: {} } }),
  },
  state: () => ({ input: [] as Value[], steps: null as SteppablePipeline | null, isRefused: false }),
  begin(context) {
    const { bound, state, expectsInput, frame, parameterSetName, sink } = context
    if (parameterSetName !== 'InProcess') {
      state.isRefused = true
      const isSsh = /^SSH|^FilePathSSH/.test(parameterSetName)
      context.writeError(isSsh ? noSshRemoting(null) : noRemoting(bound.ComputerName ?? null))
      return
    }
    const block = bound.ScriptBlock as ScriptBlock
    if (!expectsInput || block.shape.mentionsInput) return
    state.steps = steppableOrNull(frame, block, listOf(bound.ArgumentList))
    state.steps?.begin(true, sink)
  },
  process({ bound, state, expectsInput }) {
    if (!expectsInput || state.isRefused) return
    const item = bound.InputObject ?? null
    if (state.steps !== null) state.steps.process(item)
    else state.input.push(item)
  },
  end({ bound, state, frame, sink, isBound }) {
    if (state.isRefused) return
    if (state.steps !== null) {
      state.steps.end()
      return
    }
    const input = state.input.length === 0 && isBound('InputObject') ? [bound.InputObject ?? null] : state.input
    invokeBlock(
      frame,
      bound.ScriptBlock as ScriptBlock,
      { args: listOf(bound.ArgumentList), input, ownScope: !bound.NoNewScope },
      sink,
    )
  },
}))

function listOf(value: object | undefined): readonly Value[] {
  return value === undefined || value === null ? [] : elementsOf(value as NetArray)
}
