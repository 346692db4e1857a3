import type { ScriptBlockAst } from '../../../grammar/ast.ts'
import type { Value } from '../../kernel/value.ts'
import type { SessionState } from '../../session/sessionState.ts'
import { elementsOf, type NetArray } from '../../types/array.ts'
import { convert } from '../../types/conversion/convert.ts'
import { type NetTypeEntry, netType, requireType } from '../../types/netType.ts'
import { attributeOf } from '../binder/attributes/evaluate.ts'
import { newClosure } from '../commands/closure.ts'
import { currentSession, runningFrame } from '../commands/currentSession.ts'
import { invokeForCollection, invokeReturnAsIs, invokeWithContext } from '../commands/invokeMethods.ts'
import { metadataContext } from '../commands/metadataContext.ts'
import { newGuid } from '../commands/newGuid.ts'
import { attributeValue } from '../commands/parameterViews.ts'
import { ScriptBlock, shapeOf } from '../commands/scriptBlock.ts'
import { createScriptBlock } from '../commands/scriptFile.ts'
import { steppablePipelineOf } from '../commands/steppable.ts'
import { type AstObject, astOf } from './language/astObject.ts'
import { listOf } from './values.ts'

const space = 'System.Management.Automation.'
const argumentsOf = (args: NetArray | null): readonly Value[] => (args === null ? [] : elementsOf(args))

/** The attributes of a block's parameter list; those of a function's are its definition's. */
function attributesOf(self: ScriptBlock): Value[] {
  const { ast, source } = self.shape
  const context = metadataContext(runningFrame(self), source)
  return (ast.paramBlock?.attributes ?? []).map((attribute) => attributeValue(attributeOf(attribute, context)))
}

const ids = new WeakMap<ScriptBlock, Value>()

function idOf(self: ScriptBlock): Value {
  let id = ids.get(self)
  if (id === undefined) {
    id = convert(newGuid(), requireType('System.Guid'))
    ids.set(self, id)
  }
  return id
}

/** ScriptBlock. */
export const scriptBlockTypes: readonly NetTypeEntry[] = [
  netType(`${space}ScriptBlock`, () => ({
    class: ScriptBlock,
    assembly: 'System.Management.Automation',
    nonPublic: {
      SessionStateInternal: {
        get: (self: ScriptBlock) => self.state,
        set: (self: ScriptBlock, state: SessionState | null) => {
          self.state = state
        },
      },
      new: (ast: AstObject, isFilter: boolean) =>
        new ScriptBlock(shapeOf(ast.node as ScriptBlockAst, ast.source), null, null, isFilter),
    },
    members: {
      'static Create(String script): System.Management.Automation.ScriptBlock': (text: string) =>
        createScriptBlock(text, currentSession().running.state),
      'Attributes: System.Collections.Generic.List<System.Attribute>': (self: ScriptBlock) =>
        listOf('System.Attribute', attributesOf(self)),
      'Id: Guid': idOf,
      'CheckRestrictedLanguage(System.Collections.Generic.IEnumerable<String> allowedCommands, System.Collections.Generic.IEnumerable<String> allowedVariables, Boolean allowEnvironmentVariables): Void':
        () => null,
      'Ast: System.Management.Automation.Language.Ast': (self: ScriptBlock) => astOf(self),
      'DebuggerHidden: Boolean get set': {
        get: (self: ScriptBlock) => self.debuggerHidden,
        set: (self: ScriptBlock, value: boolean) => {
          self.debuggerHidden = value
        },
      },
      'File: String': (self: ScriptBlock) => self.file,
      'IsFilter: Boolean': (self: ScriptBlock) => self.isFilter,
      'IsConfiguration: Boolean': () => false,
      'Module: System.Management.Automation.PSModuleInfo': (self: ScriptBlock) => self.state?.module ?? null,
      'GetNewClosure(): System.Management.Automation.ScriptBlock': (self: ScriptBlock) =>
        newClosure(runningFrame(self), self),
      'GetSteppablePipeline(): System.Management.Automation.SteppablePipeline': (self: ScriptBlock) =>
        steppablePipelineOf(runningFrame(self), self, []),
      'GetSteppablePipeline(System.Management.Automation.CommandOrigin commandOrigin): System.Management.Automation.SteppablePipeline':
        (self: ScriptBlock) => steppablePipelineOf(runningFrame(self), self, []),
      'GetSteppablePipeline(System.Management.Automation.CommandOrigin commandOrigin, Object[] args): System.Management.Automation.SteppablePipeline':
        (self: ScriptBlock, _origin: Value, args: NetArray | null) =>
          steppablePipelineOf(runningFrame(self), self, argumentsOf(args)),
      'Invoke(params Object[] args): System.Collections.ObjectModel.Collection<System.Management.Automation.PSObject>':
        (self: ScriptBlock, args: NetArray | null) => invokeForCollection(self, argumentsOf(args)),
      'InvokeReturnAsIs(params Object[] args): Object': (self: ScriptBlock, args: NetArray | null) =>
        invokeReturnAsIs(self, argumentsOf(args)),
      'InvokeWithContext(System.Collections.IDictionary functionsToDefine, System.Collections.Generic.List<System.Management.Automation.PSVariable> variablesToDefine, params Object[] args): System.Collections.ObjectModel.Collection<System.Management.Automation.PSObject>':
        (self: ScriptBlock, functions: Value, variables: Value, args: NetArray | null) =>
          invokeWithContext(self, functions, variables, argumentsOf(args)),
      'ToString(): String': (self: ScriptBlock) => self.toString(),
    },
  })),
]
