/** How cmdlets call providers. */
import { FileSystemInfo } from '../dotnet/io/infos.ts'
import type { CmdletContext } from '../engine/commands/define.ts'
import { Fault } from '../kernel/fault.ts'
import type { Value } from '../kernel/value.ts'
import { type GlobOptions, globPath } from '../session/globbing.ts'
import { leafOf, type ProviderPath, parentOf, qualifiedPath } from '../session/path.ts'
import type { ProviderCall } from '../session/provider.ts'
import { extensible, setNote } from '../types/psobject.ts'
import { WildcardPattern } from '../types/wildcard.ts'
import { UnixStat } from './fileSystem/unixStat.ts'

type Context = Pick<
  CmdletContext<never, unknown>,
  'frame' | 'write' | 'writeError' | 'writeWarning' | 'writeVerbose' | 'shouldProcess' | 'shouldContinue' | 'dynamic'
>

/** What a cmdlet asks of providers besides the path. */
export interface CallOptions {
  readonly force?: boolean
  readonly filter?: string | null
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  /** False: items are not written (without -PassThru). Default true. */
  readonly passThru?: boolean
}

/** A cmdlet's request to providers: items are written with the properties PSPath, PSParentPath, PSChildName, PSDrive, PSProvider and PSIsContainer. */
export class CmdletProviderCall implements ProviderCall {
  readonly frame: ProviderCall['frame']
  readonly force: boolean
  readonly filter: string | null
  readonly #context: Context
  readonly #passThru: boolean
  readonly #include: readonly WildcardPattern[]
  readonly #exclude: readonly WildcardPattern[]
  /** The path being worked on: tells drive and provider of what is written. */
  current: ProviderPath | null = null
  /** Receives items instead of the cmdlet's output. */
  onItem: ((item: Value, path: string, isContainer: boolean) => void) | null = null

  constructor(context: Context, options: CallOptions = {}) {
    this.#context = context
    this.frame = context.frame
    this.force = options.force ?? false
    this.filter = options.filter ?? null
    this.#passThru = options.passThru ?? true
    this.#include = (options.include ?? []).map((pattern) => new WildcardPattern(pattern))
    this.#exclude = (options.exclude ?? []).map((pattern) => new WildcardPattern(pattern))
  }

  get session(): ProviderCall['session'] {
    return this.frame.session
  }

  dynamic(name: string): Value | undefined {
    return this.#context.dynamic(name)
  }

  /** Whether a name passes -Include and -Exclude. */
  admits(name: string): boolean {
    if (this.#include.length > 0 && !this.#include.some((pattern) => pattern.matches(name))) return false
    return !this.#exclude.some((pattern) => pattern.matches(name))
  }

  excludes(name: string): boolean {
    return this.#exclude.some((pattern) => pattern.matches(name))
  }

  get hasIncludes(): boolean {
    return this.#include.length > 0
  }

  /** Writes an item to the cmdlet's output as it is. */
  pass(item: Value): void {
    if (this.#passThru) this.#context.write(item)
  }

  get hasNameFilter(): boolean {
    return this.#include.length > 0 || this.#exclude.length > 0
  }

  writeItem(item: Value, path: string, isContainer: boolean): void {
    const decorated = this.decorate(item, path, isContainer)
    if (this.onItem !== null) this.onItem(decorated, path, isContainer)
    else if (this.#passThru) this.#context.write(decorated)
  }

  writeProperty(values: Value, path: string): void {
    const decorated = this.decorate(values, path, null)
    if (this.onItem !== null) this.onItem(decorated, path, false)
    else if (this.#passThru) this.#context.write(decorated)
  }

  /** The item with the properties every provider item has; `isContainer` null: without PSIsContainer, an object of properties. */
  decorate(item: Value, path: string, isContainer: boolean | null): Value {
    const { provider, drive } = this.current!
    const { value, bag } = extensible(item)
    const parent = parentOf(provider, path)
    setNote(bag, 'PSPath', qualifiedPath(provider, path))
    if (provider.provider.isHierarchical) {
      setNote(bag, 'PSParentPath', parent === '' ? '' : qualifiedPath(provider, parent))
      setNote(bag, 'PSChildName', path === '/' ? '' : leafOf(provider, path))
    }
    if (item instanceof FileSystemInfo) setNote(bag, 'UnixStat', new UnixStat(item))
    else if (isContainer === null && provider.name === 'FileSystem')
      setNote(bag, 'UnixStat', new UnixStat(new FileSystemInfo(path)))
    if (drive !== null) setNote(bag, 'PSDrive', drive)
    setNote(bag, 'PSProvider', provider)
    if (isContainer !== null) setNote(bag, 'PSIsContainer', isContainer)
    return value
  }

  writeError(error: Fault | object): void {
    this.#context.writeError(error)
  }

  writeWarning(message: string): void {
    this.#context.writeWarning(message)
  }

  writeVerbose(message: string): void {
    this.#context.writeVerbose(message)
  }

  shouldProcess(target: string, action: string): boolean {
    return this.#context.shouldProcess(target, action)
  }

  shouldContinue(query: string, caption: string): boolean {
    return this.#context.shouldContinue(query, caption)
  }

  /**
   * Works on every existing item each path means. What is not found, and faults the work throws, become non-terminating errors, each path on its
   * own.
   */
  forEachPath(paths: readonly string[], options: GlobOptions, work: (found: ProviderPath) => void): void {
    for (const path of paths) {
      this.guard(() => {
        const glob = this.hasNameFilter ? { ...options, admits: (name: string) => this.admits(name) } : options
        for (const found of globPath(this, path, glob)) {
          this.current = found
          this.guard(() => work(found))
        }
      })
    }
  }

  /** Runs a step whose faults become non-terminating errors. */
  guard(step: () => void): void {
    try {
      step()
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown
      this.writeError(thrown)
    }
  }
}
