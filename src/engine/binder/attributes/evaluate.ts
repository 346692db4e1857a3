/** `[Attribute(…)]` of a script as an object. */
import './types.ts'
import type { AttributeAst, NamedAttributeArgumentAst } from '../../../../grammar/ast.ts'
import { Fault, runtimeFault } from '../../../kernel/fault.ts'
import { fold } from '../../../kernel/text.ts'
import type { Value } from '../../../kernel/value.ts'
import { constantOf } from '../constants.ts'
import { causeOf, messageOf } from '../faults.ts'
import { allSetsName, type ConfirmImpact, ParameterSetData, type ParameterSetInit } from '../metadata.ts'
import type { MetadataContext } from '../scriptMetadata.ts'
import {
  construct,
  convert,
  elementsOf,
  enumName,
  int32Type,
  isTrue,
  NetType,
  requireType,
  setMember,
  shownText,
  stringType,
} from '../typing.ts'
import type { ParameterAttributeBase } from './attribute.ts'
import { AliasNames, OutputTypes } from './declared.ts'
import { attributeOfInstance } from './scriptClass.ts'
import { ValidateSet } from './validate.ts'

const space = 'System.Management.Automation.'

/** What `[CmdletBinding(…)]` says. */
export interface CmdletBinding {
  defaultSet: string | null
  helpUri: string
  supportsShouldProcess: boolean
  supportsPaging: boolean
  positionalBinding: boolean
  confirmImpact: ConfirmImpact
}

/** pwsh names CmdletBindingAttribute whichever of its own attributes was given an unknown property. */
function unknownProperty(argument: NamedAttributeArgumentAst): Fault {
  return runtimeFault(
    'PropertyNotFoundForType',
    `Property '${argument.argumentName}' cannot be found for type '${space}CmdletBindingAttribute'.`,
  )
}

function noOverload(count: number): Fault {
  return runtimeFault(
    'MethodCountCouldNotFindBest',
    `Cannot find an overload for ".ctor" and the argument count: "${count}".`,
    'InvalidOperation',
  )
}

type Setters = Readonly<Record<string, (value: Value) => void>>

function setNamed(ast: AttributeAst, context: MetadataContext, setters: Setters): void {
  const known = new Map(Object.entries(setters))
  for (const argument of ast.namedArguments) {
    const value = constantOf(argument.argument, context)
    const set = known.get(fold(argument.argumentName))
    if (set === undefined) throw unknownProperty(argument)
    set(value)
  }
}

const text = (value: Value): string => convert(value, stringType) as string
const number = (value: Value): number => convert(value, int32Type) as number

/** Reads `[CmdletBinding(…)]`. */
export function cmdletBindingOf(ast: AttributeAst, context: MetadataContext): CmdletBinding {
  if (ast.positionalArguments.length > 0) throw noOverload(ast.positionalArguments.length)
  const binding: CmdletBinding = {
    defaultSet: null,
    helpUri: '',
    supportsShouldProcess: false,
    supportsPaging: false,
    positionalBinding: true,
    confirmImpact: 'Medium',
  }
  const ignore = (): void => undefined
  setNamed(ast, context, {
    defaultparametersetname: (value) => {
      binding.defaultSet = text(value)
    },
    helpuri: (value) => {
      binding.helpUri = text(value)
    },
    supportsshouldprocess: (value) => {
      binding.supportsShouldProcess = isTrue(value)
    },
    positionalbinding: (value) => {
      binding.positionalBinding = isTrue(value)
    },
    supportspaging: (value) => {
      binding.supportsPaging = isTrue(value)
    },
    confirmimpact: (value) => {
      binding.confirmImpact = enumName(convert(value, requireType(`${space}ConfirmImpact`))) as ConfirmImpact
    },
    supportstransactions: ignore,
    remotingcapability: ignore,
  })
  return binding
}

function parameterOf(ast: AttributeAst, context: MetadataContext): ParameterSetData {
  const count = ast.positionalArguments.length
  if (count !== 0 && count !== 2) throw noOverload(count)
  let set = allSetsName
  const data: ParameterSetInit = {}
  const help = (name: string, value: Value): string => {
    const given = text(value)
    if (given !== '') return given
    throw runtimeFault(
      'Argument',
      `Cannot process argument because the value of argument "${name}" is not valid. Change the value of the "${name}" argument and run the operation again.`,
      'InvalidArgument',
    )
  }
  setNamed(ast, context, {
    position: (value) => {
      data.position = number(value)
    },
    parametersetname: (value) => {
      set = text(value) || allSetsName
    },
    mandatory: (value) => {
      data.mandatory = isTrue(value)
    },
    valuefrompipeline: (value) => {
      data.fromPipeline = isTrue(value)
    },
    valuefrompipelinebypropertyname: (value) => {
      data.fromPipelineByPropertyName = isTrue(value)
    },
    valuefromremainingarguments: (value) => {
      data.remaining = isTrue(value)
    },
    helpmessage: (value) => {
      data.helpMessage = help('HelpMessage', value)
    },
    helpmessagebasename: (value) => {
      help('HelpMessageBaseName', value)
    },
    helpmessageresourceid: (value) => {
      help('HelpMessageResourceId', value)
    },
    dontshow: (value) => {
      data.dontShow = isTrue(value)
    },
  })
  return new ParameterSetData(set, data)
}

