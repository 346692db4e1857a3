import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { dumpAst, dumpErrors } from '../../../grammar/dump.ts'
import { parse } from '../../../grammar/index.ts'
import type { RunOutcome, Shell } from '../../engine/index.ts'
import { ownRecordOf } from '../../types/errorRecord.ts'
import { setHomeCulture } from '../../types/text/culture.ts'
import type { WaitingEnd } from '../node/bridge.ts'
import { homeOfShell } from '../node/homeOfShell.ts'
import { createNodeHost, standardConsole } from '../node/nodeHost.ts'
import { LineReader, writeText } from '../node/standardStreams.ts'
import { runPrompt } from '../repl/loop.ts'
import type { PromptAnswer } from '../repl/model.ts'
import { serve } from '../serve/serve.ts'
import { serveOver } from '../serve/session.ts'
import { ConsoleOutput } from '../shell/consoleOutput.ts'
import { Progress } from '../shell/progress.ts'
import { makeShell } from '../shell/shell.ts'
import { ConsoleInterface, type Terminal } from '../shell/userInterface.ts'
import { shellVersion } from '../version.ts'
import type { CommandLine, ScriptArgument } from './arguments.ts'
import { cultureOfEnvironment } from './culture.ts'
import { runProfiles } from './profiles.ts'

/** What surrounds one run of the program. */
export interface RunSurroundings {
  readonly attention: Int32Array
  /** The way to the main thread; null on that thread, where no prompt can be shown. */
  readonly bridge: WaitingEnd | null
  /** Null where standard output is no terminal. */
  readonly size: (() => readonly [number, number]) | null
  readonly isInputTerminal: boolean
}

/** Runs what the command line asks for; returns the exit code. */
export function runCommandLine(line: CommandLine, surroundings: RunSurroundings): number {
  const { mode } = line
  if (mode.kind === 'ast') return printTrees(mode.files)
  if (mode.kind === 'check') return checkFiles(mode.files)
  if (mode.kind === 'serve') {
    serveOver(surroundings)
    return serve(new LineReader(), (text) => writeText(1, text))
  }

  const directory = startDirectory(line.workingDirectory)
  if (directory === null) return 1
  const { shell, reader } = openShell(line, surroundings, directory)
  const run = new ConsoleRun(shell, surroundings)
  if (!line.noProfile) runProfiles(shell, run)
  switch (mode.kind) {
    // Standard input is the script's $input, unless a terminal is there.
    case 'file':
      return finish(run.file(resolve(mode.path), mode.args, surroundings.isInputTerminal ? null : reader), shell, false)
    case 'command':
      return finish(run.command(mode.text, mode.args, surroundings.isInputTerminal ? null : reader), shell, true)
    case 'standardInput':
      return runStandardInput(line, run, shell, reader)
    default:
      // The main thread runs nothing but a text of the command line.
      return runPrompt(
        run,
        shell,
        { ...surroundings, bridge: surroundings.bridge as WaitingEnd },
        { noLogo: line.noLogo, banner: `mpsh ${shellVersion}` },
      )
  }
}

