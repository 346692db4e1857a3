import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import { SessionState } from '../../session/sessionState.ts'
import type { Variable } from '../../session/variable.ts'
import { findVariable, removeVariable, setVariable, variableObject } from '../../session/variables.ts'
import { type NetTypeEntry, netType } from '../../types/netType.ts'
import { EngineIntrinsics } from '../commands/engineIntrinsics.ts'
import { hostOf } from './host/host.ts'
import { commandIntrinsicsTypes, InvokeCommand } from './intrinsics/commands.ts'
import { DriveIntrinsics, driveIntrinsicsTypes, ProviderManagement } from './intrinsics/drives.ts'
import { PathIntrinsics, pathIntrinsicsTypes } from './intrinsics/paths.ts'
import { ProviderIntrinsics, providerIntrinsicsTypes } from './intrinsics/providers.ts'
import { SessionStateView, sessionStateOf } from './intrinsics/view.ts'
import { enumOf, collectionOf as typedCollection } from './values.ts'

export { SessionStateView, sessionStateOf } from './intrinsics/view.ts'

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'

/** PSVariableIntrinsics. */
class VariableIntrinsics {
  readonly view: SessionStateView
  constructor(view: SessionStateView) {
    this.view = view
  }
}

const everything = (): Value => typedCollection('System.String', ['*'])

/** SessionState, EngineIntrinsics and the intrinsics they lead to. */
export const sessionStateTypes: readonly NetTypeEntry[] = [
  netType(`${space}SessionStateInternal`, () => ({
    class: SessionState,
    assembly,
    nonPublic: { Module: { get: (self: SessionState) => self.module } },
    members: {},
  })),
  netType(`${space}SessionState`, () => ({
    class: SessionStateView,
    assembly,
    nonPublic: { Internal: { get: (self: SessionStateView) => self.frame.state } },
    isSealed: true,
    members: {
      [`Drive: ${space}DriveManagementIntrinsics`]: (self: SessionStateView) => self.part(DriveIntrinsics),
      [`Provider: ${space}CmdletProviderManagementIntrinsics`]: (self: SessionStateView) =>
        self.part(ProviderManagement),
      [`Path: ${space}PathIntrinsics`]: (self: SessionStateView) => self.part(PathIntrinsics),
      [`PSVariable: ${space}PSVariableIntrinsics`]: (self: SessionStateView) => self.part(VariableIntrinsics),
      [`LanguageMode: ${space}PSLanguageMode get set`]: {
        get: () => enumOf('PSLanguageMode', 'FullLanguage'),
        set: () => {},
      },
      'UseFullLanguageModeInDebugger: Boolean': () => false,
      'Scripts: System.Collections.Generic.List<String>': everything,
      'Applications: System.Collections.Generic.List<String>': everything,
      [`Module: ${space}PSModuleInfo`]: (self: SessionStateView) => self.frame.state.module,
      [`InvokeProvider: ${space}ProviderIntrinsics`]: (self: SessionStateView) => self.part(ProviderIntrinsics),
      [`InvokeCommand: ${space}CommandInvocationIntrinsics`]: (self: SessionStateView) => self.part(InvokeCommand),
    },
  })),
  netType(`${space}EngineIntrinsics`, () => ({
    class: EngineIntrinsics,
    assembly,
    members: {
      [`Host: ${space}Host.PSHost`]: (self: EngineIntrinsics) => hostOf(self.frame.session),
      [`Events: ${space}PSEventManager`]: (self: EngineIntrinsics) => self.frame.session.eventManager(),
      [`InvokeProvider: ${space}ProviderIntrinsics`]: (self: EngineIntrinsics) =>
        sessionStateOf(self.frame).part(ProviderIntrinsics),
      [`SessionState: ${space}SessionState`]: (self: EngineIntrinsics) => sessionStateOf(self.frame),
      [`InvokeCommand: ${space}CommandInvocationIntrinsics`]: (self: EngineIntrinsics) =>
        sessionStateOf(self.frame).part(InvokeCommand),
    },
  })),
  netType(`${space}PSVariableIntrinsics`, () => ({
    class: VariableIntrinsics,
    assembly,
    isSealed: true,
    members: {
      [`Get(String name): ${space}PSVariable`]: (self: VariableIntrinsics, name: string) =>
        variableObject(self.view.scope, fold(name)),
      'GetValue(String name): Object': (self: VariableIntrinsics, name: string) =>
        findVariable(self.view.scope, fold(name)) ?? null,
      'GetValue(String name, Object defaultValue): Object': (
        self: VariableIntrinsics,
        name: string,
        otherwise: Value,
      ) => findVariable(self.view.scope, fold(name)) ?? otherwise,
      'Set(String name, Object value): Void': (self: VariableIntrinsics, name: string, value: Value) =>
        setVariable(self.view.scope, name, value),
      [`Set(${space}PSVariable variable): Void`]: (self: VariableIntrinsics, variable: Variable) => {
        const { scope } = self.view
        scope.overflow ??= new Map()
        scope.overflow.set(fold(variable.name), variable)
      },
      'Remove(String name): Void': (self: VariableIntrinsics, name: string) => {
        removeVariable(self.view.scope, fold(name), false)
      },
      [`Remove(${space}PSVariable variable): Void`]: (self: VariableIntrinsics, variable: Variable) => {
        removeVariable(self.view.scope, fold(variable.name), false)
      },
    },
  })),
  ...commandIntrinsicsTypes,
  ...driveIntrinsicsTypes,
  ...pathIntrinsicsTypes,
  ...providerIntrinsicsTypes,
]
