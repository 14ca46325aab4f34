import { randomUUID } from 'node:crypto';
import { AnswerCheck } from './answer-check.js';
import { SAMPLE_PASSWORD } from './start-service.js';

export interface Answer<T = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: T;
}

/** A signed-in user of the HTTP API, as a script would be. */
export class Client {
  private constructor(
    readonly url: string,
    private readonly token: string | undefined,
  ) {}

  static anonymous(url: string): Client {
    return new Client(url, undefined);
  }

  static async signIn(url: string, username: string, password = SAMPLE_PASSWORD): Promise<Client> {
    const answer = await Client.anonymous(url).post<{ token: string }>('/auth/tokens', {
      username,
      password,
    });
    if (answer.status >= 300)
      throw new Error(`${username} cannot sign in: ${JSON.stringify(answer.body)}`);
    return new Client(url, answer.body.token);
  }

  get<T = Record<string, unknown>>(path: string, headers = {}): Promise<Answer<T>> {
    return this.send<T>('GET', path, undefined, headers);
  }

  post<T = Record<string, unknown>>(path: string, body: unknown = {}, headers = {}) {
    return this.send<T>('POST', path, JSON.stringify(body), {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...headers,
    });
  }

  /** A command that must succeed; answers its body. */
  async done<T = Record<string, unknown>>(path: string, body: unknown = {}, headers = {}) {
    const answer = await this.post<T>(path, body, headers);
    if (answer.status >= 300)
      throw new Error(`POST ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async upload<T = Record<string, unknown>>(
    path: string,
    form: FormData,
    headers = {},
  ): Promise<Answer<T>> {
    return this.send<T>('POST', path, form, { 'idempotency-key': randomUUID(), ...headers });
  }

  /** The first event of a stream; the stream is then left. */
  async hear(path: string): Promise<string> {
    const end = new AbortController();
    const answer = await fetch(`${this.url}/api/v1${path}`, {
      headers: this.token ? { authorization: `Bearer ${this.token}` } : {},
      signal: end.signal,
    });
    let text = '';
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      if (text.includes('\n\n')) break;
    }
    end.abort();
    return text;
  }

  /** A file of the service, which must be there. */
  async download(path: string): Promise<ArrayBuffer> {
    const headers = this.token ? { authorization: `Bearer ${this.token}` } : undefined;
    const response = await fetch(`${this.url}/api/v1${path}`, { headers });
    if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`);
    return response.arrayBuffer();
  }

  /** The answer itself, for what is read as it comes. */
  open(path: string, signal: AbortSignal): Promise<Response> {
    const headers = this.token ? { authorization: `Bearer ${this.token}` } : undefined;
    return fetch(`${this.url}/api/v1${path}`, { headers, signal });
  }

  /** With CHECK_ANSWERS every walk is a test of the OpenAPI document, too; it costs some seconds. */
  private async mustBeDescribed(method: string, path: string, { status, body }: Answer<unknown>) {
    const check = await AnswerCheck.of(this.url);
    const faults = check.faults(method, `/api/v1${path}`, status, body);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  }

  async send<T>(
    method: string,
    path: string,
    body?: string | FormData,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      body,
      headers: { ...(this.token ? { authorization: `Bearer ${this.token}` } : {}), ...headers },
    });
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '');
    const answer = {
      status: response.status,
      headers: response.headers,
      body: (json && text ? JSON.parse(text) : text) as T,
    };
    if (process.env.CHECK_ANSWERS) await this.mustBeDescribed(method, path, answer);
    return answer;
  }
}

/** Asks again until the answer is right; fails with the last answer it got. */
export async function eventually<T>(
  ask: () => Promise<T>,
  right: (answer: T) => boolean,
  seconds = 30,
): Promise<T> {
  const until = Date.now() + seconds * 1_000;
  for (;;) {
    const answer = await ask();
    if (right(answer)) return answer;
    if (Date.now() > until)
      throw new Error(`not so within ${seconds} s; last answer ${JSON.stringify(answer)}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
