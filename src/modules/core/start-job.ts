import { credential, notNullOrEmpty, notNullOrWhiteSpace, trustedData } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { ScriptBlock } from '../../engine/commands/scriptBlock.ts'
import { createScriptBlock } from '../../engine/commands/scriptFile.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { globPath } from '../../session/globbing.ts'
import { resolveProviderPath } from '../../session/path.ts'
import { lookingCall } from '../lookingCall.ts'
import { RemotingChildJob, RemotingJob } from './jobs/backgroundJob.ts'
import { jobsOf } from './jobs/repository.ts'
import { packAll, packItems } from './jobs/transport.ts'
import { captureUsings } from './jobs/using.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/start-job */
export const startJob = defineCmdlet('Start-Job', () => ({
  class: 'Microsoft.PowerShell.Commands.StartJobCommand',
  defaultSet: 'ComputerName',
  outputTypes: ['System.Management.Automation.PSRemotingJob'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096796',
  parameters: {
    DefinitionName: parameter('String', {
      set: 'DefinitionName',
      mandatory: true,
      position: 0,
      attributes: [trustedData, notNullOrEmpty],
    }),
    DefinitionPath: parameter('String', { set: 'DefinitionName', position: 1, attributes: [notNullOrEmpty] }),
    Type: parameter('String', { set: 'DefinitionName', position: 2, attributes: [notNullOrEmpty] }),
    Name: parameter('String', {
      sets: {
        FilePathComputerName: { fromPipelineByPropertyName: true },
        ComputerName: { fromPipelineByPropertyName: true },
        LiteralFilePathComputerName: { fromPipelineByPropertyName: true },
      },
    }),
    ScriptBlock: parameter('ScriptBlock', {
      set: 'ComputerName',
      mandatory: true,
      position: 0,
      aliases: ['Command'],
      attributes: [trustedData],
    }),
    Credential: parameter('PSCredential', {
      sets: { FilePathComputerName: {}, ComputerName: {}, LiteralFilePathComputerName: {} },
      attributes: [credential],
    }),
    FilePath: parameter('String', {
      set: 'FilePathComputerName',
      mandatory: true,
      position: 0,
      attributes: [trustedData],
    }),
    LiteralPath: parameter('String', {
      set: 'LiteralFilePathComputerName',
      mandatory: true,
      aliases: ['PSPath', 'LP'],
      attributes: [trustedData],
    }),
    Authentication: parameter('System.Management.Automation.Runspaces.AuthenticationMechanism', {
      sets: { FilePathComputerName: {}, ComputerName: {}, LiteralFilePathComputerName: {} },
    }),
    InitializationScript: parameter('ScriptBlock', {
      sets: {
        FilePathComputerName: { position: 1 },
        ComputerName: { position: 1 },
        LiteralFilePathComputerName: { position: 1 },
      },
      attributes: [trustedData],
    }),
    WorkingDirectory: parameter('String', { attributes: [notNullOrWhiteSpace] }),
    RunAs32: parameter('SwitchParameter', {
      sets: { FilePathComputerName: {}, ComputerName: {}, LiteralFilePathComputerName: {} },
    }),
    PSVersion: parameter('Version', {
      sets: { FilePathComputerName: {}, ComputerName: {}, LiteralFilePathComputerName: {} },
      attributes: [notNullOrEmpty],
    }),
    InputObject: parameter('PSObject', {
      sets: {
        FilePathComputerName: { fromPipeline: true },
        ComputerName: { fromPipeline: true },
        LiteralFilePathComputerName: { fromPipeline: true },
      },
      attributes: [trustedData],
    }),
    ArgumentList: parameter('Object[]', {
      sets: { FilePathComputerName: {}, ComputerName: {}, LiteralFilePathComputerName: {} },
      aliases: ['Args'],
      attributes: [trustedData],
    }),
    ConnectingTimeout: parameter('Int32', { set: 'SSHHost' }),
    Options: parameter('System.Collections.Hashtable', { set: 'SSHHost', attributes: [notNullOrEmpty] }),
  },
  state: () => ({ input: [] as Value[] }),
  process({ bound, state, isBound }) {
    if (isBound('InputObject')) state.input.push(bound.InputObject ?? null)
  },
  end({ bound, frame, state, write, throwTerminating }) {
    const { session } = frame
    const { threads } = session.host
    if (threads === null || bound.DefinitionName !== undefined)
      return throwTerminating(
        new Fault({
          id: 'NotImplemented',
          category: 'NotImplemented',
          exception: 'System.PlatformNotSupportedException',
          message: 'This host starts no jobs of that kind.',
        }),
      )
    const written = bound.LiteralPath ?? bound.FilePath
    const file =
      written === undefined
        ? null
        : (globPath(lookingCall(frame), written, { isLiteral: bound.LiteralPath !== undefined })[0]?.path ?? null)
    const block = file === null ? (bound.ScriptBlock as ScriptBlock) : createScriptBlock('', session.global)
    const repository = jobsOf(session)
    const directory =
      bound.WorkingDirectory === undefined ? session.location : resolveProviderPath(frame, bound.WorkingDirectory).path
    const text = file === null ? block.toString() : ''
    const id = repository.newId()
    const child = new RemotingChildJob(repository.newId(), threads, text, directory, {
      script: text,
      file,
      initialization: bound.InitializationScript === undefined ? null : bound.InitializationScript.toString(),
      args: bound.ArgumentList === undefined ? [] : packItems(bound.ArgumentList as Value),
      input: packAll(state.input),
      usings: packAll(captureUsings(frame, block)),
    })
    const job = new RemotingJob(id, bound.Name, child)
    repository.add(job)
    job.start()
    write(job)
  },
}))
