/** What the providers over one table of the session share: Environment, Variable, Function, Alias. SessionStateProviderBase. */
import { Fault } from '../kernel/fault.ts'
import { isNull, type Value } from '../kernel/value.ts'
import { pathNotFound } from '../session/path.ts'
import type {
  ContentProvider,
  ContentReader,
  ContentWriter,
  DriveInit,
  Provider,
  ProviderCall,
  ProviderCapability,
} from '../session/provider.ts'
import type { Session } from '../session/session.ts'
import { elementsOf, NetArray, objectArray } from '../types/array.ts'
import { WildcardPattern } from '../types/wildcard.ts'

/** The operations of such a table. */
export interface FlatTable {
  /** Names in the order they are listed. */
  names(call: ProviderCall): string[]
  /** The item as Get-Item writes it; undefined where there is none. */
  item(call: ProviderCall, name: string): Value | undefined
  /** The value that Get-Content gives. */
  content(call: ProviderCall, name: string): Value
  set(call: ProviderCall, name: string, value: Value): void
  remove(call: ProviderCall, name: string): void
}

/** A provider without hierarchy over one table. */
export class FlatProvider implements Provider {
  readonly name: string
  readonly className: string
  readonly capabilities: readonly ProviderCapability[] = ['ShouldProcess']
  readonly isHierarchical = false
  readonly properties = null
  readonly content: ContentProvider
  readonly #table: FlatTable
  readonly #drive: DriveInit

  constructor(name: string, driveName: string, description: string, table: FlatTable) {
    this.name = name
    this.className = `Microsoft.PowerShell.Commands.${name}Provider`
    this.#table = table
    this.#drive = { name: driveName, root: '', description }
    this.content = new FlatContent(table)
  }

  initialDrives(_session: Session): readonly DriveInit[] {
    return [this.#drive]
  }

  newDrive(_call: ProviderCall, drive: DriveInit): DriveInit {
    return drive
  }

  itemExists(call: ProviderCall, path: string): boolean {
    return path === '' || this.#table.item(call, path) !== undefined
  }

  isContainer(_call: ProviderCall, path: string): boolean {
    return path === ''
  }

  getItem(call: ProviderCall, path: string): void {
    if (path === '') {
      this.getChildItems(call, '', 0)
      return
    }
    call.writeItem(this.#require(call, path), path, false)
  }

  #require(call: ProviderCall, path: string): Value {
    const item = this.#table.item(call, path)
    if (item === undefined) throw pathNotFound(path)
    return item
  }

  setItem(call: ProviderCall, path: string, value: Value): void {
    if (!call.shouldProcess(`Item: ${path} Value: ${String(value)}`, 'Set Item')) return
    this.#table.set(call, path, value)
    const item = this.#table.item(call, path)
    if (item !== undefined) call.writeItem(item, path, false)
  }

  clearItem(call: ProviderCall, path: string): void {
    if (call.shouldProcess(`Item: ${path}`, 'Clear Item')) this.#table.set(call, path, null)
  }

  invokeItem(_call: ProviderCall, _path: string): void {
    throw notSupported('Provider operation stopped because the provider does not support this operation.')
  }

  hasChildItems(call: ProviderCall, path: string): boolean {
    return path === '' && this.#table.names(call).length > 0
  }

  getChildItems(call: ProviderCall, path: string, _depth: number): void {
    if (path !== '') {
      this.getItem(call, path)
      return
    }
    const filter = call.filter === null ? null : new WildcardPattern(call.filter)
    for (const name of this.#table.names(call)) {
      if (filter !== null && !filter.matches(name)) continue
      const item = this.#table.item(call, name)
      if (item !== undefined) call.writeItem(item, name, false)
    }
  }

  childNames(call: ProviderCall, path: string): string[] {
    return path === '' ? this.#table.names(call) : []
  }

  newItem(call: ProviderCall, path: string, _type: string, value: Value | undefined): void {
    if (isNull(value ?? null)) {
      throw new Fault({
        id: 'NewItemValueNotSpecified',
        category: 'InvalidArgument',
        exception: 'System.Management.Automation.PSArgumentNullException',
        message:
          'Cannot process argument because the value of argument "value" is null. Change the value of argument "value" to a non-null value.',
        target: path,
      })
    }
    if (this.#table.item(call, path) !== undefined && !call.force) {
      call.writeError(
        new Fault({
          id: 'Argument',
          category: 'InvalidArgument',
          exception: 'System.Management.Automation.PSArgumentException',
          message: `The item at path '${path}' already exists.`,
          target: path,
        }),
      )
      return
    }
    if (!call.shouldProcess(`Item: ${path} Type: ${_type} Value: ${String(value)}`, 'New Item')) return
    this.#table.set(call, path, value ?? null)
    const item = this.#table.item(call, path)
    if (item !== undefined) call.writeItem(item, path, false)
  }

  removeItem(call: ProviderCall, path: string, _recurse: boolean): void {
    if (call.shouldProcess(`Item: ${path}`, 'Remove Item')) this.#table.remove(call, path)
  }

  renameItem(call: ProviderCall, path: string, newName: string): void {
    if (this.#table.item(call, newName) !== undefined && !call.force) {
      throw new Fault({
        id: 'Argument',
        category: 'InvalidArgument',
        exception: 'System.Management.Automation.PSArgumentException',
        message: `The item at path '${newName}' already exists.`,
        target: newName,
      })
    }
    if (!call.shouldProcess(`Item: ${path} NewName: ${newName}`, 'Rename Item')) return
    const value = this.#table.content(call, path)
    this.#table.set(call, newName, value)
    this.#table.remove(call, path)
    const item = this.#table.item(call, newName)
    if (item !== undefined) call.writeItem(item, newName, false)
  }

  copyItem(call: ProviderCall, path: string, destination: string, _recurse: boolean): void {
    const value = this.#table.content(call, path)
    if (!call.shouldProcess(`Item: ${path} Destination: ${destination}`, 'Copy Item')) return
    this.#table.set(call, destination, value)
    const item = this.#table.item(call, destination)
    if (item !== undefined) call.writeItem(item, destination, false)
  }

  moveItem(_call: ProviderCall, _path: string, _destination: string): void {
    throw notSupported('The NavigationCmdletProvider methods are not supported by this provider.')
  }
}

/** PSNotSupportedException. */
export function notSupported(message: string): Fault {
  return new Fault({
    id: 'NotSupported',
    category: 'NotImplemented',
    exception: 'System.Management.Automation.PSNotSupportedException',
    message,
  })
}

class FlatContent implements ContentProvider {
  readonly #table: FlatTable

  constructor(table: FlatTable) {
    this.#table = table
  }

  reader(call: ProviderCall, path: string): ContentReader {
    if (this.#table.item(call, path) === undefined) throw pathNotFound(path)
    let isDone = false
    return {
      read: () => {
        if (isDone) return []
        isDone = true
        const value = this.#table.content(call, path)
        return value instanceof NetArray ? [...elementsOf(value)] : [value]
      },
      close: () => undefined,
    }
  }

  writer(call: ProviderCall, path: string, append: boolean): ContentWriter {
    if (append) throw notSupported('Cannot call method. The content Seek method is not supported by this provider.')
    const written: Value[] = []
    return {
      write: (items) => {
        written.push(...items)
        this.#table.set(call, path, written.length === 1 ? written[0]! : joinItems(written))
      },
      close: () => undefined,
    }
  }

  clear(): void {
    throw notSupported(
      'Cannot perform the ClearContent operation. The ClearContent operation is not supported by this provider.',
    )
  }
}

function joinItems(items: readonly Value[]): Value {
  return objectArray([...items])
}
