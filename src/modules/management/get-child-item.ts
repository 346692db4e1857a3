import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { listNames, listPath } from './listing.ts'
import { callOf, textsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-childitem */
export const getChildItem = defineCmdlet('Get-ChildItem', () => ({
  class: 'Microsoft.PowerShell.Commands.GetChildItemCommand',
  defaultSet: 'Items',
  outputTypes: ['System.IO.FileInfo', 'System.IO.DirectoryInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096492',
  parameters: {
    Path: parameter('String[]', { set: 'Items', position: 0, fromPipeline: true, fromPipelineByPropertyName: true }),
    LiteralPath: parameter('String[]', {
      set: 'LiteralItems',
      mandatory: true,
      fromPipelineByPropertyName: true,
      aliases: ['PSPath', 'LP'],
    }),
    Filter: parameter('String', { position: 1 }),
    Include: parameter('String[]'),
    Exclude: parameter('String[]'),
    Recurse: parameter('SwitchParameter', { aliases: ['s', 'r'] }),
    Depth: parameter('UInt32'),
    Force: parameter('SwitchParameter'),
    Name: parameter('SwitchParameter'),
  },
  dynamicParameters: () => ({
    Attributes: parameter('System.Management.Automation.FlagsExpression[System.IO.FileAttributes]'),
    FollowSymlink: parameter('SwitchParameter'),
    Directory: parameter('SwitchParameter', { aliases: ['ad'] }),
    File: parameter('SwitchParameter', { aliases: ['af'] }),
    Hidden: parameter('SwitchParameter', { aliases: ['ah', 'h'] }),
    ReadOnly: parameter('SwitchParameter', { aliases: ['ar'] }),
    System: parameter('SwitchParameter', { aliases: ['as'] }),
  }),
  process(context) {
    const { bound, isBound, write } = context
    const isLiteral = bound.LiteralPath !== undefined
    const given = isLiteral ? textsOf(bound.LiteralPath) : bound.Path === undefined ? ['.'] : textsOf(bound.Path)
    const call = callOf(context)
    const recurses = bound.Recurse || isBound('Depth')
    const depth = isBound('Depth') ? (bound.Depth?.value ?? 0) : bound.Recurse ? Number.MAX_SAFE_INTEGER : 0
    const listing = { isLiteral, recurses, depth }
    for (const written of given) {
      const path = written === '' ? '.' : written
      call.guard(() => (bound.Name ? listNames(call, path, listing, write) : listPath(call, path, listing)))
    }
  },
}))
