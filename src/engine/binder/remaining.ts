/** Arguments that are left: a ValueFromRemainingArguments parameter takes them, else they are errors. */
import { nothing, type Value } from '../../kernel/value.ts'
import { namedArgument } from './arguments.ts'
import { ShouldCoerce } from './bindArgument.ts'
import type { Binding } from './binding.ts'
import { bindAndMark } from './bindParameter.ts'
import { BindingFault } from './faults.ts'
import type { ParameterMetadata } from './metadata.ts'
import { argumentList, elementsOf, isNull, netText, rawTypeOf } from './typing.ts'

/** Binds what is left to the one parameter that takes the rest. Throws AmbiguousParameterSet when there are two. */
export function bindRemaining(binding: Binding): void {
  const given = binding.arguments
  if (given.length === 0) return
  let taker: ParameterMetadata | null = null
  for (const parameter of binding.unbound) {
    if (!parameter.dataIn(binding.flags)?.remaining) continue
    if (taker !== null) {
      binding.fail(
        new BindingFault({
          id: 'AmbiguousParameterSet',
          category: 'MetadataError',
          parameterName: parameter.name,
          parameterType: parameter.type,
          message:
            'Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.',
        }),
      )
    }
    taker = parameter
  }
  if (taker === null) return
  const values: Value[] = []
  for (const { name, text, value } of given) {
    if (name !== null) values.push(text)
    if (value !== undefined && value !== nothing) values.push(value)
  }
  const place = given.length === 1 ? given[0]!.valueAst : null
  const whole: Value = values.length === 1 && elementsOf(values[0]!) !== null ? values[0]! : argumentList(values)
  const parameter = taker
  binding.guard(() => bindAndMark(binding, namedArgument(parameter.name, whole, place), parameter, ShouldCoerce))
  binding.arguments = []
}

/** Throws NamedParameterNotFound or PositionalParameterNotFound for the first argument nobody took; `failure` is what a conversion said. */
export function refuseLeftovers(binding: Binding, failure: BindingFault | null): void {
  const left = binding.arguments[0]
  if (left === undefined) return
  const value = left.value === undefined ? null : left.value
  const typeSpecified = isNull(value) ? null : rawTypeOf(value)
  if (left.name !== null) {
    binding.fail(
      new BindingFault({
        id: 'NamedParameterNotFound',
        parameterName: left.name,
        typeSpecified,
        message: `A parameter cannot be found that matches parameter name '${left.name}'.`,
        ast: left.nameAst,
      }),
    )
  }
  if (failure !== null) binding.fail(failure)
  const shown = value === null ? '$null' : netText(value)
  binding.fail(
    new BindingFault({
      id: 'PositionalParameterNotFound',
      parameterName: shown,
      typeSpecified,
      message: `A positional parameter cannot be found that accepts argument '${shown}'.`,
    }),
  )
}
