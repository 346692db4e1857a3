/** The `#requires` lines of a script. https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_requires */
import type { Ast, CommandAst, CommandElementAst, CommandParameterAst, ExpressionAst } from '../ast.ts'
import { isConstant } from '../checks/constants.ts'
import { TypeFacts } from '../checks/types.ts'
import type { PowerShellParser } from '../parser.ts'
import { constantEntries, moduleNamed, moduleSpecification, type ScriptRequirements } from '../requires.ts'
import { command } from './commands.ts'

const FORMAT = 'ScriptRequiresInvalidFormat'

/** Collects the requirements while their lines are read. */
class Requirements {
  readonly result: ScriptRequirements = {
    requiredApplicationId: null,
    requiredPSVersion: null,
    requiredPSEditions: [],
    requiredModules: [],
    requiredAssemblies: [],
    isElevationRequired: false,
  }
  private readonly p: PowerShellParser
  private readonly facts = new TypeFacts([])
  private hasEditions = false

  constructor(p: PowerShellParser) {
    this.p = p
  }

  add(line: CommandAst): void {
    const [name, ...elements] = line.commandElements
    const isNamed = name!.kind === 'StringConstantExpressionAst' && name.value.toLowerCase() === 'requires'
    if (!isNamed) this.p.error(line, FORMAT)
    const snapin: { name: string | null; version: string | null; isNamed: boolean } = {
      name: null,
      version: null,
      isNamed: false,
    }
    snapin.isNamed = elements.some(
      (element) => element.kind === 'CommandParameterAst' && abbreviates(element, 'pssnapin'),
    )
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i]!
      if (element.kind !== 'CommandParameterAst') {
        this.p.error(element, FORMAT)
        continue
      }
      const argument = element.argument ?? elements[++i] ?? null
      this.parameter(element, argument, snapin)
    }
  }

  private parameter(
    parameter: CommandParameterAst,
    argument: CommandElementAst | null,
    snapin: { name: string | null; version: string | null; isNamed: boolean },
  ): void {
    const { p } = this
    if (abbreviates(parameter, 'runasadministrator')) {
      this.result.isElevationRequired = true
      if (argument !== null) p.error(parameter, 'ParameterCannotHaveArgument', parameter.parameterName)
      return
    }
    if (argument === null) {
      p.error(parameter, 'ParameterRequiresArgument', parameter.parameterName)
      return
    }
    if (argument.kind === 'CommandParameterAst' || !isConstant(argument, { types: this.facts, requires: true })) {
      p.error(argument, 'RequiresArgumentMustBeConstant')
      return
    }
    const values = constantsOf(p, argument)
    if (abbreviates(parameter, 'shellid')) this.shellId(parameter, argument, values)
    else if (abbreviates(parameter, 'pssnapin')) {
      if (typeof values[0] !== 'string' || values.length > 1)
        p.error(argument, 'RequiresInvalidStringArgument', 'pssnapin')
      else if (snapin.name !== null) p.error(parameter, 'ParameterAlreadyBound', null, 'pssnapin')
      else if (!/^[A-Za-z0-9-_.]+$/.test(values[0])) p.error(argument, 'InvalidPSSnapInName')
      else snapin.name = values[0]
    } else if (abbreviates(parameter, 'psedition')) this.editions(parameter, argument, values)
    else if (abbreviates(parameter, 'version')) this.version(parameter, argument, values, snapin)
    else if (abbreviates(parameter, 'assembly')) this.assemblies(argument, values)
    else if (abbreviates(parameter, 'modules')) this.modules(argument, values)
    else p.error(parameter, FORMAT)
  }

  private shellId(parameter: CommandParameterAst, argument: Ast, values: Constant[]): void {
    if (this.result.requiredApplicationId !== null) this.p.error(parameter, 'ParameterAlreadyBound', null, 'shellid')
    else if (typeof values[0] !== 'string' || values.length > 1)
      this.p.error(argument, 'RequiresInvalidStringArgument', 'shellid')
    else this.result.requiredApplicationId = values[0]
  }

  private editions(parameter: CommandParameterAst, argument: Ast, values: Constant[]): void {
    const { requiredPSEditions } = this.result
    if (this.hasEditions) {
      this.p.error(parameter, 'ParameterAlreadyBound', null, 'psedition')
      return
    }
    for (const value of values) {
      if (typeof value !== 'string') {
        this.p.error(argument, 'RequiresInvalidStringArgument', 'psedition')
        continue
      }
      this.hasEditions = true
      if (!/^(core|desktop)$/i.test(value)) this.p.error(argument, 'RequiresPSEditionInvalid', 'psedition')
      if (requiredPSEditions.some((edition) => edition.toLowerCase() === value.toLowerCase())) {
        this.p.error(argument, 'RequiresPSEditionValueIsAlreadySpecified', 'psedition')
      } else requiredPSEditions.push(value)
    }
  }

  private version(
    parameter: CommandParameterAst,
    argument: Ast,
    values: Constant[],
    snapin: { version: string | null; isNamed: boolean },
  ): void {
    const text = typeof values[0] === 'string' && values.length === 1 ? values[0] : this.p.textOf(argument)
    const version = versionOf(text)
    if (version === null) {
      this.p.error(argument, 'RequiresVersionInvalid')
      return
    }
    if (snapin.isNamed) {
      if (snapin.version !== null) this.p.error(parameter, 'ParameterAlreadyBound', null, 'version')
      else snapin.version = version
    } else if (this.result.requiredPSVersion !== null && this.result.requiredPSVersion !== version) {
      this.p.error(parameter, 'ParameterAlreadyBound', null, 'version')
    } else this.result.requiredPSVersion = version
  }

  private assemblies(argument: Ast, values: Constant[]): void {
    for (const value of values) {
      if (typeof value !== 'string') this.p.error(argument, 'RequiresInvalidStringArgument', 'assembly')
      else if (!this.result.requiredAssemblies.includes(value)) this.result.requiredAssemblies.push(value)
    }
  }

  private modules(argument: Ast, values: Constant[]): void {
    for (const value of values) {
      const specification =
        value instanceof Map ? moduleSpecification(value) : moduleNamed(typeof value === 'string' ? value : value.text)
      if (typeof specification === 'string') {
        const text = typeof value === 'string' ? value : 'System.Collections.Hashtable'
        const type = 'Microsoft.PowerShell.Commands.ModuleSpecification'
        this.p.error(
          argument,
          'RequiresModuleInvalid',
          `Cannot convert value "${text}" to type "${type}". Error: "${specification}"`,
        )
        return
      }
      this.result.requiredModules.push(specification)
    }
  }
}

