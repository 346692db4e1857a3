/** Static properties of the kinds of tokens. https://learn.microsoft.com/dotnet/api/system.management.automation.language.tokentraits */
import { K, nameOfKind } from './kinds.ts'

export const TokenFlags = {
  Keyword: 0x10,
  ScriptBlockBlockName: 0x20,
  BinaryOperator: 0x100,
  UnaryOperator: 0x200,
  CaseSensitiveOperator: 0x400,
  TernaryOperator: 0x800,
  SpecialOperator: 0x1000,
  AssignmentOperator: 0x2000,
  ParseModeInvariant: 0x8000,
  TokenInError: 0x10000,
  DisallowedInRestrictedMode: 0x20000,
  PrefixOrPostfixOperator: 0x40000,
  CommandName: 0x80000,
  MemberName: 0x100000,
  TypeName: 0x200000,
  AttributeName: 0x400000,
  CanConstantFold: 0x800000,
  StatementDoesntSupportAttributes: 0x1000000,
} as const

/** The bits that hold a binary operator's precedence. */
export const PRECEDENCE_MASK = 0xf

const precedences: [number, string][] = [
  [0xd, 'BinaryPrecedenceRange'],
  [0xc, 'BinaryPrecedenceFormat'],
  [0xa, 'BinaryPrecedenceMultiply'],
  [0x9, 'BinaryPrecedenceAdd'],
  [0x7, 'BinaryPrecedenceCoalesce'],
  [0x5, 'BinaryPrecedenceComparison'],
  [0x2, 'BinaryPrecedenceBitwise'],
  [0x1, 'BinaryPrecedenceLogical'],
]

/** The flags each kind has from the start, indexed by kind. */
export const staticFlags = new Int32Array(171)

const groups: [number, string][] = [
  [
    0x8000,
    'NewLine LineContinuation Comment EndOfInput StringLiteral StringExpandable HereStringLiteral HereStringExpandable LParen RParen LCurly RCurly RBracket AtParen AtCurly DollarParen Semi AndAnd OrOr',
  ],
  [0x9000, 'Ampersand Pipe'],
  [0x8200, 'Comma'],
  [0x60200, 'MinusMinus PlusPlus PostfixPlusPlus PostfixMinusMinus'],
  [0x2010d, 'DotDot'],
  [0x21000, 'ColonColon Dot Colon QuestionDot'],
  [0x800200, 'Exclaim Not Bnot'],
  [0x80010a, 'Multiply Divide Rem'],
  [0x800309, 'Plus Minus'],
  [0x2000, 'Equals PlusEquals MinusEquals MultiplyEquals DivideEquals RemainderEquals QuestionQuestionEquals'],
  [0x20000, 'Redirection'],
  [0x28000, 'RedirectInStd'],
  [0x2010c, 'Format'],
  [0x800101, 'And Or Xor'],
  [0x800102, 'Band Bor Bxor'],
  [0x20305, 'Join Isplit'],
  [0x105, 'Ieq Ine Ige Igt Ilt Ile Ilike Inotlike Icontains Inotcontains Iin Inotin Is IsNot'],
  [0x20105, 'Imatch Inotmatch Ireplace As'],
  [0x505, 'Ceq Cne Cge Cgt Clt Cle Clike Cnotlike Ccontains Cnotcontains Cin Cnotin'],
  [0x20505, 'Cmatch Cnotmatch Creplace'],
  [0x20705, 'Csplit'],
  [0x800105, 'Shl Shr'],
  [0x20800, 'QuestionMark'],
  [0x107, 'QuestionQuestion'],
  [0x30, 'Begin Dynamicparam End Process Clean'],
  [
    0x1000010,
    'Break Continue Data Define Do Exit Filter For Foreach From Function If Return Switch Throw Trap Try Using Var While Workflow Parallel Sequence InlineScript',
  ],
  [
    0x10,
    'Catch Class Else ElseIf Finally In Param Until Configuration DynamicKeyword Public Private Static Interface Enum Namespace Module Type Assembly Command Hidden Base Default',
  ],
]
for (const [flags, kinds] of groups) for (const kind of kinds.split(' ')) staticFlags[K[kind as keyof typeof K]] = flags

let texts: Map<number, string> | null = null

const operatorTexts =
  'LParen ( RParen ) LCurly { RCurly } LBracket [ RBracket ] AtParen @( AtCurly @{ DollarParen $( Semi ; AndAnd && OrOr || Ampersand & Pipe | ' +
  'Comma , MinusMinus -- PlusPlus ++ DotDot .. ColonColon :: Dot . Exclaim ! Multiply * Divide / Rem % Plus + Minus - Equals = PlusEquals += ' +
  'MinusEquals -= MultiplyEquals *= DivideEquals /= RemainderEquals %= Redirection redirection RedirectInStd < Format -f Not -not Bnot -bnot ' +
  'And -and Or -or Xor -xor Band -band Bor -bor Bxor -bxor Join -join Ieq -eq Ine -ne Ige -ge Igt -gt Ilt -lt Ile -le PostfixPlusPlus ++ ' +
  'PostfixMinusMinus -- Is -is IsNot -isnot As -as Shl -shl Shr -shr Colon : QuestionMark ? QuestionQuestionEquals ??= QuestionQuestion ?? ' +
  'QuestionDot ?. QuestionLBracket ?[ Unknown unknown Variable var SplattedVariable @var Parameter param Number number Label label ' +
  'Identifier ident Generic generic NewLine newline Comment comment EndOfInput eof StringLiteral sqstr StringExpandable dqstr'

/** The text by which messages name a kind: '-eq', 'while', '('. */
export function textOfKind(kind: number): string {
  if (texts === null) {
    texts = new Map()
    const parts = operatorTexts.split(' ')
    for (let i = 0; i < parts.length; i += 2) texts.set(K[parts[i] as keyof typeof K], parts[i + 1]!)
  }
  const text = texts.get(kind)
  if (text !== undefined) return text
  const name = nameOfKind(kind).toLowerCase()
  return kind < K.Begin ? `-${name}` : name
}

/** Flags as .NET writes them: 'BinaryPrecedenceAdd, BinaryOperator, …', 'None'. */
export function textOfFlags(flags: number): string {
  const parts: string[] = []
  const precedence = precedences.find(([bits]) => bits === (flags & PRECEDENCE_MASK))
  if (precedence) parts.push(precedence[1])
  for (const [name, bit] of Object.entries(TokenFlags)) if ((flags & bit) !== 0) parts.push(name)
  return parts.length === 0 ? 'None' : parts.join(', ')
}
