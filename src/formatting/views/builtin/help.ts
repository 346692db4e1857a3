import { chooseForEach, frame, newLine, show, text } from '../custom-items.ts'
import { column, computed, custom, table } from '../declare.ts'
import type { View } from '../definition.ts'
import { commandPages, commandParts } from './help/pages.ts'
import { heading, helpParts } from './help/parts.ts'
import { syntaxPages } from './help/syntax-pages.ts'

/**
 * Views of what Get-Help returns: pages that were written, those made up from a command's syntax, and the list of topics.
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-help
 */
export function helpViews(): View[] {
  const parts = helpParts()
  const { article } = parts
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
    ...commandPages(parts),
    ...commandParts(parts),
    ...syntaxPages(parts),
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