function startDirectory(wanted: string | null): string | null {
  if (wanted === null) return process.cwd()
  const directory = resolve(wanted)
  try {
    if (statSync(directory).isDirectory()) {
      process.chdir(directory)
      return directory
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
  }
  writeText(2, `Set-Location: Cannot find path '${directory}' because it does not exist.\n`)
  return null
}

function openShell(
  line: CommandLine,
  surroundings: RunSurroundings,
  directory: string,
): { readonly shell: Shell; readonly reader: LineReader } {
  const { attention, bridge, size, isInputTerminal } = surroundings
  setHomeCulture(cultureOfEnvironment(process.env))
  const console = standardConsole(!line.nonInteractive, size)
  const reader = console.reader
  const host = createNodeHost({ attention, bridge, console, homeOfShell: homeOfShell() })
  const terminal: Terminal = {
    write: console.write,
    isInteractive: !line.nonInteractive,
    supportsColor: console.supportsColor,
    width: () => console.size()[0],
    readLine(prompt, isSecret) {
      if (isInputTerminal && size !== null && bridge !== null) return readFromTerminal(bridge, prompt, isSecret)
      console.write(prompt)
      const answer = reader.readLine()
      // A pipe has no echo of its own.
      if (answer !== null) console.write(`${answer}\n`)
      return answer
    },
  }
  return { shell: makeShell(host, new ConsoleInterface(terminal), directory), reader }
}

function readFromTerminal(bridge: WaitingEnd, prompt: string, isSecret: boolean): string | null {
  const answer = bridge.wait('prompt.read', { prompt, ...(isSecret ? { mask: '*' } : {}) }) as PromptAnswer
  return answer.kind === 'line' ? answer.text : null
}

/** Runs texts and files with the console as their output. */
export class ConsoleRun {
  readonly #shell: Shell
  readonly #progress: Progress | null

  constructor(shell: Shell, { size }: Pick<RunSurroundings, 'size'>) {
    this.#shell = shell
    this.#progress =
      size === null
        ? null
        : new Progress(
            (text) => writeText(1, text),
            () => size()[0],
          )
  }

  file(path: string, args: readonly ScriptArgument[], input: LineReader | null): RunOutcome {
    return this.#show((output) => this.#shell.runFile(path, args, output.out, output.streams, linesOf(input)))
  }

  command(text: string, args: readonly ScriptArgument[] = [], input: LineReader | null = null): RunOutcome {
    const values = args.flatMap(({ name, value }) => [
      ...(name === null ? [] : [name]),
      ...(value === undefined ? [] : [value]),
    ])
    return this.#show((output) => this.#shell.runText(text, output.out, output.streams, values, linesOf(input)))
  }

  #show(work: (output: ConsoleOutput) => RunOutcome): RunOutcome {
    const output = new ConsoleOutput(this.#shell.session, this.#progress)
    const outcome = work(output)
    this.#shell.enter(() => {
      if (outcome.error !== null) output.streams.error.write(ownRecordOf(outcome.error.exception, outcome.error))
      output.finish()
    })
    this.#progress?.hide()
    return outcome
  }
}

function linesOf(input: LineReader | null): { read(): string | null } | undefined {
  return input === null ? undefined : { read: () => input.readLine() }
}

/** The exit code of a run: `exit n`, 130 when stopped, 1 after an error that ended it, or (for -Command) when the last statement failed. */
function finish(outcome: RunOutcome, shell: Shell, lastCounts: boolean): number {
  if (outcome.exitCode !== null) return outcome.exitCode
  if (shell.session.exitRequest !== null) return shell.session.exitRequest
  if (outcome.wasStopped) return 130
  if (outcome.error !== null) return 1
  return lastCounts && !shell.session.questionMark ? 1 : 0
}

/** Reads statements from standard input and runs each when it is complete. */
function runStandardInput(line: CommandLine, run: ConsoleRun, shell: Shell, reader: LineReader): number {
  void line
  let pending = ''
  let last = 0
  for (;;) {
    const next = reader.readLine()
    if (next !== null) pending = pending === '' ? next : `${pending}\n${next}`
    if (pending.trim() !== '' && (next === null || !parse(pending).incomplete)) {
      const outcome = run.command(pending)
      pending = ''
      if (outcome.exitCode !== null || outcome.wasStopped) return finish(outcome, shell, true)
      last = finish(outcome, shell, true)
    }
    if (next === null) return last
  }
}

function readSource(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    writeText(2, code === 'ENOENT' ? `Cannot find path '${file}' because it does not exist.\n` : `${message}\n`)
    return null
  }
}

/** -Ast: a line of JSON a file, as -Serve answers `parse`. */
function printTrees(files: readonly string[]): number {
  let code = files.length === 0 ? 64 : 0
  if (files.length === 0) writeText(2, 'Name the files to parse after -Ast.\n')
  for (const file of files) {
    const text = readSource(file)
    if (text === null) {
      code = 64
      continue
    }
    const { ast, errors } = parse(text)
    writeText(1, `${JSON.stringify({ errors: dumpErrors(errors), ast: dumpAst(ast) })}\n`)
    if (errors.length > 0 && code === 0) code = 1
  }
  return code
}

/** -Check: `file:line:column: id: message` for each syntax error. */
function checkFiles(files: readonly string[]): number {
  let code = files.length === 0 ? 64 : 0
  if (files.length === 0) writeText(2, 'Name the files to check after -Check.\n')
  for (const file of files) {
    const text = readSource(file)
    if (text === null) {
      code = 64
      continue
    }
    for (const error of parse(text).errors) {
      const before = text.slice(0, error.start)
      const row = before.split('\n').length
      const column = error.start - before.lastIndexOf('\n')
      writeText(1, `${file}:${row}:${column}: ${error.errorId}: ${error.message}\n`)
      if (code === 0) code = 1
    }
  }
  return code
}
