// A back end of one's own: the room is on another machine, and calls travel as JSON over HTTP.
//
//   node examples/backends/http-server.mjs 8642 &
//   MPSH_MULTIPOINT=module:./examples/backends/http-client.mjs MPSH_ROOM_URL=http://127.0.0.1:8642 mpsh evening.ps1
import { BackendError, backendMethods, readJson, writeJson } from 'mpsh/multipoint'

export function createBackend(name) {
  const url = process.env.MPSH_ROOM_URL ?? 'http://127.0.0.1:8642'

  const fail = (reason) =>
    new BackendError({
      id: 'RoomUnreachable',
      category: 'ConnectionError',
      exception: 'System.InvalidOperationException',
      message: `The room at ${url} does not answer: ${reason}`,
      target: url,
    })

  async function call(method, args) {
    let text
    try {
      const response = await fetch(url, { method: 'POST', body: writeJson({ method, args }) })
      text = await response.text()
      if (!response.ok) throw new Error(text)
    } catch (error) {
      throw fail(error.cause?.message ?? error.message)
    }
    const { value, refusal } = readJson(text)
    if (refusal) throw new BackendError(refusal)
    return value
  }

  const backend = { name }
  for (const method of backendMethods) backend[method] = (...args) => call(method, args)
  // What JSON does not carry by itself: UInt64 values, which are small at times, and bytes.
  backend.read = async (computerName, table, keys) => {
    const rows = await call('read', [computerName, table, keys])
    return table === 'apps' ? rows.map(exactApp) : rows
  }
  backend.snapshot = async () => {
    const { servers } = await call('snapshot', [])
    return {
      servers: servers.map(({ server, tables }) => ({ server, tables: { ...tables, apps: tables.apps.map(exactApp) } })),
    }
  }
  backend.thumbnail = async (...args) => {
    const picture = await call('thumbnail', args)
    return picture && { ...picture, png: Uint8Array.from(Buffer.from(picture.png, 'base64')) }
  }
  // The server goes on without us.
  backend.dispose = async () => {}
  return backend
}

const exactApp = (app) => ({ ...app, WindowId: BigInt(app.WindowId), CreateTime: BigInt(app.CreateTime) })
