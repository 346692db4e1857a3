/** The text of a function that stands in for a command: System.Management.Automation.ProxyCommand. */
import { Double, Single } from '../../kernel/boxes.ts'
import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { NetArray } from '../../types/array.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { readMember } from '../../types/members.ts'
import { typeNamesOf } from '../../types/psobject.ts'
import { typeText } from '../../types/typeText.ts'
import { CredentialTransform } from '../binder/attributes/credential.ts'
import {
  AllowEmptyCollection,
  AllowEmptyString,
  AllowNull,
  Obsolete,
  PSTypeNameRequirement,
} from '../binder/attributes/declared.ts'
import {
  ValidateCount,
  ValidateLength,
  ValidateNotNull,
  ValidateNotNullOrEmpty,
  ValidateNotNullOrWhiteSpace,
  ValidatePattern,
  ValidateScript,
  ValidateSet,
} from '../binder/attributes/validate.ts'
import { ValidateRange } from '../binder/attributes/validateRange.ts'
import { allSetsName, notPositional, type ParameterSetData } from '../binder/metadata.ts'
import { typeOf } from '../binder/typing.ts'
import type { CommandMetadataView } from './commandMetadataView.ts'
import type { ParameterView } from './parameterViews.ts'

const singleQuotes = /['‘’‚‛]/g

function quoted(text: string): string {
  return `'${text.replace(singleQuotes, '$&$&')}'`
}

/** The `[CmdletBinding(…)]` of the proxy; '' for a simple function's. */
export function cmdletBindingText({ settings, wrapped }: CommandMetadataView): string {
  if (!wrapped.isCmdletLike) return ''
  const parts: string[] = []
  if (settings.defaultSet) parts.push(`DefaultParameterSetName=${quoted(settings.defaultSet)}`)
  if (settings.supportsShouldProcess) {
    parts.push('SupportsShouldProcess=$true', `ConfirmImpact='${settings.confirmImpact}'`)
  }
  if (settings.supportsPaging) parts.push('SupportsPaging=$true')
  if (settings.supportsTransactions) parts.push('SupportsTransactions=$true')
  if (!settings.positionalBinding) parts.push('PositionalBinding=$false')
  if (settings.helpUri) parts.push(`HelpUri=${quoted(settings.helpUri)}`)
  if (settings.remotingCapability !== 'PowerShell') parts.push(`RemotingCapability='${settings.remotingCapability}'`)
  return `[CmdletBinding(${parts.join(', ')})]`
}

/** What stands between the parentheses of `param()`. */
export function paramBlockText(view: CommandMetadataView): string {
  return view.parameterEntries
    .map(([name, parameter]) => parameterText(name, parameter, view.wrapped.isCmdletLike))
    .join(',\n')
}

function parameterText(name: string, parameter: ParameterView, isCmdletLike: boolean): string {
  const lines: string[] = []
  if (isCmdletLike) {
    for (const { data } of parameter.setList) {
      const text = setText(data)
      if (text !== '') lines.push(`[Parameter(${text})]`)
    }
  }
  const aliases = [...itemsOf(parameter.aliases)].map((alias) => quoted(toText(alias)))
  if (aliases.length > 0) lines.push(`[Alias(${aliases.join(',')})]`)
  const attributes = [...itemsOf(parameter.attributes)]
  for (const attribute of attributes) {
    const text = attributeText(attribute)
    if (text !== null) lines.push(`[${text}]`)
  }
  if (parameter.isSwitch) lines.push('[switch]')
  else if (parameter.type !== null) lines.push(`[${typeText(parameter.type)}]`)
  if (attributes.some((attribute) => attribute instanceof CredentialTransform)) {
    lines.push('[System.Management.Automation.CredentialAttribute()]')
  }
  lines.push(`\${${name.replace(/[`{}]/g, '`$&')}}`)
  return lines.map((line) => `\n    ${line}`).join('')
}

function setText(data: ParameterSetData): string {
  const parts: string[] = []
  if (data.set !== allSetsName) parts.push(`ParameterSetName=${quoted(data.set)}`)
  if (data.mandatory) parts.push('Mandatory=$true')
  if (data.position !== notPositional) parts.push(`Position=${data.position}`)
  if (data.fromPipeline) parts.push('ValueFromPipeline=$true')
  if (data.fromPipelineByPropertyName) parts.push('ValueFromPipelineByPropertyName=$true')
  if (data.remaining) parts.push('ValueFromRemainingArguments=$true')
  if (data.helpMessage) parts.push(`HelpMessage=${quoted(data.helpMessage)}`)
  return parts.join(', ')
}

/** An attribute without its brackets; null for those a proxy leaves to the command. */
function attributeText(attribute: Value): string | null {
  if (attribute instanceof ValidateLength) return `ValidateLength(${attribute.minLength}, ${attribute.maxLength})`
  if (attribute instanceof ValidateRange) return rangeText(attribute)
  if (attribute instanceof AllowNull) return 'AllowNull()'
  if (attribute instanceof AllowEmptyString) return 'AllowEmptyString()'
  if (attribute instanceof AllowEmptyCollection) return 'AllowEmptyCollection()'
  if (attribute instanceof ValidatePattern) return `ValidatePattern(${quoted(attribute.pattern)})`
  if (attribute instanceof ValidateCount) return `ValidateCount(${attribute.minLength}, ${attribute.maxLength})`
  if (attribute instanceof ValidateNotNull) return 'ValidateNotNull()'
  if (attribute instanceof ValidateNotNullOrEmpty) return 'ValidateNotNullOrEmpty()'
  if (attribute instanceof ValidateNotNullOrWhiteSpace) return 'ValidateNotNullOrWhiteSpace()'
  if (attribute instanceof ValidateSet) return `ValidateSet(${[...attribute.validValues].map(quoted).join(',')})`
  if (attribute instanceof ValidateScript) return `ValidateScript({ ${toText(attribute.block)} })`
  if (attribute instanceof PSTypeNameRequirement) return `PSTypeName(${quoted(attribute.psTypeName)})`
  if (attribute instanceof Obsolete) return `Obsolete(${attribute.message === '' ? '' : quoted(attribute.message)})`
  return null
}

function rangeText({ kind, minRange, maxRange }: ValidateRange): string {
  if (kind !== null) return `ValidateRange([System.Management.Automation.ValidateRangeKind]::${kind})`
  const show = (value: Value): string => {
    if (value instanceof Double || value instanceof Single) return String(value.value)
    const type = typeOf(value)
    return type.isEnum ? `[${type.fullName}]::${toText(value)}` : toText(value)
  }
  return `ValidateRange(${show(minRange)}, ${show(maxRange)})`
}

/** The `begin` block's content. */
export function beginText({ wrapped }: CommandMetadataView): string {
  if (wrapped.wrappedName === '') {
    throw netFault('System.InvalidOperationException', 'The following property must be set in command metadata: Name.')
  }
  const origin = wrapped.wrappedKind === 'Function' ? '' : '$myInvocation.CommandOrigin'
  const find = `$wrappedCmd = $ExecutionContext.InvokeCommand.GetCommand(${quoted(wrapped.wrappedName)}, [System.Management.Automation.CommandTypes]::${wrapped.wrappedKind})`
  const lines = wrapped.isCmdletLike
    ? [
        '$outBuffer = $null',
        "if ($PSBoundParameters.TryGetValue('OutBuffer', [ref]$outBuffer))",
        '{',
        "    $PSBoundParameters['OutBuffer'] = 1",
        '}',
        '',
        find,
      ]
    : [find, "$PSBoundParameters.Add('$args', $args)"]
  lines.push('$scriptCmd = {& $wrappedCmd @PSBoundParameters }', '')
  lines.push(`$steppablePipeline = $scriptCmd.GetSteppablePipeline(${origin})`)
  const start = wrapped.isCmdletLike ? '$PSCmdlet' : '$myInvocation.ExpectingInput, $ExecutionContext'
  lines.push(`$steppablePipeline.Begin(${start})`)
  return guarded(lines)
}

/** Lines in `try { … } catch { throw }`: a .NET exception ends the proxy as it would end the command. */
function guarded(lines: readonly string[]): string {
  const inner = lines.map((line) => (line === '' ? '' : `        ${line}`)).join('\n')
  return `\n    try {\n${inner}\n    } catch {\n        throw\n    }\n`
}

export const processText = guarded(['$steppablePipeline.Process($_)'])
export const endText = guarded(['$steppablePipeline.End()'])
export const cleanText = '\n    if ($null -ne $steppablePipeline) {\n        $steppablePipeline.Clean()\n    }\n'

/** The `dynamicparam` block's content. */
export function dynamicParamText({ wrapped }: CommandMetadataView): string {
  return guarded([
    `$targetCmd = $ExecutionContext.InvokeCommand.GetCommand(${quoted(wrapped.wrappedName)}, [System.Management.Automation.CommandTypes]::${wrapped.wrappedKind}, $PSBoundParameters)`,
    '$dynamicParams = @($targetCmd.Parameters.GetEnumerator() | Microsoft.PowerShell.Core\\Where-Object { $_.Value.IsDynamic })',
    'if ($dynamicParams.Length -gt 0)',
    '{',
    '    $paramDictionary = [Management.Automation.RuntimeDefinedParameterDictionary]::new()',
    '    foreach ($param in $dynamicParams)',
    '    {',
    '        $param = $param.Value',
    '',
    '        if(-not $MyInvocation.MyCommand.Parameters.ContainsKey($param.Name))',
    '        {',
    '            $dynParam = [Management.Automation.RuntimeDefinedParameter]::new($param.Name, $param.ParameterType, $param.Attributes)',
    '            $paramDictionary.Add($param.Name, $dynParam)',
    '        }',
    '    }',
    '',
    '    return $paramDictionary',
    '}',
  ])
}

/** The whole proxy. `help` '': it forwards to the command's help. */
export function proxyText(view: CommandMetadataView, help: string, withDynamic: boolean): string {
  const { wrapped } = view
  const comment =
    help === ''
      ? `\n.ForwardHelpTargetName ${wrapped.wrappedName}\n.ForwardHelpCategory ${wrapped.wrappedKind}\n`
      : help
  const dynamic = withDynamic && wrapped.hasDynamicParameters ? `\ndynamicparam\n{${dynamicParamText(view)}}\n\n` : ''
  return `${cmdletBindingText(view)}
