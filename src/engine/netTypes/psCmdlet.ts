import { isControlFlow, PipelineAbort } from '../../kernel/control.ts'
import { fold } from '../../kernel/text.ts'
import type { Value } from '../../kernel/value.ts'
import type { InformationRecord, ProgressRecord } from '../../session/records.ts'
import type { Frame } from '../../session/scope.ts'
import { addToLists } from '../../session/streams.ts'
import { findVariable } from '../../session/variables.ts'
import { elementsOf, type NetArray } from '../../types/array.ts'
import { toBoolean } from '../../types/conversion/toBoolean.ts'
import { toText } from '../../types/conversion/toText.ts'
import { forEachItem } from '../../types/enumerate.ts'
import type { ErrorRecord } from '../../types/errorRecord.ts'
import { Exception } from '../../types/exception.ts'
import { type NetTypeEntry, netType } from '../../types/netType.ts'
import type { PSReference } from '../../types/psReference.ts'
import { ScriptCmdlet } from '../commands/scriptCmdlet.ts'
import { hostOf } from './host/host.ts'
import { InvokeCommand } from './intrinsics/commands.ts'
import { PathIntrinsics } from './intrinsics/paths.ts'
import { ProviderIntrinsics } from './intrinsics/providers.ts'
import { sessionStateOf } from './sessionState.ts'
import { enumOf, textSet } from './values.ts'

/** A script cmdlet sees the session state it is called from. */
function callerOf({ runtime: { frame } }: Self): Frame {
  return frame.caller ?? frame
}

const space = 'System.Management.Automation.'
const assembly = 'System.Management.Automation'
type Self = ScriptCmdlet

/** As the real set lists them. */
const commonNames = [
  'Verbose',
  'Debug',
  'ErrorAction',
  'WarningAction',
  'InformationAction',
  'ProgressAction',
  'ErrorVariable',
  'WarningVariable',
  'OutVariable',
  'OutBuffer',
  'PipelineVariable',
  'InformationVariable',
]

function askToAll(
  self: Self,
  query: string,
  caption: string,
  risky: boolean,
  yes: PSReference,
  no: PSReference,
): boolean {
  const toAll = { yes: toBoolean(yes.value), no: toBoolean(no.value) }
  const answer = self.runtime.shouldContinue(query, caption, toAll, risky)
  yes.value = toAll.yes
  no.value = toAll.no
  return answer
}

/** What a cmdlet's own method throws ends the command: the function's own `catch` does not see it. */
function ending<T>(self: Self, work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    if (isControlFlow(thrown) || !(thrown instanceof Exception)) throw thrown
    self.runtime.pipeline.failed = true
    addToLists(self.runtime.streams, 'error', thrown)
    throw new PipelineAbort(self.runtime.pipeline, thrown)
  }
}

