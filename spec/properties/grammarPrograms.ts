/**
 * Made-up programs, each written in two ways: as text, and as the shape that its tree must have. `shapeOf` of grammarShapes.ts reads the shape off a tree; the
 * two writings share nothing but the names of nodes.
 */
import fc from 'fast-check'

export interface Piece {
  readonly text: string
  readonly shape: string
  /** How tightly an expression binds: what is looser than its place allows stands in parentheses. */
  readonly level: number
}

const PRIMARY = 100
const UNARY = 20
const COMMA = 15

const quote = (text: string): string => JSON.stringify(text)
const piece = (text: string, shape: string, level = PRIMARY): Piece => ({ text, shape, level })
const inParentheses = (inner: Piece): Piece => piece(`(${inner.text})`, `(paren ${inner.shape})`)
const atLeast = (level: number, inner: Piece): Piece => (inner.level >= level ? inner : inParentheses(inner))

/** As what stands before a dot or a bracket, which would become part of a number. */
const asTarget = (inner: Piece): Piece =>
  inner.level < PRIMARY || /^\d/.test(inner.text) ? inParentheses(inner) : inner

// ---- atoms

const word = fc.constantFrom('a', 'Name', 'x1', '_y', 'Größe', 'if1', 'ForEach')
const number = fc.oneof(
  fc.nat().map((n) => piece(String(n), `Int32:${n}`)),
  fc.nat().map((n) => piece(`0x${n.toString(16).padStart(8, '0')}`, `Int32:${n}`)),
  fc.nat(0xffff).map((n) => piece(`0b${n.toString(2).padStart(32, '0')}`, `Int32:${n}`)),
  fc.nat(0xffff).map((n) => piece(`${n}KB`, `Int32:${n * 1024}`)),
  fc.bigInt(2n ** 31n, 2n ** 63n - 1n).map((n) => piece(String(n), `Int64:${n}`)),
  fc.nat().map((n) => piece(`${n}L`, `Int64:${n}`)),
  fc.nat(9999).map((n) => piece(`${n}.5`, `Double:${n}.5`)),
  fc.nat(9999).map((n) => piece(`${n}.25d`, `Decimal:${n}.25`)),
  fc.nat(255).map((n) => piece(`${n}uy`, `Byte:${n}`)),
)
// Parentheses in pairs: where a part is first scanned as a word, those within its quotes count.
const content = fc.string({ unit: fc.constantFrom(...'ab é"\'`$#{}\t\n\0\u{1f600}', '()'), maxLength: 6 })

function escaped(text: string): string {
  const letters = new Map([
    ['\n', '`n'],
    ['\t', '`t'],
    ['\0', '`0'],
    ['\u{1f600}', '`u{1F600}'],
  ])
  return [...text].map((c) => letters.get(c) ?? ('"`$'.includes(c) ? `\`${c}` : c)).join('')
}

const variable = fc.oneof(
  word.map((name) => piece(`$${name}`, `(var ${name})`)),
  word.map((name) => piece(`\${${name} z}`, `(var ${name} z)`)),
  fc.constantFrom('script:v', 'env:PATH', '_').map((name) => piece(`$${name}`, `(var ${name})`)),
)
const text = fc.oneof(
  content.map((value) => piece(`'${value.replaceAll("'", "''")}'`, `(SingleQuoted ${quote(value)})`)),
  content.map((value) => piece(`"${escaped(value)}"`, `(DoubleQuoted ${quote(value)})`)),
  // Within a string's $(…), parentheses in here-strings count: there are none here.
  word.map((value) => piece(`@'\n ${value} $x\n'@`, `(SingleQuotedHereString ${quote(` ${value} $x`)})`)),
)
const typeName = fc.constantFrom('int', 'string[]', 'System.IO.Path', 'Collections.Generic.Dictionary[string,int[]]')

