import { chooseForEach, forEach, frame, newLine, show, showComputed, text, within } from '../../custom-items.ts'
import { custom } from '../../declare.ts'
import type { View } from '../../definition.ts'
import { type HelpParts, heading, textOf } from './parts.ts'

const maml = 'MamlCommandHelpInfo'

/** Views of whole pages: short, detailed, full, and their examples. */
export function commandPages(parts: HelpParts): View[] {
  const {
    nameAndSynopsis,
    syntax,
    description,
    relatedLinks,
    remarks,
    parameterHead,
    long,
    commonParameters,
    examples,
    fullParameters,
    typed,
    notes,
  } = parts
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

/** Views of a page's parts, as `(Get-Help x).syntax` gives them. */
export function commandParts(parts: HelpParts): View[] {
  const {
    exampleItems,
    short,
    fullParameters,
    fullParameter,
    syntaxLine,
    long,
    typed,
    errorItems,
    alerts,
    nameAndSynopsis,
  } = parts
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
