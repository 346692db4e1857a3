/** Names of types in and around the classes of a script. Without classes and imported modules there is nothing to resolve. */
import type {
  AssignmentStatementAst,
  Ast,
  PropertyMemberAst,
  ScriptBlockAst,
  TypeDefinitionAst,
  UsingStatementAst,
} from '../ast.ts'
import type { PowerShellParser } from '../parser.ts'
import { constantEntries, moduleSpecification } from '../requires.ts'
import type { SimpleTypeName, TypeNameSyntax } from '../typename.ts'
import { findAll, walk } from '../walk.ts'
import { isConstant } from './constants.ts'
import { TypeFacts } from './types.ts'

interface Scope {
  ast: Ast
  isMethod: boolean
  /** Types by name in lower case. */
  types: Set<string>
  properties: Map<string, PropertyMemberAst>
}

class Resolver {
  private readonly p: PowerShellParser
  private readonly facts: TypeFacts
  private readonly scopes: Scope[] = []

  constructor(p: PowerShellParser, root: ScriptBlockAst) {
    this.p = p
    this.facts = new TypeFacts(root.usingStatements)
    this.enter(root, false)
  }

  /** Types of a scope are known from its start, so that they can name each other. */
  private enter(ast: Ast, isMethod: boolean): void {
    const scope: Scope = { ast, isMethod, types: new Set(), properties: new Map() }
    this.scopes.push(scope)
    if (ast.kind === 'TypeDefinitionAst') {
      for (const member of ast.members) {
        const name = member.name.toLowerCase()
        if (member.kind === 'PropertyMemberAst' && !scope.properties.has(name)) scope.properties.set(name, member)
      }
    }
    for (const type of findAll(ast, (node) => node.kind === 'TypeDefinitionAst', false) as TypeDefinitionAst[]) {
      const name = type.name.toLowerCase()
      if (scope.types.has(name)) this.p.error(type, 'MemberAlreadyDefined', type.name)
      scope.types.add(name)
    }
  }

  visit(node: Ast): void {
    switch (node.kind) {
      case 'TypeDefinitionAst':
        this.enter(node, false)
        return
      case 'ScriptBlockExpressionAst':
        this.enter(node.scriptBlock, false)
        return
      case 'FunctionDefinitionAst':
        this.enter(node.body, false)
        return
      case 'FunctionMemberAst':
        this.enter(node.body, true)
        return
      case 'AssignmentStatementAst':
        this.checkAssignment(node)
        return
      case 'TypeExpressionAst':
      case 'TypeConstraintAst':
        this.resolve(node.typeName, 0, false)
        return
      case 'AttributeAst':
        this.resolve(node.typeName, 0, true)
        return
      case 'UsingStatementAst':
        if (node.usingStatementKind === 'Module') this.importModule(node)
    }
  }

  leave(node: Ast): void {
    switch (node.kind) {
      case 'TypeDefinitionAst':
      case 'ScriptBlockExpressionAst':
      case 'FunctionDefinitionAst':
      case 'FunctionMemberAst':
        this.scopes.pop()
    }
  }

  private currentType(): TypeDefinitionAst | null {
    const scope = this.scopes.findLast(({ ast }) => ast.kind === 'TypeDefinitionAst')
    return scope === undefined ? null : (scope.ast as TypeDefinitionAst)
  }

  private resolve(type: TypeNameSyntax, arity: number, isAttribute: boolean): void {
    if (type.form === 'array') {
      this.resolve(type.elementType, 0, false)
      return
    }
    if (type.form === 'generic') {
      this.resolve(type.typeName, type.genericArguments.length, false)
      for (const argument of type.genericArguments) this.resolve(argument, 0, false)
      return
    }
    this.resolveName(type, arity, isAttribute)
  }

  private resolveName(type: SimpleTypeName, arity: number, isAttribute: boolean): void {
    const current = this.currentType()
    if (current === null) return
    const name = type.name.toLowerCase()
    if (arity === 0 && type.assemblyName === null && this.scopes.some((scope) => scope.types.has(name))) return
    if (this.facts.find(type.name, arity, isAttribute) !== null || this.p.hooks.isType(type.name)) return
    if (type.fullName.toLowerCase() === 'ordered') return
    this.p.error(type, isAttribute ? 'CustomAttributeTypeNotFound' : 'TypeNotFound', type.name)
  }

  /** In a method a property is assigned through `$this` or its class. */
  private checkAssignment(node: AssignmentStatementAst): void {
    if (!this.scopes.at(-1)!.isMethod) return
    const targets = node.left.kind === 'ArrayLiteralAst' ? node.left.elements : [node.left]
    for (let target of targets) {
      while (target.kind === 'ConvertExpressionAst') target = target.child
      if (target.kind !== 'VariableExpressionAst' || !target.variablePath.isVariable) continue
      const name = target.variablePath.userPath.toLowerCase()
      const property = this.scopes.findLast((scope) => scope.properties.has(name))?.properties.get(name)
      if (property === undefined) continue
      if (property.isStatic)
        this.p.error(target, 'MissingTypeInStaticPropertyAssignment', `[${this.currentType()!.name}]::`, property.name)
      else this.p.error(target, 'MissingThis', '$this.', property.name)
    }
  }

  private importModule(node: UsingStatementAst): void {
    const specification = node.moduleSpecification
    if (specification !== null && !isConstant(specification, { types: this.facts, requires: true })) {
      this.p.error(node, 'RequiresArgumentMustBeConstant')
      return
    }
    if (specification !== null) {
      const module = moduleSpecification(constantEntries(specification))
      if (typeof module === 'string') {
        this.p.error(node, 'RequiresModuleInvalid', module)
        return
      }
      if (hasWildcards(module.name)) {
        this.p.error(node, 'WildCardModuleNameError')
        return
      }
    }
    const text = node.name?.value ?? this.p.textOf(specification!)
    if (node.name !== null && hasWildcards(text)) {
      this.p.error(node, 'WildCardModuleNameError')
      return
    }
    const types = this.p.hooks.findModule(text, specification)
    if (types === null) this.p.error(node, 'ModuleNotFoundDuringParse', text)
    else for (const type of types) this.scopes.at(-1)!.types.add(type.toLowerCase())
  }
}

function hasWildcards(name: string): boolean {
  return /[*?[\]]/.test(name)
}

/** Reports types that are not known in classes, and modules that are not there. */
export function resolveSymbols(p: PowerShellParser, root: ScriptBlockAst): void {
  if (!p.definesTypes && !p.importsModules) return
  const resolver = new Resolver(p, root)
  walk(root, {
    enter(node) {
      resolver.visit(node)
      return undefined
    },
    leave(node) {
      resolver.leave(node)
    },
  })
}