const binaryOperators: readonly (readonly [string, string, number])[] = [
  ['-and', 'And', 1],
  ['-xor', 'Xor', 1],
  ['-BOR', 'Bor', 2],
  ['-eq', 'Ieq', 5],
  ['-cne', 'Cne', 5],
  ['-ilike', 'Ilike', 5],
  ['-is', 'Is', 5],
  ['-replace', 'Ireplace', 5],
  ['-shl', 'Shl', 5],
  ['??', 'QuestionQuestion', 7],
  ['+', 'Plus', 9],
  ['-', 'Minus', 9],
  ['–', 'Minus', 9],
  ['*', 'Multiply', 10],
  ['%', 'Rem', 10],
  ['-f', 'Format', 12],
  ['..', 'DotDot', 13],
]
const unaryOperators: readonly (readonly [string, string])[] = [
  ['-not ', 'Not'],
  ['!', 'Exclaim'],
  ['- ', 'Minus'],
  ['+ ', 'Plus'],
  ['-bnot ', 'Bnot'],
  ['-split ', 'Isplit'],
]
const space = fc.constantFrom(' ', '  ', '\t', ' `\n ', ' <# c #> ')

const block = (statements: readonly Piece[]): { text: string; shape: string } => ({
  text: statements.map((statement) => statement.text).join('\n'),
  shape: statements.map((statement) => statement.shape).join(' '),
})

// ---- expressions and statements

