import { notNull } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { ModuleInfo } from '../../engine/commands/moduleInfo.ts'
import { newGuid } from '../../engine/commands/newGuid.ts'
import type { ScriptBlock } from '../../engine/commands/scriptBlock.ts'
import { giveState, runModule } from '../../engine/modules/create.ts'
import { customObjectOf } from '../../engine/modules/customObject.ts'
import { importEverything, importMembers } from '../../engine/modules/members.ts'
import { Collector } from '../../session/streams.ts'
import { elementsOf, type NetArray } from '../../types/array.ts'
import { keepNamed, namesOf } from './names.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/new-module */
export const newModule = defineCmdlet('New-Module', () => ({
  class: 'Microsoft.PowerShell.Commands.NewModuleCommand',
  defaultSet: 'ScriptBlock',
  outputTypes: ['System.Management.Automation.PSModuleInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096698',
  parameters: {
    Name: parameter('String', { set: 'Name', mandatory: true, position: 0, fromPipeline: true }),
    ScriptBlock: parameter('ScriptBlock', {
      sets: { Name: { mandatory: true, position: 1 }, ScriptBlock: { mandatory: true, position: 0 } },
      attributes: [notNull],
    }),
    Function: parameter('String[]', { attributes: [notNull] }),
    Cmdlet: parameter('String[]', { attributes: [notNull] }),
    ReturnResult: parameter('SwitchParameter'),
    AsCustomObject: parameter('SwitchParameter'),
    ArgumentList: parameter('Object[]', { remaining: true, aliases: ['Args'] }),
  },
  process({ bound, frame, write, sink, runtime }) {
    const block = bound.ScriptBlock as ScriptBlock
    const name = bound.Name ?? `__DynamicModule_${newGuid()}`
    const module = new ModuleInfo(name, '', 'Script')
    module.isDynamic = true
    if (block.state?.module !== undefined) giveState(module, frame)
    const args = bound.ArgumentList === undefined ? [] : elementsOf(bound.ArgumentList as NetArray)
    const collector = new Collector()
    runModule(module, block, args, frame, runtime.streams, collector)
    if (bound.AsCustomObject) {
      write(customObjectOf(module))
      return
    }
    if (bound.Function !== undefined) keepNamed(module.functions, namesOf(bound.Function))
    importMembers(module, frame.state.top, frame, importEverything)
    if (bound.ReturnResult) for (const item of collector.items) sink.write(item)
    else write(module)
  },
}))
