/** Type names as written. https://learn.microsoft.com/dotnet/api/system.management.automation.language.itypename */

interface Located {
  start: number
  end: number
  /** The name in PowerShell's syntax, with the assembly's name where one was written. */
  fullName: string
}

/** `int`, `System.IO.Path`, `Foo, Bar.dll`. */
export interface SimpleTypeName extends Located {
  form: 'name'
  name: string
  assemblyName: string | null
}

/** `Dictionary[string,int]`. */
export interface GenericTypeName extends Located {
  form: 'generic'
  typeName: SimpleTypeName
  genericArguments: TypeNameSyntax[]
}

/** `int[]`, `int[,]` (rank 2). */
export interface ArrayTypeName extends Located {
  form: 'array'
  elementType: TypeNameSyntax
  rank: number
}

export type TypeNameSyntax = SimpleTypeName | GenericTypeName | ArrayTypeName

/** The assembly's name that belongs to a type name, or null. */
export function assemblyOf(type: TypeNameSyntax): string | null {
  let t = type
  while (t.form === 'array') t = t.elementType
  return t.form === 'generic' ? t.typeName.assemblyName : t.assemblyName
}

/** The name without its assembly: `List[int]` of `List[int],mscorlib`. */
export function nameWithoutAssembly(type: TypeNameSyntax): string {
  if (type.form === 'name') return type.name
  if (type.form === 'generic')
    return `${type.typeName.name}[${type.genericArguments.map(nameWithoutAssembly).join(',')}]`
  return `${nameWithoutAssembly(type.elementType)}[${','.repeat(type.rank - 1)}]`
}

function withAssembly(name: string, assembly: string | null): string {
  return assembly === null ? name : `${name},${assembly}`
}

/** Makes the name of a type that is neither array nor closed generic. */
export function simpleTypeName(
  start: number,
  end: number,
  written: string,
  assemblyName: string | null = null,
): SimpleTypeName {
  const name = written.includes('`') ? written.replaceAll('``', '`') : written
  return { form: 'name', start, end, fullName: withAssembly(name, assemblyName), name, assemblyName }
}

/** Makes the name of a generic type with its arguments. */
export function genericTypeName(
  start: number,
  end: number,
  typeName: SimpleTypeName,
  genericArguments: TypeNameSyntax[],
): GenericTypeName {
  const name = `${typeName.name}[${genericArguments.map((a) => a.fullName).join(',')}]`
  return {
    form: 'generic',
    start,
    end,
    fullName: withAssembly(name, typeName.assemblyName),
    typeName,
    genericArguments,
  }
}

/** Makes the name of an array type. */
export function arrayTypeName(start: number, end: number, elementType: TypeNameSyntax, rank: number): ArrayTypeName {
  const assembly = assemblyOf(elementType)
  const element = assembly === null ? elementType.fullName : nameWithoutAssembly(elementType)
  return {
    form: 'array',
    start,
    end,
    fullName: withAssembly(`${element}[${','.repeat(rank - 1)}]`, assembly),
    elementType,
    rank,
  }
}

/** The same type in an assembly: the name goes to the innermost element. */
export function qualified(type: TypeNameSyntax, assemblyName: string): TypeNameSyntax {
  const { start, end } = type
  if (type.form === 'array') return arrayTypeName(start, end, qualified(type.elementType, assemblyName), type.rank)
  if (type.form === 'generic') {
    const name = qualified(type.typeName, assemblyName) as SimpleTypeName
    return genericTypeName(start, end, name, type.genericArguments)
  }
  return { form: 'name', start, end, fullName: withAssembly(type.name, assemblyName), name: type.name, assemblyName }
}
