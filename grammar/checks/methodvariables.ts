/** The variables of a method: which of them are its own, and which are read where no path has assigned them. */
import type { CommandAst, FunctionMemberAst, VariableExpressionAst } from '../ast.ts'
import type { VariablePath } from '../variablepath.ts'
import { walk } from '../walk.ts'
import { isConstantVariable } from './constants.ts'
import { type Block, type Event, orderOf } from './methodblocks.ts'
import type { TypeFacts } from './types.ts'

export const OBJECT = 'System.Object'

interface Variable {
  type: string | null
  isAutomatic: boolean
  isDynamic: boolean
  isAssigned: boolean
}

const automaticNames = '_ args this input pscmdlet psboundparameters myinvocation psscriptroot pscommandpath ?'.split(
  ' ',
)
const implicitNames = new Set(
  'lastexitcode error stacktrace outputencoding nestedpromptlevel pwd matches psapplicationoutputencoding'.split(' '),
)
const allScopeNames = new Set(
  '? executioncontext false home host pid psculture pshome psuiculture psversiontable psedition shellid true enabledexperimentalfeatures'.split(
    ' ',
  ),
)
const pessimizing = new Set(
  ['new-variable', 'remove-variable', 'set-variable', 'set-psbreakpoint']
    .flatMap((name) => [name, `microsoft.powershell.utility\\${name}`])
    .concat(['nv', 'rv', 'sbp', 'sv', 'set']),
)

/** The name by which a local variable is known, or null if the path names another's. */
export function localName(path: VariablePath): string | null {
  const isLocal = path.isVariable && (path.scope === null || path.scope === 'local' || path.scope === 'private')
  if (!isLocal) return null
  const name = path.unqualifiedPath.toLowerCase()
  return name === 'psitem' ? '_' : name
}

export class MethodVariables {
  readonly all = new Map<string, Variable>()
  /** References that no assignment reaches. */
  readonly unassigned = new Set<VariableExpressionAst>()
  private isDynamic = false
  private readonly types: TypeFacts

  constructor(types: TypeFacts) {
    this.types = types
    for (const name of automaticNames) this.note(name, true)
  }

  note(name: string, isAutomatic = false): void {
    if (!this.all.has(name)) this.all.set(name, { type: null, isAutomatic, isDynamic: false, isAssigned: false })
  }

  /** Collects the variables of the method's own scope. The parameters are assigned in `entry`. */
  collect(method: FunctionMemberAst, entry: Block): void {
    walk(method.body, {
      enter: (node) => {
        switch (node.kind) {
          case 'FunctionDefinitionAst':
          case 'FunctionMemberAst':
          case 'ScriptBlockExpressionAst':
          case 'TrapStatementAst':
            return 'skip'
          case 'VariableExpressionAst': {
            const name = localName(node.variablePath)
            if (name === null) break
            if (node.variablePath.scope === 'private') this.isDynamic = true
            this.note(name)
            break
          }
          case 'DataStatementAst':
            if (node.variable !== null) this.note(node.variable.toLowerCase())
            break
          case 'SwitchStatementAst':
            this.note('switch')
            break
          case 'ForEachStatementAst':
            this.note('foreach')
            break
          case 'CommandAst':
            if (isPessimizing(node)) this.isDynamic = true
            break
        }
        return undefined
      },
    })
    for (const { name, attributes } of method.parameters) {
      const local = localName(name.variablePath)
      if (local === null) continue
      this.note(local)
      const variable = this.all.get(local)!
      variable.isAssigned = true
      const type = attributes.find((attribute) => attribute.kind === 'TypeConstraintAst')
      variable.type = type === undefined ? OBJECT : (this.types.nameOf(type.typeName) ?? OBJECT)
      if (attributes.length > 1) variable.isDynamic = !variable.isAutomatic
      entry.events.push({ name: local, type: variable.type, isWritten: true })
    }
  }

  /** Goes through the blocks in reverse postorder; a block knows what all analysed predecessors have assigned. */
  propagate(entry: Block): void {
    for (const block of orderOf(entry)) {
      let assigned: Set<string> | null = null
      for (const { assigned: before } of block.predecessors) {
        if (before === null) continue
        assigned = assigned === null ? new Set(before) : assigned.intersection(before)
      }
      block.assigned = assigned ?? new Set()
      for (const event of block.events) this.apply(event, block.assigned)
    }
    for (const node of this.unassigned) {
      const variable = this.all.get(localName(node.variablePath)!)!
      if (variable.isDynamic && variable.isAssigned) this.unassigned.delete(node)
    }
  }

  private apply(event: Event, assigned: Set<string>): void {
    if ('kind' in event) {
      const name = localName(event.variablePath)!
      if (!this.all.get(name)!.isAutomatic && !assigned.has(name)) this.unassigned.add(event)
      return
    }
    const variable = this.all.get(event.name)!
    if (this.isDynamic || allScopeNames.has(event.name)) variable.isDynamic = !variable.isAutomatic
    let { type } = event
    if (variable.type === null) variable.type = type ?? OBJECT
    else {
      if (!assigned.has(event.name) && type === null) type = OBJECT
      if (type !== null && type !== variable.type) {
        if (variable.isAutomatic) variable.type = OBJECT
        else variable.isDynamic = true
      }
    }
    if (event.isWritten) variable.isAssigned = true
    assigned.add(event.name)
  }
}

function isPessimizing(node: CommandAst): boolean {
  if (node.invocationOperator === 'Dot') return true
  const name = node.commandElements[0]!
  return name.kind === 'StringConstantExpressionAst' && pessimizing.has(name.value.toLowerCase())
}

/** Variables that only exist where they are assigned: not those of other scopes, constants and the few that every method may read. */
export function mustBeLocal(node: VariableExpressionAst): boolean {
  const { isVariable, scope, userPath } = node.variablePath
  return (
    isVariable &&
    scope !== 'global' &&
    scope !== 'script' &&
    !isConstantVariable(node) &&
    !implicitNames.has(userPath.toLowerCase())
  )
}
