import type { BuiltinModule } from '../engine/commands/engineState.ts'
import { registerTypes } from '../types/registry.ts'
import { archiveModule } from './archive/index.ts'
import { coreModule } from './core/index.ts'
import { hostModule } from './hosting/index.ts'
import { managementCmdlets } from './management/index.ts'
import { multiPointModule, multiPointVdiModule } from './multipoint/index.ts'
import { multiPointToolsModule } from './multipoint/tools/index.ts'
import { parameterEnums } from './parameterEnums.ts'
import { securityCmdlets } from './security/index.ts'
import { threadJobModule } from './threadJob/index.ts'
import { utilityCmdlets } from './utility/index.ts'

registerTypes(parameterEnums())

/** The modules that are part of mpsh. Core is always loaded, the others when one of their commands is first used. */
export const builtinModules: readonly BuiltinModule[] = [
  coreModule,
  {
    name: 'Microsoft.PowerShell.Utility',
    version: '7.0.0.0',
    cmdlets: utilityCmdlets,
    aliases: [['fhx', 'Format-Hex']],
  },
  {
    name: 'Microsoft.PowerShell.Management',
    version: '7.0.0.0',
    cmdlets: managementCmdlets,
    aliases: [
      ['gcb', 'Get-Clipboard'],
      ['gtz', 'Get-TimeZone'],
      ['scb', 'Set-Clipboard'],
    ],
  },
  { name: 'Microsoft.PowerShell.Security', version: '7.0.0.0', cmdlets: securityCmdlets },
  hostModule,
  threadJobModule,
  archiveModule,
  multiPointModule,
  multiPointVdiModule,
  multiPointToolsModule,
]
