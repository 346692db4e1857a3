/**
 * Reads `*.types.ps1xml`.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_types.ps1xml
 */
import { Fault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { objectArray } from '../../types/array.ts'
import { convert } from '../../types/conversion/convert.ts'
import { resolveType } from '../../types/registry.ts'
import { child, childrenOf, parseXml, type XmlElement, XmlError } from '../ps1xml/xml.ts'
import { MemberData, propertySetData } from './member-data.ts'
import { type SetName, type Setting, TypeRecord } from './type-record.ts'

/** What a file says of types, and what is wrong with it. */
export interface TypeFile {
  readonly records: readonly TypeRecord[]
  readonly errors: readonly string[]
}

const setNames: readonly string[] = ['DefaultDisplayPropertySet', 'DefaultKeyPropertySet', 'PropertySerializationSet']
const settingNames: readonly string[] = [
  'SerializationMethod',
  'TargetTypeForDeserialization',
  'SerializationDepth',
  'DefaultDisplayProperty',
  'InheritPropertySerializationSet',
  'StringSerializationSource',
]

function textOf(element: XmlElement, name: string): string {
  return (child(element, name)?.text ?? '').trim()
}

/** Reads one file's text; `compile` makes script blocks. */
export class TypeFileReader {
  readonly #path: string
  readonly #compile: (text: string) => Value
  readonly #errors: string[] = []

  constructor(path: string, compile: (text: string) => Value) {
    this.#path = path
    this.#compile = compile
  }

  read(text: string): TypeFile {
    const records: TypeRecord[] = []
    try {
      const root = parseXml(text)
      if (root.name !== 'Types') this.#fail(`The node ${root.name} must have "Types".`)
      for (const type of childrenOf(root, 'Type')) {
        const record = this.#type(type)
        if (record !== null) records.push(record)
      }
    } catch (thrown) {
      if (!(thrown instanceof XmlError)) throw thrown
      this.#errors.push(
        `${this.#path}, ${this.#path} : Exception: ${thrown.message} Line ${thrown.line}, position ${thrown.column}.`,
      )
    }
    return { records: this.#errors.length === 0 ? records : [], errors: this.#errors }
  }

  #fail(message: string): null {
    this.#errors.push(`${this.#path}, ${this.#path}(1) : ${message}`)
    return null
  }

  #type(element: XmlElement): TypeRecord | null {
    const name = textOf(element, 'Name')
    if (name === '') return this.#fail('Error in type "": The node "Name" is missing.')
    const record = new TypeRecord(name)
    const members = child(element, 'Members')
    for (const member of members?.children ?? []) this.#member(record, name, member)
    if (record.isEmpty && child(element, 'TypeConverter') === undefined && child(element, 'TypeAdapter') === undefined)
      this.#fail(`Error in type "${name}": The "Type" node must have "Members", "TypeConverters", or "TypeAdapters".`)
    return record
  }

  #member(record: TypeRecord, typeName: string, element: XmlElement): void {
    if (element.name === 'MemberSet' && textOf(element, 'Name') === 'PSStandardMembers') {
      for (const each of child(element, 'Members')?.children ?? []) this.#standard(record, each)
      return
    }
    const data = this.#data(typeName, element)
    if (data === null) return
    data.isHidden = element.attributes.get('IsHidden')?.toLowerCase() === 'true'
    record.members.setValue(data.name, data as unknown as Value)
  }

  #standard(record: TypeRecord, element: XmlElement): void {
    const name = textOf(element, 'Name')
    if (element.name === 'PropertySet' && setNames.includes(name))
      record.sets.set(name as SetName, propertySetData(name, this.#names(element)))
    else if (element.name === 'NoteProperty' && settingNames.includes(name)) {
      const value = textOf(element, 'Value')
      record.settings.set(
        name as Setting,
        name === 'SerializationDepth' ? Number(value) : name.startsWith('Inherit') ? /^true$/i.test(value) : value,
      )
    }
  }

  #names(element: XmlElement): string[] {
    return childrenOf(element, 'Name', 'ReferencedProperties').map((each) => each.text.trim())
  }

  #data(typeName: string, element: XmlElement): MemberData | null {
    const name = textOf(element, 'Name')
    const script = (part: string): Value => {
      const found = child(element, part)
      return found === undefined ? null : this.#compile(found.text.trim())
    }
    switch (element.name) {
      case 'NoteProperty': {
        const value = child(element, 'Value')?.text.trim() ?? ''
        return new MemberData('NoteProperty', name, this.#converted(typeName, value, textOf(element, 'TypeName')))
      }
      case 'AliasProperty': {
        const wanted = textOf(element, 'TypeName')
        const type = wanted === '' ? null : resolveType(wanted)
        return new MemberData('AliasProperty', name, textOf(element, 'ReferencedMemberName'), type as Value)
      }
      case 'ScriptProperty':
        return new MemberData('ScriptProperty', name, script('GetScriptBlock'), script('SetScriptBlock'))
      case 'ScriptMethod':
        return new MemberData('ScriptMethod', name, script('Script'))
      case 'PropertySet':
        return propertySetData(name, this.#names(element))
      case 'CodeProperty':
      case 'CodeMethod':
        return new MemberData(element.name, name, this.#codeReference(typeName, element))
      case 'MemberSet':
        return new MemberData(
          'MemberSet',
          name,
          objectArray(
            (child(element, 'Members')?.children ?? [])
              .map((each) => this.#data(typeName, each))
              .filter((each) => each !== null) as unknown as Value[],
          ),
        )
      default:
        return this.#fail(`Error in type "${typeName}": The node "${element.name}" is not allowed.`)
    }
  }

  #converted(typeName: string, value: string, wanted: string): Value {
    if (wanted === '') return value
    const type = resolveType(wanted)
    if (type === null) {
      this.#fail(`Error in type "${typeName}": Unable to find type [${wanted}].`)
      return value
    }
    try {
      return convert(value, type)
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown
      this.#fail(`Error in type "${typeName}": ${thrown.message}`)
      return value
    }
  }

  /** The static method that a code member names. */
  #codeReference(typeName: string, element: XmlElement): Value {
    const reference = child(element, 'CodeReference') ?? child(element, 'GetCodeReference')
    const type = reference === undefined ? null : resolveType(textOf(reference, 'TypeName'))
    if (type === null)
      this.#fail(
        `Error in type "${typeName}": Unable to find type [${reference === undefined ? '' : textOf(reference, 'TypeName')}].`,
      )
    return type as Value
  }
}
