import { type NetTypeEntry, netType } from '../../../types/netType.ts'
import { language } from './astObject.ts'

/** Doubles what the scanner takes for a single quote, typographic ones too. */
const singleQuoted = (text: string | null): string => (text ?? '').replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')

/** System.Management.Automation.Language.CodeGeneration. */
export const codeGenerationTypes: readonly NetTypeEntry[] = [
  netType(`${language}CodeGeneration`, () => ({
    kind: 'static',
    assembly: 'System.Management.Automation',
    members: {
      'static EscapeSingleQuotedStringContent(String value): String': singleQuoted,
      'static EscapeBlockCommentContent(String value): String': (text: string | null) =>
        (text ?? '').replaceAll('<#', '<`#').replaceAll('#>', '#`>'),
      'static EscapeFormatStringContent(String value): String': (text: string | null) =>
        (text ?? '').replaceAll('{', '{{').replaceAll('}', '}}'),
      'static EscapeVariableName(String value): String': (text: string | null) => (text ?? '').replace(/[{}`]/g, '`$&'),
    },
  })),
]
