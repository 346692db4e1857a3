/**
 * Made-up programs that are there to be run: every operator, statement and jump over values of every kind, most of them nonsense. Loops may be
 * endless: whoever runs them counts turns.
 */
import fc from 'fast-check'

const names = ['a', 'b', 'Name', '_y', 'Größe', 'toString', '__proto__', 'constructor', 'hasOwnProperty', 'Length']
const word = fc.constantFrom(...names)

/** Values of every type, the odd ones among them. */
export const oddValues: readonly string[] = [
  '$null',
  '$true',
  '$false',
  '0',
  '1',
  '-1',
  '2',
  '3.5',
  '-0.0',
  '1e308',
  '[double]::NaN',
  '[double]::PositiveInfinity',
  '2147483647',
  '-2147483648',
  '9223372036854775807',
  '[long]::MinValue',
  '1.5d',
  '[decimal]::MaxValue',
  '3n',
  '255uy',
  '7us',
  '[ulong]::MaxValue',
  '[char]65',
  "''",
  "'a'",
  "'abc def'",
  "'12'",
  "' 1,2 '",
  "'[a'",
  "'(x'",
  "'a*b?'",
  "'{0}'",
  "'é`u{1F600}'",
  '"x`0y"',
  '@()',
  '@(,@())',
  '@(1)',
  '@(1,2,3)',
  "@('b','A','c')",
  '@($null)',
  '@(1,$null,@(2,3))',
  '(1..5)',
  '[int[]](3,1,2)',
  '[byte[]](1,2)',
  '[string[]]@()',
  '@{}',
  '@{a=1;b=2}',
  '[ordered]@{x=1;y=@(1,2)}',
  '[pscustomobject]@{a=1;Name="n"}',
  '[pscustomobject]@{}',
  '{ $_ }',
  '{ param($x) $x }',
  '{ }',
  '[datetime]"2020-02-29"',
  '[timespan]"1:02:03"',
  "[version]'1.2.3'",
  '[guid]::Empty',
  "[uri]'http://x/y'",
  '[type]',
  '[int]',
  '[System.DayOfWeek]::Friday',
  "[regex]'a(b)?'",
  '[xml]\'<a b="1"><c/></a>\'',
  '[System.Collections.ArrayList]@(1,2)',
  '[System.Collections.Generic.List[int]]@(1,2)',
  '[System.Text.StringBuilder]"s"',
  '[System.Collections.Queue]::new()',
  '[Exception]"e"',
  '[ref]1',
  '[switch]$true',
  '[System.IO.FileAttributes]3',
  '[bigint]::Pow(2,70)',
  '[int[,]]::new(2,2)',
  '[System.Management.Automation.Internal.AutomationNull]::Value',
  '$args',
  '$input',
  '$_',
  '$this',
  '$Error',
  '$MyInvocation',
  '$PSBoundParameters',
  '$ExecutionContext',
  '$PSVersionTable',
  '$PSItem',
  '$Matches',
]