export const { program } = fc.letrec<{
  expression: Piece
  statement: Piece
  statements: Piece[]
  program: Piece
  pipeline: Piece
}>((tie) => {
  const statements = tie('statements').map(block)
  const expression = fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(number, variable, text),
    fc
      .tuple(
        tie('expression'),
        fc.constantFrom(...binaryOperators),
        tie('expression'),
        space,
        fc.constantFrom(' ', '\n', ' # c\n'),
      )
      .map(([left, [operator, kind, level], right, before, after]) => {
        const l = atLeast(level, left)
        const r = atLeast(level + 1, right)
        return piece(`${l.text}${before}${operator}${after}${r.text}`, `(${kind} ${l.shape} ${r.shape})`, level)
      }),
    fc.tuple(fc.constantFrom(...unaryOperators), tie('expression')).map(([[operator, kind], child]) => {
      // A sign would become part of a number.
      const c = /^[\d.]/.test(child.text) || child.level < UNARY ? inParentheses(child) : child
      return piece(`${operator}${c.text}`, `(${kind} ${c.shape})`, UNARY)
    }),
    fc.tuple(typeName, tie('expression')).map(([type, child]) => {
      const c = atLeast(UNARY, child)
      return piece(`[${type}] ${c.text}`, `(cast ${type} ${c.shape})`, UNARY)
    }),
    fc.array(tie('expression'), { minLength: 2, maxLength: 3 }).map((items) => {
      const elements = items.map((item) => atLeast(UNARY, item))
      return piece(elements.map((e) => e.text).join(', '), `(list ${elements.map((e) => e.shape).join(' ')})`, COMMA)
    }),
    fc.tuple(tie('expression'), tie('expression'), tie('expression')).map(([condition, yes, no]) => {
      const c = atLeast(1, condition)
      const [y, n] = [inParentheses(yes), atLeast(1, no)]
      return piece(`${c.text} ? ${y.text} : ${n.text}`, `(ternary ${c.shape} ${y.shape} ${n.shape})`, 0)
    }),
    fc.tuple(tie('expression'), fc.constantFrom('.', '?.'), word).map(([target, dot, name]) => {
      // Within a variable's name there may be a question mark.
      const t = dot === '?.' ? inParentheses(target) : asTarget(target)
      return piece(`${t.text}${dot}${name}`, `(member${dot} ${t.shape} (BareWord ${quote(name)}))`)
    }),
    fc
      .tuple(typeName, word)
      .map(([type, name]) => piece(`[${type}]::${name}`, `(member:: (type ${type}) (BareWord ${quote(name)}))`)),
    fc.tuple(tie('expression'), word, fc.array(tie('expression'), { maxLength: 2 })).map(([target, name, args]) => {
      const t = asTarget(target)
      const list = args.map((arg) => atLeast(UNARY, arg))
      return piece(
        `${t.text}.${name}(${list.map((arg) => arg.text).join(' , ')})`,
        `(call ${[t.shape, `(BareWord ${quote(name)})`, ...list.map((arg) => arg.shape)].join(' ')})`,
      )
    }),
    fc.tuple(tie('expression'), tie('expression')).map(([target, index]) => {
      const t = asTarget(target)
      return piece(`${t.text}[${index.text}]`, `(index ${t.shape} ${index.shape})`)
    }),
    statements.map((inner) => piece(`@(${inner.text})`, `(array ${inner.shape})`)),
    statements.map((inner) => piece(`$(${inner.text}\n)`, `(sub ${inner.shape})`)),
    statements.map((inner) => piece(`{ ${inner.text} }`, `(lambda ${inner.shape})`)),
    fc
      .array(
        fc.tuple(
          word,
          tie('pipeline').map((value) => atLeast(UNARY, value)),
        ),
        { maxLength: 2 },
      )
      .map((pairs) =>
        piece(
          `@{${pairs.map(([key, value], i) => `${key}${i} = ${value.text}`).join('\n')}}`,
          `(table${pairs.map(([key, value], i) => ` (BareWord ${quote(key + i)}) ${value.shape}`).join('')})`,
        ),
      ),
    fc
      .array(
        fc.tuple(
          content,
          fc.oneof(
            variable,
            // The end of a string is found before what is in it is read: quotes in $(…) follow rules of their own, and there are none here.
            fc.tuple(variable, number, fc.constantFrom(' + ', '\n', ' | Get-Thing ')).map(([left, right, between]) => {
              const inner =
                between === ' + '
                  ? `(Plus ${left.shape} ${right.shape})`
                  : between === '\n'
                    ? `${left.shape} ${right.shape}`
                    : `(pipe ${left.shape} (Unknown (BareWord "Get-Thing") ${right.shape}))`
              return piece(`$(${left.text}${between}${right.text})`, `(sub ${inner})`)
            }),
          ),
        ),
        {
          minLength: 1,
          maxLength: 2,
        },
      )
      .map((parts) =>
        piece(
          `"${parts.map(([before, part]) => `.${escaped(before)}${part.text}`).join('')}."`,
          `(expand ${parts.map(([, part]) => part.shape).join(' ')})`,
        ),
      ),
  )
  const argument = fc.oneof(
    word.map((name) => piece(name, `(BareWord ${quote(name)})`)),
    fc
      .constantFrom('a-b', '*.ps1', '/x/y', 'a=b', '1a', 'http://x')
      .map((name) => piece(name, `(BareWord ${quote(name)})`)),
    word.map((name) => piece(`-${name}`, `(-${name})`)),
    tie('expression').map((inner) => inParentheses(inner)),
    fc.tuple(word, tie('expression')).map(([name, inner]) => {
      const value = inParentheses(inner)
      return piece(`-${name}:${value.text}`, `(-${name} ${value.shape})`)
    }),
    word.map((name) => piece(`@${name}`, `(splat ${name})`)),
    fc.oneof(number, variable, text),
    fc.constantFrom(piece('2>&1', '(merge Error Output)'), piece('>> log', '(file Output true (BareWord "log"))')),
  )
  // The output stream comes before the error stream.
  const byStream = (a: Piece, b: Piece): number => (a.shape < b.shape ? -1 : 1)
  const isRedirection = (arg: Piece): boolean => /^\((merge|file) /.test(arg.shape)
  const command = fc
    .tuple(
      fc.constantFrom('Get-Thing', '& ', '. '),
      word,
      fc.uniqueArray(argument, { maxLength: 3, selector: (arg) => (isRedirection(arg) ? arg.text.slice(0, 1) : arg) }),
    )
    .map(([how, name, args]) => {
      const called = how === 'Get-Thing' ? how : `x${name}`
      const kind = how === '& ' ? 'Ampersand' : how === '. ' ? 'Dot' : 'Unknown'
      const ordered = [...args.filter((arg) => !isRedirection(arg)), ...args.filter(isRedirection).sort(byStream)]
      const shapes = [`(BareWord ${quote(called)})`, ...ordered.map((arg) => arg.shape)]
      return piece(
        `${how === called ? '' : how}${[called, ...args.map((arg) => arg.text)].join(' ')}`,
        `(${kind} ${shapes.join(' ')})`,
      )
    })
  const pipeline = fc
    .tuple(fc.oneof(tie('expression'), command), fc.array(command, { maxLength: 2 }), fc.constantFrom(' | ', ' |\n'))
    .map(([first, rest, bar]) => {
      if (rest.length === 0) return first
      const all = [first, ...rest]
      return piece(all.map((each) => each.text).join(bar), `(pipe ${all.map((each) => each.shape).join(' ')})`, 0)
    })
  const body = statements.map((inner) => piece(`{ ${inner.text} }`, `{${inner.shape}}`))
  const label = fc.option(word, { nil: null })
  const statement = fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    pipeline,
    fc
      .tuple(
        variable,
        fc.constantFrom(['=', 'Equals'], ['+=', 'PlusEquals'], ['??=', 'QuestionQuestionEquals']),
        pipeline,
      )
      .map(([target, [operator, kind], value]) =>
        piece(`${target.text} ${operator} ${value.text}`, `(${kind} ${target.shape} ${value.shape})`),
      ),
    fc
      .tuple(pipeline, body, fc.option(body, { nil: null }))
      .map(([condition, yes, no]) =>
        piece(
          `if (${condition.text}) ${yes.text}${no ? `\nelse ${no.text}` : ''}`,
          `(if ${condition.shape} ${yes.shape}${no ? ` ${no.shape}` : ''})`,
        ),
      ),
    fc
      .tuple(label, pipeline, body)
      .map(([name, condition, inner]) =>
        piece(
          `${name ? `:${name} ` : ''}while (${condition.text})\n${inner.text}`,
          `(while ${name} ${condition.shape} ${inner.shape})`,
        ),
      ),
    fc
      .tuple(body, pipeline)
      .map(([inner, condition]) =>
        piece(`do ${inner.text} until (${condition.text})`, `(until ${inner.shape} ${condition.shape})`),
      ),
    fc
      .tuple(word, pipeline, body)
      .map(([name, condition, inner]) =>
        piece(
          `foreach ($${name} in ${condition.text}) ${inner.text}`,
          `(foreach (var ${name}) ${condition.shape} ${inner.shape})`,
        ),
      ),
    fc
      .tuple(pipeline, pipeline, pipeline, body)
      .map(([first, condition, step, inner]) =>
        piece(
          `for (${first.text}; ${condition.text}; ${step.text}) ${inner.text}`,
          `(for ${first.shape} ${condition.shape} ${step.shape} ${inner.shape})`,
        ),
      ),
    fc
      .tuple(pipeline, body, body)
      .map(([condition, one, other]) =>
        piece(
          `switch -Regex (${condition.text}) { 'a' ${one.text} default ${other.text} }`,
          `(switch Regex ${condition.shape} (SingleQuoted "a") ${one.shape} ${other.shape})`,
        ),
      ),
    fc
      .tuple(body, typeName, body, variable)
      .map(([tried, type, caught, last]) =>
        piece(
          `try ${tried.text} catch [${type}] ${caught.text} finally { ${last.text} }`,
          `(try ${tried.shape} ${type} ${caught.shape} {${last.shape}})`,
        ),
      ),
    fc
      .tuple(word, fc.uniqueArray(word, { maxLength: 2 }), body)
      .map(([name, parameters, inner]) =>
        piece(
          `function Do-${name}(${parameters.map((each) => `$${each}`).join(', ')}) ${inner.text}`,
          `(function Do-${name} [${parameters}] ${inner.shape})`,
        ),
      ),
    pipeline.map((value) => piece(`return ${value.text}`, `(return ${value.shape})`)),
  )
  return {
    expression,
    pipeline,
    statement,
    statements: fc.array(tie('statement'), { maxLength: 2 }),
    program: fc.array(tie('statement'), { maxLength: 4 }).map((all) => piece(block(all).text, block(all).shape)),
  }
})
