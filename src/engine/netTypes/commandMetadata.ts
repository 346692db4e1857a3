/** System.Management.Automation.CommandMetadata and ProxyCommand. */
import { netFault } from '../../kernel/fault.ts'
import type { Value } from '../../kernel/value.ts'
import { type MemberImplementation, type NetType, type NetTypeEntry, netType } from '../../types/netType.ts'
import { CommandMetadataView, viewOfCommand } from '../commands/commandMetadataView.ts'
import { currentSession } from '../commands/currentSession.ts'
import { engineOf } from '../commands/engineState.ts'
import { CmdletInfo, type CommandInfo, ExternalScriptInfo } from '../commands/info.ts'
import { absolutePath } from '../commands/pathSearch.ts'
import {
  beginText,
  cleanText,
  cmdletBindingText,
  dynamicParamText,
  endText,
  helpCommentsText,
  paramBlockText,
  processText,
  proxyText,
} from '../commands/proxyCommand.ts'
import { loadScriptFile } from '../commands/scriptFile.ts'
import { argumentNull, enumOf, nameOf } from './values.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'
type View = CommandMetadataView

/** A property kept among the settings. */
function setting<K extends keyof View['settings']>(
  name: string,
  type: string,
  key: K,
): Readonly<Record<string, MemberImplementation>> {
  return {
    [`${name}: ${type} get set`]: {
      get: ({ settings }: View) => settings[key],
      set: ({ settings }: View, value: View['settings'][K]) => {
        settings[key] = value
      },
    },
  }
}

/** One that is an enumeration for scripts. */
function enumerated(
  name: string,
  key: 'confirmImpact' | 'remotingCapability',
): Readonly<Record<string, MemberImplementation>> {
  return {
    [`${name}: ${space}${name} get set`]: {
      get: ({ settings }: View) => enumOf(name, settings[key]),
      set: ({ settings }: View, value: Value) => {
        ;(settings as Record<typeof key, string>)[key] = nameOf(value)
      },
    },
  }
}

function ofCommand(info: CommandInfo | null, withCommon: boolean): View {
  if (info === null) throw argumentNull('commandInfo')
  return viewOfCommand(info, withCommon)
}

function ofFile(path: string): View {
  const { session } = currentSession().running
  const full = absolutePath(session, path)
  const name = path.slice(path.lastIndexOf('/') + 1)
  const view = viewOfCommand(new ExternalScriptInfo(name, full, () => loadScriptFile(session, full)), false)
  view.settings.name = path
  return new CommandMetadataView(view.settings, { ...view.wrapped, wrappedName: path }, view.parameterEntries)
}

function ofClass(type: NetType): View {
  const cmdlets = engineOf(currentSession().running.session).builtins.flatMap((module) => module.cmdlets)
  const entry = cmdlets.find(({ declaration }) => declaration.class === type.fullName)
  if (entry === undefined) throw netFault('System.ArgumentException', `${type.fullName} is no cmdlet.`)
  return viewOfCommand(new CmdletInfo(entry, null), false)
}

function checked(view: View | null): View {
  if (view === null) throw argumentNull('commandMetaData')
  return view
}

const part = (name: string, text: (view: View) => string): Readonly<Record<string, MemberImplementation>> => ({
  [`static ${name}(${space}CommandMetadata commandMetadata): String`]: (view: View | null) => text(checked(view)),
})

export const commandMetadataTypes: readonly NetTypeEntry[] = [
  netType(`${space}CommandMetadata`, () => ({
    class: CommandMetadataView,
    isSealed: true,
    assembly,
    members: {
      'new(Type commandType)': ofClass,
      [`new(${space}CommandInfo commandInfo)`]: (info: CommandInfo | null) => ofCommand(info, false),
      [`new(${space}CommandInfo commandInfo, Boolean shouldGenerateCommonParameters)`]: ofCommand,
      'new(String path)': ofFile,
      [`new(${space}CommandMetadata other)`]: (other: View | null) => {
        if (other === null) throw argumentNull('other')
        return other.copy()
      },
      ...setting('Name', 'String', 'name'),
      'CommandType: Type': ({ wrapped }: View) => wrapped.commandType,
      ...setting('DefaultParameterSetName', 'String', 'defaultSet'),
      ...setting('SupportsShouldProcess', 'Boolean', 'supportsShouldProcess'),
      ...setting('SupportsPaging', 'Boolean', 'supportsPaging'),
      ...setting('PositionalBinding', 'Boolean', 'positionalBinding'),
      ...setting('SupportsTransactions', 'Boolean', 'supportsTransactions'),
      ...setting('HelpUri', 'String', 'helpUri'),
      ...enumerated('RemotingCapability', 'remotingCapability'),
      ...enumerated('ConfirmImpact', 'confirmImpact'),
      [`Parameters: System.Collections.Generic.Dictionary<String,${space}ParameterMetadata>`]: (self: View) =>
        self.parameters,
    },
  })),
  netType(`${space}ProxyCommand`, () => ({
    assembly,
    isAbstract: true,
    isSealed: true,
    members: {
      ...part('Create', (view) => proxyText(view, '', true)),
      [`static Create(${space}CommandMetadata commandMetadata, String helpComment): String`]: (
        view: View | null,
        help: string | null,
      ) => proxyText(checked(view), help ?? '', true),
      [`static Create(${space}CommandMetadata commandMetadata, String helpComment, Boolean generateDynamicParameters): String`]:
        (view: View | null, help: string | null, withDynamic: boolean) =>
          proxyText(checked(view), help ?? '', withDynamic),
      ...part('GetCmdletBindingAttribute', cmdletBindingText),
      ...part('GetParamBlock', paramBlockText),
      ...part('GetBegin', beginText),
      ...part('GetProcess', () => processText),
      ...part('GetDynamicParam', dynamicParamText),
      ...part('GetEnd', () => endText),
      ...part('GetClean', () => cleanText),
      [`static GetHelpComments(${space}PSObject help): String`]: (help: Value) => {
        if (help === null) throw netFault('System.ArgumentNullException', "Value cannot be null. (Parameter 'help')")
        return helpCommentsText(help)
      },
    },
  })),
]
