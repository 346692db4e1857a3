import { completer, validateSet } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { fold } from '../../kernel/text.ts'
import { registerTypes } from '../../types/registry.ts'
import { WildcardPattern } from '../../types/wildcard.ts'
import { approvedVerbs, verbTypes } from './data/verbs.ts'
import { textsOf } from './objects/aliases.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-verb */
export const getVerb = defineCmdlet('Get-Verb', () => ({
  class: 'Microsoft.PowerShell.Commands.GetVerbCommand',
  outputTypes: ['System.Management.Automation.VerbInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097026',
  parameters: {
    Verb: parameter('String[]', {
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [completer],
    }),
    Group: parameter('String[]', {
      position: 1,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [validateSet('Common', 'Communications', 'Data', 'Diagnostic', 'Lifecycle', 'Other', 'Security')],
    }),
  },
  process({ bound, write }) {
    registerTypes(verbTypes)
    const patterns = textsOf(bound.Verb).map((verb) => new WildcardPattern(verb))
    const groups = textsOf(bound.Group).map(fold)
    for (const verb of approvedVerbs()) {
      if (patterns.length > 0 && !patterns.some((pattern) => pattern.matches(verb.verb))) continue
      if (groups.length === 0 || groups.includes(fold(verb.group))) write(verb as never)
    }
  },
}))
