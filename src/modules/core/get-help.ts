import { notNullOrEmpty, validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { categoryBits, commandCategories } from '../../help/categories.ts'
import type { HelpInfo } from '../../help/helpInfo.ts'
import { openAddress } from '../../help/online.ts'
import { findHelp } from '../../help/search.ts'
import { Fault } from '../../kernel/fault.ts'
import { elementsOf, type NetArray } from '../../types/array.ts'

const strings = (value: object | undefined | null): string[] | null =>
  value ? (elementsOf(value as NetArray) as string[]) : null

function argument(message: string): Fault {
  return new Fault({
    id: 'Argument',
    category: 'InvalidArgument',
    exception: 'System.Management.Automation.PSArgumentException',
    message,
  })
}

function invalidOperation(message: string): Fault {
  return new Fault({
    id: 'InvalidOperation',
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.PSInvalidOperationException',
    message,
  })
}

function helpNotFound(name: string): Fault {
  return new Fault({
    id: 'HelpNotFound',
    category: 'ResourceUnavailable',
    exception: 'Microsoft.PowerShell.Commands.HelpNotFoundException',
    message: `Get-Help could not find ${name} in a help file in this session. To download updated help topics type: "Update-Help". To get help online, search for the help topic in the TechNet library at https://go.microsoft.com/fwlink/?LinkID=107116.`,
  })
}

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-help */
export const getHelp = defineCmdlet('Get-Help', () => ({
  class: 'Microsoft.PowerShell.Commands.GetHelpCommand',
  defaultSet: 'AllUsersView',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096483',
  parameters: {
    Name: parameter('String', { position: 0, fromPipelineByPropertyName: true, attributes: [notNullOrEmpty] }),
    Path: parameter('String'),
    Category: parameter('String[]', {
      attributes: [
        validateSet(
          'Alias',
          'Cmdlet',
          'Provider',
          'General',
          'FAQ',
          'Glossary',
          'HelpFile',
          'ScriptCommand',
          'Function',
          'Filter',
          'ExternalScript',
          'All',
          'DefaultHelp',
          'DscResource',
          'Class',
          'Configuration',
        ),
      ],
    }),
    Detailed: parameter('SwitchParameter', { set: 'DetailedView', mandatory: true }),
    Full: parameter('SwitchParameter', { set: 'AllUsersView' }),
    Examples: parameter('SwitchParameter', { set: 'Examples', mandatory: true }),
    Parameter: parameter('String[]', { set: 'Parameters', mandatory: true }),
    Component: parameter('String[]'),
    Functionality: parameter('String[]'),
    Role: parameter('String[]'),
    Online: parameter('SwitchParameter', { set: 'Online', mandatory: true }),
  },
  process({ bound, frame, write, writeError, writeVerbose, throwTerminating }) {
    const name = bound.Name ?? ''
    const parameters = strings(bound.Parameter)
    const categories = categoryBits(strings(bound.Category) ?? [])
    const filters = {
      Parameter: parameters,
      Component: strings(bound.Component),
      Role: strings(bound.Role),
      Functionality: strings(bound.Functionality),
    }
    if (categories !== 0 && (categories & commandCategories) === 0) {
      for (const [option, value] of Object.entries(filters))
        if (value !== null) throwTerminating(argument(`-${option} is not supported by the requested Help category.`))
    }
    const topics = findHelp(frame, {
      name,
      categories,
      components: filters.Component,
      roles: filters.Role,
      functionalities: filters.Functionality,
    })
    const view = bound.Detailed ? 'DetailedView' : bound.Full ? 'FullView' : bound.Examples ? 'ExamplesView' : null
    if (topics.length === 0) {
      if (!/[*?[\]]/.test(name)) writeError(helpNotFound(name))
      return
    }
    if (topics.length > 1) {
      for (const topic of topics)
        if (parameters === null || parametersOf(topic, parameters).length > 0) write(topic.short)
      if (bound.Online)
        throwTerminating(
          invalidOperation('Multiple Help topics were found. Use only one Help topic with the -Online option.'),
        )
      return
    }
    const topic = topics[0]!
    if (bound.Online) openAddress(frame, topic.address, writeVerbose)
    else if (parameters === null) write(topic.viewed(view))
    else {
      const found = parametersOf(topic, parameters)
      for (const parameter of found) write(parameter)
      if (found.length === 0) {
        writeError(
          new Fault({
            id: 'NoParmsFound',
            category: 'InvalidArgument',
            exception: 'System.Management.Automation.PSArgumentException',
            message: `No parameter matches criteria ${parameters[0]}.`,
            target: `System.Management.Automation.${topic.category === 'Cmdlet' ? 'Provider' : 'Maml'}CommandHelpInfo`,
          }),
        )
      }
    }
  },
}))

function parametersOf(topic: HelpInfo, patterns: readonly string[]) {
  return patterns.flatMap((pattern) => topic.parametersLike(pattern))
}
