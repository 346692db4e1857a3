// Serves a back end over HTTP, on loopback only: node http-server.mjs [PORT] [BACK END], by default 8642 and memory:
import { createServer } from 'node:http'
import { backendMethods, openBackend, readJson, writeJson } from 'mpsh/multipoint'

const [port = '8642', text = 'memory:'] = process.argv.slice(2)
const noModules = () => {
  throw new Error('a served back end cannot be a module')
}
const backend = openBackend({ text, folder: process.cwd() }, { loadModule: noModules })

// Numbers that stand for a UInt64 in a change arrive as plain numbers when they are small.
const exactChange = (change) => {
  const exact = { ...change }
  for (const key of ['now', 'windowId', 'createTime']) if (key in exact) exact[key] = BigInt(exact[key])
  return exact
}
const exactApp = (app) => ({ ...app, WindowId: BigInt(app.WindowId), CreateTime: BigInt(app.CreateTime) })
const exactServer = ({ server, tables }) => ({ server, tables: { ...tables, apps: tables.apps.map(exactApp) } })

async function perform({ method, args }) {
  if (!backendMethods.includes(method) || method === 'dispose') throw new Error(`there is no method ${method}`)
  if (method === 'change' || method === 'rehearse') return backend[method](args[0], exactChange(args[1]))
  if (method === 'restore') return backend.restore({ servers: args[0].servers.map(exactServer) })
  const value = await backend[method](...args.map((arg) => arg ?? undefined))
  return method === 'thumbnail' && value ? { ...value, png: Buffer.from(value.png).toString('base64') } : value
}

const server = createServer(async (request, response) => {
  try {
    let body = ''
    for await (const part of request.setEncoding('utf8')) body += part
    response.end(writeJson({ value: (await perform(readJson(body))) ?? null }))
  } catch (error) {
    if (error.refusal) response.end(writeJson({ refusal: error.refusal }))
    else response.writeHead(400).end(error.message)
  }
})
server.listen(Number(port), '127.0.0.1', () => console.log(`serving ${text} at http://127.0.0.1:${server.address().port}`))
