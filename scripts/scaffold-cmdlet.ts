/**
 * Prints the source file of a cmdlet with the full declaration that fixtures record and bodies to be filled in:
 *
 *     npx node scripts/scaffold-cmdlet.ts Get-Date > src/modules/utility/get-date.ts
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface RecordedParameter {
  readonly name: string
  readonly type: string
  readonly aliases: readonly string[]
  readonly sets: Readonly<Record<string, readonly string[]>>
  readonly attributes: readonly string[]
  readonly dynamic: boolean
}

export interface RecordedCommand {
  readonly name: string
  readonly module: string
  readonly class: string
  readonly defaultParameterSet: string | null
  readonly supportsShouldProcess: boolean
  readonly confirmImpact: string
  readonly supportsPaging: boolean
  readonly outputTypes: readonly string[]
  readonly helpUri: string
  readonly aliases: readonly string[]
  readonly parameters: readonly RecordedParameter[]
}

/** The declaration's imports, by the name they are used under. */
const used = new Set<string>()

function use(name: string, call = name): string {
  used.add(name)
  return call
}

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const shortNames =
  /^System\.(?:Management\.Automation\.(?=(?:SwitchParameter|PSObject|ScriptBlock|PSCredential|ErrorRecord|PSReference)(?:\[\])*$)|(?=(?:String|Boolean|Char|S?Byte|U?Int(?:16|32|64)|Single|Double|Decimal|Object|Array|DateTime|TimeSpan|Guid|Uri|Version|Type|Exception|ConsoleColor|Nullable`1)(?:\[\])*$))/

/** A recorded type name in the notation of declarations. */
export function typeName(recorded: string): string {
  const generic = /^([^`]+)`\d+\[\[(.+)\]\]$/.exec(recorded)
  if (generic !== null) return `${generic[1] === 'System.Nullable' ? 'Nullable' : generic[1]}[${typeName(generic[2]!)}]`
  return recorded.replace(shortNames, '')
}

/** The options of one parameter set. */
function setOptions(words: readonly string[]): string[] {
  return words.map((word) => {
    if (word.startsWith('position ')) return `position: ${word.slice(9)}`
    const names: Record<string, string> = {
      mandatory: 'mandatory',
      byValue: 'fromPipeline',
      byPropertyName: 'fromPipelineByPropertyName',
      remaining: 'remaining',
    }
    return `${names[word]}: true`
  })
}

/** A limit of ValidateRange: Int64 ones as bigint. */
function limit(text: string, isLong: boolean): string {
  return isLong ? `${text}n` : text
}

function validateRange(args: string): string {
  if (!args.includes(',')) return use('validateRangeKind', `validateRangeKind(${quote(args)})`)
  const [min, max] = args.split(',') as [string, string]
  const isLong = [min, max].some((text) => Math.abs(Number(text)) > 2147483648)
  return use('validateRange', `validateRange(${limit(min, isLong)}, ${limit(max, isLong)})`)
}

const plainAttributes: Readonly<Record<string, string>> = {
  ValidateNotNull: 'notNull',
  ValidateNotNullOrEmpty: 'notNullOrEmpty',
  ValidateNotNullOrWhiteSpace: 'notNullOrWhiteSpace',
  ValidateTrustedData: 'trustedData',
  AllowNull: 'allowNull',
  AllowEmptyString: 'allowEmptyString',
  AllowEmptyCollection: 'allowEmptyCollection',
  Credential: 'credential',
  ArgumentCompleter: 'completer',
}

/** A recorded attribute as an expression of the declaration. */
function attribute(recorded: string): string {
  const plain = plainAttributes[recorded]
  if (plain !== undefined) return use(plain)
  const [, name, args] = /^(\w+)(?:\((.*)\))?$/s.exec(recorded) as unknown as [string, string, string | undefined]
  switch (name) {
    case 'ValidateRange':
      return validateRange(args!)
    case 'ValidateCount':
    case 'ValidateLength':
      return use(`v${name.slice(1)}`, `v${name.slice(1)}(${args})`)
    case 'ValidatePattern':
      return use('validatePattern', `validatePattern(${quote(args!)})`)
    case 'ValidateSet':
      return validateSet(args!.split(','))
    case 'Obsolete':
      return use('obsolete', `obsolete('Raw parameter is deprecated.')`)
    case 'PSTypeName':
      return use('psTypeName', `psTypeName('System.Diagnostics.Eventing.Reader.EventLogRecord')`)
    default:
      if (name.startsWith('Validate')) return use('validation', `validation(${quote(name)}, () => undefined)`)
      if (/Transformation$|ToString$/.test(name))
        return use('transformation', `transformation(${quote(name)}, value => value)`)
      return use('passive', `passive(${quote(name)})`)
  }
}

/** Sets of all cultures come from the culture table. */
function validateSet(values: readonly string[]): string {
  const cultures = values.indexOf('af-ZA')
  if (cultures < 0) return use('validateSet', `validateSet(${values.map(quote).join(', ')})`)
  const own = values.slice(0, values.indexOf(''))
  return use('validateSetOf', `validateSetOf(() => [${[...own.map(quote), '...listedCultures()'].join(', ')}])`)
}

function parameterSource(parameter: RecordedParameter): string {
  const options: string[] = []
  const sets = Object.entries(parameter.sets)
  if (sets.length === 1) {
    const [set, words] = sets[0]!
    if (set !== '__AllParameterSets') options.push(`set: ${quote(set)}`)
    options.push(...setOptions(words))
  } else {
    const all = sets.map(([set, words]) => {
      const key = set === '__AllParameterSets' ? "'*'" : /^[A-Za-z_]\w*$/.test(set) ? set : quote(set)
      const inner = setOptions(words)
      return `${key}: ${inner.length === 0 ? '{}' : `{ ${inner.join(', ')} }`}`
    })
    options.push(`sets: { ${all.join(', ')} }`)
  }
  if (parameter.aliases.length > 0) options.push(`aliases: [${parameter.aliases.map(quote).join(', ')}]`)
  if (parameter.attributes.length > 0) options.push(`attributes: [${parameter.attributes.map(attribute).join(', ')}]`)
  const rest = options.length === 0 ? '' : `, { ${options.join(', ')} }`
  return `${parameter.name}: parameter(${quote(typeName(parameter.type))}${rest}),`
}

const engineNames = new Set(['WhatIf', 'Confirm', 'IncludeTotalCount', 'Skip', 'First'])

function isEngines(command: RecordedCommand, { name }: RecordedParameter): boolean {
  if (name === 'WhatIf' || name === 'Confirm') return command.supportsShouldProcess
  return engineNames.has(name) && command.supportsPaging
}

/** The whole file. */
export function cmdletSource(command: RecordedCommand): string {
  used.clear()
  const own = command.parameters.filter((parameter) => !isEngines(command, parameter))
  const fixed = own.filter(({ dynamic }) => !dynamic).map(parameterSource)
  const dynamic = own.filter((parameter) => parameter.dynamic).map(parameterSource)
  const constant = command.name[0]!.toLowerCase() + command.name.slice(1).replace('-', '')
  const lines = [`  class: ${quote(command.class)},`]
  if (command.defaultParameterSet !== null) lines.push(`  defaultSet: ${quote(command.defaultParameterSet)},`)
  if (command.supportsShouldProcess) lines.push('  shouldProcess: true,')
  if (command.supportsShouldProcess && command.confirmImpact !== 'Medium')
    lines.push(`  confirmImpact: ${quote(command.confirmImpact)},`)
  if (command.supportsPaging) lines.push('  paging: true,')
  if (command.outputTypes.length > 0) lines.push(`  outputTypes: [${command.outputTypes.map(quote).join(', ')}],`)
  if (command.helpUri !== '') lines.push(`  helpUri: ${quote(command.helpUri)},`)
  lines.push('  parameters: {', ...fixed.map((line) => `    ${line}`), '  },')
  if (dynamic.length > 0) lines.push('  dynamicParameters: () => ({', ...dynamic.map((line) => `    ${line}`), '  }),')
  lines.push('  process({ bound, write }) {', '    write(bound)', '  },')
  const imports = ["import { defineCmdlet, parameter } from '../../engine/commands/define.ts'"]
  if (used.size > 0)
    imports.unshift(`import { ${[...used].sort().join(', ')} } from '../../engine/commands/attributes.ts'`)
  const url = `https://learn.microsoft.com/powershell/module/${command.module.toLowerCase()}/${command.name.toLowerCase()}`
  return [
    ...imports,
    '',
    `/** ${url} */`,
    `export const ${constant} = defineCmdlet(${quote(command.name)}, () => ({`,
    ...lines,
    '}))',
    '',
  ].join('\n')
}

