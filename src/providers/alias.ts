import { removeAlias, setAlias } from '../engine/commands/alias.ts'
import { AliasInfo } from '../engine/commands/info.ts'
import { numberOf } from '../engine/netTypes/values.ts'
import { fold } from '../kernel/text.ts'
import { isNull } from '../kernel/value.ts'
import { findEntry } from '../session/tables.ts'
import { toText } from '../types/conversion/toText.ts'
import { FlatProvider } from './flat.ts'
import { tableNames } from './function.ts'

/** `Alias:`. about_Alias_Provider */
export const aliasProvider: FlatProvider = new FlatProvider(
  'Alias',
  'Alias',
  'Drive that contains a view of the aliases stored in a session state',
  {
    names: ({ frame }) => tableNames(frame, 'aliases'),
    item: ({ frame }, name) => findEntry(frame.tables, 'aliases', fold(name)),
    content({ frame }, name) {
      const info = findEntry(frame.tables, 'aliases', fold(name))
      return info instanceof AliasInfo ? info.definition : null
    },
    set(call, name, value) {
      const { frame, force } = call
      const given = call.dynamic('Options')
      const options = given === undefined ? null : numberOf(given)
      if (isNull(value)) removeAlias(frame, name, force)
      else setAlias(frame, frame, name, value instanceof AliasInfo ? value.definition : toText(value), options, force)
    },
    remove: ({ frame, force }, name) => {
      removeAlias(frame, name, force)
    },
  },
)
