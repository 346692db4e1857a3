import type {
  NamedBlockAst,
  ParameterAst,
  ScriptBlockAst,
  StatementAst,
  TypeDefinitionAst,
  UsingStatementAst,
} from '../../../grammar/ast.ts'
import type { Value } from '../../kernel/value.ts'
import { emptyLayout, type FrameLayout, type SlotConstraint } from '../../session/frame.ts'
import type { Frame } from '../../session/scope.ts'
import type { Source } from '../../session/source.ts'
import type { NetType } from '../../types/netType.ts'
import type { BlockCompiler, CompiledBlock, CompiledBody } from '../contract.ts'
import { mentionsDebugging } from '../debugger/state.ts'
import { runtimeTable } from '../runtime/table.ts'
import { noteRootTypes, ownTypeDefinitions, staticTypes } from '../runtime/types.ts'
import { convertVariable } from '../runtime/variables.ts'
import { type Analysis, analyze, noSlots } from './analysis.ts'
import { valueCode } from './expressions.ts'
import { writeStatements } from './statements.ts'
import { Unit } from './unit.ts'
import type { FunctionWriter } from './writer.ts'

/** Turns generated source, an expression, into its value: `Host.compile`. */
export type CompileSource = (source: string, file: string) => unknown

type BodyName = 'dynamicParam' | 'begin' | 'process' | 'end' | 'clean'

/** Makes the compiler. Each (AST, way of running) is compiled when first asked for. */
export function createCompiler(compileSource: CompileSource): BlockCompiler {
  return {
    compile: (ast, parameters, source, borrowed, hooked = false) =>
      compileBody(compileSource, ast, parameters, source, { borrowed, isMethod: false, hooked }),
  }
}

/** What a block is compiled for. */
export interface Way {
  /** For running in another's scope. */
  readonly borrowed: boolean
  /** A script class's member: `return` gives a value. */
  readonly isMethod: boolean
  /** A trap's body: `return` ends the block that has the trap. */
  readonly isTrap?: boolean
  /** For the debugger. */
  readonly hooked?: boolean
}

/** Compiles a script block. */
export function compileBody(
  compileSource: CompileSource,
  ast: ScriptBlockAst,
  parameters: readonly ParameterAst[],
  source: Source,
  way: Way,
): CompiledBlock {
  const { unit, generated, analysis } = generateBlock(ast, parameters, source, way)
  return new LazyBlock(compileSource, unit, generated, ast, source, layoutOf(analysis))
}

/** The generated text of a block with the table it refers to. */
export function generateBlock(
  ast: ScriptBlockAst,
  parameters: readonly ParameterAst[],
  source: Source,
  way: Way,
): { unit: Unit; generated: Generated; analysis: Analysis } {
  noteRootTypes(ast, source)
  const analysis: Analysis = way.borrowed ? noSlots : analyze(ast, parameters, staticTypes)
  const unit = new Unit(analysis.isDynamic ? 'dynamic' : 'slots', source, analysis, staticTypes, way.isMethod)
  unit.hooked = way.hooked === true || mentionsDebugging(source)
  if (source.text[ast.start] === '{') unit.braces = [ast.start, ast.end]
  const types = ownTypeDefinitions(ast)
  const generated = generate(unit, ast, parameters, types, way.isTrap === true)
  return { unit, generated, analysis }
}

interface Generated {
  readonly text: string
  readonly bodies: ReadonlySet<string>
  readonly defaults: readonly boolean[]
}

function generate(
  unit: Unit,
  ast: ScriptBlockAst,
  parameters: readonly ParameterAst[],
  types: readonly TypeDefinitionAst[],
  isTrap: boolean,
): Generated {
  const entries: [string, string][] = []
  const bodies = new Set<string>()
  const named: [BodyName, NamedBlockAst | null][] = [
    ['dynamicParam', ast.dynamicParamBlock],
    ['begin', ast.beginBlock],
    ['process', ast.processBlock],
    ['end', ast.endBlock],
    ['clean', ast.cleanBlock],
  ]
  for (const [name, block] of named) {
    if (block === null) continue
    // A block's classes are there before its first statement runs.
    const isFirst = bodies.size === 0
    const modules = isFirst ? ast.usingStatements.filter((using) => using.usingStatementKind === 'Module') : []
    entries.push([name, bodyFunction(unit, block.statements, block, isFirst ? types : [], isTrap, modules)])
    bodies.add(name)
  }
  const defaults = parameters.map((parameter, i) => {
    if (parameter.defaultValue === null) return false
    const w = unit.newFunction('d')
    w.throwsControl = true
    w.out = 'null'
    const value = valueCode(w, parameter.defaultValue)
    w.finish('f', `return ${value};`)
    entries.push([`default${i}`, w.name])
    return true
  })
  return { text: unit.text(entries), bodies, defaults }
}

