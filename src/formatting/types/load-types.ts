import type { Session } from '../../session/session.ts'
import { ambient } from '../../types/ambient.ts'
import { TypeFileReader } from './type-file.ts'
import { typeDataOf } from './type-record.ts'

/** Takes what a types file says into a session; the messages of what is wrong with it. `force`: it replaces what is known. */
export function loadTypeFile(session: Session, path: string, force: boolean): readonly string[] {
  const text = new TextDecoder().decode(session.host.fileSystem.readFile(path))
  const { records, errors } = new TypeFileReader(path, (script) => ambient.createScriptBlock(script)).read(text)
  const messages = [...errors]
  for (const record of records)
    for (const name of typeDataOf(session).add(record, force))
      messages.push(`${path}, ${path}(1) : Error in type "${record.typeName}": The member ${name} is already present.`)
  return messages
}
