/** What `Get-Command -Syntax` prints. CommandParameterSetInfo.ToString. */

import type { NetType } from '../../types/netType.ts'
import { PSTypeNameRequirement } from '../binder/attributes/declared.ts'
import { allSetsName, type CommandMetadata, notPositional, type ParameterMetadata } from '../binder/metadata.ts'
import { shortTypeName } from './typeNames.ts'

/** A parameter set to show: its bit, -1 when the command has none. */
export interface ShownSet {
  readonly name: string
  readonly flag: number
  readonly isDefault: boolean
}

/** The sets of a command in the order they are shown. */
export function shownSets(metadata: CommandMetadata): ShownSet[] {
  if (metadata.setNames.length === 0) return [{ name: allSetsName, flag: -1, isDefault: false }]
  return metadata.setNames.map((name, index) => ({
    name,
    flag: 1 << index,
    isDefault: metadata.defaultFlag === 1 << index,
  }))
}

/** One line per parameter set: `Get-Thing [-Name] <string> [<CommonParameters>]`. */
export function commandSyntax(metadata: CommandMetadata): string[] {
  return shownSets(metadata).map(({ flag }) => `${metadata.name} ${setSyntax(metadata, flag)}`.trimEnd())
}

/** The parameters of one set as they are shown: by position, then mandatory ones, then the others, the engine's own last. */
export function parametersInDisplayOrder(metadata: CommandMetadata, flag: number): ParameterMetadata[] {
  const positional: ParameterMetadata[] = []
  const mandatory: ParameterMetadata[] = []
  const others: ParameterMetadata[] = []
  const common: ParameterMetadata[] = []
  for (const parameter of metadata.parameters) {
    if (!parameter.isIn(flag)) continue
    const data = parameter.dataIn(flag)!
    if (parameter.association === 'common') common.push(parameter)
    else if (data.position !== notPositional) positional[data.position] = parameter
    else (data.mandatory ? mandatory : others).push(parameter)
  }
  return [...positional.filter((parameter) => parameter !== undefined), ...mandatory, ...others, ...common]
}

/** The parameters of one set as they are shown, without the command's name. */
export function setSyntax(metadata: CommandMetadata, flag: number): string {
  const parameters = parametersInDisplayOrder(metadata, flag)
  const words = parameters
    .filter(({ association }) => association !== 'common')
    .map((parameter) => parameterSyntax(parameter, flag))
  if (words.length < parameters.length) words.push('[<CommonParameters>]')
  return words.join(' ')
}

function parameterSyntax(parameter: ParameterMetadata, flag: number): string {
  const { mandatory, position } = parameter.dataIn(flag)!
  const { name } = parameter
  if (parameter.isSwitch) return mandatory ? `-${name}` : `[-${name}]`
  const type = shownType(parameter)
  const isPositional = position !== notPositional
  if (mandatory) return isPositional ? `[-${name}] <${type}>` : `-${name} <${type}>`
  return isPositional ? `[[-${name}] <${type}>]` : `[-${name} <${type}>]`
}

/** The type as syntax shows it: accelerators, no namespaces; a `[PSTypeName()]` instead where there is one. */
export function shownType(parameter: ParameterMetadata): string {
  const { type } = parameter
  const named = parameter.attributes.find((attribute) => attribute instanceof PSTypeNameRequirement)
  if (named === undefined) return shortTypeName(type.nullableOf ?? type)
  const cim = /^(?:.*\.)?(.*)#(?:.*[/\\])?(.*)/.exec(named.psTypeName)
  let shown = cim === null ? named.psTypeName.slice(named.psTypeName.lastIndexOf('.') + 1) : `${cim[1]}#${cim[2]}`
  if (!shown.includes('[]')) for (let at: NetType = type; at.isArray; at = at.elementType!) shown += '[]'
  return shown
}
