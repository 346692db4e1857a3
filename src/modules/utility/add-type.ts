import { allowNull, notNull, notNullOrEmpty, trustedData } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { missing } from '../missing.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/add-type */
export const addType = defineCmdlet('Add-Type', () => ({
  class: 'Microsoft.PowerShell.Commands.AddTypeCommand',
  defaultSet: 'FromSource',
  outputTypes: ['System.Type'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096601',
  parameters: {
    TypeDefinition: parameter('String', { set: 'FromSource', mandatory: true, position: 0, attributes: [trustedData] }),
    Name: parameter('String', { set: 'FromMember', mandatory: true, position: 0, attributes: [trustedData] }),
    MemberDefinition: parameter('String[]', { set: 'FromMember', mandatory: true, position: 1 }),
    Namespace: parameter('String', { set: 'FromMember', aliases: ['NS'], attributes: [allowNull] }),
    UsingNamespace: parameter('String[]', { set: 'FromMember', aliases: ['Using'], attributes: [notNull] }),
    Path: parameter('String[]', { set: 'FromPath', mandatory: true, position: 0, attributes: [trustedData] }),
    LiteralPath: parameter('String[]', {
      set: 'FromLiteralPath',
      mandatory: true,
      aliases: ['PSPath', 'LP'],
      attributes: [trustedData],
    }),
    AssemblyName: parameter('String[]', {
      set: 'FromAssemblyName',
      mandatory: true,
      aliases: ['AN'],
      attributes: [trustedData],
    }),
    Language: parameter('Microsoft.PowerShell.Commands.Language', { sets: { FromSource: {}, FromMember: {} } }),
    ReferencedAssemblies: parameter('String[]', {
      sets: { FromSource: {}, FromMember: {}, FromPath: {}, FromLiteralPath: {} },
      aliases: ['RA'],
    }),
    OutputAssembly: parameter('String', {
      sets: { FromSource: {}, FromMember: {}, FromPath: {}, FromLiteralPath: {} },
      aliases: ['OA'],
    }),
    OutputType: parameter('Microsoft.PowerShell.Commands.OutputAssemblyType', {
      sets: { FromSource: {}, FromMember: {}, FromPath: {}, FromLiteralPath: {} },
      aliases: ['OT'],
    }),
    PassThru: parameter('SwitchParameter'),
    IgnoreWarnings: parameter('SwitchParameter', {
      sets: { FromSource: {}, FromMember: {}, FromPath: {}, FromLiteralPath: {} },
    }),
    CompilerOptions: parameter('String[]', {
      sets: { FromSource: {}, FromMember: {}, FromPath: {}, FromLiteralPath: {} },
      attributes: [notNullOrEmpty],
    }),
  },
  process: missing,
}))
