/** The help comment of a function or script. about_Comment_Based_Help */
import type { FunctionDefinitionAst, ScriptBlockAst } from '../../../grammar/ast.ts'
import { type CommentHelp, findKind, HelpReader, parse } from '../../../grammar/index.ts'
import type { Source } from '../../session/source.ts'
import type { ScriptBlock } from './scriptBlock.ts'

/** The help comment of a block; null where there is none. */
export function commentOf(block: ScriptBlock): CommentHelp | null {
  return commentAt(block.definition ?? block.shape.ast, block.shape.source)
}

/** The help comment of a node of a text. */
export function commentAt(node: FunctionDefinitionAst | ScriptBlockAst, source: Source): CommentHelp | null {
  if (!mayHaveHelp.test(source.text)) return null
  const { ast, tokens } = parse(source.text)
  const command = sameNode(ast, node)
  return command === null ? null : new HelpReader({ text: source.text, ast, tokens }).helpOf(command)
}

const mayHaveHelp =
  /#[\s\S]*\.(synopsis|description|parameter|example|notes|link|inputs|outputs|component|role|functionality|externalhelp|forwardhelp)/i

/** The node of a tree that stands where another tree of the same text has one. */
function sameNode(
  root: ScriptBlockAst,
  wanted: FunctionDefinitionAst | ScriptBlockAst,
): FunctionDefinitionAst | ScriptBlockAst | null {
  if (wanted.kind === 'FunctionDefinitionAst') {
    const all = findKind(root, 'FunctionDefinitionAst')
    return all.find(({ start, end }) => start === wanted.start && end === wanted.end) ?? null
  }
  if (root.start === wanted.start && root.end === wanted.end) return root
  return findKind(root, 'ScriptBlockAst').find(({ start, end }) => start === wanted.start && end === wanted.end) ?? null
}
