/** The parser: its rules by family are in `rules/`. One instance serves all scripts, one after the other. */
import type { AttributeBaseAst, HashtableAst, StatementAst } from './ast.ts'
import { Lines } from './lines.ts'
import { script, statementBlock } from './rules/blocks.ts'
import { classDefinition } from './rules/classes.ts'
import { configurationStatement } from './rules/configurations.ts'
import { enumDefinition } from './rules/enums.ts'
import { foreachStatement } from './rules/foreachs.ts'
import { functionDefinition } from './rules/functions.ts'
import { dataStatement, trapStatement, tryStatement } from './rules/handlers.ts'
import * as statements from './rules/statements.ts'
import { switchStatement } from './rules/switches.ts'
import { lateUsingStatement, usingStatement } from './rules/usings.ts'
import type { Token } from './scanner/token.ts'
import { TokenAccess } from './tokenaccess.ts'

/** Tells which classes a module exports; null if there is no such module. */
export type FindModule = (name: string, specification: HashtableAst | null) => string[] | null

/** What a host knows about the world around a script. */
export interface ParserHooks {
  /** Finds the file of `using assembly`; null if there is none. Without it there is none. */
  findAssembly?: (name: string) => string | null
  /** Finds the module of `using module`. Without it a path to a module's file is taken to be right, and a bare name to be wrong. */
  findModule?: FindModule
  /** Knows types that exist beside .NET's and the script's own: those that other scripts and modules have defined. */
  isType?: (name: string) => boolean
}

const defaultHooks: Required<ParserHooks> = {
  findAssembly: () => null,
  findModule: (name, specification) =>
    specification === null && /[\\/]/.test(name) && /\.(psm1|psd1|ps1|dll|cdxml)$/i.test(name) ? [] : null,
  isType: () => false,
}

export class PowerShellParser extends TokenAccess {
  /** Attributes read before the statement that is to begin. */
  attributes: AttributeBaseAst[] | null = null
  hooks: Required<ParserHooks> = defaultHooks
  /** The script has classes or enumerations. */
  definesTypes = false
  /** The script has `using module`, right or wrong. */
  importsModules = false
  /** How many catch blocks are around what is read. */
  catchDepth = 0
  /** The statements to choose from, made on first use. */
  statementAlternatives: { ALT: () => StatementAst | null }[] | null = null
  private lines: Lines | null = null
  private linesOf = ''

  readonly script = this.rule('script', script)
  readonly statement = this.rule('statement', statements.statement)
  readonly statementBlock = this.rule('statementBlock', statementBlock)
  readonly pipelineStatement = this.rule('pipelineStatement', statements.pipelineStatement)
  readonly labeledStatement = this.rule('labeledStatement', statements.labeledStatement)
  readonly reservedStatement = this.rule('reservedStatement', statements.reservedStatement)
  readonly ifStatement = this.rule('ifStatement', statements.ifStatement)
  readonly whileStatement = this.rule('whileStatement', statements.whileStatement)
  readonly doStatement = this.rule('doStatement', statements.doStatement)
  readonly forStatement = this.rule('forStatement', statements.forStatement)
  readonly foreachStatement = this.rule('foreachStatement', foreachStatement)
  readonly switchStatement = this.rule('switchStatement', switchStatement)
  readonly breakStatement = this.rule('breakStatement', statements.breakStatement)
  readonly continueStatement = this.rule('continueStatement', statements.continueStatement)
  readonly returnStatement = this.rule('returnStatement', statements.returnStatement)
  readonly exitStatement = this.rule('exitStatement', statements.exitStatement)
  readonly throwStatement = this.rule('throwStatement', statements.throwStatement)
  readonly blockStatement = this.rule('blockStatement', statements.blockStatement)
  readonly trapStatement = this.rule('trapStatement', trapStatement)
  readonly tryStatement = this.rule('tryStatement', tryStatement)
  readonly dataStatement = this.rule('dataStatement', dataStatement)
  readonly functionDefinition = this.rule('functionDefinition', functionDefinition)
  readonly classDefinition = this.rule('classDefinition', classDefinition)
  readonly enumDefinition = this.rule('enumDefinition', enumDefinition)
  readonly usingStatement = this.rule('usingStatement', usingStatement)
  readonly lateUsingStatement = this.rule('lateUsingStatement', lateUsingStatement)
  readonly configurationStatement = this.rule('configurationStatement', configurationStatement)

  constructor(options: { skipValidations: boolean } = { skipValidations: true }) {
    super(options.skipValidations)
    this.performSelfAnalysis()
  }

  /** Begins a script. `tokens` gets its tokens, if they are wanted. */
  begin(text: string, tokens: Token[] | null, hooks: ParserHooks): void {
    this.open(text, tokens)
    this.hooks = { ...defaultHooks, ...hooks }
    this.definesTypes = false
    this.importsModules = false
    this.catchDepth = 0
  }

  /** The column of an offset, counted from 1. */
  columnOf(offset: number): number {
    if (this.lines === null || this.linesOf !== this.text) {
      this.lines = new Lines(this.text)
      this.linesOf = this.text
    }
    return this.lines.columnOf(offset)
  }
}
