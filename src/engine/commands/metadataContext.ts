import type { CommandExpressionAst, ExpressionAst, PipelineAst, ScriptBlockAst } from '../../../grammar/ast.ts'
import type { TypeNameSyntax } from '../../../grammar/typename.ts'
import { isNull, nothing, type Value } from '../../kernel/value.ts'
import type { Frame } from '../../session/scope.ts'
import type { Source } from '../../session/source.ts'
import { ambient } from '../../types/ambient.ts'
import { toText } from '../../types/conversion/toText.ts'
import { itemsOf } from '../../types/enumerate.ts'
import { invokeMember } from '../../types/members.ts'
import type { NetType } from '../../types/netType.ts'
import { resolveTypeName } from '../../types/registry.ts'
import type { MetadataContext } from '../binder/scriptMetadata.ts'
import { typeNotFound } from '../pipeline/typeNotFound.ts'
import { invokeForValue } from './invokeBlock.ts'
import { ScriptBlock, shapeOf } from './scriptBlock.ts'

/** What evaluating a param block asks of the engine, where `frame` runs. `source` is the text the block's offsets refer to. */
export function metadataContext(frame: Frame, source: Source): MetadataContext {
  return {
    resolveType(name) {
      const type = typeNamed(name)
      if (type !== null) return type
      throw typeNotFound(name, source, true)
    },
    attributeType: (name) => typeNamed(name, 'Attribute') ?? typeNamed(name),
    scriptBlock: (ast) => new ScriptBlock(shapeOf(ast, source), frame.state),
    evaluate: (expression) => evaluateExpression(frame, expression, source),
    validValues(generator) {
      const values = invokeMember(generator, 'GetValidValues', [])
      if (isNull(values)) return null
      return itemsOf(values).map(toText)
    },
  }
}

function typeNamed(name: TypeNameSyntax, suffix = ''): NetType | null {
  if (suffix === '') return resolveTypeName(name, ambient.namespaces, ambient.resolver)
  if (name.form !== 'name') return null
  return resolveTypeName(
    { ...name, name: name.name + suffix, fullName: name.fullName + suffix },
    ambient.namespaces,
    ambient.resolver,
  )
}

/** Evaluates an expression of the tree in a scope of its own below `frame`. */
export function evaluateExpression(frame: Frame, expression: ExpressionAst, source: Source): Value {
  const value = invokeForValue(frame, new ScriptBlock(shapeOf(blockAround(expression), source), frame.state), {
    ownScope: false,
  })
  return value === nothing ? null : value
}

const wrapped = new WeakMap<ExpressionAst, ScriptBlockAst>()

/** A script block whose end block is one expression. */
function blockAround(expression: ExpressionAst): ScriptBlockAst {
  let block = wrapped.get(expression)
  if (block !== undefined) return block
  const { start, end } = expression
  const element: CommandExpressionAst = { kind: 'CommandExpressionAst', expression, redirections: [], start, end }
  const pipeline: PipelineAst = { kind: 'PipelineAst', pipelineElements: [element], background: false, start, end }
  block = {
    kind: 'ScriptBlockAst',
    attributes: [],
    usingStatements: [],
    paramBlock: null,
    beginBlock: null,
    processBlock: null,
    endBlock: { kind: 'NamedBlockAst', blockKind: 'End', unnamed: true, statements: [pipeline], traps: [], start, end },
    cleanBlock: null,
    dynamicParamBlock: null,
    scriptRequirements: null,
    start,
    end,
  }
  wrapped.set(expression, block)
  return block
}
