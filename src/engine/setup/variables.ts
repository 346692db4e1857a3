import { Fault } from '../../kernel/fault.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import type { Session } from '../../session/session.ts'
import { AllScope, Constant, ReadOnly, Variable, type VariableAttribute } from '../../session/variable.ts'
import { EnumValue, enumNamed, enumText } from '../../types/enum.ts'
import { requireType } from '../../types/netType.ts'
import { currentCulture } from '../../types/text/culture.ts'
import { ArgumentTypeConverter } from '../binder/attributes/transform.ts'
import { convertAssigned } from '../commands/blockMetadata.ts'

/** A variable whose value is computed: each time, or once when first read. */
class ComputedVariable extends Variable {
  constructor(name: string, options: number, compute: () => Value, isFixed: boolean) {
    super(name, null, options)
    let made: Value | undefined
    Object.defineProperty(this, 'value', {
      get: () => (isFixed ? (made ??= compute()) : compute()),
      set(value: Value) {
        made = value
      },
    })
  }
}

/** ActionPreference variables refuse the one value that nothing supports. */
function refuseSuspend(value: Value): Value {
  if (value instanceof EnumValue && enumText(value) === 'Suspend') {
    throw new Fault({
      id: 'RuntimeException',
      category: 'MetadataError',
      exception: `${space}ArgumentTransformationMetadataException`,
      message:
        'The Suspend ActionPreference value is reserved for future use and is not supported at this time. For more information about preference variables, see the Help topic, "about_Preference_Variables."',
    })
  }
  return value
}

/** `[type]` on a variable of the session: assignments convert. */
function typed(typeName: string): VariableAttribute[] {
  return [{ transform: (value: Value) => convertAssigned(value, new ArgumentTypeConverter(requireType(typeName))) }]
}

const space = 'System.Management.Automation.'
const automatic = AllScope | Constant

/** What variables come from elsewhere: objects of classes above the session. */
export interface VariableSources {
  readonly error: () => Value
  readonly executionContext: () => Value
  readonly host: () => Value
  readonly psStyle: () => Value
  readonly versionTable: () => Value
  readonly location: () => Value
  readonly outputEncoding: () => Value
  readonly defaultParameterValues: () => Value
  readonly profile: () => Value
}

