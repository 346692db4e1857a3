import { dictionaryOf } from '../../../engine/netTypes/values.ts'
import { arrayFrom, byteOf } from '../../../types/array.ts'
import { enumValue } from '../../../types/enum.ts'
import { type NetTypeEntry, netType, requireType } from '../../../types/netType.ts'
import { HtmlResponseObject, headerDictionary, ResponseMessage, WebResponseObject } from './response.ts'
import { CookieContainer, WebRequestSession } from './session.ts'
import { userAgentText } from './userAgent.ts'

const space = 'Microsoft.PowerShell.Commands.'
const assembly = 'Microsoft.PowerShell.Commands.Utility'

/** The classes of the web cmdlets. */
export const webTypes: readonly NetTypeEntry[] = [
  netType('System.Net.CookieContainer', () => ({
    class: CookieContainer,
    assembly: 'System.Net.Primitives',
    members: {
      'new()': () => new CookieContainer(),
      'Count: Int32': (self: CookieContainer) => self.all.length,
    },
  })),
  netType('System.Net.Http.HttpResponseMessage', () => ({
    class: ResponseMessage,
    assembly: 'System.Net.Http',
    members: {
      'StatusCode: System.Net.HttpStatusCode': (self: ResponseMessage) =>
        enumValue(requireType('System.Net.HttpStatusCode'), self.response.status),
      'ReasonPhrase: String': (self: ResponseMessage) => self.response.statusText,
      'IsSuccessStatusCode: Boolean': ({ response }: ResponseMessage) =>
        response.status >= 200 && response.status < 300,
      'Headers: Object': (self: ResponseMessage) => headerDictionary(self.response),
      'ToString(): String': ({ response }: ResponseMessage) =>
        `StatusCode: ${response.status}, ReasonPhrase: '${response.statusText}', Version: ${response.version}`,
    },
  })),
  netType(`${space}WebRequestSession`, () => ({
    class: WebRequestSession,
    assembly,
    members: {
      'new()': () => new WebRequestSession(dictionaryOf('string', []), userAgentText()),
      'Headers: System.Collections.Generic.Dictionary<String,String> get set': {
        get: (self: WebRequestSession) => self.headers,
        set: (self: WebRequestSession, value: WebRequestSession['headers']) => {
          self.headers = value
        },
      },
      'Cookies: System.Net.CookieContainer get set': {
        get: (self: WebRequestSession) => self.cookies,
        set: (self: WebRequestSession, value: CookieContainer) => {
          self.cookies = value
        },
      },
      'UseDefaultCredentials: Boolean get set': {
        get: (self: WebRequestSession) => self.useDefaultCredentials,
        set: (self: WebRequestSession, value: boolean) => {
          self.useDefaultCredentials = value
        },
      },
      'Credentials: Object get set': {
        get: (self: WebRequestSession) => self.credentials,
        set: (self: WebRequestSession, value: WebRequestSession['credentials']) => {
          self.credentials = value
        },
      },
      'UserAgent: String get set': {
        get: (self: WebRequestSession) => self.userAgent,
        set: (self: WebRequestSession, value: string) => {
          self.userAgent = value
        },
      },
      'MaximumRedirection: Int32 get set': {
        get: (self: WebRequestSession) => self.maximumRedirection,
        set: (self: WebRequestSession, value: number) => {
          self.maximumRedirection = value
        },
      },
      'MaximumRetryCount: Int32 get set': {
        get: (self: WebRequestSession) => self.maximumRetryCount,
        set: (self: WebRequestSession, value: number) => {
          self.maximumRetryCount = value
        },
      },
      'RetryIntervalInSeconds: Int32 get set': {
        get: (self: WebRequestSession) => self.retryInterval,
        set: (self: WebRequestSession, value: number) => {
          self.retryInterval = value
        },
      },
    },
  })),
  netType(`${space}WebResponseObject`, () => ({
    class: WebResponseObject,
    assembly,
    members: {
      'StatusCode: Int32': (self: WebResponseObject) => self.response.status,
      'StatusDescription: String': (self: WebResponseObject) => self.response.statusText,
      'RawContentStream: Object': () => null,
      'RawContentLength: Int64': (self: WebResponseObject) => BigInt(self.response.body.length),
      'RawContent: String': (self: WebResponseObject) => self.rawContent,
      'Content: Object': (self: WebResponseObject) =>
        arrayFrom(requireType('System.Byte'), Array.from(self.response.body, byteOf)),
      'BaseResponse: System.Net.Http.HttpResponseMessage': (self: WebResponseObject) =>
        new ResponseMessage(self.response),
      'Headers: System.Collections.Generic.Dictionary<String,System.Collections.Generic.IEnumerable<String>>': (
        self: WebResponseObject,
      ) => headerDictionary(self.response),
      'RelationLink: System.Collections.Generic.Dictionary<String,String>': (self: WebResponseObject) => self.relations,
      'ToString(): String': (self: WebResponseObject) => self.text ?? '',
    },
  })),
  netType(`${space}BasicHtmlWebResponseObject`, () => ({
    class: HtmlResponseObject,
    base: `${space}WebResponseObject`,
    assembly,
    members: {
      'Content: String': (self: HtmlResponseObject) => self.text,
      'Images: Object': (self: HtmlResponseObject) => self.elements('img'),
      'InputFields: Object': (self: HtmlResponseObject) => self.inputFields,
      'Links: Object': (self: HtmlResponseObject) => self.elements('a'),
    },
  })),
]
