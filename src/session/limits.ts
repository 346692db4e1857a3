/** What a session may use at most. */
export interface Limits {
  /** Nested calls of functions, script blocks and pipelines. */
  readonly callDepth: number
  /** Records kept in `$Error`: $MaximumErrorCount's first value. */
  readonly errorCount: number
  readonly historyCount: number
}

/** pwsh's own limits. */
export const standardLimits: Limits = { callDepth: 10_000, errorCount: 256, historyCount: 4096 }
