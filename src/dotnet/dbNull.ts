import type { Described } from './declare.ts'

/** System.DBNull. */
export class DBNull {}

/** DBNull.Value. */
export const dbNull: DBNull = new DBNull()

export const dbNullTypes: ReadonlyMap<string, () => Described> = new Map([
  [
    'System.DBNull',
    () => ({
      class: DBNull,
      members: { 'static Value': () => dbNull, ToString: () => '', GetTypeCode: () => 2 },
    }),
  ],
])
