import type { AttributeBaseAst } from '../../../grammar/ast.ts'
import type { Frame } from '../../session/scope.ts'
import type { VariableAttribute } from '../../session/variable.ts'
import { attributeOf } from '../binder/attributes/evaluate.ts'
import { ArgumentTypeConverter } from '../binder/attributes/transform.ts'
import { keepAttribute } from './blockMetadata.ts'
import { metadataContext } from './metadataContext.ts'

/** The attributes of `[ValidateRange(1, 5)][int]$x = …` as the variable keeps them: the innermost conversion runs first. */
export function variableAttributes(frame: Frame, attributes: readonly AttributeBaseAst[]): VariableAttribute[] {
  const context = metadataContext(frame, frame.block!.source)
  const validations: VariableAttribute[] = []
  const conversions: VariableAttribute[] = []
  for (const attribute of attributes) {
    if (attribute.kind === 'AttributeAst') {
      const kept = keepAttribute(attributeOf(attribute, context))
      if (kept !== null) validations.unshift(kept)
    } else {
      const kept = keepAttribute(new ArgumentTypeConverter(context.resolveType(attribute.typeName)))
      if (kept !== null) conversions.unshift(kept)
    }
  }
  return [...validations, ...conversions]
}
