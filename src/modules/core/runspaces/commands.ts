import { ItemList } from '../../../dotnet/collections/itemList.ts'
import { Fault } from '../../../kernel/fault.ts'
import { isNull, type Value } from '../../../kernel/value.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { isDictionary } from '../../../types/dictionary.ts'
import { itemsOf } from '../../../types/enumerate.ts'
import { type NetTypeEntry, netType, requireType } from '../../../types/netType.ts'
import { genericType } from '../../../types/registry.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'

/** System.Management.Automation.Runspaces.CommandParameter: a name, or null for an argument by position, and its value. */
export class CommandParameter {
  readonly name: string | null
  readonly value: Value | undefined
  constructor(name: string | null, value: Value | undefined) {
    this.name = name
    this.value = value
  }
}

/** System.Management.Automation.Runspaces.Command. */
export class Command {
  readonly text: string
  readonly isScript: boolean
  readonly usesLocalScope: boolean
  readonly parameters = collection('System.Management.Automation.Runspaces.CommandParameter')
  isEndOfStatement = false
  /** The CommandInfo it stands for, where one was given. */
  info: Value = null

  constructor(text: string, isScript: boolean, usesLocalScope: boolean) {
    this.text = text
    this.isScript = isScript
    this.usesLocalScope = usesLocalScope
  }
}

function collection(element: string): ItemList {
  const list = new ItemList()
  list.netType = genericType('System.Collections.ObjectModel.Collection`1', [requireType(element)])
  return list
}

/** System.Management.Automation.PSCommand: what a PowerShell object is to run. */
export class PSCommand {
  readonly list = collection('System.Management.Automation.Runspaces.Command')

  get commands(): readonly Command[] {
    return this.list.items as unknown as readonly Command[]
  }

  add(command: Command): void {
    this.list.items.push(command)
    this.list.changed()
  }

  clear(): void {
    this.list.items.length = 0
    this.list.changed()
  }

  /** The command parameters go to. Throws PSInvalidOperationException where there is none. */
  last(what: 'parameter'): Command {
    const command = this.commands.at(-1)
    if (command === undefined)
      throw new Fault({
        exception: `${space}PSInvalidOperationException`,
        category: 'InvalidOperation',
        id: 'InvalidOperation',
        message: `A command is required to add a ${what}. A command must be added to the PowerShell instance before adding a ${what}.`,
      })
    return command
  }

  addParameter(name: string | null, value: Value | undefined): void {
    this.last('parameter').parameters.items.push(new CommandParameter(name, value))
  }

  addStatement(): void {
    const command = this.commands.at(-1)
    if (command !== undefined) command.isEndOfStatement = true
  }

  clone(): PSCommand {
    const copy = new PSCommand()
    for (const command of this.commands) copy.add(command)
    return copy
  }

  /** The commands, statement by statement. */
  statements(): Command[][] {
    const statements: Command[][] = [[]]
    for (const command of this.commands) {
      statements.at(-1)!.push(command)
      if (command.isEndOfStatement) statements.push([])
    }
    return statements.filter((statement) => statement.length > 0)
  }
}

/** Adds the parameters of a dictionary by name, or the items of a list by position. */
export function addParameters(command: PSCommand, parameters: Value): void {
  command.last('parameter')
  if (isNull(parameters)) return
  if (isDictionary(parameters))
    for (const [name, value] of parameters.entries()) command.addParameter(toText(name), value)
  else for (const item of itemsOf(parameters)) command.addParameter(null, item)
}

/** A null argument of a method that needs one. */
export function requireArgument(value: Value, name: string): void {
  if (isNull(value))
    throw new Fault({
      exception: `${space}PSArgumentNullException`,
      category: 'InvalidArgument',
      message: `Cannot process argument because the value of argument "${name}" is null. Change the value of argument "${name}" to a non-null value.`,
    })
}

export const commandObjectTypes: readonly NetTypeEntry[] = [
  netType(`${space}Runspaces.CommandParameter`, () => ({
    class: CommandParameter,
    isSealed: true,
    assembly,
    members: {
      'new(String name)': (name: string) => new CommandParameter(name, undefined),
      'new(String name, Object value)': (name: string, value: Value) => new CommandParameter(name, value),
      'Name: String': (self: CommandParameter) => self.name,
      'Value: Object': (self: CommandParameter) => self.value ?? null,
    },
  })),
  netType(`${space}Runspaces.Command`, () => ({
    class: Command,
    isSealed: true,
    assembly,
    members: {
      'new(String command)': (text: string) => new Command(text, false, false),
      'new(String command, Boolean isScript)': (text: string, isScript: boolean) => new Command(text, isScript, false),
      'new(String command, Boolean isScript, Boolean useLocalScope)': (
        text: string,
        isScript: boolean,
        local: boolean,
      ) => new Command(text, isScript, local),
      'CommandText: String': (self: Command) => self.text,
      'IsScript: Boolean': (self: Command) => self.isScript,
      'UseLocalScope: Boolean': (self: Command) => self.usesLocalScope,
      'IsEndOfStatement: Boolean': (self: Command) => self.isEndOfStatement,
      [`Parameters: System.Collections.ObjectModel.Collection<${space}Runspaces.CommandParameter>`]: (self: Command) =>
        self.parameters,
      'ToString(): String': (self: Command) => self.text,
    },
  })),
  netType(`${space}PSCommand`, () => ({
    class: PSCommand,
    isSealed: true,
    assembly,
    members: {
      'new()': () => new PSCommand(),
      [`Commands: System.Collections.ObjectModel.Collection<${space}Runspaces.Command>`]: (self: PSCommand) =>
        self.list,
      'Clear(): Void': (self: PSCommand) => self.clear(),
      [`Clone(): ${space}PSCommand`]: (self: PSCommand) => self.clone(),
      [`AddCommand(String command): ${space}PSCommand`]: (self: PSCommand, text: string) => {
        requireArgument(text, 'cmdlet')
        self.add(new Command(text, false, false))
        return self
      },
      [`AddScript(String script): ${space}PSCommand`]: (self: PSCommand, text: string) => {
        requireArgument(text, 'script')
        self.add(new Command(text, true, false))
        return self
      },
      [`AddScript(String script, Boolean useLocalScope): ${space}PSCommand`]: (
        self: PSCommand,
        text: string,
        local: boolean,
      ) => {
        requireArgument(text, 'script')
        self.add(new Command(text, true, local))
        return self
      },
      [`AddParameter(String parameterName): ${space}PSCommand`]: (self: PSCommand, name: string) => {
        self.addParameter(name, undefined)
        return self
      },
      [`AddParameter(String parameterName, Object value): ${space}PSCommand`]: (
        self: PSCommand,
        name: string,
        value: Value,
      ) => {
        self.addParameter(name, value)
        return self
      },
      [`AddArgument(Object value): ${space}PSCommand`]: (self: PSCommand, value: Value) => {
        self.addParameter(null, value)
        return self
      },
      [`AddStatement(): ${space}PSCommand`]: (self: PSCommand) => {
        self.addStatement()
        return self
      },
    },
  })),
]
