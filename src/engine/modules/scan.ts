/** What a module file would export, told from its text without running it: for auto-loading and Get-Module -ListAvailable. */
import { parse } from '../../../grammar/index.ts'
import { directoryOf } from '../../session/automatic.ts'
import type { Frame } from '../../session/scope.ts'
import { hasWildcards, WildcardPattern } from '../../types/wildcard.ts'
import { readText } from '../commands/textFile.ts'
import { type ModuleFile, moduleAtPath } from './find.ts'
import { readManifest } from './manifest.ts'

/** Names of functions and cmdlets a module file seems to export. */
export function exportedNames(frame: Frame, file: ModuleFile): string[] {
  if (!/\.psd1$/i.test(file.path)) return scriptExports(frame, file.path)
  const manifest = readManifest(frame, file.path)
  const declared = [
    ...(manifest.list('FunctionsToExport') ?? ['*']),
    ...(manifest.list('CmdletsToExport') ?? []),
    ...(manifest.list('AliasesToExport') ?? []),
  ]
  const plain = declared.filter((name) => !hasWildcards(name))
  const patterns = declared.filter(hasWildcards).map((name) => new WildcardPattern(name))
  const root = manifest.text('RootModule') || manifest.text('ModuleToProcess')
  if (patterns.length === 0 || root === '') return plain
  const inner = moduleAtPath(frame.session, `${directoryOf(file.path)}/${root}`)
  if (inner === null || !/\.psm1$/i.test(inner.path)) return plain
  return [
    ...plain,
    ...scriptExports(frame, inner.path).filter((name) => patterns.some((pattern) => pattern.matches(name))),
  ]
}

/** The functions a script module defines at its top, or those Export-ModuleMember names literally. */
function scriptExports(frame: Frame, path: string): string[] {
  const { ast } = parse(readText(frame.session, path))
  const defined: string[] = []
  const exported: string[] = []
  let isExplicit = false
  for (const statement of ast.endBlock?.statements ?? []) {
    if (statement.kind === 'FunctionDefinitionAst') defined.push(statement.name)
    if (statement.kind !== 'PipelineAst') continue
    const command = statement.pipelineElements[0]
    if (command?.kind !== 'CommandAst') continue
    const [name, ...rest] = command.commandElements
    if (name?.kind !== 'StringConstantExpressionAst' || name.value.toLowerCase() !== 'export-modulemember') continue
    isExplicit = true
    for (const element of rest) {
      if (element.kind === 'StringConstantExpressionAst') exported.push(element.value)
      if (element.kind === 'ArrayLiteralAst')
        for (const item of element.elements) if (item.kind === 'StringConstantExpressionAst') exported.push(item.value)
    }
  }
  if (!isExplicit) return defined
  const patterns = exported.map((name) => new WildcardPattern(name))
  return defined.filter((name) => patterns.some((pattern) => pattern.matches(name)))
}
