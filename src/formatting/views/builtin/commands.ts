import type { Value } from '../../../kernel/value.ts'
import type { ObjectAccess } from '../../access.ts'
import { column, computed, customControl, groupBy, list, shown, table, wide } from '../declare.ts'
import type { View } from '../definition.ts'

const automation = 'System.Management.Automation'
const infos = [
  'AliasInfo',
  'ApplicationInfo',
  'CmdletInfo',
  'ExternalScriptInfo',
  'FilterInfo',
  'FunctionInfo',
  'ScriptInfo',
]

const commandName = computed('Name', (value, access) => {
  const type = access.property(value, 'CommandType')
  return access.property(value, type !== null && access.text(type) === 'Alias' ? 'DisplayName' : 'Name')
})

const plainType = column('CommandType', 15)

function commandViews(): View[] {
  return [
    table(`${automation}.CommandInfo`, [plainType, 'Name'], { name: 'CommandInfo' }),
    table(
      infos.map((name) => `${automation}.${name}`),
      [
        column('CommandType', 15, { label: 'CommandType' }),
        column(commandName, 50, { label: 'Name' }),
        column('Version', 10, { label: 'Version' }),
        column('Source', 0, { label: 'Source' }),
      ],
      { name: 'CommandInfo' },
    ),
    table(`${automation}.ApplicationInfo`, [plainType, 'Name', 'Path'], { name: 'ApplicationInfo' }),
    list(`${automation}.ApplicationInfo`, [
      'Name',
      'CommandType',
      'Definition',
      'Extension',
      'Path',
      'FileVersionInfo',
    ]),
    table(`${automation}.ScriptInfo`, [plainType, 'Name', 'Definition'], { name: 'ScriptInfo' }),
    list(`${automation}.ScriptInfo`, ['Name', 'CommandType', 'Definition', 'Path']),
    table(`${automation}.ExternalScriptInfo`, [plainType, 'Name', 'Path'], { name: 'ExternalScriptInfo' }),
    table(`${automation}.FunctionInfo`, [plainType, 'Name', 'Function'], { name: 'FunctionInfo' }),
    table(`${automation}.FilterInfo`, [plainType, 'Name', 'Filter'], { name: 'FilterInfo' }),
    table(`${automation}.AliasInfo`, [plainType, 'DisplayName'], { name: 'AliasInfo' }),
    list(`${automation}.AliasInfo`, [
      'DisplayName',
      'CommandType',
      'Definition',
      'ReferencedCommand',
      'ResolvedCommand',
    ]),
    list(`${automation}.CmdletInfo`, [
      'Name',
      'CommandType',
      'Definition',
      'Path',
      'DLL',
      'HelpFile',
      'ParameterSets',
      'ImplementingType',
      'Verb',
      'Noun',
    ]),
    list([`${automation}.FilterInfo`, `${automation}.FunctionInfo`], ['Name', 'CommandType', 'Definition'], {
      name: `${automation}.CommandInfo`,
    }),
  ]
}

/** A key of a module's PrivateData.PSData. */
function preRelease(value: Value, access: ObjectAccess): Value {
  const find = (dictionary: Value, name: string): Value =>
    (dictionary === null ? null : access.dictionary(dictionary))?.find(
      ([key]) => typeof key === 'string' && key.toLowerCase() === name,
    )?.[1] ?? null
  return find(find(access.property(value, 'PrivateData'), 'psdata'), 'prerelease')
}

function keysOf(name: string): (value: Value, access: ObjectAccess) => Value {
  return (value, access) => {
    const dictionary = access.property(value, name)
    return dictionary === null ? null : access.property(dictionary, 'Keys')
  }
}

/** The folder of modules that a module's own folder, with or without a version below it, stands in. */
function moduleFolder(value: Value, access: ObjectAccess): Value {
  const path = access.property(value, 'Path')
  if (typeof path !== 'string') return null
  const parts = path.split('/').slice(0, -1)
  if (/^\d+(\.\d+){1,3}$/.test(parts.at(-1) ?? '')) parts.pop()
  return parts.slice(0, -1).join('/')
}

function editions(value: Value, access: ObjectAccess): Value {
  const compatible = access.property(value, 'CompatiblePSEditions')
  const names =
    compatible === null ? [] : [...(access.enumerate(compatible) ?? [compatible])].map((each) => access.text(each))
  return (names.length === 0 ? ['Desktop'] : names)
    .map((name) => name.slice(0, 4))
    .sort()
    .join(',')
}

function moduleViews(): View[] {
  const module = `${automation}.PSModuleInfo`
  const label = computed('PreRelease', preRelease)
  const exported = (name: string): ReturnType<typeof computed> => computed(name, keysOf(name))
  const first = [
    column('ModuleType', 10, { align: 'left' }),
    column('Version', 10, { align: 'left' }),
    column(label, 10, { align: 'left', label: 'PreRelease' }),
    column('Name', 35, { align: 'left' }),
  ]
  const last = column(exported('ExportedCommands'), 0, { align: 'left', label: 'ExportedCommands' })
  const heading = customControl([
    {
      kind: 'frame',
      left: 0,
      right: 0,
      firstLine: 0,
      items: [{ kind: 'text', text: '    Directory: ' }, shown(computed('Directory', moduleFolder))],
    },
  ])
  return [
    table(
      'ModuleInfoGrouping',
      [...first, column(computed('PSEdition', editions), 9, { align: 'left', label: 'PSEdition' }), last],
      {
        name: 'Module',
        groupBy: groupBy(computed('Path', moduleFolder), null, heading),
      },
    ),
    table(module, [...first, last], { name: 'Module' }),
    wide(module, 'Name', { name: 'Module' }),
    list(
      module,
      [
        'Name',
        'Path',
        'Description',
        'ModuleType',
        'Version',
        ['PreRelease', label],
        'NestedModules',
        ['ExportedFunctions', exported('ExportedFunctions')],
        ['ExportedCmdlets', exported('ExportedCmdlets')],
        ['ExportedVariables', exported('ExportedVariables')],
        ['ExportedAliases', exported('ExportedAliases')],
      ],
      { name: 'Module' },
    ),
  ]
}

/** Views of commands and modules. */
export function commandAndModuleViews(): View[] {
  return [...commandViews(), ...moduleViews()]
}
