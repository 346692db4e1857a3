import { isNull, type Value } from '../../../kernel/value.ts'
import { objectArray, stringArray } from '../../../types/array.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { itemsOf } from '../../../types/enumerate.ts'
import { type NetTypeEntry, netType } from '../../../types/netType.ts'
import { callCommand } from '../../commands/callCommand.ts'
import { collectionOf } from '../../commands/invokeMethods.ts'
import { collectionOf as typedCollection } from '../values.ts'
import type { SessionStateView } from './view.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'
const objects = 'System.Collections.ObjectModel.Collection<System.Management.Automation.PSObject>'

/** One of the groups below `$ExecutionContext.InvokeProvider`; its methods do what the cmdlets of the group do. */
abstract class Group {
  readonly view: SessionStateView
  constructor(view: SessionStateView) {
    this.view = view
  }
}

class Items extends Group {}
class ChildItems extends Group {}
class Content extends Group {}
class Properties extends Group {}
class SecurityDescriptors extends Group {}

/** System.Management.Automation.ProviderIntrinsics. */
export class ProviderIntrinsics {
  readonly items: Items
  readonly childItems: ChildItems
  readonly content: Content
  readonly properties: Properties
  readonly security: SecurityDescriptors
  constructor(view: SessionStateView) {
    this.items = new Items(view)
    this.childItems = new ChildItems(view)
    this.content = new Content(view)
    this.properties = new Properties(view)
    this.security = new SecurityDescriptors(view)
  }
}

type Argument = readonly [string, Value]

function call(self: Group, command: string, ...args: readonly Argument[]): Value[] {
  return callCommand(self.view.scope, command, args)
}

const asObjects = (self: Group, command: string, ...args: readonly Argument[]): Value =>
  collectionOf(call(self, command, ...args))

/** -Path or -LiteralPath, and -Force. */
function where(path: Value, force = false, isLiteral = false): Argument[] {
  return [[isLiteral ? 'LiteralPath' : 'Path', path], ...(force ? ([['Force', true]] as const) : [])]
}

const exists = (self: Group, path: string, _force: boolean, isLiteral: boolean): boolean =>
  call(self, 'Test-Path', [isLiteral ? 'LiteralPath' : 'Path', path]).includes(true)

/** System.Management.Automation.Provider.IContentReader over the lines of an item, IContentWriter that writes them. */
class Lines {
  readonly self: Group
  readonly path: string
  items: Value[]
  at = 0
  constructor(self: Group, path: string, items: Value[]) {
    this.self = self
    this.path = path
    this.items = items
  }

  read(count: bigint): Value {
    const end = count <= 0n ? this.items.length : Math.min(this.items.length, this.at + Number(count))
    const read = this.items.slice(this.at, end)
    this.at = end
    return objectArray(read)
  }

  write(content: Value): Value {
    const items = itemsOf(content)
    if (items.length > 0) call(this.self, 'Add-Content', ['LiteralPath', this.path], ['Value', objectArray([...items])])
    return content
  }
}

const names = (list: Value): Value => stringArray(itemsOf(list).map((item) => toText(item)))