param(${paramBlockText(view)})

${dynamic}begin
{${beginText(view)}}

process
{${processText}}

end
{${endText}}

clean
{${cleanText}}
<#
${comment.replaceAll('<#', '<`#').replaceAll('#>', '#`>')}
#>
`
}

const part = (value: Value, name: string): Value => (value === null ? null : (readMember(value, name) ?? null))
const many = (value: Value): Value[] => (value instanceof NetArray ? [...itemsOf(value)] : [])

function textOf(value: Value): string {
  const text = part(value, 'Text')
  return typeof text === 'string' ? text : toText(value)
}

/** One piece of content under its keyword; nothing for none. */
function section(keyword: string, value: Value): string {
  const text = value === null ? '' : textOf(value)
  return text === '' ? '' : `\n${keyword}\n\n${text}\n`
}

/** Several pieces under one keyword. */
function sectionOf(keyword: string, value: Value): string {
  const texts = many(value)
    .map(textOf)
    .filter((text) => text !== '')
  return texts.length === 0 ? '' : `\n\n${keyword}\n\n${texts.join('\n')}\n\n`
}

function typeSection(keyword: string, holder: Value): string {
  const type = part(holder, 'type')
  const name = part(type, 'name') ?? part(type, 'uri')
  return name === null || holder instanceof NetArray ? '' : `\n\n${keyword}\n\n${textOf(name)}\n`
}

/** A help object as the text of a help comment: ProxyCommand.GetHelpComments. What a list of one makes no array of is left out, as there. */
export function helpCommentsText(help: Value): string {
  if (!typeNamesOf(help).some((name) => name.includes('HelpInfo'))) {
    throw netFault('System.InvalidOperationException', 'The help argument is not recognized as a HelpInfo object.')
  }
  let text = section('.SYNOPSIS', part(help, 'Synopsis')) + sectionOf('.DESCRIPTION', part(help, 'Description'))
  for (const parameter of many(part(part(help, 'Parameters'), 'Parameter'))) {
    text += `\n.PARAMETER ${toText(part(parameter, 'Name'))}\n\n`
    for (const one of many(part(parameter, 'Description'))) if (textOf(one) !== '') text += `${textOf(one)}\n`
  }
  for (const example of many(part(part(help, 'examples'), 'example'))) {
    let shown = many(part(example, 'introduction')).map(textOf).join('')
    const code = part(example, 'code')
    if (code !== null) shown += toText(code)
    const remarks = part(example, 'remarks')
    if (remarks instanceof NetArray) shown += `\n${many(remarks).map(textOf).join('')}`
    if (shown !== '') text += `\n\n.EXAMPLE\n\n${shown}`
  }
  text += sectionOf('.NOTES', part(part(help, 'alertSet'), 'alert'))
  text += typeSection('.INPUTS', part(part(help, 'inputTypes'), 'inputType'))
  text += typeSection('.OUTPUTS', part(part(help, 'returnValues'), 'returnValue'))
  for (const link of many(part(part(help, 'relatedLinks'), 'navigationLink')))
    text += section('.LINK', part(link, 'uri')) + section('.LINK', part(link, 'linkText'))
  return text
}
