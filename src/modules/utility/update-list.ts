import { Hashtable } from '../../dotnet/hashtable.ts'
import { notNullOrEmpty } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { isEnumerable, itemsOf } from '../../types/enumerate.ts'
import { getMember, invokeMember } from '../../types/members.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/update-list */
export const updateList = defineCmdlet('Update-List', () => ({
  class: 'Microsoft.PowerShell.Commands.UpdateListCommand',
  defaultSet: 'AddRemoveSet',
  helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2109383',
  parameters: {
    Add: parameter('Object[]', { set: 'AddRemoveSet', attributes: [notNullOrEmpty] }),
    Remove: parameter('Object[]', { set: 'AddRemoveSet', attributes: [notNullOrEmpty] }),
    Replace: parameter('Object[]', { set: 'ReplaceSet', mandatory: true, attributes: [notNullOrEmpty] }),
    InputObject: parameter('PSObject', { fromPipeline: true, attributes: [notNullOrEmpty] }),
    Property: parameter('String', { position: 0, attributes: [notNullOrEmpty] }),
  },
  process({ bound, write, writeError }) {
    if (bound.Property === undefined) return
    if (bound.InputObject === undefined) {
      writeError(refusal('MissingInputObjectParameter'))
      return
    }
    const list = getMember(bound.InputObject, bound.Property)
    if (list === undefined) {
      writeError(refusal('MemberDoesntExist', bound.InputObject))
      return
    }
    change(list, bound)
    write(bound.InputObject)
  },
  end({ bound, write, throwTerminating }) {
    if (bound.Property !== undefined) return
    if (bound.InputObject !== undefined) throwTerminating(refusal('MissingPropertyParameter'))
    const table = new Hashtable()
    if (bound.Add !== undefined) table.setValue('Add', bound.Add)
    if (bound.Remove !== undefined) table.setValue('Remove', bound.Remove)
    if (bound.Replace !== undefined) table.setValue('Replace', bound.Replace)
    write(table as never)
  },
}))

/** The exceptions of this command have no text. */
function refusal(id: string, target: Value = null): Fault {
  return new Fault({
    id,
    category: 'InvalidOperation',
    exception: 'System.InvalidOperationException',
    message: '',
    target,
  })
}

interface Changes {
  readonly Add?: Value | undefined
  readonly Remove?: Value | undefined
  readonly Replace?: Value | undefined
}

/** Changes a list in place: PSListModifier.ApplyTo. */
function change(list: Value, { Add: add, Remove: remove, Replace: replace }: Changes): void {
  if (list === null || typeof list === 'string' || !isEnumerable(list))
    throw new Fault({
      id: 'ApplyFailed',
      category: 'InvalidOperation',
      exception: 'System.Management.Automation.PSInvalidOperationException',
      message: 'Update-List can be applied only to a list that can grow and shrink.',
    })
  if (getMember(list, 'IsFixedSize') === true)
    throw new Fault({
      id: 'System.NotSupportedException',
      exception: 'System.NotSupportedException',
      message: 'Collection was of a fixed size.',
    })
  if (replace !== undefined) {
    invokeMember(list, 'Clear', [])
    for (const item of itemsOf(replace)) invokeMember(list, 'Add', [item as Value])
    return
  }
  for (const item of remove === undefined ? [] : itemsOf(remove)) invokeMember(list, 'Remove', [item as Value])
  for (const item of add === undefined ? [] : itemsOf(add)) invokeMember(list, 'Add', [item as Value])
}
