import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { elementsOf, NetArray } from '../array.ts'
import { expandedText } from '../conversion/toText.ts'
import { formatComposite } from '../text/composite.ts'
import { currentCulture } from '../text/culture.ts'

/** `format -f arguments`: an Object[] gives its items, anything else is the one argument. Throws FormatError. about_Operators */
export function formatOperator(left: Value, right: Value): string {
  const args = right instanceof NetArray && right.elementType.fullName === 'System.Object' ? elementsOf(right) : [right]
  try {
    return formatComposite(expandedText(left), args, currentCulture())
  } catch (error) {
    if (!(error instanceof Fault) || error.id !== undefined) throw error
    throw new Fault({
      id: 'FormatError',
      category: 'InvalidOperation',
      exception: 'System.Management.Automation.RuntimeException',
      message: `Error formatting a string: ${error.message}.`,
      target: left,
      inner: error,
    })
  }
}
