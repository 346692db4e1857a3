import { SecureString } from '../../../dotnet/security/secureString.ts'
import { isNull, type Value } from '../../../kernel/value.ts'
import {
  DebugRecord,
  InformationRecord,
  type ProgressRecord,
  VerboseRecord,
  WarningRecord,
} from '../../../session/records.ts'
import type { Session } from '../../../session/session.ts'
import { convert } from '../../../types/conversion/convert.ts'
import { toText } from '../../../types/conversion/toText.ts'
import { itemsOf } from '../../../types/enumerate.ts'
import { type NetTypeEntry, netType, requireType } from '../../../types/netType.ts'
import { PSCredential } from '../credential.ts'
import { dictionaryOf } from '../values.ts'
import type { ChoiceDescription, FieldDescription } from './descriptions.ts'
import { RawInterface } from './rawInterface.ts'
import { assembly, space } from './structures.ts'

/** System.Management.Automation.Internal.Host.InternalHostUserInterface: `$Host.UI`. */
export class HostInterface {
  readonly session: Session
  readonly raw: RawInterface

  constructor(session: Session) {
    this.session = session
    this.raw = new RawInterface(session)
  }
}

const streams = (self: HostInterface) => self.session.global.top.streams
const colorName = (color: Value): string | null => (isNull(color) ? null : toText(color))

function promptForChoice(
  self: HostInterface,
  caption: string,
  message: string,
  choices: Value,
  chosen: number,
): number {
  const list = [...itemsOf(choices)].map((choice) => choice as unknown as ChoiceDescription)
  return self.session.ui.choose(
    caption ?? '',
    message ?? '',
    list.map((choice) => [choice.label, choice.helpMessage]),
    chosen,
  )
}

function prompt(self: HostInterface, caption: string, message: string, descriptions: Value): Value {
  const fields = [...itemsOf(descriptions)].map((field) => field as unknown as FieldDescription)
  const answers = self.session.ui.prompt(
    caption ?? '',
    message ?? '',
    fields.map((field) => ({
      name: field.name,
      label: field.label,
      typeName: field.typeName,
      helpMessage: field.helpMessage,
      isMandatory: field.isMandatory,
      defaultValue: isNull(field.defaultValue) ? undefined : field.defaultValue,
    })),
  )
  return dictionaryOf(
    'psobject',
    fields.map((field) => [field.name, convert(answers.get(field.name) ?? null, requireType(field.typeName))] as const),
  )
}

function promptForCredential(self: HostInterface, caption: string, message: string, userName: string): Value {
  const { ui } = self.session
  const field = (name: string, typeName: string) => ({
    name,
    label: name === 'User' ? 'User' : `Password for user ${userName}`,
    typeName,
    helpMessage: '',
    isMandatory: true,
    defaultValue: undefined,
  })
  const asked = isNull(userName) || userName === '' ? [field('User', 'System.String')] : []
  const answers = ui.prompt(caption ?? '', message ?? '', [...asked, field('Password', 'System.Security.SecureString')])
  const password = new SecureString(toText(answers.get('Password') ?? ''))
  return new PSCredential(asked.length > 0 ? toText(answers.get('User') ?? '') : userName, password)
}

function secret(self: HostInterface): Value {
  return new SecureString(self.session.ui.readSecret())
}

export const hostInterfaceTypes: readonly NetTypeEntry[] = [
  netType(`${space}PSHostUserInterface`, () => ({ isAbstract: true, assembly, members: {} })),
  netType('System.Management.Automation.Internal.Host.InternalHostUserInterface', () => ({
    class: HostInterface,
    base: `${space}PSHostUserInterface`,
    assembly,
    members: {
      'RawUI: System.Management.Automation.Host.PSHostRawUserInterface': (self: HostInterface) => self.raw,
      'SupportsVirtualTerminal: Boolean': (self: HostInterface) => self.session.ui.hostName === 'ConsoleHost',
      'ReadLine(): String': (self: HostInterface) => self.session.ui.readLine(),
      'ReadLineAsSecureString(): System.Security.SecureString': secret,
      'Write(String value): Void': (self: HostInterface, text: string) => self.session.ui.write(text ?? '', null, null),
      'Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, String value): Void': (
        self: HostInterface,
        front: Value,
        back: Value,
        text: string,
      ) => self.session.ui.write(text ?? '', colorName(front), colorName(back)),
      'WriteLine(): Void': (self: HostInterface) => self.session.ui.writeLine('', null, null),
      'WriteLine(String value): Void': (self: HostInterface, text: string) =>
        self.session.ui.writeLine(text ?? '', null, null),
      'WriteLine(ConsoleColor foregroundColor, ConsoleColor backgroundColor, String value): Void': (
        self: HostInterface,
        front: Value,
        back: Value,
        text: string,
      ) => self.session.ui.writeLine(text ?? '', colorName(front), colorName(back)),
      'WriteErrorLine(String value): Void': (self: HostInterface, text: string) => {
        if (self.session.ui.hostName === 'ConsoleHost') self.session.host.console.writeError(`${text ?? ''}\n`)
      },
      'WriteWarningLine(String message): Void': (self: HostInterface, text: string) =>
        streams(self).warning.write(new WarningRecord(text)),
      'WriteVerboseLine(String message): Void': (self: HostInterface, text: string) =>
        streams(self).verbose.write(new VerboseRecord(text)),
      'WriteDebugLine(String message): Void': (self: HostInterface, text: string) =>
        streams(self).debug.write(new DebugRecord(text)),
      'WriteInformation(System.Management.Automation.InformationRecord record): Void': (
        self: HostInterface,
        record: InformationRecord,
      ) => {
        if (record instanceof InformationRecord) streams(self).information.write(record)
      },
      'WriteProgress(Int64 sourceId, System.Management.Automation.ProgressRecord record): Void': (
        self: HostInterface,
        _source: bigint,
        record: ProgressRecord,
      ) => streams(self).progress.write(record),
      'Prompt(String caption, String message, System.Collections.ObjectModel.Collection<System.Management.Automation.Host.FieldDescription> descriptions): System.Collections.Generic.Dictionary<String,System.Management.Automation.PSObject>':
        prompt,
      'PromptForChoice(String caption, String message, System.Collections.ObjectModel.Collection<System.Management.Automation.Host.ChoiceDescription> choices, Int32 defaultChoice): Int32':
        promptForChoice,
      'PromptForCredential(String caption, String message, String userName, String targetName): System.Management.Automation.PSCredential':
        promptForCredential,
    },
  })),
]
