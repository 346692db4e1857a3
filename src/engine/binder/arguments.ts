import type { Ast } from '../../../grammar/ast.ts'
import type { Value } from '../../kernel/value.ts'
import type { CommandArgument } from '../contract.ts'

/** An argument on its way to a parameter: CommandParameterInternal. */
export class Argument {
  /** The parameter's name as written without dash; null for a positional argument. */
  name: string | null
  /** The parameter token as written, with its dash. */
  readonly text: string
  /** undefined: no argument, only a parameter token. */
  value: Value | undefined
  readonly splatted: boolean
  readonly nameAst: Ast | null
  valueAst: Ast | null

  constructor(
    name: string | null,
    text: string,
    value: Value | undefined,
    splatted: boolean,
    nameAst: Ast | null,
    valueAst: Ast | null,
  ) {
    this.name = name
    this.text = text
    this.value = value
    this.splatted = splatted
    this.nameAst = nameAst
    this.valueAst = valueAst
  }
}

/** An argument the binder makes itself for a parameter. */
export function namedArgument(name: string, value: Value, valueAst: Ast | null = null): Argument {
  return new Argument(name, `-${name}:`, value, false, null, valueAst)
}

/** The arguments of a call in the order they are looked at: those from splatted hashtables come last. */
export function orderArguments(args: readonly CommandArgument[]): Argument[] {
  const result: Argument[] = []
  let splatted: Argument[] | null = null
  for (const arg of args) {
    const argument = new Argument(
      arg.name,
      arg.written ?? (arg.name === null ? '' : `-${arg.name}`),
      arg.value,
      arg.splatted,
      arg.name === null ? null : arg.ast,
      arg.ast,
    )
    if (arg.splatted && arg.name !== null) {
      splatted ??= []
      splatted.push(argument)
    } else result.push(argument)
  }
  if (splatted !== null) for (const argument of splatted) result.push(argument)
  return result
}
