/** What help says of a parameter's default value. */
import { isConstant } from '../../grammar/checks/constants.ts'
import { PassiveAttribute } from '../engine/binder/attributes/declared.ts'
import type { ParameterMetadata } from '../engine/binder/metadata.ts'
import { evaluateExpression } from '../engine/commands/metadataContext.ts'
import type { ScriptBlock } from '../engine/commands/scriptBlock.ts'
import { fold } from '../kernel/text.ts'
import type { Value } from '../kernel/value.ts'
import type { Frame } from '../session/scope.ts'
import { ambient } from '../types/ambient.ts'
import { toText } from '../types/conversion/toText.ts'
import { resolveTypeName } from '../types/registry.ts'

const space = 'System.Management.Automation.'

function passive(parameter: ParameterMetadata, name: string): PassiveAttribute | undefined {
  return parameter.attributes.find(
    (attribute): attribute is PassiveAttribute =>
      attribute instanceof PassiveAttribute && attribute.typeName === `${space}${name}`,
  )
}

/** `[SupportsWildcards()]`. */
export function isGlobbing(parameter: ParameterMetadata): boolean {
  return passive(parameter, 'SupportsWildcardsAttribute') !== undefined
}

const safePrimitives =
  /^(System\.)?(bool|boolean|char|string|byte|sbyte|u?int(16|32|64)?|long|ulong|short|ushort|float|single|double|decimal)$/i

/** `[PSDefaultValue()]`, else a constant's value, else the text of the expression; '' where there is none. */
export function defaultText(frame: Frame, block: ScriptBlock, parameter: ParameterMetadata): string {
  const declared = passive(parameter, 'PSDefaultValueAttribute')
  const help = declared?.named.get('Help')
  if (help !== undefined && help !== null && help !== '') return toText(help)
  let value: Value = declared?.named.get('Value') ?? null
  if (value === null && parameter.association === 'declared') {
    const ast = block.shape.parameters.find(({ name }) => fold(name.variablePath.userPath) === parameter.folded)
    const expression = ast?.defaultValue ?? null
    const { source } = block.shape
    if (expression === null) value = parameter.initial
    else if (!isConstant(expression, { types: facts })) return source.text.slice(expression.start, expression.end)
    else value = evaluateExpression(frame, expression, source)
  }
  return value === null ? '' : toText(value)
}

const facts = {
  isSafePrimitive: ({ fullName }: { readonly fullName: string }) => safePrimitives.test(fullName),
  nameOf: (name: Parameters<typeof resolveTypeName>[0]) =>
    resolveTypeName(name, ambient.namespaces, ambient.resolver)?.fullName ?? null,
  isLiteralField: () => false,
} as unknown as Parameters<typeof isConstant>[1]['types']
