/** Short forms for the items of custom views. */
import type { Value } from '../../kernel/value.ts'
import type { ObjectAccess } from '../access.ts'
import { PropertyExpression } from '../expression.ts'
import type { CustomControl, CustomEntry, CustomItem } from './definition.ts'

type Test = (value: Value, access: ObjectAccess) => boolean

function control(items: readonly CustomItem[]): CustomControl {
  return { kind: 'custom', entries: [{ selection: null, items }] }
}

function binding(
  expression: PropertyExpression | null,
  inner: CustomControl | null,
  each: boolean,
  test: Test | null,
): CustomItem {
  const condition = test === null ? null : PropertyExpression.ofComputation(test, 'condition')
  return { kind: 'expression', expression, condition, each, control: inner, format: null }
}

export function text(value: string): CustomItem {
  return { kind: 'text', text: value }
}

export function newLine(count = 1): CustomItem {
  return { kind: 'newLine', count }
}

/** Items indented by `left` columns. */
export function frame(left: number, ...items: CustomItem[]): CustomItem {
  return { kind: 'frame', left, right: 0, firstLine: 0, items }
}

/** Items whose following lines stand `columns` further right than the first. */
export function hanging(columns: number, ...items: CustomItem[]): CustomItem {
  return { kind: 'frame', left: 0, right: 0, firstLine: -columns, items }
}

/** A property as text. */
export function show(property: string): CustomItem {
  return binding(PropertyExpression.ofName(property), null, false, null)
}

/** A property's items, each as text. */
export function showEach(property: string): CustomItem {
  return binding(PropertyExpression.ofName(property), null, true, null)
}

/** A computed text; shown only where `test` holds. */
export function showComputed(
  compute: (value: Value, access: ObjectAccess) => Value,
  test: Test | null = null,
): CustomItem {
  return binding(PropertyExpression.ofComputation(compute, 'text'), null, false, test)
}

/** The items, for a property's value; '' stands for the object itself. */
export function within(property: string, ...items: CustomItem[]): CustomItem {
  return binding(property === '' ? null : PropertyExpression.ofName(property), control(items), false, null)
}

/** The items, for each item of a property's value. */
export function forEach(property: string, ...items: CustomItem[]): CustomItem {
  return binding(property === '' ? null : PropertyExpression.ofName(property), control(items), true, null)
}

/** The items, where `test` holds of the object. */
export function when(test: Test, ...items: CustomItem[]): CustomItem {
  return binding(null, control(items), false, test)
}

/** An entry for objects of one type. */
export function entryFor(typeName: string, ...items: CustomItem[]): CustomEntry {
  return { selection: { typeNames: [typeName], conditions: [] }, items }
}

/** The entry that fits, for each item of a property's value; a blank for items of other types. */
export function chooseForEach(property: string, entries: readonly CustomEntry[]): CustomItem {
  const inner: CustomControl = { kind: 'custom', entries: [...entries, { selection: null, items: [text(' ')] }] }
  return binding(PropertyExpression.ofName(property), inner, true, null)
}

/** Whether a property is there and not null. */
export function has(property: string): Test {
  return (value, access) => access.property(value, property) !== null
}

/** Whether a property counts as true. */
export function isTrue(property: string): Test {
  return (value, access) => access.isTrue(access.property(value, property))
}
