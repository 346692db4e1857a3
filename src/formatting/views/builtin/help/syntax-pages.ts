import type { Value } from '../../../../kernel/value.ts'
import type { ObjectAccess } from '../../../access.ts'
import {
  forEach,
  frame,
  has,
  isTrue,
  newLine,
  show,
  showComputed,
  showEach,
  text,
  when,
  within,
} from '../../custom-items.ts'
import { custom } from '../../declare.ts'
import type { CustomItem, View } from '../../definition.ts'
import { numberOf } from '../../numbers.ts'
import { type HelpParts, heading, syntaxParameter } from './parts.ts'

const extended = 'ExtendedCmdletHelpInfo'

function parameterCount(value: Value, access: ObjectAccess): number {
  const parameters = access.property(value, 'parameters')
  const each = parameters === null ? null : access.property(parameters, 'parameter')
  return each === null
    ? 0
    : (numberOf(access.property(each, 'Count')) ?? [...(access.enumerate(each) ?? [each])].length)
}

/** Views of pages that are made up from a command's syntax. */
export function syntaxPages({ parameterType, trueOrFalse, position, commonParameters }: HelpParts): View[] {
  const extendedSyntax = within(
    'Syntax',
    forEach(
      'SyntaxItem',
      show('name'),
      text(' '),
      forEach('Parameter', showComputed(syntaxParameter)),
      when(isTrue('CommonParameters'), text('[<CommonParameters>]')),
      newLine(),
      newLine(),
    ),
  )
  const syntaxOfPage = heading('SYNTAX', extendedSyntax, newLine())
  const extendedName = within('Details', ...heading('NAME', show('Name'), newLine(), newLine()))
  const aliasesAndRemarks = [
    ...heading('ALIASES', show('Aliases'), newLine()),
    newLine(),
    ...heading('REMARKS', show('Remarks'), newLine()),
  ]
  const extendedParameterHead = [text('-'), show('name'), parameterType, newLine()]
  const extendedFacts = frame(
    4,
    showComputed((value, access) => access.property(value, 'description'), has('description')),
    when(has('possibleValues'), within('possibleValues', forEach('possibleValue', show('Value'), newLine()))),
    newLine(),
    text('Required?                    '),
    trueOrFalse('required'),
    newLine(),
    text('Position?                    '),
    ...position,
    newLine(),
    text('Accept pipeline input?       '),
    show('pipelineInput'),
    newLine(),
    text('Parameter set name           '),
    show('parameterSetName'),
    newLine(),
    text('Aliases                      '),
    show('aliases'),
    newLine(),
    text('Dynamic?                     '),
    show('isDynamic'),
    newLine(),
    text('Accept wildcard characters?  '),
    show('globbing'),
    newLine(),
    newLine(),
  )

  const extendedCommon = [
    when(isTrue('CommonParameters'), ...commonParameters),
    when(
      (value, access) =>
        !access.isTrue(access.property(value, 'CommonParameters')) && parameterCount(value, access) === 0,
      text('None'),
      newLine(),
      newLine(),
    ),
  ]
  const names = (container: string, item: string): CustomItem =>
    within(container, forEach(item, within('type', showEach('name')), newLine()))
  return [
    custom(extended, [extendedName, ...heading('SYNTAX', extendedSyntax), newLine(), ...aliasesAndRemarks], {
      name: 'ReducedDefaultCommandHelp',
    }),
    custom(
      `${extended}#DetailedView`,
      [
        extendedName,
        ...syntaxOfPage,
        ...heading(
          'PARAMETERS',
          within('Parameters', forEach('Parameter', ...extendedParameterHead, newLine())),
          ...extendedCommon,
        ),
        newLine(),
        ...aliasesAndRemarks,
      ],
      { name: 'ReducedVerboseCommandHelp' },
    ),
    custom(
      `${extended}#FullView`,
      [
        extendedName,
        ...syntaxOfPage,
        ...heading(
          'PARAMETERS',
          within('Parameters', forEach('Parameter', ...extendedParameterHead, extendedFacts)),
          ...extendedCommon,
          newLine(),
        ),
        ...heading('INPUTS', names('InputTypes', 'InputType'), newLine()),
        ...heading('OUTPUTS', names('ReturnValues', 'ReturnValue'), newLine()),
        ...aliasesAndRemarks,
      ],
      { name: 'ReducedFullCommandHelp' },
    ),
    custom(
      `${extended}#ExamplesView`,
      [within('Details', ...heading('NAME', show('Name'), newLine())), newLine(), ...aliasesAndRemarks],
      {
        name: 'ReducedExamplesCommandHelp',
      },
    ),
    custom(`${extended}#parameter`, [forEach('', ...extendedParameterHead, extendedFacts)], {
      name: 'ReducedCommandHelpParameterView',
    }),
  ]
}

/** Views of help pages, their parts and the list of topics. */