/** `$PSCmdlet`: PSScriptCmdlet, with the members of Cmdlet and PSCmdlet. */
export const psCmdletTypes: readonly NetTypeEntry[] = [
  netType(`${space}Internal.InternalCommand`, () => ({ assembly, isAbstract: true })),
  netType(`${space}Cmdlet`, () => ({
    assembly,
    isAbstract: true,
    base: `${space}Internal.InternalCommand`,
    members: {
      'static CommonParameters: System.Collections.Generic.HashSet<String>': () => textSet(commonNames),
      'static OptionalCommonParameters: System.Collections.Generic.HashSet<String>': () =>
        textSet(['WhatIf', 'Confirm', 'UseTransaction']),
    },
  })),
  netType(`${space}PSCmdlet`, () => ({ assembly, isAbstract: true, base: `${space}Cmdlet` })),
  netType(`${space}PSScriptCmdlet`, () => ({
    class: ScriptCmdlet,
    base: `${space}PSCmdlet`,
    assembly,
    isSealed: true,
    members: {
      'CommandOrigin: System.Management.Automation.CommandOrigin': () => enumOf('CommandOrigin', 'Internal'),
      'CommandRuntime: Object': (self: Self) => self,
      'Host: System.Management.Automation.Host.PSHost': (self: Self) => hostOf(self.runtime.frame.session),
      'InvokeCommand: System.Management.Automation.CommandInvocationIntrinsics': (self: Self) =>
        sessionStateOf(self.runtime.frame).part(InvokeCommand),
      'InvokeProvider: System.Management.Automation.ProviderIntrinsics': (self: Self) =>
        sessionStateOf(self.runtime.frame).part(ProviderIntrinsics),
      'MyInvocation: System.Management.Automation.InvocationInfo': (self: Self) => self.runtime.invocation,
      'PagingParameters: System.Management.Automation.PagingParameters': (self: Self) => self.processor.paging,
      'ParameterSetName: String': (self: Self) => self.processor.parameterSetName,
      'SessionState: System.Management.Automation.SessionState': (self: Self) => sessionStateOf(callerOf(self)),
      'Stopping: Boolean': () => false,
      'GetUnresolvedProviderPathFromPSPath(String path): String': (self: Self, path: string) =>
        sessionStateOf(self.runtime.frame).part(PathIntrinsics).unresolvedProviderPath(path),
      'GetResolvedProviderPathFromPSPath(String path, ref System.Management.Automation.ProviderInfo provider): System.Collections.ObjectModel.Collection<String>':
        (self: Self, path: string, provider: PSReference) =>
          sessionStateOf(self.runtime.frame).part(PathIntrinsics).resolvedProviderPaths(path, provider),
      'CurrentProviderLocation(String providerId): System.Management.Automation.PathInfo': (self: Self, id: string) =>
        sessionStateOf(self.runtime.frame).part(PathIntrinsics).currentProviderLocation(id),
      'GetVariableValue(String name): Object': (self: Self, name: string) =>
        findVariable(self.processor.caller, fold(name)) ?? null,
      'GetVariableValue(String name, Object defaultValue): Object': (self: Self, name: string, otherwise: Value) =>
        findVariable(self.processor.caller, fold(name)) ?? otherwise,
      'ShouldContinue(String query, String caption): Boolean': (self: Self, query: string, caption: string) =>
        self.runtime.shouldContinue(query, caption),
      'ShouldContinue(String query, String caption, ref Boolean yesToAll, ref Boolean noToAll): Boolean': (
        self: Self,
        query: string,
        caption: string,
        yes: PSReference,
        no: PSReference,
      ) => askToAll(self, query, caption, false, yes, no),
      'ShouldContinue(String query, String caption, Boolean hasSecurityImpact, ref Boolean yesToAll, ref Boolean noToAll): Boolean':
        (self: Self, query: string, caption: string, risky: boolean, yes: PSReference, no: PSReference) =>
          askToAll(self, query, caption, risky, yes, no),
      'ShouldProcess(String target): Boolean': (self: Self, target: string) => self.runtime.shouldProcess(target),
      'ShouldProcess(String target, String action): Boolean': (self: Self, target: string, action: string) =>
        self.runtime.shouldProcess(target, action),
      'ShouldProcess(String verboseDescription, String verboseWarning, String caption): Boolean': (
        self: Self,
        description: string,
        warning: string,
        caption: string,
      ) => self.runtime.shouldProcessText(description, warning ?? '', caption ?? ''),
      'ShouldProcess(String verboseDescription, String verboseWarning, String caption, ref System.Management.Automation.ShouldProcessReason shouldProcessReason): Boolean':
        (self: Self, description: string, warning: string, caption: string, reason: PSReference) => {
          reason.value = enumOf('ShouldProcessReason', self.runtime.whatIf ? 'WhatIf' : 'None')
          return self.runtime.shouldProcessText(description, warning ?? '', caption ?? '')
        },
      'ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord): Void': (
        self: Self,
        record: ErrorRecord,
      ) => ending(self, () => self.runtime.throwTerminating(record)),
      'TransactionAvailable(): Boolean': () => false,
      'WriteCommandDetail(String text): Void': () => undefined,
      'WriteDebug(String text): Void': (self: Self, text: string) => ending(self, () => self.runtime.writeDebug(text)),
      'WriteError(System.Management.Automation.ErrorRecord errorRecord): Void': (self: Self, record: ErrorRecord) =>
        ending(self, () => self.runtime.writeError(record)),
      'WriteInformation(Object messageData, String[] tags): Void': (self: Self, data: Value, tags: NetArray | null) =>
        self.runtime.writeInformation(data, tags === null ? [] : elementsOf(tags).map(toText)),
      'WriteInformation(System.Management.Automation.InformationRecord informationRecord): Void': (
        self: Self,
        record: InformationRecord,
      ) => self.runtime.writeInformationRecord(record),
      'WriteObject(Object sendToPipeline): Void': (self: Self, value: Value) => self.processor.out.write(value),
      'WriteObject(Object sendToPipeline, Boolean enumerateCollection): Void': (
        self: Self,
        value: Value,
        enumerates: boolean,
      ) => {
        if (enumerates) forEachItem(value, (item) => self.processor.out.write(item))
        else self.processor.out.write(value)
      },
      'WriteProgress(System.Management.Automation.ProgressRecord progressRecord): Void': (
        self: Self,
        record: ProgressRecord,
      ) => self.runtime.writeProgress(record),
      'WriteVerbose(String text): Void': (self: Self, text: string) =>
        ending(self, () => self.runtime.writeVerbose(text)),
      'WriteWarning(String text): Void': (self: Self, text: string) =>
        ending(self, () => self.runtime.writeWarning(text)),
    },
  })),
]
