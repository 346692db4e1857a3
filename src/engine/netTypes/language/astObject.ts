/** Syntax trees as scripts see them: System.Management.Automation.Language.Ast and its descendants. */
import type { Ast } from '../../../../grammar/ast.ts'
import { childrenOf } from '../../../../grammar/walk.ts'
import type { Source } from '../../../session/source.ts'
import { type NetType, requireType } from '../../../types/netType.ts'
import { rootOf, type ScriptBlock } from '../../commands/scriptBlock.ts'
import { ScriptExtent } from '../scriptExtent.ts'

export const language = 'System.Management.Automation.Language.'

/** A node with its way upwards. One object for each node, however it is reached. */
export class AstObject {
  readonly node: Ast
  readonly source: Source
  readonly parent: AstObject | null
  readonly #children = new Map<Ast, AstObject>()

  constructor(node: Ast, source: Source, parent: AstObject | null) {
    this.node = node
    this.source = source
    this.parent = parent
  }

  get netType(): NetType {
    return requireType(language + this.node.kind)
  }

  get text(): string {
    return this.source.text.slice(this.node.start, this.node.end)
  }

  get extent(): ScriptExtent {
    return this.extentOf(this.node.start, this.node.end)
  }

  extentOf(start: number, end: number): ScriptExtent {
    return new ScriptExtent({ source: this.source, start, end })
  }

  get children(): AstObject[] {
    return childrenOf(this.node).map((node) => this.#own(node))
  }

  /** The object of a node below this one. */
  child(node: Ast): AstObject {
    return this.#children.get(node) ?? this.#descend(node)
  }

  #own(node: Ast): AstObject {
    let found = this.#children.get(node)
    if (found === undefined) {
      found = new AstObject(node, this.source, this)
      this.#children.set(node, found)
    }
    return found
  }

  /** Direct children are this object's; what a property skips to (a pipeline's expression) goes through those between. */
  #descend(node: Ast): AstObject {
    const children = childrenOf(this.node)
    if (children.includes(node)) return this.#own(node)
    for (const child of children) {
      if (child.start <= node.start && child.end >= node.end && contains(child, node))
        return this.child(child).child(node)
    }
    return this.#own(node)
  }
}

function contains(root: Ast, node: Ast): boolean {
  const pending = [root]
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (at === node) return true
    for (const child of childrenOf(at)) if (child.start <= node.start && child.end >= node.end) pending.push(child)
  }
  return false
}

const roots = new WeakMap<Ast, AstObject>()

/** The object of a parsed text's tree. */
export function rootObject(node: Ast, source: Source): AstObject {
  let found = roots.get(node)
  if (found === undefined) {
    found = new AstObject(node, source, null)
    roots.set(node, found)
  }
  return found
}

/** The object of any node of a text: part of the text's tree. */
export function objectIn(node: Ast, source: Source): AstObject {
  const root = rootOf(source)
  if (root === null || root === node || !contains(root, node)) return rootObject(node, source)
  return rootObject(root, source).child(node)
}

/** ScriptBlock.Ast: the definition of a function, the tree of any other block. */
export function astOf(block: ScriptBlock): AstObject {
  return objectIn(block.definition ?? block.shape.ast, block.shape.source)
}
