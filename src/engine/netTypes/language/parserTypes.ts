import { parse } from '../../../../grammar/index.ts'
import type { Value } from '../../../kernel/value.ts'
import { Source } from '../../../session/source.ts'
import { type NetTypeEntry, netType } from '../../../types/netType.ts'
import type { PSReference } from '../../../types/psReference.ts'
import { currentSession } from '../../commands/currentSession.ts'
import { noteRoot } from '../../commands/scriptBlock.ts'
import { readText } from '../../commands/textFile.ts'
import { parseErrorsOf } from '../parseErrors.ts'
import { language, rootObject } from './astObject.ts'
import { tokensOf } from './tokens.ts'

function parseText(text: string, file: string | null, tokens: PSReference | null, errors: PSReference | null): Value {
  const result = parse(text)
  const source = new Source(text, file)
  noteRoot(result.ast, source)
  if (tokens !== null) tokens.value = tokensOf(result.tokens, source)
  if (errors !== null) errors.value = parseErrorsOf(result.errors, source)
  return rootObject(result.ast, source)
}

const outputs = `ref ${language}Token[] tokens, ref ${language}ParseError[] errors`

/** System.Management.Automation.Language.Parser. */
export const parserTypes: readonly NetTypeEntry[] = [
  netType(`${language}Parser`, () => ({
    assembly: 'System.Management.Automation',
    isSealed: true,
    members: {
      [`static ParseInput(String input, ${outputs}): ${language}ScriptBlockAst`]: (
        text: string,
        tokens: PSReference | null,
        errors: PSReference | null,
      ) => parseText(text, null, tokens, errors),
      [`static ParseInput(String input, String fileName, ${outputs}): ${language}ScriptBlockAst`]: (
        text: string,
        file: string,
        tokens: PSReference | null,
        errors: PSReference | null,
      ) => parseText(text, file, tokens, errors),
      [`static ParseFile(String fileName, ${outputs}): ${language}ScriptBlockAst`]: (
        file: string,
        tokens: PSReference | null,
        errors: PSReference | null,
      ) => parseText(readText(currentSession(), file), file, tokens, errors),
    },
  })),
]