export interface DocumentedCommand {
  readonly name: string
  readonly module: string
  readonly parameterSets: readonly { readonly name: string | null; readonly documentedSyntax: string }[]
  readonly getCommandSyntax: readonly string[]
  readonly supportsShouldProcess: boolean
  readonly outputs: readonly string[]
  readonly parameters: readonly {
    readonly name: string
    readonly type: string
    readonly parameterSets: '(All)' | readonly string[]
    readonly aliases: readonly string[]
    readonly position: number | 'Named'
    readonly pipeline: { readonly byValue: boolean; readonly byPropertyName: boolean }
  }[]
}

const library = 'Microsoft.WindowsServerSolutions.MultipointServer.PowerShell.Commands.'

/** Parameters whose property is nullable, which the pages do not tell. */
function isNullable(command: string, parameter: string, type: string): boolean {
  if (command === 'Set-WmsSystem') return type === 'Boolean'
  if (command === 'Set-WmsScheduledUpdate') return !/^(?:String|SwitchParameter)$/.test(type)
  return command === 'Get-WmsWebLimiting' && parameter === 'SessionId'
}

/** A type of the documentation pages in full. */
function documentedType(command: string, parameter: string, type: string): string {
  const plain = /^(?:String|UInt32|UInt64|Int32|Boolean)(?:\[\])?$/.test(type)
  const automation = /^(?:SwitchParameter|PSCredential)$/.test(type)
  const full = plain
    ? `System.${type}`
    : automation
      ? `System.Management.Automation.${type}`
      : `${library}Library.${type}`
  return isNullable(command, parameter, type) ? `System.Nullable\`1[[${full}]]` : full
}

