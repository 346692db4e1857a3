import { credential } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { drivePath } from '../../session/path.ts'
import { callOf, pathsOf } from './paths.ts'
import { leafName, noQualifier, parentName, qualifierOf } from './splitting.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/split-path */
export const splitPath = defineCmdlet('Split-Path', () => ({
  class: 'Microsoft.PowerShell.Commands.SplitPathCommand',
  defaultSet: 'ParentSet',
  outputTypes: ['System.String', 'System.Boolean'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097149',
  parameters: {
    Path: parameter('String[]', {
      sets: {
        ParentSet: { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true },
        LeafSet: { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true },
        LeafBaseSet: { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true },
        ExtensionSet: { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true },
        QualifierSet: { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true },
        NoQualifierSet: { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true },
        IsAbsoluteSet: { mandatory: true, position: 0, fromPipeline: true, fromPipelineByPropertyName: true },
      },
    }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralPathSet',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    Qualifier: parameter('SwitchParameter', { set: 'QualifierSet', mandatory: true, fromPipelineByPropertyName: true }),
    NoQualifier: parameter('SwitchParameter', {
      set: 'NoQualifierSet',
      mandatory: true,
      fromPipelineByPropertyName: true,
    }),
    Parent: parameter('SwitchParameter', { set: 'ParentSet', fromPipelineByPropertyName: true }),
    Leaf: parameter('SwitchParameter', { set: 'LeafSet', mandatory: true, fromPipelineByPropertyName: true }),
    LeafBase: parameter('SwitchParameter', { set: 'LeafBaseSet', mandatory: true, fromPipelineByPropertyName: true }),
    Extension: parameter('SwitchParameter', { set: 'ExtensionSet', mandatory: true, fromPipelineByPropertyName: true }),
    Resolve: parameter('SwitchParameter'),
    IsAbsolute: parameter('SwitchParameter', { set: 'IsAbsoluteSet', mandatory: true }),
    Credential: parameter('PSCredential', { fromPipelineByPropertyName: true, attributes: [credential] }),
  },
  process(context) {
    const { bound, parameterSetName, write } = context
    const { paths, isLiteral } = pathsOf(bound)
    const call = callOf(context as never)
    const expanded: string[] = []
    if (!bound.Resolve) expanded.push(...paths)
    else call.forEachPath(paths, { isLiteral }, (found) => expanded.push(drivePath(found)))
    for (const path of expanded) {
      // A root has no parent: that ends the command.
      const parent = ['ParentSet', 'LiteralPathSet'].includes(parameterSetName) ? parentName(path) : ''
      call.guard(() => {
        switch (parameterSetName) {
          case 'LeafSet':
            write(leafName(context.frame, path))
            return
          case 'LeafBaseSet':
            write(leafName(context.frame, path).replace(/\.[^.]*$/, ''))
            return
          case 'ExtensionSet': {
            const name = leafName(context.frame, path)
            const dot = name.lastIndexOf('.')
            write(dot < 0 || dot === name.length - 1 ? '' : name.slice(dot))
            return
          }
          case 'QualifierSet': {
            const qualifier = qualifierOf(path)
            if (qualifier === '') throw noQualifier(path)
            write(qualifier)
            return
          }
          case 'NoQualifierSet':
            write(path.slice(qualifierOf(path).length) || path)
            return
          case 'IsAbsoluteSet':
            write(/^[\\/]/.test(path) || qualifierOf(path) !== '')
            return
          default:
            write(parent)
        }
      })
    }
  },
}))
