import type { Value } from '../../../kernel/value.ts'
import type { ObjectAccess } from '../../access.ts'
import { reset } from '../../output/decoration.ts'
import { computed, type Item, list } from '../declare.ts'
import type { View } from '../definition.ts'

const style = 'System.Management.Automation.PSStyle'
const plain = [
  'BlinkOff',
  'Blink',
  'BoldOff',
  'Bold',
  'DimOff',
  'Dim',
  'Hidden',
  'HiddenOff',
  'Reverse',
  'ReverseOff',
  'ItalicOff',
  'Italic',
  'UnderlineOff',
  'Underline',
  'StrikethroughOff',
  'Strikethrough',
]
const formatting = [
  'FormatAccent',
  'ErrorAccent',
  'Error',
  'Warning',
  'Verbose',
  'Debug',
  'TableHeader',
  'CustomTableHeaderLabel',
  'FeedbackName',
  'FeedbackText',
  'FeedbackAction',
]
const colors = [
  'Black',
  'BrightBlack',
  'White',
  'BrightWhite',
  'Red',
  'BrightRed',
  'Magenta',
  'BrightMagenta',
  'Blue',
  'BrightBlue',
  'Cyan',
  'BrightCyan',
  'Green',
  'BrightGreen',
  'Yellow',
  'BrightYellow',
]
const files = ['Directory', 'SymbolicLink', 'Executable']

/** A sequence at work: itself, itself spelled out, and the reset. */
function demonstrated(sequence: Value, access: ObjectAccess): string {
  const text = sequence === null ? '' : access.text(sequence)
  return text + text.replaceAll('\u001b', '`e') + reset
}

function demonstration(path: readonly string[]): (value: Value, access: ObjectAccess) => Value {
  return (value, access) => {
    let part: Value = value
    for (const name of path) part = part === null ? null : access.property(part, name)
    return demonstrated(part, access)
  }
}

function shownAs(label: string, path: readonly string[]): Item {
  return [label, computed(label, demonstration(path))]
}

function group(part: string, names: readonly string[]): Item[] {
  return names.map((name) => shownAs(`${part}.${name}`, [part, name]))
}

function textAt(label: string, path: readonly string[]): Item {
  return [
    label,
    computed(label, (value, access) => {
      let part: Value = value
      for (const name of path) part = part === null ? null : access.property(part, name)
      return part === null ? '' : access.text(part)
    }),
  ]
}

function extensionKeys(value: Value, access: ObjectAccess): string[] {
  const keys = access.property(value, 'Keys')
  return keys === null ? [] : [...(access.enumerate(keys) ?? [])].map((key) => access.text(key))
}

const joinedExtensions = computed('FileInfo.Extension', (value, access) => {
  const info = access.property(value, 'FileInfo')
  const extension = info === null ? null : access.property(info, 'Extension')
  return extension === null ? '' : extensionKeys(extension, access).join(',')
})

const extensionTable = computed('Extension', (value, access) => {
  const extension = access.property(value, 'Extension')
  if (extension === null) return ''
  const keys = extensionKeys(extension, access)
  const longest = Math.max(0, ...keys.map((key) => key.length))
  return keys
    .map((key) => {
      const sequence = access.text(access.call(extension, 'get_Item', [key]))
      return `${key.padEnd(longest)} = "${sequence}${sequence.replaceAll('\u001b', '`e')}${reset}"\n`
    })
    .join('')
})

/** Views of $PSStyle: each sequence is shown at work. */
export function styleViews(): View[] {
  return [
    list(style, [
      [
        'Reset',
        computed('Reset', (value, access) =>
          demonstrated(access.property(value, 'Reset'), access).slice(0, -reset.length),
        ),
      ],
      ...plain.map((name) => shownAs(name, [name])),
      'OutputRendering',
      ...group('Formatting', formatting),
      shownAs('Progress.Style', ['Progress', 'Style']),
      textAt('Progress.MaxWidth', ['Progress', 'MaxWidth']),
      textAt('Progress.View', ['Progress', 'View']),
      textAt('Progress.UseOSCIndicator', ['Progress', 'UseOSCIndicator']),
      ...group('FileInfo', files),
      ['FileInfo.Extension', joinedExtensions],
      ...group('Foreground', colors),
      ...group('Background', colors),
    ]),
    list(
      `${style}+FormattingData`,
      formatting.map((name) => shownAs(name, [name])),
    ),
    list(`${style}+ProgressConfiguration`, [shownAs('Style', ['Style']), 'MaxWidth', 'View', 'UseOSCIndicator']),
    list(`${style}+FileInfoFormatting`, [...files.map((name) => shownAs(name, [name])), ['Extension', extensionTable]]),
    list(
      `${style}+ForegroundColor`,
      colors.map((name) => shownAs(name, [name])),
    ),
    list(
      `${style}+BackgroundColor`,
      colors.map((name) => shownAs(name, [name])),
    ),
  ]
}
