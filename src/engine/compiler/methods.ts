import type { ExpressionAst, FunctionMemberAst, ScriptBlockAst } from '../../../grammar/ast.ts'
import { fold } from '../../kernel/text.ts'
import type { InvokedCommand } from '../../session/invocationInfo.ts'
import type { Source } from '../../session/source.ts'
import type { MethodBlock } from '../runtime/scriptClass.ts'
import { compileBody } from './compile.ts'

type Owner = MethodBlock['owner']

interface Compiler {
  compile(source: string, file: string): unknown
}

const methods = new WeakMap<object, MethodBlock>()

/** The body of a method or constructor, compiled once. Output is dropped; `return` gives the value. */
export function compileMethod(source: Source, member: FunctionMemberAst, owner: Owner, host: Compiler): MethodBlock {
  return methods.get(member) ?? remember(member, source, member.body, member.parameters, member.name, owner, host)
}

/** A property's initial value as a method that returns it. */
export function compileInitializer(
  source: Source,
  expression: ExpressionAst,
  owner: Owner,
  host: Compiler,
): MethodBlock {
  const known = methods.get(expression)
  if (known !== undefined) return known
  const { start, end } = expression
  const pipeline = {
    kind: 'PipelineAst' as const,
    start,
    end,
    background: false,
    pipelineElements: [{ kind: 'CommandExpressionAst' as const, start, end, expression, redirections: [] }],
  }
  const body: ScriptBlockAst = {
    kind: 'ScriptBlockAst',
    start,
    end,
    attributes: [],
    usingStatements: [],
    paramBlock: null,
    beginBlock: null,
    processBlock: null,
    cleanBlock: null,
    dynamicParamBlock: null,
    scriptRequirements: null,
    endBlock: {
      kind: 'NamedBlockAst',
      start,
      end,
      blockKind: 'End',
      unnamed: true,
      traps: [],
      statements: [{ kind: 'ReturnStatementAst', start, end, pipeline }],
    },
  }
  return remember(expression, source, body, [], '', owner, host)
}

function remember(
  key: object,
  source: Source,
  body: ScriptBlockAst,
  parameters: FunctionMemberAst['parameters'],
  name: string,
  owner: Owner,
  host: Compiler,
): MethodBlock {
  const compiled = compileBody((text, file) => host.compile(text, file), body, parameters, source, {
    borrowed: false,
    isMethod: true,
  })
  const command: InvokedCommand = { name, errorSource: '' }
  const places = parameters.map((p) => {
    const written = p.name.variablePath.unqualifiedPath
    return { name: written, slot: compiled.layout.slotOf(fold(written)) }
  })
  const made: MethodBlock = Object.assign(compiled, { owner, command, parameters: places })
  methods.set(key, made)
  return made
}
