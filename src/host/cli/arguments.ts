/** pwsh's own command line, plus -Serve, -Ast and -Check. The rules follow pwsh's parser: prefixes match from a shortest length on. */

/** An argument for the script: `name` with its dash where it is a parameter, `value` where one was attached or stands alone. */
export interface ScriptArgument {
  readonly name: string | null
  /** undefined: a parameter without an attached value. */
  readonly value: string | boolean | undefined
}

export type Mode =
  | { readonly kind: 'file'; readonly path: string; readonly args: readonly ScriptArgument[] }
  | { readonly kind: 'command'; readonly text: string; readonly args: readonly ScriptArgument[] }
  /** Standard input is the program: statement by statement for `-Command -` and a pipe without arguments. */
  | { readonly kind: 'standardInput' }
  | { readonly kind: 'interactive' }
  | { readonly kind: 'version' }
  | { readonly kind: 'help' }
  | { readonly kind: 'serve' }
  | { readonly kind: 'ast'; readonly files: readonly string[] }
  | { readonly kind: 'check'; readonly files: readonly string[] }
  /** A command line that pwsh refuses: the message goes to standard error, the exit code is 64. */
  | { readonly kind: 'refused'; readonly message: string; readonly showHelp: boolean }

export interface CommandLine {
  readonly mode: Mode
  readonly noProfile: boolean
  readonly nonInteractive: boolean
  readonly noExit: boolean
  readonly noLogo: boolean
  readonly workingDirectory: string | null
}

export interface Surroundings {
  readonly fileExists: (path: string) => boolean
  readonly isInputRedirected: boolean
}

/** Parameters without meaning here that pwsh takes with an argument: name, shortest form, what is said when the argument is missing. */
const withArgument: readonly (readonly [string, string, string])[] = [
  [
    'executionpolicy',
    'ex',
    'Cannot process the execution policy because of a missing policy name. A policy name must follow -ExecutionPolicy.',
  ],
  [
    'ep',
    'ep',
    'Cannot process the execution policy because of a missing policy name. A policy name must follow -ExecutionPolicy.',
  ],
  [
    'outputformat',
    'o',
    'The command cannot be run because no argument has been supplied for the OutputFormat parameter.',
  ],
  ['of', 'o', 'The command cannot be run because no argument has been supplied for the OutputFormat parameter.'],
  [
    'inputformat',
    'inp',
    'Cannot process the command because the -InputFormat parameter requires an argument. Specify a valid format argument for this parameter.',
  ],
  [
    'if',
    'if',
    'Cannot process the command because the -InputFormat parameter requires an argument. Specify a valid format argument for this parameter.',
  ],
  [
    'configurationfile',
    'configurationfile',
    'Cannot process the command because -ConfigurationFile requires an argument that is a session configuration (.pssc) file path. Specify this argument and try again.',
  ],
  [
    'configurationname',
    'config',
    'Cannot process the command because -ConfigurationName requires an argument that is a remote endpoint configuration name. Specify this argument and try again.',
  ],
  [
    'custompipename',
    'cus',
    'Cannot process the command because -CustomPipeName requires an argument that is a name of the pipe you want to use. Specify this argument and try again.',
  ],
  [
    'settingsfile',
    'settings',
    'Cannot process the command because -SettingsFile requires an argument that is a file path.',
  ],
]

const policies = ['default', 'remotesigned', 'bypass', 'allsigned', 'restricted', 'unrestricted', 'undefined']
const formats = ['text', 'xml']

const suggestions = [
  'Version',
  'Help',
  'Login',
  'NoExit',
  'NoProfile',
  'NoLogo',
  'NonInteractive',
  'Interactive',
  'ConfigurationFile',
  'ConfigurationName',
  'CustomPipeName',
  'Command',
  'CommandWithArgs',
  'File',
  'OutputFormat',
  'InputFormat',
  'ExecutionPolicy',
  'EncodedCommand',
  'SettingsFile',
  'WorkingDirectory',
  'Serve',
  'Ast',
  'Check',
]

const isDash = (character: string | undefined) =>
  character === '-' || character === '\u2013' || character === '\u2014' || character === '\u2015'