/** Gives a session the variables it starts with. */
export function defineVariables(session: Session, sources: VariableSources): void {
  const { top } = session.global
  const variables = new Map<string, Variable>()
  top.overflow = variables
  const { machine } = session.host
  const add = (variable: Variable, description = ''): void => {
    variable.description = description
    variables.set(fold(variable.name), variable)
    if (variable.options & AllScope) session.allScope.add(fold(variable.name))
  }
  const plain = (name: string, value: Value, options = 0, description = '') =>
    add(new Variable(name, value, options), description)
  const computed = (name: string, options: number, compute: () => Value, description = '', isFixed = true) =>
    add(new ComputedVariable(name, options, compute, isFixed), description)
  const preference = (name: string, type: string, value: string, description: string) => {
    const attributes = typed(space + type)
    if (type === 'ActionPreference') attributes.push({ transform: refuseSuspend })
    computed(name, 0, () => enumNamed(requireType(space + type), value) ?? value, description)
    variables.get(fold(name))!.attributes = attributes
  }

  computed('?', ReadOnly | AllScope, () => session.questionMark, 'Status of last command', false)
  plain('^', null)
  plain('$', null)
  plain('true', true, automatic, 'Boolean True')
  plain('false', false, automatic, 'Boolean False')
  computed(
    'null',
    0,
    () => null,
    'References to the null variable always return the null value. Assignments have no effect.',
    false,
  )
  computed('Error', Constant, sources.error)
  computed('ExecutionContext', automatic, sources.executionContext, 'The run objects available to cmdlets', false)
  computed('Host', automatic, sources.host, 'A reference to the host of the current runspace')
  computed('PSVersionTable', automatic, sources.versionTable, 'Version information for current PowerShell session')
  computed('PSStyle', Constant, sources.psStyle, 'Configuration controlling how text is rendered.')
  computed('PWD', 0, sources.location, '', false)
  plain('HOME', machine.homeDirectory, ReadOnly | AllScope, "Folder containing the current user's profile")
  plain('PID', machine.processId, automatic, 'Current process ID')
  plain('PSHOME', machine.homeOfShell, automatic, 'Parent folder of the host application of the current runspace')
  plain('PSEdition', 'Core', automatic, 'Edition information for the current PowerShell session')
  plain(
    'ShellId',
    'Microsoft.PowerShell',
    automatic,
    'The ShellID identifies the current shell.  This is used by #Requires.',
  )
  computed(
    'PSCulture',
    ReadOnly | AllScope,
    () => currentCulture().name,
    'Culture of the current PowerShell session',
    false,
  )
  plain('PSUICulture', 'en-US', ReadOnly | AllScope, 'UI culture of the current PowerShell session')
  plain('IsCoreCLR', true, ReadOnly | AllScope)
  plain('IsLinux', machine.platform === 'linux', ReadOnly | AllScope)
  plain('IsMacOS', machine.platform === 'darwin', ReadOnly | AllScope)
  plain('IsWindows', machine.platform === 'win32', ReadOnly | AllScope)
  computed('PROFILE', 0, sources.profile)
  plain('FormatEnumerationLimit', 4, 0, 'Dictates the limit of enumeration on formatting IEnumerable objects')
  plain('MaximumHistoryCount', 4096, 0, 'Maximum number of history objects to retain in a session')
  plain('NestedPromptLevel', 0, 0, 'Dictates what type of prompt should be displayed for the current nesting level')
  plain(
    'PSEmailServer',
    '',
    0,
    'Variable to contain the name of the email server. This can be used instead of the HostName parameter in the Send-MailMessage cmdlet.',
  )
  plain('PSSessionApplicationName', 'wsman', 0, 'AppName where the remote connection will be established')
  plain('StackTrace', null)
  computed(
    'OutputEncoding',
    0,
    sources.outputEncoding,
    'The text encoding used when piping text to a native executable file',
  )
  computed(
    'PSDefaultParameterValues',
    0,
    sources.defaultParameterValues,
    'Variable to hold all default <cmdlet:parameter, value> pairs',
  )
  variables.get('psdefaultparametervalues')!.attributes = typed(`${space}DefaultParameterDictionary`)
  plain(
    'PSNativeCommandUseErrorActionPreference',
    false,
    0,
    'If true, $ErrorActionPreference applies to native executables, so that non-zero exit codes will generate cmdlet-style errors governed by error action settings',
  )
  variables.get('psnativecommanduseerroractionpreference')!.attributes = typed('System.Boolean')
  preference(
    'PSNativeCommandArgumentPassing',
    'NativeArgumentPassingStyle',
    'Standard',
    'Dictates how arguments are passed to native executables.',
  )
  preference(
    'ConfirmPreference',
    'ConfirmImpact',
    'High',
    'Dictates when confirmation should be requested. Confirmation is requested when the ConfirmImpact of the operation is equal to or greater than $ConfirmPreference. If $ConfirmPreference is None, actions will only be confirmed when Confirm is specified.',
  )
  preference(
    'DebugPreference',
    'ActionPreference',
    'SilentlyContinue',
    'Dictates the action taken when a Debug message is delivered',
  )
  preference(
    'ErrorActionPreference',
    'ActionPreference',
    'Continue',
    'Dictates the action taken when an error message is delivered',
  )
  preference(
    'ProgressPreference',
    'ActionPreference',
    'Continue',
    'Dictates the action taken when progress records are delivered',
  )
  preference(
    'VerbosePreference',
    'ActionPreference',
    'SilentlyContinue',
    'Dictates the action taken when a Verbose message is delivered',
  )
  preference(
    'WarningPreference',
    'ActionPreference',
    'Continue',
    'Dictates the action taken when a Warning message is delivered',
  )
  preference(
    'InformationPreference',
    'ActionPreference',
    'SilentlyContinue',
    'Dictates the action taken when a command generates an item in the Information stream',
  )
  preference('ErrorView', 'ErrorView', 'ConciseView', 'Dictates the view mode to use when displaying errors')
  plain('WhatIfPreference', false, 0, 'If true, WhatIf is considered to be enabled for all commands.')
}