function validateSetOf(ast: AttributeAst, context: MetadataContext): ValidateSet {
  const [first] = ast.positionalArguments
  let attribute: ValidateSet
  if (ast.positionalArguments.length === 1 && first!.kind === 'TypeExpressionAst') {
    const generator = construct(context.resolveType(first.typeName), [])
    attribute = new ValidateSet(() => context.validValues(generator))
  } else {
    const values = ast.positionalArguments.map((argument) => text(constantOf(argument, context)))
    if (values.length === 0) {
      throw runtimeFault(
        'ArgumentOutOfRange',
        'Cannot process argument because the value of argument "validValues" is out of range. Change argument "validValues" to a value that is within range. (Parameter \'validValues\')\nActual value was System.String[].',
        'InvalidArgument',
      )
    }
    attribute = new ValidateSet(values)
  }
  setNamed(ast, context, {
    ignorecase: (value) => {
      attribute.ignoreCase = isTrue(value)
    },
    errormessage: (value) => {
      attribute.errorMessage = shownText(value)
    },
  })
  return attribute
}

function outputTypesOf(ast: AttributeAst, context: MetadataContext): OutputTypes {
  const types = ast.positionalArguments.flatMap((argument) => {
    const value = constantOf(argument, context)
    return [...(elementsOf(value) ?? [value])].map((item) => (item instanceof NetType ? item.fullName : text(item)))
  })
  const attribute = new OutputTypes(types)
  setNamed(ast, context, {
    parametersetname: (value) => {
      attribute.sets = [...(elementsOf(value) ?? [value])].map(text)
    },
    providercmdlet: (value) => {
      attribute.providerCmdlet = text(value)
    },
  })
  return attribute
}

/** Makes the attribute object; throws CustomAttributeTypeNotFound, PropertyNotFoundForType and what constructors throw. */
export function attributeOf(ast: AttributeAst, context: MetadataContext): ParameterAttributeBase {
  const type = context.attributeType(ast.typeName)
  if (type === null) {
    throw runtimeFault(
      'CustomAttributeTypeNotFound',
      `Cannot find the type for custom attribute '${ast.typeName.fullName}'. Make sure that the assembly that contains this type is loaded.`,
    )
  }
  switch (type.fullName) {
    case `${space}ParameterAttribute`:
      return parameterOf(ast, context)
    case `${space}AliasAttribute`:
      if (ast.namedArguments.length > 0) throw unknownProperty(ast.namedArguments[0]!)
      return new AliasNames(ast.positionalArguments.map((argument) => text(constantOf(argument, context))))
    case `${space}ValidateSetAttribute`:
      return validateSetOf(ast, context)
    case `${space}OutputTypeAttribute`:
      return outputTypesOf(ast, context)
    case `${space}ValidateNotNullAttribute`:
    case `${space}ValidateNotNullOrEmptyAttribute`:
      if (ast.positionalArguments.length > 0) throw noOverload(ast.positionalArguments.length)
      if (ast.namedArguments.length > 0) throw unknownProperty(ast.namedArguments[0]!)
  }
  return constructAttribute(ast, type, context)
}

function constructAttribute(ast: AttributeAst, type: NetType, context: MetadataContext): ParameterAttributeBase {
  const positional = ast.positionalArguments.map((argument) => constantOf(argument, context))
  const named = ast.namedArguments.map(
    (argument) => [argument.argumentName, constantOf(argument.argument, context)] as const,
  )
  try {
    const instance = construct(type, positional)
    for (const [name, value] of named) setMember(instance, name, value)
    return attributeOfInstance(instance, type)
  } catch (thrown) {
    const cause = causeOf(thrown)
    if (cause === null || cause.netType.isA(requireType(`${space}RuntimeException`))) throw thrown
    throw new Fault({
      id: 'ExceptionConstructingAttribute',
      category: 'InvalidOperation',
      exception: `${space}RuntimeException`,
      message: `The following exception occurred while constructing the attribute "${ast.typeName.fullName}": "${messageOf(cause)}"`,
      inner: cause,
    })
  }
}
