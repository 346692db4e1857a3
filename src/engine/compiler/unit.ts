import type { Ast } from '../../../grammar/ast.ts'
import type { Source } from '../../session/source.ts'
import { VariableSite } from '../../session/variables.ts'
import type { Analysis, StaticTypes } from './analysis.ts'
import { FunctionWriter } from './writer.ts'

/** How a block's variables are reached: in numbered slots of its own frame, or by name in whatever frame it runs in. */
export type Mode = 'slots' | 'dynamic'

/**
 * What the functions generated for one script block share: the table of constants and names, the runtime functions in use, the statement
 * extents, the variable sites. Generated text holds only our own words and numbers; everything from the script goes through `constant`.
 */
export class Unit {
  readonly mode: Mode
  readonly source: Source
  readonly analysis: Analysis
  readonly staticTypes: StaticTypes
  readonly constants: unknown[] = []
  readonly extents: [number, number][] = []
  /** Finished functions, in order of completion. */
  readonly functions: string[] = []
  /** A script-class method's body: output is dropped, `return` gives the value. */
  readonly isMethod: boolean
  #constantIndex = new Map<unknown, string>()
  #runtime = new Set<string>()
  #sites = new Map<string, string>()
  #extentIndex = new Map<Ast, number>()
  #functionCount = 0
  /** Loops get a number of their own, for completion codes across functions. */
  loopCount = 0
  /** The code tells the debugger what it does. */
  hooked = false
  /** Where the block's braces stand, for the debugger; null for a whole script. */
  braces: readonly [number, number] | null = null
  /** Some `return` is thrown as a ReturnSignal: bodies catch it. */
  throwsReturn = false

  constructor(mode: Mode, source: Source, analysis: Analysis, staticTypes: StaticTypes, isMethod = false) {
    this.source = source
    this.staticTypes = staticTypes
    this.mode = mode
    this.analysis = analysis
    this.isMethod = isMethod
  }

  /** Puts a value beside the code; returns the identifier that stands for it. */
  constant(value: unknown): string {
    let name = this.#constantIndex.get(value)
    if (name === undefined) {
      name = `k${this.constants.length}`
      this.constants.push(value)
      this.#constantIndex.set(value, name)
    }
    return name
  }

  /** A constant that is not shared between places: call-site caches. */
  ownConstant(value: unknown): string {
    this.constants.push(value)
    return `k${this.constants.length - 1}`
  }

  /** Names a runtime function; returns the identifier to call. */
  runtime(name: RuntimeName): string {
    this.#runtime.add(name)
    return name
  }

  /** The site of a variable by folded name, one per block. */
  site(name: string, folded: string): string {
    let site = this.#sites.get(folded)
    if (site === undefined) {
      site = this.ownConstant(new VariableSite(name))
      this.#sites.set(folded, site)
    }
    return site
  }

  /** The index of a node's extent in the table that `frame.position` refers to. */
  position(ast: Ast): number {
    let index = this.#extentIndex.get(ast)
    if (index === undefined) {
      index = this.extents.length
      this.extents.push([ast.start, ast.end])
      this.#extentIndex.set(ast, index)
    }
    return index
  }

  newFunction(prefix: string): FunctionWriter {
    return new FunctionWriter(this, `${prefix}${this.#functionCount++}`)
  }

  /** The whole module: an expression that yields `(R, K) => entries`. `entries` maps property names of our own to function names. */
  text(entries: readonly (readonly [string, string])[]): string {
    const lines: string[] = ['(function (R, K) {', '"use strict";']
    if (this.#runtime.size > 0) lines.push(`const {${[...this.#runtime].join(', ')}} = R;`)
    for (let i = 0; i < this.constants.length; i++) lines.push(`const k${i} = K[${i}];`)
    lines.push(...this.functions)
    lines.push(`return {${entries.map(([key, name]) => `${key}: ${name}`).join(', ')}};`, '})')
    return lines.join('\n')
  }
}

/** Names of functions in the runtime table; checked against it where the table is built. */
export type RuntimeName = string