function abbreviates(parameter: CommandParameterAst, name: string): boolean {
  return name.startsWith(parameter.parameterName.toLowerCase())
}

/** What a constant argument says: a text, the entries of a hashtable, or something else, of which the text is as written. */
type Constant = string | Map<string, string> | { text: string }

/** The constants of an argument, one for each element of an array. */
function constantsOf(p: PowerShellParser, node: ExpressionAst): Constant[] {
  return (node.kind === 'ArrayLiteralAst' ? node.elements : [node]).map((element) => constantOf(p, element))
}

function constantOf(p: PowerShellParser, node: ExpressionAst): Constant {
  if (node.kind === 'StringConstantExpressionAst') return node.value
  return node.kind === 'HashtableAst' ? constantEntries(node) : { text: p.textOf(node) }
}

/** A version as .NET writes it, with '.0' added where only a number stands; null if it is none. */
function versionOf(text: string): string | null {
  const match = /^\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.(\d+))?\s*$/.exec(text)
  if (match === null) return null
  const parts = match.slice(1).filter((part) => part !== undefined)
  if (parts.some((part) => Number(part) > 0x7fffffff)) return null
  return (parts.length === 1 ? [parts[0], '0'] : parts).map(Number).join('.')
}

/** Reads the script's `#requires` lines once the script is read; null if there are none. */
export function scriptRequirements(p: PowerShellParser): ScriptRequirements | null {
  const tokens = p.scanner.requiresTokens
  if (tokens.length === 0) return null
  p.scanner.requiresTokens = []
  const requirements = new Requirements(p)
  for (const { start, end } of tokens) {
    const saved = p.scanner.startNestedScan(start + 1, p.text.slice(start + 1, end), null, null)
    p.ungot = null
    const line = command(p)
    p.ungot = null
    p.scanner.finishNestedScan(saved)
    if (line !== null) requirements.add(line)
  }
  return requirements.result
}
