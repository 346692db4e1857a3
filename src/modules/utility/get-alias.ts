import { completer, notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { hasWildcards, WildcardPattern } from '../../types/wildcard.ts'
import { aliasesOf, noAlias, textsOf } from './objects/aliases.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-alias */
export const getAlias = defineCmdlet('Get-Alias', () => ({
  class: 'Microsoft.PowerShell.Commands.GetAliasCommand',
  defaultSet: 'Default',
  outputTypes: ['System.Management.Automation.AliasInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096702',
  parameters: {
    Name: parameter('String[]', {
      set: 'Default',
      position: 0,
      fromPipeline: true,
      fromPipelineByPropertyName: true,
      attributes: [notNullOrEmpty],
    }),
    Exclude: parameter('String[]'),
    Scope: parameter('String', { attributes: [completer] }),
    Definition: parameter('String[]', { set: 'Definition', attributes: [notNullOrEmpty] }),
  },
  process({ bound, frame, write, writeError }) {
    const exclude = textsOf(bound.Exclude).map((name) => new WildcardPattern(name))
    const all = aliasesOf(frame, bound.Scope).filter((alias) => !exclude.some((pattern) => pattern.matches(alias.name)))
    if (bound.Definition !== undefined) {
      for (const definition of textsOf(bound.Definition)) {
        const pattern = new WildcardPattern(definition)
        const found = all.filter((alias) => pattern.matches(alias.definition))
        for (const alias of found) write(alias)
        if (found.length === 0 && !hasWildcards(definition)) writeError(noAlias('definition', definition))
      }
      return
    }
    for (const name of bound.Name === undefined ? ['*'] : textsOf(bound.Name)) {
      const pattern = new WildcardPattern(name)
      const found = all.filter((alias) => pattern.matches(alias.name))
      for (const alias of found) write(alias)
      if (found.length === 0 && !hasWildcards(name)) writeError(noAlias('name', name))
    }
  },
}))
