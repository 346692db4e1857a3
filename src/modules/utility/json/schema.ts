/** Checks JSON against a JSON schema (drafts 6 to 2020-12), with the messages that Test-Json reports. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** What a schema says of a value: its own errors, and what its subschemas say. */
export interface Evaluation {
  readonly location: string
  isValid: boolean
  readonly errors: string[]
  readonly details: Evaluation[]
}

const typeNames = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']

function isObject(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function typeOfJson(value: Json): string {
  if (value === null) return 'null'
  if (isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value
}

function same(a: Json, b: Json): boolean {
  if (isArray(a)) return isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]!))
  if (isObject(a)) {
    if (!isObject(b)) return false
    const names = Object.keys(a)
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => Object.hasOwn(b, name) && same(a[name]!, b[name]!))
    )
  }
  return a === b
}

/** One step of a JSON pointer. */
function step(location: string, name: string | number): string {
  return `${location}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** Characters as people count them, not UTF-16 units. */
function lengthOf(text: string): number {
  return [...text].length
}

/** Throws where a schema is none: a `type` that does not exist, say. */
export function checkSchema(schema: Json): void {
  if (typeof schema === 'boolean') return
  if (!isObject(schema)) throw new SyntaxError('A schema is an object or a boolean.')
  const { type } = schema
  for (const name of type === undefined ? [] : isArray(type) ? type : [type])
    if (typeof name !== 'string' || !typeNames.includes(name))
      throw new SyntaxError(`There is no type ${String(name)}.`)
}

export class SchemaEvaluator {
  readonly #root: Json
  #depth = 0

  constructor(root: Json) {
    this.#root = root
  }

  /** Throws SyntaxError for a reference that leads nowhere. */
  evaluate(value: Json, schema: Json = this.#root, location = ''): Evaluation {
    const result: Evaluation = { location, isValid: true, errors: [], details: [] }
    if (typeof schema === 'boolean') {
      if (!schema) fail(result, 'All values fail against the false schema')
      return result
    }
    if (!isObject(schema)) return result
    if (++this.#depth > 200) throw new SyntaxError('The schema refers to itself without end.')
    this.#any(value, schema, result)
    if (typeof value === 'number') checkNumber(value, schema, result)
    else if (typeof value === 'string') checkString(value, schema, result)
    else if (isArray(value)) this.#array(value, schema, result)
    else if (isObject(value)) this.#object(value, schema, result)
    this.#combined(value, schema, result)
    this.#depth--
    return result
  }

  #sub(result: Evaluation, value: Json, schema: Json, location: string): boolean {
    const found = this.evaluate(value, schema, location)
    result.details.push(found)
    return found.isValid
  }

  #resolve(reference: string): Json {
    if (!reference.startsWith('#')) throw new SyntaxError(`The reference ${reference} cannot be followed.`)
    let at: Json | undefined = this.#root
    for (const part of reference.slice(1).split('/').slice(1)) {
      const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')
      at = isArray(at) ? at[Number(name)] : isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined
      if (at === undefined) throw new SyntaxError(`The reference ${reference} leads nowhere.`)
    }
    return at as Json
  }

  #any(value: Json, schema: { readonly [name: string]: Json }, result: Evaluation): void {
    const { type, enum: values, const: constant, $ref: reference } = schema
    if (typeof reference === 'string' && !this.#sub(result, value, this.#resolve(reference), result.location))
      result.isValid = false
    if (type !== undefined) {
      const names = (isArray(type) ? type : [type]) as readonly string[]
      const actual = typeOfJson(value)
      if (!names.includes(actual) && !(actual === 'integer' && names.includes('number')))
        fail(result, `Value is "${actual}" but should be "${names.join(', ')}"`)
    }
    if (isArray(values) && !values.some((each) => same(each, value)))
      fail(result, 'Value should match one of the values specified by the enum')
    if (constant !== undefined && !same(constant, value))
      fail(result, `Expected "${JSON.stringify(constant).replaceAll('"', '\\u0022')}"`)
  }

  #array(value: readonly Json[], schema: { readonly [name: string]: Json }, result: Evaluation): void {
    const { minItems, maxItems, uniqueItems, items, prefixItems, additionalItems, contains } = schema
    if (typeof minItems === 'number' && value.length < minItems)
      fail(result, `Value should have at least ${minItems} items`)
    if (typeof maxItems === 'number' && value.length > maxItems)
      fail(result, `Value should have at most ${maxItems} items`)
    if (uniqueItems === true) {
      const pairs = value.flatMap((each, i) =>
        value.slice(i + 1).flatMap((other, j) => (same(each, other) ? [`(${i}, ${i + 1 + j})`] : [])),
      )
      if (pairs.length > 0) fail(result, `Found duplicates at the following index pairs: "${pairs.join(', ')}"`)
    }
    const first = isArray(prefixItems) ? prefixItems : isArray(items) ? items : []
    const rest = isArray(items) ? additionalItems : items
    value.forEach((item, i) => {
      const of = i < first.length ? first[i] : rest
      if (of !== undefined && !this.#sub(result, item, of, step(result.location, i))) result.isValid = false
    })
    if (contains === undefined) return
    const count = value.filter((item, i) => this.#sub(result, item, contains, step(result.location, i))).length
    const least = typeof schema.minContains === 'number' ? schema.minContains : 1
    const most = typeof schema.maxContains === 'number' ? schema.maxContains : Number.POSITIVE_INFINITY
    if (count < least) fail(result, `Value should contain at least ${least} matching items`)
    else if (count > most) fail(result, `Value should contain at most ${most} matching items`)
  }

  #object(
    value: { readonly [name: string]: Json },
    schema: { readonly [name: string]: Json },
    result: Evaluation,
  ): void {
    const { required, properties, patternProperties, additionalProperties, propertyNames, dependentRequired } = schema
    const names = Object.keys(value)
    if (typeof schema.minProperties === 'number' && names.length < schema.minProperties)
      fail(result, `Value should have at least ${schema.minProperties} properties`)
    if (typeof schema.maxProperties === 'number' && names.length > schema.maxProperties)
      fail(result, `Value should have at most ${schema.maxProperties} properties`)
    if (isArray(required)) {
      const missing = required.filter((name) => !Object.hasOwn(value, String(name)))
      if (missing.length > 0) fail(result, `Required properties ${JSON.stringify(missing)} are not present`)
    }
    if (isObject(dependentRequired)) this.#dependent(value, dependentRequired, result)
    const patterns = isObject(patternProperties)
      ? Object.entries(patternProperties).map(([text, of]) => [new RegExp(text, 'u'), of] as const)
      : []
    for (const name of names) {
      const location = step(result.location, name)
      const check = (of: Json): void => {
        if (!this.#sub(result, value[name]!, of, location)) result.isValid = false
      }
      const own = isObject(properties) && Object.hasOwn(properties, name)
      if (own) check(properties[name]!)
      const matching = patterns.filter(([pattern]) => pattern.test(name))
      for (const [, of] of matching) check(of)
      if (!own && matching.length === 0 && additionalProperties !== undefined) check(additionalProperties)
      if (propertyNames !== undefined && !this.#sub(result, name, propertyNames, location)) result.isValid = false
    }
  }

  #dependent(value: { readonly [name: string]: Json }, needs: { readonly [name: string]: Json }, result: Evaluation) {
    const missing = Object.entries(needs)
      .filter(([name, list]) => Object.hasOwn(value, name) && isArray(list))
      .map(
        ([name, list]) =>
          [name, (list as readonly Json[]).filter((each) => !Object.hasOwn(value, String(each)))] as const,
      )
      .filter(([, list]) => list.length > 0)
    if (missing.length > 0)
      fail(result, `Some required property dependencies are missing: ${JSON.stringify(Object.fromEntries(missing))}`)
  }

  #combined(value: Json, schema: { readonly [name: string]: Json }, result: Evaluation): void {
    const { allOf, anyOf, oneOf, not, if: condition } = schema
    const matching = (list: readonly Json[]): number =>
      list.filter((of) => this.#sub(result, value, of, result.location)).length
    if (isArray(allOf) && matching(allOf) < allOf.length) result.isValid = false
    if (isArray(anyOf) && matching(anyOf) === 0) result.isValid = false
    if (isArray(oneOf)) {
      const count = matching(oneOf)
      if (count !== 1) fail(result, `Expected 1 matching subschema but found ${count}`)
    }
    if (not !== undefined && this.evaluate(value, not, result.location).isValid) result.isValid = false
    if (condition === undefined) return
    const next = this.evaluate(value, condition, result.location).isValid ? schema.then : schema.else
    if (next !== undefined && !this.#sub(result, value, next, result.location)) result.isValid = false
  }
}

function fail(result: Evaluation, message: string): void {
  result.isValid = false
  result.errors.push(message)
}

function checkNumber(value: number, schema: { readonly [name: string]: Json }, result: Evaluation): void {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema
  if (typeof minimum === 'number' && value < minimum) fail(result, `${value} should be at least ${minimum}`)
  if (typeof maximum === 'number' && value > maximum) fail(result, `${value} should be at most ${maximum}`)
  if (typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum)
    fail(result, `${value} should be greater than ${exclusiveMinimum}`)
  if (typeof exclusiveMaximum === 'number' && value >= exclusiveMaximum)
    fail(result, `${value} should be less than ${exclusiveMaximum}`)
  if (typeof multipleOf === 'number' && !Number.isInteger(Number((value / multipleOf).toPrecision(15))))
    fail(result, `${value} should be a multiple of ${multipleOf}`)
}

function checkString(value: string, schema: { readonly [name: string]: Json }, result: Evaluation): void {
  const { minLength, maxLength, pattern } = schema
  if (typeof minLength === 'number' && lengthOf(value) < minLength)
    fail(result, `Value should be at least ${minLength} characters`)
  if (typeof maxLength === 'number' && lengthOf(value) > maxLength)
    fail(result, `Value should be at most ${maxLength} characters`)
  if (typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value))
    fail(result, 'The string value is not a match for the indicated regular expression')
}