/** A named block's function. A `return` thrown from inside an expression ends it like one in its statements. */
export function bodyFunction(
  unit: Unit,
  statements: readonly StatementAst[],
  block: NamedBlockAst,
  types: readonly TypeDefinitionAst[] = [],
  isTrap = false,
  modules: readonly UsingStatementAst[] = [],
): string {
  const w = unit.newFunction('b')
  w.throwsControl = isTrap
  if (modules.length > 0) w.line(`${w.runtime('useModules')}(f, ${w.constant(modules)});`)
  if (types.length > 0) w.line(`${w.runtime('defineTypes')}(f, ${w.constant(types)});`)
  if (unit.hooked) writeEntry(w, unit)
  writeStatements(w, statements, block.traps)
  if (unit.hooked) writeExitPoint(w, unit)
  if (!isTrap && (w.throwsReturn || unit.throwsReturn)) {
    w.lines.unshift('try {')
    w.line(`} catch (e) { ${w.runtime('catchReturn')}(f, e); }`)
  }
  w.finish('f, o', '')
  return w.name
}

/** The opening brace of a block is a place of its own for the debugger. */
function writeEntry(w: FunctionWriter, unit: Unit): void {
  if (unit.braces === null) return
  const [start] = unit.braces
  unit.extents.push([start, start + 1])
  w.line(`f.position = ${unit.extents.length - 1}; ${w.runtime('enteredBody')}(f);`)
}

/** So is its closing brace. */
function writeExitPoint(w: FunctionWriter, unit: Unit): void {
  if (unit.braces === null) return
  const [, end] = unit.braces
  unit.extents.push([end - 1, end])
  w.line(`f.position = ${unit.extents.length - 1}; ${w.runtime('atStatement')}(f);`)
}

/** A block whose generated text is compiled when one of its bodies first runs. */
class LazyBlock implements CompiledBlock {
  readonly ast: ScriptBlockAst
  readonly source: Source
  readonly layout: FrameLayout
  readonly extents: readonly (readonly [number, number])[]
  readonly dynamicParam: CompiledBody | null
  readonly begin: CompiledBody | null
  readonly process: CompiledBody | null
  readonly end: CompiledBody | null
  readonly clean: CompiledBody | null
  readonly defaults: readonly (((frame: Frame) => Value) | null)[]

  constructor(
    compileSource: CompileSource,
    unit: Unit,
    generated: Generated,
    ast: ScriptBlockAst,
    source: Source,
    layout: FrameLayout,
  ) {
    this.ast = ast
    this.source = source
    this.layout = layout
    this.extents = unit.extents
    const make = compileSource(generated.text, source.file ?? 'script') as (
      R: object,
      K: readonly unknown[],
    ) => Record<string, never>
    const made = make(runtimeTable, unit.constants)
    const body = (name: BodyName): CompiledBody | null => (generated.bodies.has(name) ? made[name]! : null)
    this.dynamicParam = body('dynamicParam')
    this.begin = body('begin')
    this.process = body('process')
    this.end = body('end')
    this.clean = body('clean')
    this.defaults = generated.defaults.map((has, i) => (has ? made[`default${i}`]! : null))
  }
}

function layoutOf(analysis: Analysis): FrameLayout {
  if (analysis.names.length === 0) return emptyLayout
  const constraints = analysis.types.some((t) => t !== null)
    ? analysis.types.map((t) => (t === null ? null : new TypeConstraint(t)))
    : null
  return { names: analysis.names, slotOf: (folded) => analysis.slots.get(folded) ?? -1, constraints }
}

/** The type of a slot: what is written from outside converts to it too. */
class TypeConstraint implements SlotConstraint {
  readonly type: NetType
  constructor(type: NetType) {
    this.type = type
  }

  convert(frame: Frame, value: Value): Value {
    return convertVariable(frame, this.type, value)
  }
}