/** The members of the provider intrinsics. */
export const providerIntrinsicsTypes: readonly NetTypeEntry[] = [
  netType(`${space}ProviderIntrinsics`, () => ({
    class: ProviderIntrinsics,
    isSealed: true,
    assembly,
    members: {
      [`Item: ${space}ItemCmdletProviderIntrinsics`]: (self: ProviderIntrinsics) => self.items,
      [`ChildItem: ${space}ChildItemCmdletProviderIntrinsics`]: (self: ProviderIntrinsics) => self.childItems,
      [`Content: ${space}ContentCmdletProviderIntrinsics`]: (self: ProviderIntrinsics) => self.content,
      [`Property: ${space}PropertyCmdletProviderIntrinsics`]: (self: ProviderIntrinsics) => self.properties,
      [`SecurityDescriptor: ${space}SecurityDescriptorCmdletProviderIntrinsics`]: (self: ProviderIntrinsics) =>
        self.security,
    },
  })),
  netType(`${space}SecurityDescriptorCmdletProviderIntrinsics`, () => ({
    class: SecurityDescriptors,
    isSealed: true,
    assembly,
    members: {},
  })),
  netType(`${space}CopyContainers`, () => ({
    kind: 'enum',
    values: [
      ['CopyTargetContainer', 0],
      ['CopyChildrenOfTargetContainer', 1],
    ],
    assembly,
  })),
  netType(`${space}ReturnContainers`, () => ({
    kind: 'enum',
    values: [
      ['ReturnMatchingContainers', 0],
      ['ReturnAllContainers', 1],
    ],
    assembly,
  })),
  netType(`${space}ItemCmdletProviderIntrinsics`, () => ({
    class: Items,
    isSealed: true,
    assembly,
    members: {
      [`Get(String path): ${objects}`]: (self: Items, path: string) => asObjects(self, 'Get-Item', ...where(path)),
      [`Get(String[] path, Boolean force, Boolean literalPath): ${objects}`]: (
        self: Items,
        path: Value,
        force: boolean,
        isLiteral: boolean,
      ) => asObjects(self, 'Get-Item', ...where(path, force, isLiteral)),
      [`Set(String path, Object value): ${objects}`]: (self: Items, path: string, value: Value) =>
        asObjects(self, 'Set-Item', ...where(path), ['Value', value], ['PassThru', true]),
      [`Set(String[] path, Object value, Boolean force, Boolean literalPath): ${objects}`]: (
        self: Items,
        path: Value,
        value: Value,
        force: boolean,
        isLiteral: boolean,
      ) => asObjects(self, 'Set-Item', ...where(path, force, isLiteral), ['Value', value], ['PassThru', true]),
      [`Clear(String path): ${objects}`]: (self: Items, path: string) => asObjects(self, 'Clear-Item', ...where(path)),
      [`Clear(String[] path, Boolean force, Boolean literalPath): ${objects}`]: (
        self: Items,
        path: Value,
        force: boolean,
        isLiteral: boolean,
      ) => asObjects(self, 'Clear-Item', ...where(path, force, isLiteral)),
      'Invoke(String path): Void': (self: Items, path: string) => void call(self, 'Invoke-Item', ...where(path)),
      'Exists(String path): Boolean': (self: Items, path: string) => exists(self, path, false, false),
      'Exists(String path, Boolean force, Boolean literalPath): Boolean': exists,
      'IsContainer(String path): Boolean': (self: Items, path: string) =>
        call(self, 'Test-Path', ['Path', path], ['PathType', 'Container']).includes(true),
      'Remove(String path, Boolean recurse): Void': (self: Items, path: string, recurse: boolean) =>
        void call(self, 'Remove-Item', ...where(path), ['Recurse', recurse]),
      'Remove(String[] path, Boolean recurse, Boolean force, Boolean literalPath): Void': (
        self: Items,
        path: Value,
        recurse: boolean,
        force: boolean,
        isLiteral: boolean,
      ) => void call(self, 'Remove-Item', ...where(path, force, isLiteral), ['Recurse', recurse]),
      [`Rename(String path, String newName): ${objects}`]: (self: Items, path: string, name: string) =>
        asObjects(self, 'Rename-Item', ...where(path), ['NewName', name], ['PassThru', true]),
      [`Rename(String path, String newName, Boolean force): ${objects}`]: (
        self: Items,
        path: string,
        name: string,
        force: boolean,
      ) => asObjects(self, 'Rename-Item', ...where(path, force), ['NewName', name], ['PassThru', true]),
      [`New(String path, String name, String itemTypeName, Object content): ${objects}`]: (
        self: Items,
        path: string,
        name: string,
        kind: string,
        content: Value,
      ) => asObjects(self, 'New-Item', ...newItem(path, name, kind, content, false)),
      [`New(String[] path, String name, String itemTypeName, Object content, Boolean force): ${objects}`]: (
        self: Items,
        path: Value,
        name: string,
        kind: string,
        content: Value,
        force: boolean,
      ) => asObjects(self, 'New-Item', ...newItem(path, name, kind, content, force)),
      [`Copy(String path, String destinationPath, Boolean recurse, ${space}CopyContainers copyContainers): ${objects}`]:
        (self: Items, path: string, to: string, recurse: boolean) =>
          asObjects(self, 'Copy-Item', ...where(path), ['Destination', to], ['Recurse', recurse], ['PassThru', true]),
      [`Copy(String[] path, String destinationPath, Boolean recurse, ${space}CopyContainers copyContainers, Boolean force, Boolean literalPath): ${objects}`]:
        (
          self: Items,
          path: Value,
          to: string,
          recurse: boolean,
          _containers: Value,
          force: boolean,
          isLiteral: boolean,
        ) =>
          asObjects(
            self,
            'Copy-Item',
            ...where(path, force, isLiteral),
            ['Destination', to],
            ['Recurse', recurse],
            ['PassThru', true],
          ),
      [`Move(String path, String destination): ${objects}`]: (self: Items, path: string, to: string) =>
        asObjects(self, 'Move-Item', ...where(path), ['Destination', to], ['PassThru', true]),
      [`Move(String[] path, String destination, Boolean force, Boolean literalPath): ${objects}`]: (
        self: Items,
        path: Value,
        to: string,
        force: boolean,
        isLiteral: boolean,
      ) => asObjects(self, 'Move-Item', ...where(path, force, isLiteral), ['Destination', to], ['PassThru', true]),
    },
  })),
  netType(`${space}ChildItemCmdletProviderIntrinsics`, () => ({
    class: ChildItems,
    isSealed: true,
    assembly,
    members: {
      [`Get(String path, Boolean recurse): ${objects}`]: (self: ChildItems, path: string, recurse: boolean) =>
        asObjects(self, 'Get-ChildItem', ...where(path), ['Recurse', recurse]),
      [`Get(String[] path, Boolean recurse, Boolean force, Boolean literalPath): ${objects}`]: (
        self: ChildItems,
        path: Value,
        recurse: boolean,
        force: boolean,
        isLiteral: boolean,
      ) => asObjects(self, 'Get-ChildItem', ...where(path, force, isLiteral), ['Recurse', recurse]),
      [`Get(String[] path, Boolean recurse, UInt32 depth, Boolean force, Boolean literalPath): ${objects}`]: (
        self: ChildItems,
        path: Value,
        recurse: boolean,
        depth: Value,
        force: boolean,
        isLiteral: boolean,
      ) => asObjects(self, 'Get-ChildItem', ...where(path, force, isLiteral), ['Recurse', recurse], ['Depth', depth]),
      [`GetNames(String path, ${space}ReturnContainers returnContainers, Boolean recurse): System.Collections.ObjectModel.Collection<String>`]:
        (self: ChildItems, path: string, _containers: Value, recurse: boolean) =>
          typedCollection(
            'System.String',
            call(self, 'Get-ChildItem', ...where(path), ['Name', true], ['Recurse', recurse]),
          ),
      'HasChild(String path): Boolean': (self: ChildItems, path: string) =>
        call(self, 'Get-ChildItem', ...where(path, true)).length > 0,
      'HasChild(String path, Boolean force, Boolean literalPath): Boolean': (
        self: ChildItems,
        path: string,
        force: boolean,
        isLiteral: boolean,
      ) => call(self, 'Get-ChildItem', ...where(path, force, isLiteral)).length > 0,
    },
  })),
  netType(`${space}Provider.IContentReader`, () => ({ kind: 'interface', assembly, members: {} })),
  netType(`${space}Provider.IContentWriter`, () => ({ kind: 'interface', assembly, members: {} })),
  netType('Microsoft.PowerShell.Commands.FileSystemContentReaderWriter', () => ({
    class: Lines,
    assembly,
    interfaces: [`${space}Provider.IContentReader`, `${space}Provider.IContentWriter`],
    members: {
      'Read(Int64 readCount): System.Collections.IList': (self: Lines, count: bigint) => self.read(count),
      'Write(System.Collections.IList content): System.Collections.IList': (self: Lines, content: Value) =>
        self.write(content),
      'Close(): Void': () => {},
      'Dispose(): Void': () => {},
    },
  })),
  netType(`${space}ContentCmdletProviderIntrinsics`, () => ({
    class: Content,
    isSealed: true,
    assembly,
    members: {
      'Clear(String path): Void': (self: Content, path: string) => void call(self, 'Clear-Content', ...where(path)),
      [`GetReader(String path): System.Collections.ObjectModel.Collection<${space}Provider.IContentReader>`]: (
        self: Content,
        path: string,
      ) =>
        typedCollection(`${space}Provider.IContentReader`, [
          new Lines(self, path, call(self, 'Get-Content', ...where(path))),
        ]),
      [`GetWriter(String path): System.Collections.ObjectModel.Collection<${space}Provider.IContentWriter>`]: (
        self: Content,
        path: string,
      ) => typedCollection(`${space}Provider.IContentWriter`, [new Lines(self, path, [])]),
    },
  })),
  netType(`${space}PropertyCmdletProviderIntrinsics`, () => ({
    class: Properties,
    isSealed: true,
    assembly,
    members: {
      [`Get(String path, System.Collections.ObjectModel.Collection<String> providerSpecificPickList): ${objects}`]: (
        self: Properties,
        path: string,
        wanted: Value,
      ) =>
        asObjects(
          self,
          'Get-ItemProperty',
          ...where(path),
          ...(isNull(wanted) ? [] : ([['Name', names(wanted)]] as const)),
        ),
      'Clear(String path, System.Collections.ObjectModel.Collection<String> propertyToClear): Void': (
        self: Properties,
        path: string,
        wanted: Value,
      ) => {
        for (const name of itemsOf(wanted)) call(self, 'Clear-ItemProperty', ...where(path), ['Name', name])
      },
      [`Set(String path, System.Management.Automation.PSObject propertyValue): ${objects}`]: (
        self: Properties,
        path: string,
        values: Value,
      ) => asObjects(self, 'Set-ItemProperty', ...where(path), ['InputObject', values], ['PassThru', true]),
      [`New(String path, String propertyName, String propertyTypeName, Object value): ${objects}`]: (
        self: Properties,
        path: string,
        name: string,
        kind: string,
        value: Value,
      ) =>
        asObjects(self, 'New-ItemProperty', ...where(path), ['Name', name], ['PropertyType', kind], ['Value', value]),
      'Remove(String path, String propertyName): Void': (self: Properties, path: string, name: string) =>
        void call(self, 'Remove-ItemProperty', ...where(path), ['Name', name]),
    },
  })),
]

function newItem(path: Value, name: string, kind: string, content: Value, force: boolean): Argument[] {
  return [
    ...where(path, force),
    ...(isNull(name) || name === '' ? [] : ([['Name', name]] as const)),
    ...(isNull(kind) || kind === '' ? [] : ([['ItemType', kind]] as const)),
    ...(isNull(content) ? [] : ([['Value', content]] as const)),
  ]
}
