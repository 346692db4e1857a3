/** DSC configurations. Their keywords come from a store that only an installed DSC has; without one PowerShell refuses them, and so is done here. */
import type { StatementAst } from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { K } from '../scanner/kinds.ts'
import { T } from '../vocabulary.ts'
import { commandArgument } from './commands.ts'
import { scriptBlockExpression } from './primary.ts'

export function configurationStatement(this: PowerShellParser): StatementAst | null {
  const keyword = this.expect(T.Configuration)
  if (this.RECORDING_PHASE) return null
  this.skipNewlines()
  const token = this.next()
  switch (token.tokenTypeIdx) {
    case K.LCurly:
      this.errorAt(keyword.end, keyword.end, 'MissingConfigurationName')
      scriptBlockExpression(this, token)
      return null
    case K.EndOfInput:
    case K.Comma:
      this.unget(token)
      this.incompleteAfter(token.end, 'MissingConfigurationName')
      return null
  }
  const name = commandArgument(this, 'argument', token)
  if (name === null) {
    this.errorAt(token.end, token.end, 'ParameterRequiresArgument', this.textOf(token))
    this.incomplete(token.start, token.end, 'MissingConfigurationName')
  } else if (name.kind === 'StringConstantExpressionAst' && !/^[A-Za-z][A-Za-z0-9_./-]*\n?$/.test(name.value)) {
    this.error(name, 'InvalidConfigurationName', name.value)
  } else if (name.kind === 'ConstantExpressionAst') this.error(name, 'InvalidConfigurationName', '')
  this.skipNewlines()
  this.error(
    token,
    'ParserError',
    'System.IO.DirectoryNotFoundException: Unable to find DSC schema store at /etc/opt/omi/conf/dsc/configuration. Please ensure PS DSC for Linux is installed.',
  )
  this.resync(this.scanner.restorePoint())
  return null
}
