/** HTTP for the worker: one request and its answer; whoever asks follows redirections. */
import { type ClientRequest, type IncomingMessage, request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import type { HttpRequest, HttpResponse } from '../../kernel/host.ts'

/** Why a request failed, as `code`: Node's, or TIMEOUT. */
class RequestFailed extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** Sends one request. Fails with Node's code, or TIMEOUT. */
export function sendRequest(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const url = new URL(request.url)
    const start = url.protocol === 'https:' ? secureRequest : plainRequest
    const headers: Record<string, string[]> = Object.create(null)
    for (const [name, value] of request.headers) (headers[name] ??= []).push(value)
    const sent: ClientRequest = start(url, {
      method: request.method,
      headers: Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, values.join(', ')])),
      rejectUnauthorized: !request.skipCertificateCheck,
      signal,
      ...(request.socketPath === null ? {} : { socketPath: request.socketPath }),
    })
    const timer =
      request.timeoutMilliseconds > 0
        ? setTimeout(() => sent.destroy(new RequestFailed('TIMEOUT', 'timeout')), request.timeoutMilliseconds)
        : null
    const fail = (error: Error) => {
      if (timer !== null) clearTimeout(timer)
      reject(error)
    }
    sent.on('error', fail)
    sent.on('response', (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', fail)
      response.on('end', () => {
        if (timer !== null) clearTimeout(timer)
        try {
          resolve(answerOf(response, Buffer.concat(parts), request.url))
        } catch (error) {
          reject(error as Error)
        }
      })
    })
    if (request.body !== null) sent.write(request.body)
    sent.end()
  })
}

function answerOf(response: IncomingMessage, body: Buffer, url: string): HttpResponse {
  const headers: [string, string][] = []
  for (let i = 0; i + 1 < response.rawHeaders.length; i += 2)
    headers.push([response.rawHeaders[i]!, response.rawHeaders[i + 1]!])
  return {
    status: response.statusCode ?? 0,
    statusText: response.statusMessage ?? '',
    version: response.httpVersion,
    url,
    headers,
    body: decoded(body, response.headers['content-encoding']),
  }
}

function decoded(body: Buffer, encoding: string | undefined): Buffer {
  if (body.length === 0) return body
  switch (encoding?.toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return gunzipSync(body)
    case 'deflate':
      return (body[0]! & 0x0f) === 8 ? inflateSync(body) : inflateRawSync(body)
    case 'br':
      return brotliDecompressSync(body)
    default:
      return body
  }
}