/** A documented command in the recorded form: parameters in the order the syntax lines first show them. */
export function fromDocumentation(command: DocumentedCommand): RecordedCommand {
  const names: string[] = []
  for (const { documentedSyntax } of command.parameterSets) {
    for (const [, name] of documentedSyntax.matchAll(/-(\w+)(?=[\] ])/g)) {
      if (command.parameters.some((parameter) => parameter.name === name) && !names.includes(name!)) names.push(name!)
    }
  }
  const parameters = names.map((name) => {
    const documented = command.parameters.find((parameter) => parameter.name === name)!
    const sets: Record<string, string[]> = {}
    command.parameterSets.forEach((set, index) => {
      const isIn = documented.parameterSets === '(All)' || documented.parameterSets.includes(set.name ?? '')
      if (!isIn) return
      const words: string[] = []
      const line = `${command.getCommandSyntax[index]} `
      const isMandatory = new RegExp(
        ` (?:-${name}|\\[-${name}\\]) ${documented.type === 'SwitchParameter' ? '' : '<'}`,
      ).test(line)
      const isOptionalSwitch = documented.type === 'SwitchParameter' && line.includes(` [-${name}] `)
      if (isMandatory && !isOptionalSwitch) words.push('mandatory')
      if (documented.position !== 'Named' && new RegExp(`\\[-${name}\\]`).test(line) && !isOptionalSwitch)
        words.push(`position ${documented.position}`)
      if (documented.pipeline.byValue) words.push('byValue')
      if (documented.pipeline.byPropertyName) words.push('byPropertyName')
      sets[documented.parameterSets === '(All)' ? '__AllParameterSets' : set.name!] = words
    })
    return {
      name,
      type: documentedType(command.name, name, documented.type),
      aliases: documented.aliases,
      sets,
      attributes: [],
      dynamic: false,
    }
  })
  return {
    name: command.name,
    module: command.module,
    class: `${library}${command.name.replace('-', '')}Command`,
    defaultParameterSet: null,
    supportsShouldProcess: command.supportsShouldProcess,
    confirmImpact: 'Medium',
    supportsPaging: false,
    outputTypes: command.outputs.filter((type) => type !== 'None').map((type) => `${library}Library.${type}`),
    helpUri: '',
    aliases: [],
    parameters,
  }
}

/** The recorded command of a name, from either file of fixtures. */
export function recordedCommand(name: string): RecordedCommand {
  const root = new URL('../fixtures/', import.meta.url)
  const isNamed = (command: { readonly name: string }): boolean => command.name.toLowerCase() === name.toLowerCase()
  const core = JSON.parse(readFileSync(new URL('conformance/cmdlets.json', root), 'utf8')) as RecordedCommand[]
  const found = core.find(isNamed)
  if (found !== undefined) return found
  const documented = JSON.parse(readFileSync(new URL('multipoint/cmdlets.json', root), 'utf8')) as DocumentedCommand[]
  const other = documented.find(isNamed)
  if (other === undefined) throw new Error(`no recorded command ${name}`)
  return fromDocumentation(other)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(cmdletSource(recordedCommand(process.argv[2] ?? '')))
}
