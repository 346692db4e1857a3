/** From the help comment of a function or script to its page. about_Comment_Based_Help */

import type { CommentHelp } from '../../grammar/index.ts'
import type { CommandMetadata, ParameterMetadata } from '../engine/binder/metadata.ts'
import { notPositional, type ParameterSetData } from '../engine/binder/metadata.ts'
import type { ScriptBlock } from '../engine/commands/scriptBlock.ts'
import type { Frame } from '../session/scope.ts'
import { enumEntries } from '../types/enum.ts'
import { defaultText, isGlobbing } from './defaultText.ts'
import { element, type MamlElement, paragraphs, textElement } from './mamlTree.ts'

/** The page of a command whose help is a comment. `name`: a script's full path. */
export function commentPage(
  frame: Frame,
  block: ScriptBlock,
  name: string,
  metadata: CommandMetadata,
  help: CommentHelp,
): MamlElement {
  const shown = metadata.parameters.filter(({ association }) => association !== 'common' && association !== 'dynamic')
  const descriptions = new Map(help.parameters)
  metadata.parameters.forEach((parameter, index) => {
    const key = parameter.name.toUpperCase()
    const text = help.parameterComments[index]
    if (text !== undefined && !descriptions.has(key)) descriptions.set(key, text)
  })
  const describe = (parameter: ParameterMetadata): string => descriptions.get(parameter.name.toUpperCase()) ?? ''

  const details = element('details', [
    textElement('name', name),
    ...(help.synopsis ? [paragraphs('description', [help.synopsis])] : []),
  ])
  const sets = metadata.setNames.length === 0 ? [-1] : metadata.setNames.map((_, index) => 1 << index)
  const syntax = element(
    'syntax',
    sets.map((flag) =>
      element('syntaxItem', [
        textElement('name', name),
        ...shown
          .filter((parameter) => parameter.isIn(flag))
          .map((parameter) => parameterElement(parameter, parameter.dataIn(flag), describe(parameter), null)),
      ]),
    ),
  )
  const parameters = element(
    'parameters',
    shown.map((parameter) => {
      const data = parameter.sets.find((set) => set.isInAllSets) ?? lowest(parameter.sets)
      return parameterElement(parameter, data, describe(parameter), defaultText(frame, block, parameter))
    }),
  )
  const parts: MamlElement[] = [details, syntax, parameters]
  if (help.description) parts.push(paragraphs('description', [help.description]))
  if (help.notes) parts.push(element('alertSet', [paragraphs('alert', [help.notes])]))
  if (help.examples.length > 0) parts.push(element('examples', help.examples.map(exampleElement)))
  if (help.inputs.length > 0)
    parts.push(
      element(
        'inputTypes',
        help.inputs.map((text) => typed('inputType', text)),
      ),
    )
  const outputs = help.outputs.length > 0 ? help.outputs : metadata.outputTypes
  if (outputs.length > 0)
    parts.push(
      element(
        'returnValues',
        outputs.map((text) => typed('returnValue', text)),
      ),
    )
  if (help.links.length > 0) {
    parts.push(
      element(
        'relatedLinks',
        help.links.map((link) => element('navigationLink', [textElement(isAddress(link) ? 'uri' : 'linkText', link)])),
      ),
    )
  }
  return element('command', parts, [
    ['xmlns:maml', 'http://schemas.microsoft.com/maml/2004/10'],
    ['xmlns:command', 'http://schemas.microsoft.com/maml/dev/command/2004/10'],
    ['xmlns:dev', 'http://schemas.microsoft.com/maml/dev/2004/10'],
  ])
}

function lowest(sets: readonly ParameterSetData[]): ParameterSetData | null {
  return sets.reduce<ParameterSetData | null>(
    (found, set) => (found === null || set.flag >>> 0 < found.flag >>> 0 ? set : found),
    null,
  )
}

const typed = (name: string, text: string): MamlElement => element(name, [element('type', [textElement('name', text)])])

/** Whether a link is a well-formed absolute address. */
export function isAddress(link: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/.test(link) && /^(?!https?:(?!\/\/[^/]))/i.test(link)
}

function pipelineInput(data: ParameterSetData | null): string {
  if (data?.fromPipeline) return data.fromPipelineByPropertyName ? 'true (ByValue, ByPropertyName)' : 'true (ByValue)'
  return data?.fromPipelineByPropertyName ? 'true (ByPropertyName)' : 'false'
}

/** `defaultValue` null: a parameter of the syntax, which tells less. */
function parameterElement(
  parameter: ParameterMetadata,
  data: ParameterSetData | null,
  description: string,
  defaultValue: string | null,
): MamlElement {
  const { type } = parameter
  const single = type.isArray ? type.elementType! : type
  const children: MamlElement[] = [textElement('name', parameter.name)]
  if (description !== '') children.push(paragraphs('description', [description]))
  if (single.isEnum) {
    children.push(
      element(
        'parameterValueGroup',
        enumEntries(single).map(([name]) => element('parameterValue', [name], [['required', 'false']])),
      ),
    )
  } else {
    const isSwitch = single.fullName === 'System.Management.Automation.SwitchParameter'
    if (defaultValue !== null || !isSwitch)
      children.push(element('parameterValue', [type.name], [['required', isSwitch ? 'false' : 'true']]))
  }
  if (defaultValue !== null) {
    children.push(element('type', [textElement('name', type.name)]), textElement('defaultValue', defaultValue))
  }
  return element('parameter', children, [
    ['required', data?.mandatory ? 'true' : 'false'],
    ['globbing', isGlobbing(parameter) ? 'true' : 'false'],
    ['pipelineInput', pipelineInput(data)],
    ['position', data === null || data.position === notPositional ? 'named' : String(1 + data.position)],
  ])
}

/** The first line up to `>` is the prompt, what follows an empty line is said about the example. */
function exampleElement(text: string, index: number): MamlElement {
  const prompt = /^.*?>/.exec(text)?.[0]
  const rest = prompt === undefined ? text : text.slice(prompt.length)
  const parts = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(rest)
  const code = (parts === null ? rest : parts[1]!).trim()
  return element('example', [
    textElement('title', `-------------------------- EXAMPLE ${index + 1} --------------------------`),
    paragraphs('introduction', [prompt ?? 'PS > ']),
    textElement('code', code),
    paragraphs('remarks', [parts === null ? '' : parts[2]!, '', '', '', '']),
  ])
}
