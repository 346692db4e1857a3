import type { AstObject } from './astObject.ts'

/** Shows a tree to a visitor, each node before its children. `look` answers an AstVisitAction's name. */
export function visit(root: AstObject, look: (method: string, node: AstObject) => string): void {
  const walk = (object: AstObject): boolean => {
    const { kind } = object.node
    const action = look(`Visit${kind.slice(0, -3)}`, object)
    if (action === 'StopVisit') return false
    if (action === 'SkipChildren') return true
    return object.children.every(walk)
  }
  walk(root)
}
