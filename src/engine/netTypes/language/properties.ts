import type { Ast } from '../../../../grammar/ast.ts'
import type { TypeNameSyntax } from '../../../../grammar/typename.ts'
import type { VariablePath } from '../../../../grammar/variablepath.ts'
import { tupleOf } from '../../../dotnet/tuples.ts'
import type { Value } from '../../../kernel/value.ts'
import { convert } from '../../../types/conversion/convert.ts'
import { type MemberImplementation, requireType } from '../../../types/netType.ts'
import { readOnlyOf, readOnlyOfType } from '../values.ts'
import { type AstObject, language } from './astObject.ts'
import { typeNameObject } from './typeNames.ts'
import { VariablePathObject } from './variablePath.ts'

type Read = (self: AstObject) => Value

/** The fields of a node by name. */
function field(self: AstObject, name: string): unknown {
  return (self.node as unknown as Record<string, unknown>)[name]
}

const camel = (name: string): string => name[0]!.toLowerCase() + name.slice(1)

function nodes(type: string, self: AstObject, list: readonly Ast[]): Value {
  return readOnlyOf(
    language + type,
    list.map((node) => self.child(node)),
  )
}

function ofList(type: string, key: string): Read {
  return (self) => nodes(type, self, (field(self, key) as readonly Ast[] | null) ?? [])
}

function ofNode(key: string): Read {
  return (self) => {
    const node = field(self, key) as Ast | null
    return node === null || node === undefined ? null : self.child(node)
  }
}

function ofPairs(first: string, second: string, key: string): Read {
  return (self) => {
    const types = [requireType(language + first), requireType(language + second)]
    const pairs = (field(self, key) as readonly (readonly [Ast, Ast])[]).map(([a, b]) =>
      tupleOf([self.child(a), self.child(b)], types),
    )
    return readOnlyOfType(requireType('System.Tuple`2').makeGeneric(types), pairs)
  }
}

function ofEnum(type: string, key: string): Read {
  return (self) => convert(String(field(self, key)), requireType(language + type))
}

const special: Readonly<Record<string, (key: string) => readonly [string, Read]>> = {
  text: (key) => ['String', (self) => field(self, key) as Value],
  bool: (key) => ['Boolean', (self) => field(self, key) as Value],
  constant: (key) => ['Object', (self) => field(self, key) as Value],
  typeName: (key) => [`${language}ITypeName`, (self) => typeNameObject(field(self, key) as TypeNameSyntax, self)],
  typeNames: (key) => [
    `System.Collections.ObjectModel.ReadOnlyCollection<${language}ITypeName>`,
    (self) =>
      readOnlyOf(
        `${language}ITypeName`,
        (field(self, key) as readonly TypeNameSyntax[]).map((name) => typeNameObject(name, self)),
      ),
  ],
  variablePath: (key) => [
    'System.Management.Automation.VariablePath',
    (self) => new VariablePathObject(field(self, key) as VariablePath),
  ],
  errorExtent: () => [
    `${language}IScriptExtent`,
    (self) => {
      const { errorStart, errorEnd } = self.node as Ast & { errorStart: number; errorEnd: number }
      return self.extentOf(errorStart, errorEnd)
    },
  ],
  // Both are null where nothing was written.
  parameters: (key) => [listType('ParameterAst'), orNull('ParameterAst', key)],
  arguments: (key) => [listType('ExpressionAst'), orNull('ExpressionAst', key)],
}

function listType(type: string): string {
  return `System.Collections.ObjectModel.ReadOnlyCollection<${language}${type}>`
}

function orNull(type: string, key: string): Read {
  return (self) => {
    const list = field(self, key) as readonly Ast[]
    return list.length === 0 ? null : nodes(type, self, list)
  }
}

/** A property of a shape as a member: its signature and what reads it. */
export function propertyOf(name: string, what: string): readonly [string, MemberImplementation] {
  const key = camel(name)
  const known = special[what]
  if (known !== undefined) {
    const [type, read] = known(key)
    return [`${name}: ${type}`, read as MemberImplementation]
  }
  if (what.startsWith('pairs ')) {
    const [first, second] = what.slice(6).split(' ')
    const tuple = `System.Tuple<${language}${first},${language}${second}>`
    return [
      `${name}: System.Collections.ObjectModel.ReadOnlyCollection<${tuple}>`,
      ofPairs(first!, second!, key) as MemberImplementation,
    ]
  }
  if (what.endsWith('*'))
    return [`${name}: ${listType(what.slice(0, -1))}`, ofList(what.slice(0, -1), key) as MemberImplementation]
  if (what.endsWith('Ast')) return [`${name}: ${language}${what}`, ofNode(key) as MemberImplementation]
  return [`${name}: ${language}${what}`, ofEnum(what, key) as MemberImplementation]
}
