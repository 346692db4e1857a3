/**
 * Views of what Get-Help returns: pages that were written (Maml…) and those made up from a command's syntax (Extended…).
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-help
 */
import type { Value } from '../../../kernel/value.ts'
import type { ObjectAccess } from '../../access.ts'
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
} from '../custom-items.ts'
import { column, computed, custom, table } from '../declare.ts'
import type { CustomEntry, CustomItem, View } from '../definition.ts'
import { numberOf } from '../numbers.ts'

const maml = 'MamlCommandHelpInfo'
const extended = 'ExtendedCmdletHelpInfo'

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

function textOf(value: Value, name: string, access: ObjectAccess): string {
  const found = access.property(value, name)
  return found === null ? '' : access.text(found)
}

function isRequired(value: Value, access: ObjectAccess): boolean {
  return textOf(value, 'required', access).toLowerCase() === 'true'
}

/** A parameter in a syntax line: `[[-Name] <type>] `. */
function syntaxParameter(value: Value, access: ObjectAccess): Value {
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

const heading = (title: string, ...items: CustomItem[]): CustomItem[] => [text(title), newLine(), frame(4, ...items)]
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
      (value, access) => access.property(value, 'linkText') === null || textOf(value, 'linkText', access) !== '',
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

function commandPages(): View[] {
  const head = [within('Details', ...nameAndSynopsis), syntax, description]
  return [
    custom(maml, [...head, ...relatedLinks, newLine(), ...remarks], { name: 'DefaultCommandHelp' }),
    custom(
      `${maml}#DetailedView`,
      [
        ...head,
        ...heading(
          'PARAMETERS',
          within(
            'Parameters',
            forEach('Parameter', ...parameterHead, frame(4, chooseForEach('Description', long), newLine())),
          ),
          ...commonParameters,
        ),
        frame(4, examples),
        ...remarks,
      ],
      { name: 'VerboseCommandHelp' },
    ),
    custom(`${maml}#ExamplesView`, [within('Details', ...nameAndSynopsis), frame(4, examples)], {
      name: 'ExampleCommandHelp',
    }),
    custom(
      `${maml}#FullView`,
      [
        ...head,
        ...heading('PARAMETERS', within('Parameters', ...fullParameters)),
        ...heading('INPUTS', within('InputTypes', forEach('InputType', ...typed)), newLine()),
        ...heading('OUTPUTS', within('ReturnValues', forEach('ReturnValue', ...typed)), newLine()),
        ...notes,
        frame(4, examples, newLine()),
        ...relatedLinks,
      ],
      { name: 'FullCommandHelp' },
    ),
  ]
}

function commandParts(): View[] {
  return [
    custom(`${maml}#Examples`, [within('', forEach('Example', ...exampleItems(1)))], { name: 'MamlCommandExamples' }),
    custom(`${maml}#Example`, exampleItems(2), { name: 'MamlCommandExample' }),
    custom(
      `${maml}#commandDetails`,
      [
        ...heading('NAME', show('Name'), newLine(), newLine()),
        ...heading('SYNOPSIS', chooseForEach('commandDescription', short)),
      ],
      { name: 'MamlCommandDetails' },
    ),
    custom(`${maml}#Parameters`, [frame(4, within('', ...fullParameters))], { name: 'MamlCommandParameters' }),
    custom(`${maml}#Parameter`, [within('', ...fullParameter)], { name: 'MamlCommandParameterView' }),
    custom(`${maml}#Syntax`, [within('', syntaxLine)], { name: 'MamlCommandSyntax' }),
    custom(
      ['MamlParaTextItem', 'MamlOrderedListTextItem', 'MamlDefinitionTextItem', 'MamlUnorderedListTextItem'],
      [
        {
          kind: 'expression',
          expression: null,
          condition: null,
          each: false,
          format: null,
          control: { kind: 'custom', entries: [...long, { selection: null, items: [text(' ')] }] },
        },
      ],
      { name: 'MamlText' },
    ),
    custom(`${maml}#inputTypes`, [forEach('InputType', ...typed)], { name: 'MamlInputTypes' }),
    custom(`${maml}#nonTerminatingErrors`, [forEach('nonTerminatingError', ...errorItems)], {
      name: 'MamlNonTerminatingErrors',
    }),
    custom(`${maml}#terminatingErrors`, [forEach('terminatingError', ...errorItems)], {
      name: 'MamlTerminatingErrors',
    }),
    custom(
      `${maml}#relatedLinks`,
      [
        within(
          '',
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
        ),
      ],
      { name: 'MamlRelatedLinks' },
    ),
    custom(`${maml}#returnValues`, [forEach('ReturnValue', ...typed)], { name: 'MamlReturnTypes' }),
    custom(`${maml}#alertSet`, alerts, { name: 'MamlAlertSet' }),
    custom(`${maml}#details`, [within('', ...nameAndSynopsis)], { name: 'MamlDetails' }),
  ]
}

const extendedSyntax = heading(
  'SYNTAX',
  within(
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
  ),
)
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

function parameterCount(value: Value, access: ObjectAccess): number {
  const parameters = access.property(value, 'parameters')
  const each = parameters === null ? null : access.property(parameters, 'parameter')
  return each === null
    ? 0
    : (numberOf(access.property(each, 'Count')) ?? [...(access.enumerate(each) ?? [each])].length)
}

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

function extendedPages(): View[] {
  const names = (container: string, item: string): CustomItem =>
    within(container, forEach(item, within('type', showEach('name')), newLine()))
  return [
    custom(extended, [extendedName, ...extendedSyntax, newLine(), ...aliasesAndRemarks], {
      name: 'ReducedDefaultCommandHelp',
    }),
    custom(
      `${extended}#DetailedView`,
      [
        extendedName,
        ...extendedSyntax,
        newLine(),
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
        ...extendedSyntax,
        newLine(),
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
export function helpViews(): View[] {
  const module = computed(
    'ModuleName',
    (value, access) => access.property(value, 'ModuleName') ?? access.property(value, 'PSSnapIn'),
  )
  const titled = (typeName: string, title: string, name: string, head: string, content: string): View =>
    custom(
      typeName,
      [text(title), show(name), newLine(), text(head), newLine(), frame(4, chooseForEach(content, article), newLine())],
      { name: typeName },
    )
  return [
    table(
      'HelpInfoShort',
      [
        column('Name', 33, { align: 'left', label: 'Name' }),
        column('Category', 9, { align: 'left', label: 'Category' }),
        column(module, 25, { align: 'left', label: 'Module' }),
        'Synopsis',
      ],
      { name: 'help' },
    ),
    custom(
      'CmdletHelpInfo',
      [...heading('NAME', show('Name'), newLine(), newLine()), ...heading('SYNTAX', show('Syntax'), newLine())],
      {
        name: 'CmdletHelp',
      },
    ),
    ...commandPages(),
    ...commandParts(),
    ...extendedPages(),
    titled('GlossaryHelpInfo', 'Term:', 'Name', 'Definition:', 'Definition'),
    titled('ScriptHelpInfo', 'Title:', 'Title', 'Content:', 'Content'),
    custom(
      'GeneralHelpInfo',
      [
        text('Title:'),
        show('Title'),
        newLine(),
        newLine(),
        ...heading('DESCRIPTION', chooseForEach('Content', article), newLine()),
      ],
      { name: 'GeneralHelpInfo' },
    ),
    custom(
      'FaqHelpInfo',
      [
        text('Title:'),
        show('Title'),
        newLine(),
        text('Question:'),
        show('Question'),
        newLine(),
        ...heading('Answer', chooseForEach('Answer', article), newLine()),
      ],
      { name: 'FaqHelpInfo' },
    ),
  ]
}
