/** What a help comment says, for scripts: System.Management.Automation.Language.CommentHelpInfo. */
import type { CommentHelp } from '../../../../grammar/index.ts'
import type { Value } from '../../../kernel/value.ts'
import { type MemberImplementation, netType } from '../../../types/netType.ts'
import { dictionaryOf, readOnlyOf } from '../values.ts'

export class CommentHelpInfo {
  readonly help: CommentHelp
  constructor(help: CommentHelp) {
    this.help = help
  }
}

type Texts = { [K in keyof CommentHelp]: CommentHelp[K] extends string | null ? K : never }[keyof CommentHelp]
type Lists = 'links' | 'examples' | 'inputs' | 'outputs'

const text = (key: Texts): MemberImplementation => ({ get: ({ help }: CommentHelpInfo): Value => help[key] })
const list = (key: Lists): MemberImplementation => ({
  get: ({ help }: CommentHelpInfo): Value => readOnlyOf('System.String', help[key]),
})
const texts = 'System.Collections.ObjectModel.ReadOnlyCollection<String>'

/** The comment written anew, its keywords in capitals. */
function commentBlock({ help }: CommentHelpInfo): string {
  const lines = ['<#']
  const section = (keyword: string, content: string | null): void => {
    if (content) lines.push(`.${keyword}`, content)
  }
  const argument = (keyword: string, content: string | null): void => {
    if (content) lines.push(`.${keyword} ${content}`)
  }
  section('SYNOPSIS', help.synopsis)
  section('DESCRIPTION', help.description)
  for (const [name, description] of help.parameters) lines.push(`.PARAMETER ${name}`, description)
  for (const one of help.inputs) lines.push('.INPUTS', one)
  for (const one of help.outputs) lines.push('.OUTPUTS', one)
  section('NOTES', help.notes)
  for (const one of help.examples) lines.push('.EXAMPLE', one)
  for (const one of help.links) lines.push('.LINK', one)
  argument('FORWARDHELPTARGETNAME', help.forwardHelpTargetName)
  argument('FORWARDHELPCATEGORY', help.forwardHelpCategory)
  argument('REMOTEHELPRUNSPACE', help.remoteHelpRunspace)
  section('COMPONENT', help.component)
  section('ROLE', help.role)
  section('FUNCTIONALITY', help.functionality)
  argument('EXTERNALHELP', help.mamlHelpFile)
  return `${[...lines, '#>'].join('\n')}\n`
}

export const commentHelpInfoType = netType('System.Management.Automation.Language.CommentHelpInfo', () => ({
  class: CommentHelpInfo,
  assembly: 'System.Management.Automation',
  isSealed: true,
  members: {
    'Synopsis: String': text('synopsis'),
    'Description: String': text('description'),
    'Notes: String': text('notes'),
    'Parameters: System.Collections.Generic.IDictionary<String,String>': {
      get: ({ help }: CommentHelpInfo): Value => dictionaryOf('System.String', help.parameters),
    },
    [`Links: ${texts}`]: list('links'),
    [`Examples: ${texts}`]: list('examples'),
    [`Inputs: ${texts}`]: list('inputs'),
    [`Outputs: ${texts}`]: list('outputs'),
    'Component: String': text('component'),
    'Role: String': text('role'),
    'Functionality: String': text('functionality'),
    'ForwardHelpTargetName: String': text('forwardHelpTargetName'),
    'ForwardHelpCategory: String': text('forwardHelpCategory'),
    'RemoteHelpRunspace: String': text('remoteHelpRunspace'),
    'MamlHelpFile: String': text('mamlHelpFile'),
    'GetCommentBlock(): String': commentBlock,
  },
}))