const binary = [
  '+',
  '-',
  '*',
  '/',
  '%',
  '-eq',
  '-ne',
  '-gt',
  '-le',
  '-ceq',
  '-like',
  '-notlike',
  '-match',
  '-cmatch',
  '-notmatch',
  '-replace',
  '-creplace',
  '-contains',
  '-notcontains',
  '-in',
  '-notin',
  '-split',
  '-csplit',
  '-join',
  '-is',
  '-isnot',
  '-as',
  '-f',
  '-band',
  '-bor',
  '-bxor',
  '-shl',
  '-shr',
  '-and',
  '-or',
  '-xor',
  '..',
  '??',
]
const unary = ['-', '+', '!', '-not ', '-bnot ', '-split ', '-join ', ',', '++', '--']
const types = [
  'int',
  'long',
  'double',
  'decimal',
  'string',
  'char',
  'bool',
  'byte',
  'uint32',
  'ulong',
  'bigint',
  'datetime',
  'timespan',
  'version',
  'guid',
  'uri',
  'regex',
  'xml',
  'array',
  'int[]',
  'string[]',
  'object[]',
  'hashtable',
  'ordered',
  'pscustomobject',
  'psobject',
  'scriptblock',
  'type',
  'switch',
  'void',
  'System.DayOfWeek',
  'System.IO.FileAttributes',
  'System.Collections.ArrayList',
  'System.Collections.Generic.List[string]',
  'nullable[int]',
  'ref',
  'System.Func[int,int]',
  'nosuch',
]
const members = [
  ...names,
  'Count',
  'ToString()',
  'GetType()',
  'Equals(1)',
  'Where({$_})',
  'ForEach({$_})',
  "ForEach('ToString')",
  'Add(1)',
  'Clear()',
  'Substring(1)',
  'Split(",")',
  'psobject.Properties.Name',
  'Invoke(1)',
  'Keys',
  'Value',
  'IndexOf("a")',
  'PadLeft(5)',
  'CompareTo(1)',
  'GetEnumerator()',
  'Item(0)',
  'Message',
  'Year',
  'nosuch(1,2)',
  'Where({$_}, "First")',
  'psbase',
  'pstypenames',
  'Rank',
  'Remove(0)',
  'Insert(0,1)',
  'ToCharArray()',
  'Contains(1)',
  'GetHashCode()',
]
const commands = [
  'Write-Output',
  'ForEach-Object { $_ }',
  'ForEach-Object -Process { $_; break }',
  'Where-Object { $_ }',
  'Where-Object Name -eq 1',
  'Select-Object -First 1',
  'Select-Object Name, Length',
  'Select-Object -ExpandProperty Length',
  'Sort-Object',
  'Sort-Object Name -Descending',
  'Group-Object',
  'Measure-Object',
  'Measure-Object -Sum',
  'Out-String',
  'Out-Null',
  'ConvertTo-Json -Compress -Depth 2',
  'Format-Table',
  'Format-List',
  'Get-Member',
  'Write-Error',
  'Write-Warning',
  'nosuch-command',
  '& { $input }',
  '. { $_ }',
  '& { process { $_ } }',
  'Get-Unique',
  'Join-String',
  'ForEach-Object Length',
  'ForEach-Object ToString',
  'Tee-Object -Variable t',
  'Select-String a',
  'Compare-Object 1',
  'ConvertTo-Csv',
  'Get-Variable -ErrorAction Ignore',
  'Write-Host',
  'f',
  'f -x',
  'Invoke-Expression',
  'Measure-Command',
  'New-Object',
  'Set-Variable q',
  'Add-Member n v -PassThru',
]
const variable = fc.oneof(
  word.map((name) => `$${name}`),
  fc.constantFrom(
    '$script:v',
    '$global:g',
    '${a b}',
    '$private:p',
    '$env:FUZZ',
    '$local:l',
    '$variable:a',
    '$function:f',
    '$using:u',
  ),
)
const target = fc.oneof(
  { weight: 5, arbitrary: variable },
  { weight: 1, arbitrary: fc.tuple(variable, word).map(([v, n]) => `${v}.${n}`) },
  { weight: 1, arbitrary: fc.tuple(variable, fc.constantFrom(...oddValues)).map(([v, i]) => `${v}[${i}]`) },
  { weight: 1, arbitrary: fc.tuple(variable, variable).map(([v, w]) => `${v}, ${w}`) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...types), variable).map(([t, v]) => `[${t}]${v}`) },
)

