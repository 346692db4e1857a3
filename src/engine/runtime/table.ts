import { Double } from '../../kernel/boxes.ts'
import { BreakSignal, ContinueSignal, ReturnSignal } from '../../kernel/control.ts'
import { nothing } from '../../kernel/value.ts'
import { assignVariable, readVariable } from '../../session/variables.ts'
import { add, divide, multiply, remainder, subtract } from '../../types/operators/arithmetic.ts'
import { bitAnd, bitNot, bitOr, bitXor, shiftLeft, shiftRight } from '../../types/operators/bitwise.ts'
import { range } from '../../types/operators/range.ts'
import { isNotOfType, isOfType } from '../../types/operators/typeTests.ts'
import { defineFunction } from '../commands/function.ts'
import { useModules } from '../modules/usingModule.ts'
import { runCommand, runPipeline, runRedirected } from '../pipeline/run.ts'
import { callAs, defineTypes } from './classes.ts'
import * as debuggingHooks from './debugging.ts'
import * as errors from './errors.ts'
import * as flow from './flow.ts'
import * as members from './members.ts'
import { callBaseConstructor } from './methods.ts'
import * as operators from './operators.ts'
import * as output from './output.ts'
import * as pipelines from './pipelines.ts'
import * as switches from './switch.ts'
import { resolveType } from './types.ts'
import * as values from './values.ts'
import * as variables from './variables.ts'

/** Everything generated code may call, by the names the compiler uses. */
export const runtimeTable = {
  Double,
  BreakSignal,
  ContinueSignal,
  ReturnSignal,
  nothing,
  readVariable,
  assignVariable,
  add,
  subtract,
  multiply,
  divide,
  remainder,
  bitAnd,
  bitOr,
  bitXor,
  bitNot,
  shiftLeft,
  shiftRight,
  range,
  isType: isOfType,
  isNotType: isNotOfType,
  defineFunction,
  runCommand,
  runPipeline,
  runRedirected,
  resolveType,
  defineTypes,
  useModules,
  callAs,
  callBaseConstructor,
  ...debuggingHooks,
  ...errors,
  ...flow,
  ...members,
  ...operators,
  ...output,
  ...pipelines,
  ...switches,
  ...values,
  ...variables,
}
