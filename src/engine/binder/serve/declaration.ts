/** The protocol's made-up declarations: as a compiled cmdlet or as the text of an advanced function. */
import '../attributes/types.ts'
import { Double } from '../../../kernel/boxes.ts'
import type { Value } from '../../../kernel/value.ts'
import { stringArray } from '../../../types/array.ts'
import { CmdletEntry, type Parameter, type SetOptions } from '../../commands/define.ts'
import type { ParameterAttributeBase } from '../attributes/attribute.ts'
import { construct, type NetType, requireType } from '../typing.ts'
import { Bound } from './bound.ts'

export interface DeclaredSet {
  readonly set?: string
  readonly mandatory?: boolean
  readonly position?: number
  readonly byValue?: boolean
  readonly byPropertyName?: boolean
  readonly remaining?: boolean
}

export interface DeclaredParameter {
  readonly name: string
  readonly type: string
  readonly aliases?: readonly string[]
  readonly sets?: readonly DeclaredSet[]
  readonly validate?: readonly Readonly<Record<string, readonly unknown[]>>[]
}

export interface Declaration {
  readonly name: string
  readonly defaultSet?: string
  readonly shouldProcess?: boolean
  readonly parameters?: readonly DeclaredParameter[]
}

let emitted = 0

/** A cmdlet of the declaration that writes a Bound for each record. `resolve` finds a type by name as a script would. */
export function declaredCmdlet(declaration: Declaration, resolve: (name: string) => NetType): CmdletEntry {
  const className = `Declared.${declaration.name.replace('-', '')}Command${++emitted}`
  return new CmdletEntry(declaration.name, () => ({
    class: className,
    defaultSet: declaration.defaultSet,
    shouldProcess: declaration.shouldProcess,
    parameters: Object.fromEntries(
      (declaration.parameters ?? []).map((parameter) => [parameter.name, parameterOf(parameter, resolve)]),
    ),
    process(context) {
      context.write(new Bound(context.parameterSetName, context.boundParameters))
    },
  }))
}

function parameterOf(declared: DeclaredParameter, resolve: (name: string) => NetType): Parameter<unknown> {
  const sets: Record<string, SetOptions> = {}
  for (const set of declared.sets ?? []) sets[set.set ?? '*'] = setOptions(set)
  return {
    type: resolve(declared.type),
    sets,
    aliases: declared.aliases,
    attributes: validations(declared).map(
      ([name, args]) => construct(attributeType(name), args) as ParameterAttributeBase,
    ),
  }
}

function setOptions(set: DeclaredSet): SetOptions {
  return {
    mandatory: set.mandatory,
    position: set.position,
    fromPipeline: set.byValue,
    fromPipelineByPropertyName: set.byPropertyName,
    remaining: set.remaining,
  }
}

function attributeType(name: string): NetType {
  return requireType(`System.Management.Automation.${name}Attribute`)
}

/** Attribute names with their arguments as values. */
function validations(declared: DeclaredParameter): (readonly [string, Value[]])[] {
  return (declared.validate ?? []).flatMap((entry) =>
    Object.entries(entry).map(([name, args]) => {
      if (name === 'ValidateSet') return [name, [stringArray(args.map(String))]] as const
      return [name, args.map(argument)] as const
    }),
  )
}

function argument(value: unknown): Value {
  if (typeof value === 'number') return Number.isInteger(value) ? value : new Double(value)
  return String(value)
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`

function literal(value: unknown): string {
  return typeof value === 'number' ? String(value) : quote(String(value))
}

/** The declaration as an advanced function without automatic positions. */
export function declaredFunction(declaration: Declaration): string {
  const options = ['PositionalBinding=$false']
  if (declaration.defaultSet !== undefined) options.push(`DefaultParameterSetName=${quote(declaration.defaultSet)}`)
  if (declaration.shouldProcess) options.push('SupportsShouldProcess')
  const parameters = (declaration.parameters ?? []).map(functionParameter).join(',\n')
  return `function ${declaration.name} { [CmdletBinding(${options.join(', ')})] param(${parameters})\nprocess { $PSCmdlet.WriteObject([Mpsh.Bound]::Of($PSCmdlet)) } }\n`
}

const setProperties: readonly (readonly [keyof DeclaredSet, string])[] = [
  ['mandatory', 'Mandatory'],
  ['byValue', 'ValueFromPipeline'],
  ['byPropertyName', 'ValueFromPipelineByPropertyName'],
  ['remaining', 'ValueFromRemainingArguments'],
]

function functionParameter(declared: DeclaredParameter): string {
  const parts = (declared.sets ?? []).map((set) => {
    const properties: string[] = []
    if (set.set !== undefined) properties.push(`ParameterSetName=${quote(set.set)}`)
    if (set.position !== undefined) properties.push(`Position=${set.position}`)
    for (const [json, property] of setProperties) if (set[json] === true) properties.push(`${property}=$true`)
    return `[Parameter(${properties.join(', ')})]`
  })
  if (declared.aliases !== undefined && declared.aliases.length > 0)
    parts.push(`[Alias(${declared.aliases.map(quote).join(',')})]`)
  for (const entry of declared.validate ?? []) {
    for (const [name, args] of Object.entries(entry)) {
      const written = name === 'ValidateSet' ? args.map((value) => quote(String(value))) : args.map(literal)
      parts.push(`[${name}(${written.join(',')})]`)
    }
  }
  return `${parts.join('')}[${declared.type}]$${declared.name}`
}
