import { allowNull, notNull, notNullOrEmpty, trustedData } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { requireType } from '../../types/netType.ts'
import { registerTypes, typeByFullName } from '../../types/registry.ts'
import { typesOfCSharp } from './csharp/declarations.ts'
import { isBuiltInAssembly } from './data/assemblies.ts'
import { absolutePath, resolveInputPaths } from './files/file-path.ts'
import { textsOf } from './objects/aliases.ts'

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
  process({ bound, frame, parameterSetName, throwTerminating, write, writeError }) {
    const missingFile = (path: string) =>
      new Fault({
        id: 'PathNotFound',
        category: 'ObjectNotFound',
        exception: 'System.Management.Automation.ItemNotFoundException',
        message: `Cannot find path '${path}' because it does not exist.`,
        target: path,
      })
    if (parameterSetName === 'FromAssemblyName') {
      for (const name of textsOf(bound.AssemblyName))
        if (!isBuiltInAssembly(name))
          writeError(missingFile(absolutePath(frame, /\.dll$/i.test(name) ? name : `${name}.dll`)))
      return
    }
    const enums = bound.TypeDefinition === undefined ? null : typesOfCSharp(bound.TypeDefinition, frame.session)
    if (enums !== null) {
      for (const { name } of enums) if (typeByFullName(name) !== null) throwTerminating(alreadyThere(name))
      registerTypes(enums)
      frame.session.typeVersion++
      if (bound.PassThru) for (const { name } of enums) write(requireType(name))
      return
    }
    for (const path of textsOf(bound.Path))
      if (resolveInputPaths(frame, path).length === 0) throwTerminating(missingFile(absolutePath(frame, path)))
    throwTerminating(
      new Fault({
        id: 'NotSupported',
        category: 'NotImplemented',
        exception: 'System.NotSupportedException',
        message:
          'mpsh has no .NET runtime: Add-Type cannot compile source code or load assemblies. Only sources that declare nothing but enumerations and plain static classes, and -AssemblyName of what is built in, are possible.',
      }),
    )
  },
}))

function alreadyThere(name: string): Fault {
  return new Fault({
    id: 'TYPE_ALREADY_EXISTS',
    category: 'InvalidOperation',
    exception: 'System.Exception',
    message: `Cannot add type. The type name '${name}' already exists.`,
    target: name,
  })
}
