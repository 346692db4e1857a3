/** What help pages are made of: each part stands in several views. */
import type { Value } from '../../../../kernel/value.ts'
import type { ObjectAccess } from '../../../access.ts'
import {
  chooseForEach,
  entryFor,
  forEach,
  frame,
  hanging,
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
import type { CustomEntry, CustomItem } from '../../definition.ts'

/** A property as text, '' where there is none. */
export function textOf(value: Value, name: string, access: ObjectAccess): string {
  const found = access.property(value, name)
  return found === null ? '' : access.text(found)
}

function isRequired(value: Value, access: ObjectAccess): boolean {
  return textOf(value, 'required', access).toLowerCase() === 'true'
}

/** A parameter in a syntax line: `[[-Name] <type>] `. */
export function syntaxParameter(value: Value, access: ObjectAccess): Value {
  const position = textOf(value, 'position', access)
  const isPositional = position !== '' && !/named/i.test(position)
  let type = ''
  const choices = access.property(value, 'ParameterValueGroup')
  if (choices !== null) {
    const values = access.property(choices, 'ParameterValue')
    const items = values === null ? [] : [...(access.enumerate(values) ?? [values])]
    type = ` {${items.map((item) => (item === null ? '' : access.text(item))).join(' | ')}}`
  } else if (access.resolveNames(value, 'ParameterValue').length > 0)
    type = ` <${textOf(value, 'ParameterValue', access)}>`
  const name = `-${textOf(value, 'Name', access)}`
  const shown = (isPositional ? `[${name}]` : name) + type
  return isRequired(value, access) ? `${shown} ` : `[${shown}] `
}

/** A title, and what belongs to it indented below. */
export function heading(title: string, ...items: CustomItem[]): CustomItem[] {
  return [text(title), newLine(), frame(4, ...items)]
}

/** Makes the parts. */
export function helpParts() {
  const paragraph = entryFor('MamlParaTextItem', show('Text'), newLine())
  const short: readonly CustomEntry[] = [paragraph]
  const long: readonly CustomEntry[] = [
    paragraph,
    entryFor('MamlOrderedListTextItem', hanging(4, show('Tag'), show('Text'), newLine())),
    entryFor('MamlUnorderedListTextItem', hanging(2, show('Tag'), show('Text'), newLine())),
    entryFor('MamlDefinitionTextItem', show('Term'), newLine(), frame(4, show('Definition'), newLine())),
  ]
  const article: readonly CustomEntry[] = [
    paragraph,
    entryFor('MamlOrderedListTextItem', show('Tag'), show('Text'), newLine()),
    entryFor('MamlUnorderedListTextItem', show('Tag'), show('Text'), newLine()),
    entryFor('MamlDefinitionTextItem', show('Term'), newLine(), frame(4, show('Definition')), newLine()),
    entryFor('MamlPreformattedTextItem', show('Text')),
  ]

  const nameAndSynopsis = [
    ...heading('NAME', show('Name'), newLine(), newLine()),
    ...heading('SYNOPSIS', chooseForEach('Description', short), newLine(), newLine()),
  ]
  const syntaxLine = forEach(
    'SyntaxItem',
    show('name'),
    text(' '),
    forEach('Parameter', showComputed(syntaxParameter)),
    text('[<CommonParameters>]'),
    newLine(2),
  )
  const syntax = within('', ...heading('SYNTAX', within('Syntax', syntaxLine), newLine()))
  const description = within('', ...heading('DESCRIPTION', chooseForEach('description', long), newLine()), newLine())
  const links = within(
    'relatedLinks',
    forEach(
      'navigationLink',
      show('linkText'),
      showComputed(
        () => ' ',
        (value, access) => textOf(value, 'linkText', access) !== '',
      ),
      show('uri'),
      newLine(),
    ),
  )
  const relatedLinks = heading('RELATED LINKS', links)

  const parameterType = within(
    'ParameterValue',
    showComputed((value, access) =>
      isRequired(value, access) ? ` <${access.text(value)}>` : ` [<${access.text(value)}>]`,
    ),
  )
  const commonParameters = [
    text('<CommonParameters>'),
    newLine(),
    frame(
      4,
      text(
        '    This cmdlet supports the common parameters: Verbose, Debug,\n    ErrorAction, ErrorVariable, WarningAction, WarningVariable,\n    OutBuffer, PipelineVariable, and OutVariable. For more information, see\n    about_CommonParameters (https://go.microsoft.com/fwlink/?LinkID=113216). ',
      ),
    ),
    newLine(),
    newLine(),
  ]

  function trueOrFalse(property: string): CustomItem {
    const is = (word: string) => (value: Value, access: ObjectAccess) => access.text(value).toLowerCase() === word
    return within(property, when(is('true'), text('true')), when(is('false'), text('false')))
  }

  const position = [
    when((value, access) => textOf(value, 'position', access) === '', text('Named')),
    showComputed((value, access) => access.property(value, 'position'), has('position')),
  ]
  const possibleValues = when(
    has('possibleValues'),
    within(
      'possibleValues',
      forEach('possibleValue', show('Value'), newLine(), frame(4, chooseForEach('Description', short)), newLine()),
    ),
  )
  const parameterFacts = [
    possibleValues,
    text('Required?                    '),
    trueOrFalse('required'),
    newLine(),
    text('Position?                    '),
    ...position,
    newLine(),
    text('Default value                '),
    show('defaultValue'),
    newLine(),
    text('Accept pipeline input?       '),
    show('pipelineInput'),
    newLine(),
    text('Aliases                      '),
    show('aliases'),
    newLine(),
    text('Accept wildcard characters?  '),
    trueOrFalse('globbing'),
    newLine(),
    newLine(),
  ]
  const parameterHead = [text('-'), show('name'), parameterType, newLine()]
  const fullParameter = [...parameterHead, frame(4, chooseForEach('Description', long), newLine(), ...parameterFacts)]
  const fullParameters = [within('', forEach('Parameter', ...fullParameter)), ...commonParameters]

  const exampleItems = (lines: number): CustomItem[] => [
    show('Title'),
    newLine(),
    newLine(),
    forEach('Introduction', show('Text')),
    showEach('Code'),
    ...Array.from({ length: lines }, () => newLine()),
    show('results'),
    ...Array.from({ length: lines }, () => newLine()),
    chooseForEach('remarks', short),
  ]
  const examples = within('Examples', forEach('Example', ...exampleItems(1)))

  function command(option: string): CustomItem {
    return showComputed((value, access) => {
      const details = access.property(value, 'Details')
      return `Get-Help ${details === null ? '' : textOf(details, 'Name', access)} -${option}`
    })
  }

  const onlineHint = showComputed((value, access) => {
    const related = access.property(value, 'relatedLinks')
    const link = related === null ? null : access.property(related, 'navigationLink')
    if (link === null || [...(access.enumerate(link) ?? [link])].length === 0) return null
    const details = access.property(value, 'Details')
    return `    For online help, type: "Get-Help ${details === null ? '' : textOf(details, 'Name', access)} -Online"`
  })
  const remarks = heading(
    'REMARKS',
    text('To see the examples, type: "'),
    command('Examples'),
    text('"'),
    newLine(),
    text('For more information, type: "'),
    command('Detailed'),
    text('"'),
    newLine(),
    text('For technical information, type: "'),
    command('Full'),
    text('"'),
    newLine(),
    within('', frame(4, onlineHint)),
  )

  const typeItems = within(
    'type',
    showEach('name'),
    when(isTrue('uri'), newLine(), frame(4, show('uri'), newLine())),
    when(isTrue('description'), frame(4, chooseForEach('description', short))),
  )
  const typed = [typeItems, newLine(), frame(4, chooseForEach('description', short)), newLine()]
  const errorItems = [
    show('errorId'),
    text('(Category: '),
    show('category'),
    text(')'),
    newLine(),
    frame(4, chooseForEach('description', short)),
    newLine(),
    text('Type: '),
    typeItems,
    newLine(),
    text('Target Object Type:   '),
    within('targetObjectType', showEach('name')),
    newLine(),
    text('Suggested Action: '),
    chooseForEach('recommendedAction', short),
    newLine(),
    newLine(),
  ]
  const alerts = [show('title'), newLine(), newLine(), frame(4, forEach('alert', show('Text'), newLine()))]
  const notes = [
    when(has('alertSet'), text('NOTES'), newLine()),
    when(has('alertSet'), forEach('alertSet', frame(4, ...alerts, newLine()))),
  ]

  return {
    article,
    short,
    long,
    nameAndSynopsis,
    syntax,
    syntaxLine,
    description,
    relatedLinks,
    parameterType,
    commonParameters,
    trueOrFalse,
    position,
    parameterHead,
    fullParameter,
    fullParameters,
    exampleItems,
    examples,
    remarks,
    typed,
    errorItems,
    alerts,
    notes,
  }
}

export type HelpParts = ReturnType<typeof helpParts>