/** Reads the words after `mpsh`. Never throws: a bad command line is the mode `refused`. */
export function readCommandLine(words: readonly string[], surroundings: Surroundings): CommandLine {
  let mode: Mode | null = null
  let noProfile = false
  let nonInteractive = false
  let noExit = false
  let noLogo = false
  let workingDirectory: string | null = null

  const refuse = (message: string, showHelp = false): void => {
    mode = { kind: 'refused', message, showHelp }
  }
  const takeFile = (index: number): void => {
    const path = words[index]
    if (path === undefined) {
      refuse(
        'The command cannot be run because the File parameter requires a file path. Supply a path for the File parameter and then try the command again.',
        true,
      )
    } else if (path === '-') mode = { kind: 'standardInput' }
    else if (surroundings.fileExists(path)) mode = { kind: 'file', path, args: scriptArguments(words.slice(index + 1)) }
    else refuse(...missingFile(path))
  }

  for (let index = 0; index < words.length && mode === null; index++) {
    const word = (words[index] as string).trim()
    if (word === '') continue
    if (!isDash(word[0]) && word[0] !== '/') {
      takeFile(index)
      break
    }
    const key = word.slice(isDash(word[0]) && word[1] === word[0] ? 2 : 1).toLowerCase()
    const matches = (name: string, shortest: string) => key.length >= shortest.length && name.startsWith(key)

    if (matches('version', 'v')) mode = { kind: 'version' }
    else if (matches('help', 'h') || key === '?') mode = { kind: 'help' }
    else if (matches('login', 'l')) continue
    else if (matches('noexit', 'noe')) noExit = true
    else if (matches('noprofile', 'nop')) noProfile = true
    else if (matches('nologo', 'nol')) noLogo = true
    else if (matches('noninteractive', 'noni')) nonInteractive = true
    else if (key === 'serve') mode = { kind: 'serve' }
    else if (key === 'ast') mode = { kind: 'ast', files: words.slice(index + 1) }
    else if (key === 'check') mode = { kind: 'check', files: words.slice(index + 1) }
    else if (matches('interactive', 'i')) nonInteractive = false
    else if (key === 'noprofileloadtime') continue
    else if (key === 'commandwithargs' || key === 'cwa') {
      const text = words[index + 1]
      if (text === undefined) refuse(missingCommand, true)
      else mode = { kind: 'command', text, args: scriptArguments(words.slice(index + 2)) }
    } else if (matches('command', 'c')) mode = commandMode(words, index + 1, surroundings)
    else if (matches('file', 'f')) takeFile(index + 1)
    else if (matches('windowstyle', 'w')) {
      if (matches('workingdirectory', 'wo') || key === 'wd') {
        workingDirectory = words[++index] ?? null
        if (workingDirectory === null) refuse(missingDirectory)
      } else refuse('Parameter -WindowStyle is not implemented on this platform.')
    } else if (matches('workingdirectory', 'wo') || key === 'wd') {
      workingDirectory = words[++index] ?? null
      if (workingDirectory === null) refuse(missingDirectory)
    } else if (key === 'sta' || key === 'mta')
      refuse(`Parameter -${key.toUpperCase()} is not supported on this platform.`)
    else {
      const option = withArgument.find(([name, shortest]) => matches(name, shortest))
      if (option !== undefined) {
        const value = words[++index]
        if (value === undefined) refuse(option[2], option[0] !== 'settingsfile' && !option[0].startsWith('c'))
        else if (option[0].startsWith('e') && !policies.includes(value.toLowerCase()))
          refuse(`Invalid ExecutionPolicy value '${value}'.`, true)
        else if (/^(o|i)/.test(option[0]) && !formats.includes(value.toLowerCase()))
          refuse(
            `Cannot process the command because of an incorrect parameter value. "${value}" is not a valid format.`,
            true,
          )
      } else if (matches('encodedcommand', 'e') || matches('ec', 'e')) {
        const value = words[index + 1]
        const text = value === undefined ? null : decodeCommand(value)
        if (value === undefined) refuse(missingCommand, true)
        else if (text === null)
          refuse(
            'Cannot process the command because the value specified with -EncodedCommand is not properly encoded. The value must be Base64 encoded.',
            true,
          )
        else mode = { kind: 'command', text, args: [] }
      } else takeFile(index)
    }
  }
  mode ??= surroundings.isInputRedirected ? { kind: 'standardInput' } : { kind: 'interactive' }
  return { mode, noProfile, nonInteractive, noExit, noLogo, workingDirectory }
}

const missingCommand = 'Cannot process the command because of a missing parameter. A command must follow -Command.'
const missingDirectory =
  'Cannot process the command because -WorkingDirectory requires an argument that is a directory path.'

function commandMode(words: readonly string[], index: number, surroundings: Surroundings): Mode {
  const first = words[index]
  if (first === undefined) return { kind: 'refused', message: missingCommand, showHelp: true }
  if (first !== '-') return { kind: 'command', text: words.slice(index).join(' '), args: [] }
  if (index + 1 < words.length)
    return {
      kind: 'refused',
      message: "'-' was specified with the -Command parameter; no other arguments to -Command are permitted.",
      showHelp: true,
    }
  if (!surroundings.isInputRedirected)
    return {
      kind: 'refused',
      message:
        "'-' was specified as the argument to -Command but standard input has not been redirected for this process.",
      showHelp: true,
    }
  return { kind: 'standardInput' }
}

function missingFile(path: string): [string, boolean] {
  if (path.length > 1 && path.startsWith('-')) {
    const close = suggestions.filter((name) => name.toLowerCase().includes(path.slice(1).toLowerCase()))
    if (close.length > 0)
      return [`Invalid argument '${path}', did you mean:\n${close.map((name) => `\n  -${name}`).join('')}`, false]
  }
  return [
    `The argument '${path}' is not recognized as the name of a script file. Check the spelling of the name, or if a path was included, verify that the path is correct and try again.`,
    true,
  ]
}

/** Base64 of UTF-16LE, or null where it is not. */
function decodeCommand(value: string): string | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(value) || value.length % 4 !== 0) return null
  return Buffer.from(value, 'base64').toString('utf16le')
}

/** `-Name`, `-Name:value`, `-Name: value` and plain values; `$true`/`false` after a colon are Boolean. */
export function scriptArguments(words: readonly string[]): ScriptArgument[] {
  const collected: ScriptArgument[] = []
  let pending: string | null = null
  for (const word of words) {
    if (pending !== null) {
      collected.push({ name: pending, value: word })
      pending = null
    } else if (word.length > 1 && isDash(word[0])) {
      const colon = word.indexOf(':')
      if (colon < 0) collected.push({ name: word, value: undefined })
      else if (colon === word.length - 1) pending = word.replace(/:+$/, '')
      else collected.push({ name: word.slice(0, colon), value: asBoolean(word.slice(colon + 1)) })
    } else collected.push({ name: null, value: word })
  }
  return collected
}

function asBoolean(text: string): string | boolean {
  const word = text.replace(/^\$/, '').trim().toLowerCase()
  return word === 'true' ? true : word === 'false' ? false : text
}
