import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import { enumNamed } from '../../types/enum.ts'
import { requireType } from '../../types/netType.ts'
import { customObject } from '../../types/psobject.ts'

/** In the order -List shows them: who decides first. */
const scopes = ['MachinePolicy', 'UserPolicy', 'Process', 'CurrentUser', 'LocalMachine']

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.security/get-executionpolicy */
export const getExecutionPolicy = defineCmdlet('Get-ExecutionPolicy', () => ({
  class: 'Microsoft.PowerShell.Commands.GetExecutionPolicyCommand',
  outputTypes: ['Microsoft.PowerShell.ExecutionPolicy'],
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096594',
  parameters: {
    Scope: parameter('Microsoft.PowerShell.ExecutionPolicyScope', { position: 0, fromPipelineByPropertyName: true }),
    List: parameter('SwitchParameter'),
  },
  process({ bound, isBound, write }) {
    // Outside Windows every scope answers Unrestricted; see about_Execution_Policies.
    const policy = enumNamed(requireType('Microsoft.PowerShell.ExecutionPolicy'), 'Unrestricted')!
    if (!bound.List) {
      write(policy)
      return
    }
    if (isBound('Scope'))
      throw new Fault({
        id: 'ListAndScopeSpecified',
        category: 'InvalidOperation',
        exception: 'System.InvalidOperationException',
        message: 'Cannot get execution policy. Specify only the List or Scope parameters.',
      })
    const scopeType = requireType('Microsoft.PowerShell.ExecutionPolicyScope')
    for (const scope of scopes)
      write(
        customObject([
          ['Scope', enumNamed(scopeType, scope)!],
          ['ExecutionPolicy', policy],
        ]),
      )
  },
}))
