import type { Value } from '../../kernel/value.ts'
import type { Delegate } from '../delegate.ts'
import { type NetTypeDeclaration, type NetTypeEntry, netType } from '../netType.ts'

function declare(
  parameters: readonly string[],
  result: string,
  typeParameters?: readonly string[],
): NetTypeDeclaration {
  return {
    kind: 'delegate',
    typeParameters,
    members: {
      [`Invoke(${parameters.join(', ')}): ${result}`]: (self: Delegate, ...args: Value[]) => self.invoke(args),
    },
  }
}

function functions(): NetTypeEntry[] {
  const entries: NetTypeEntry[] = [netType('System.Action', () => declare([], 'Void'))]
  for (let n = 0; n <= 8; n++) {
    const inputs = n === 1 ? ['T'] : Array.from({ length: n }, (_, i) => `T${i + 1}`)
    const parameters = inputs.map((t, i) => `${t} arg${n === 1 ? '' : i + 1}`)
    entries.push(netType(`System.Func\`${n + 1}`, () => declare(parameters, 'TResult', [...inputs, 'TResult'])))
    if (n > 0) entries.push(netType(`System.Action\`${n}`, () => declare(parameters, 'Void', inputs)))
  }
  return entries
}

/** The delegate types scripts convert script blocks to. */
export function delegateEntries(): NetTypeEntry[] {
  return [
    ...functions(),
    netType('System.Predicate`1', () => declare(['T obj'], 'Boolean', ['T'])),
    netType('System.Comparison`1', () => declare(['T x', 'T y'], 'Int32', ['T'])),
    netType('System.Converter`2', () => declare(['TInput input'], 'TOutput', ['TInput', 'TOutput'])),
    netType('System.EventHandler', () => declare(['Object sender', 'EventArgs e'], 'Void')),
    netType('System.EventHandler`1', () => declare(['Object sender', 'TEventArgs e'], 'Void', ['TEventArgs'])),
    netType('System.Threading.ThreadStart', () => declare([], 'Void')),
    netType('System.Threading.ParameterizedThreadStart', () => declare(['Object obj'], 'Void')),
    netType('System.Threading.TimerCallback', () => declare(['Object state'], 'Void')),
    netType('System.Text.RegularExpressions.MatchEvaluator', () =>
      declare(['System.Text.RegularExpressions.Match match'], 'String'),
    ),
  ]
}