export const { program } = fc.letrec<{ expression: string; statement: string; body: string; program: string }>(
  (tie) => {
    const inner = tie('expression').map((text) => `(${text})`)
    const atom = fc.oneof(fc.constantFrom(...oddValues), variable, variable)
    const expression = fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 4, arbitrary: atom },
      { weight: 5, arbitrary: fc.tuple(inner, fc.constantFrom(...binary), inner).map(([l, o, r]) => `${l} ${o} ${r}`) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(inner, fc.constantFrom(...types), fc.constantFrom('-is', '-as'))
          .map(([l, t, o]) => `${l} ${o} [${t}]`),
      },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...unary), inner).map(([o, e]) => `${o}${e}`) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom('++', '--'), variable, fc.boolean())
          .map(([o, v, first]) => (first ? `${o}${v}` : `${v}${o}`)),
      },
      { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...types), inner).map(([t, e]) => `[${t}]${e}`) },
      {
        weight: 3,
        arbitrary: fc
          .tuple(inner, fc.constantFrom('.', '?.', '::'), fc.constantFrom(...members))
          .map(([e, d, m]) => `${e}${d}${m}`),
      },
      { weight: 1, arbitrary: fc.tuple(inner, inner).map(([e, m]) => `${e}.${m}`) },
      { weight: 2, arbitrary: fc.tuple(inner, inner).map(([e, i]) => `${e}[${i}]`) },
      { weight: 1, arbitrary: fc.tuple(inner, inner, inner).map(([c, y, n]) => `${c} ? ${y} : ${n}`) },
      { weight: 1, arbitrary: fc.tuple(inner, inner).map(([e, i]) => `${e}, ${i}`) },
      { weight: 1, arbitrary: fc.tuple(tie('expression'), word).map(([e, n]) => `"x$(${e}) $${n} \${env:HOME}"`) },
      { weight: 1, arbitrary: fc.tuple(word, inner, inner).map(([k, e, f]) => `@{ ${k} = ${e}; ${f} = 1 }`) },
      { weight: 1, arbitrary: tie('body').map((text) => `$( ${text} )`) },
      { weight: 1, arbitrary: tie('body').map((text) => `@( ${text} )`) },
      {
        weight: 1,
        arbitrary: tie('body')
          .map((text) => `& { ${text} }`)
          .map((text) => `(${text})`),
      },
      { weight: 1, arbitrary: fc.tuple(variable, inner).map(([v, e]) => `(${v} = ${e})`) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(inner, fc.array(fc.constantFrom(...commands), { minLength: 1, maxLength: 2 }))
          .map(([e, c]) => `(${[e, ...c].join(' | ')})`),
      },
    )
    const block = tie('body').map((text) => `{ ${text} }`)
    const statement = fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 4, arbitrary: tie('expression') },
      {
        weight: 5,
        arbitrary: fc
          .tuple(target, fc.constantFrom('=', '+=', '-=', '*=', '/=', '%=', '??='), tie('expression'))
          .map((p) => p.join(' ')),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(inner, fc.array(fc.constantFrom(...commands), { minLength: 1, maxLength: 3 }))
          .map(([e, c]) => [e, ...c].join(' | ')),
      },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...commands), inner).map(([c, e]) => `${c} ${e}`) },
      { weight: 2, arbitrary: fc.tuple(inner, block, block).map(([c, y, n]) => `if ${c} ${y} else ${n}`) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom('', ':L '), tie('expression'), block)
          .map(([l, c, b]) => `${l}while (${c}) ${b}`),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(block, fc.constantFrom('while', 'until'), inner).map((p) => `do ${p.join(' ')}`),
      },
      {
        weight: 3,
        arbitrary: fc.tuple(word, tie('expression'), block).map(([v, e, b]) => `foreach ($${v} in ${e}) ${b}`),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            word,
            fc.constantFrom('-lt', '-le', '-ne'),
            fc.constantFrom('5', '3.5', '10L', "'4'"),
            fc.constantFrom('++', '--', ' += 2', ' *= 2'),
            block,
          )
          .map(([v, o, n, s, b]) => `for ($${v} = 0; $${v} ${o} ${n}; $${v}${s}) ${b}`),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            fc.constantFrom('', '-Regex', '-Wildcard', '-Exact', '-CaseSensitive'),
            tie('expression'),
            atom,
            block,
            block,
          )
          .map(([m, e, v, b, d]) => `switch ${m} (${e}) { (${v}) ${b} {$_} ${b} default ${d} }`),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(block, fc.constantFrom('', '[System.DivideByZeroException] ', '[int] ', '[Exception] '), block, block)
          .map(([t, k, c, f]) => `try ${t} catch ${k}${c} finally ${f}`),
      },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom('', '[Exception] '), block).map(([k, b]) => `trap ${k}${b}`) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('break', 'continue', 'break L', 'continue L', 'return', 'throw', 'exit', 'break $a'),
      },
      { weight: 1, arbitrary: tie('expression').map((e) => `throw ${e}`) },
      { weight: 1, arbitrary: tie('expression').map((e) => `return ${e}`) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            fc.constantFrom(
              'function f($x, [int]$y = 1)',
              'filter f',
              'function f',
              'function f { [CmdletBinding()] param([Parameter(ValueFromPipeline)]$x) process',
            ),
            block,
          )
          .map(([h, b]) => (h.includes('{') ? `${h} ${b} }` : `${h} ${b}`)),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom('int', 'string', 'object', 'nosuch'), tie('expression'), block)
          .map(
            ([t, e, b]) =>
              `class C { [${t}]$p = (${e}); [object] m($q) ${b} static [int] s() { return 1 } } [C]::new().m(1); [C]::s(); [C]::new().p`,
          ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'enum E { A; B = 5; C }; [E]::B; [E]5; [E]"x"',
          'Set-StrictMode -Version Latest',
          '$ErrorActionPreference = "Stop"',
          'f 1 2 3',
          'f -x 1 -y a',
          '$Error.Clear()',
        ),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(tie('expression'), fc.constantFrom(' 2>&1', ' *>$null', ' 3>&1 | Out-Null', ' > $null'))
          .map((p) => p.join('')),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(tie('expression'), fc.constantFrom('&&', '||'), tie('expression')).map((p) => p.join(' ')),
      },
    )
    return {
      expression,
      statement,
      body: fc.array(tie('statement'), { maxLength: 2 }).map((all) => all.join('; ')),
      program: fc.array(tie('statement'), { minLength: 1, maxLength: 4 }).map((all) => all.join('\n')),
    }
  },
)
