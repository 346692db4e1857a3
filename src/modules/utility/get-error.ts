import { notNullOrEmpty, validateRange } from '../../engine/commands/attributes.ts'
import { defineCmdlet, parameter } from '../../engine/commands/define.ts'
import type { Value } from '../../kernel/value.ts'
import { findVariable } from '../../session/variables.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { ErrorRecord } from '../../types/errorRecord.ts'
import { Exception } from '../../types/exception.ts'
import { baseOf, extensible, setNote, typeNamesOf } from '../../types/psobject.ts'

/** https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-error */
export const getError = defineCmdlet('Get-Error', () => ({
  class: 'Microsoft.PowerShell.Commands.GetErrorCommand',
  defaultSet: 'Newest',
  outputTypes: ['System.Management.Automation.ErrorRecord#PSExtendedError', 'System.Exception#PSExtendedError'],
  helpUri: 'https://go.microsoft.com/fwlink/?linkid=2241804',
  parameters: {
    InputObject: parameter('PSObject', { set: 'Error', position: 0, fromPipeline: true, attributes: [notNullOrEmpty] }),
    Newest: parameter('Int32', { set: 'Newest', aliases: ['Last'], attributes: [validateRange(1, 2147483647)] }),
  },
  process({ bound, frame, write }) {
    const found: Value[] = []
    if (bound.InputObject !== undefined) {
      const base = baseOf(bound.InputObject)
      if (base instanceof ErrorRecord || base instanceof Exception) found.push(bound.InputObject)
    } else found.push(...itemsOf(findVariable(frame, 'error') ?? null).slice(0, bound.Newest ?? 1))
    for (const [index, error] of found.entries()) {
      const { value, bag } = extensible(error)
      const names = typeNamesOf(value)
      for (const name of ['System.Management.Automation.ErrorRecord', 'System.Exception']) {
        const place = names.indexOf(name)
        if (place < 0 || names.includes(`${name}#PSExtendedError`)) continue
        // The plain name goes, so that the usual view of errors does not take precedence.
        names.splice(place, 1)
        names.unshift(`${name}#PSExtendedError`)
      }
      bag.typeNames = names
      if (found.length > 1) setNote(bag, 'PSErrorIndex', index)
      write(value)
    }
  },
}))
