import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { providerNotFound } from '../../session/drive.ts'
import { hasWildcards, WildcardPattern } from '../../types/wildcard.ts'
import { textsOf } from './paths.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-psprovider */
export const getPSProvider = defineCmdlet('Get-PSProvider', () => ({
  class: 'Microsoft.PowerShell.Commands.GetPSProviderCommand',
  outputTypes: ['System.Management.Automation.ProviderInfo'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096816',
  parameters: {
    PSProvider: parameter('String[]', { position: 0, fromPipelineByPropertyName: true, attributes: [notNullOrEmpty] }),
  },
  process({ bound, frame, write, writeError }) {
    const all = [...frame.session.providers.values()]
    if (bound.PSProvider === undefined) {
      for (const provider of all) write(provider)
      return
    }
    for (const name of textsOf(bound.PSProvider)) {
      const pattern = new WildcardPattern(name)
      const found = all.filter((provider) => pattern.matches(provider.name) || pattern.matches(provider.fullName))
      for (const provider of found) write(provider)
      if (found.length === 0 && !hasWildcards(name)) writeError(providerNotFound(name))
    }
  },
}))
