import { OperatorError } from '@vinhdanh/infrastructure';
import { sleep } from './sleep.js';

/** How long a silent service is waited for: a worker or api that is just being restarted. */
const PATIENCE_MS = 300_000;
const LONGEST_PAUSE_MS = 5_000;
/** Statuses and codes that mean "not now"; the same key may be sent again. */
const NOT_NOW = new Set([401, 408, 412, 425, 429, 502, 503, 504]);
const NOT_NOW_CODES = new Set(['busy', 'version-moved', 'command-still-running']);

interface Problem {
  code?: string;
  title?: string;
  detail?: string;
  errors?: unknown;
}

/** The running service, spoken to as its users do: over HTTP, each with an own sign-in. */
export class Service {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(
    readonly url: string,
    private readonly password: string,
  ) {}

  as(username: string): Person {
    return new Person(this, username);
  }

  /** What is sent with a signature of a sample account. */
  signed(body: object): object {
    return { ...body, password: this.password };
  }

  /** @throws OperatorError when refused for good, or not answered for minutes */
  async call<T>(
    username: string,
    path: string,
    build: () => RequestInit | Promise<RequestInit>,
  ): Promise<T> {
    const until = Date.now() + PATIENCE_MS;
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await this.attempt<T>(username, path, await build());
      if ('answer' in outcome) return outcome.answer;
      if (outcome.final || Date.now() > until)
        throw new OperatorError(
          `${path} (${username}): ${outcome.reason}`,
          'the service refused this step',
        );
      await sleep(Math.min(LONGEST_PAUSE_MS, 100 * 2 ** attempt));
    }
  }

  private async attempt<T>(
    username: string,
    path: string,
    init: RequestInit,
  ): Promise<{ answer: T } | { final: boolean; reason: string }> {
    let response: Response;
    try {
      const token = await this.token(username);
      response = await fetch(`${this.url}/api/v1${path}`, {
        ...init,
        headers: { ...init.headers, authorization: `Bearer ${token}` },
      });
    } catch (error) {
      if (error instanceof OperatorError) throw error;
      return { final: false, reason: 'không kết nối được dịch vụ (no connection)' };
    }
    const body: unknown = await response.json().catch(() => ({}));
    if (response.ok) return { answer: body as T };
    if (response.status === 401) this.tokens.delete(username);
    return refusal(response.status, body as Problem);
  }

  private token(username: string): Promise<string> {
    const known = this.tokens.get(username) ?? this.signIn(username);
    this.tokens.set(username, known);
    known.catch(() => this.tokens.delete(username));
    return known;
  }

  private async signIn(username: string): Promise<string> {
    const response = await fetch(`${this.url}/api/v1/auth/tokens`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: this.password }),
    });
    if (response.ok) return ((await response.json()) as { token: string }).token;
    if (response.status === 401)
      throw new OperatorError(
        `Tài khoản mẫu "${username}" không đăng nhập được: dịch vụ có chạy ở chế độ mẫu, SAMPLE_PASSWORD có đúng không?`,
        'a sample account cannot sign in: sample mode? the right SAMPLE_PASSWORD?',
      );
    throw new Error(`sign-in: ${response.status}`);
  }
}

/** One user of the service. */
export class Person {
  constructor(
    private readonly service: Service,
    readonly username: string,
  ) {}

  get<T>(path: string): Promise<T> {
    return this.service.call<T>(this.username, path, () => ({ method: 'GET' }));
  }

  /** Organisation the account's role is held for. */
  async unitId(): Promise<string> {
    const { roles } = await this.get<{ roles: { unitId?: string }[] }>('/auth/me');
    const unitId = roles.find((role) => role.unitId)?.unitId;
    if (!unitId)
      throw new OperatorError(
        `Tài khoản mẫu "${this.username}" không thuộc đơn vị nào.`,
        'the sample account has no unit',
      );
    return unitId;
  }

  /** A command: applied once however often it is sent under this key. */
  post<T>(path: string, key: string, body: object): Promise<T> {
    return this.service.call<T>(this.username, path, () => command(key, body));
  }

  /**
   * A human decision on a thing: says which version was seen, and looks again if it moved on
   * meanwhile because the service itself was at work on it.
   */
  change<T>(path: string, verb: string, key: string, body: object): Promise<T> {
    return this.service.call<T>(this.username, `${path}/${verb}`, async () => {
      const { version } = await this.get<{ version: number }>(path);
      return command(key, body, version);
    });
  }

  /** A signature: the password is asked for with each. */
  sign<T>(path: string, key: string, body: object): Promise<T> {
    return this.change<T>(path, 'sign', key, this.service.signed(body));
  }

  upload<T>(path: string, key: string, form: FormData): Promise<T> {
    return this.service.call<T>(this.username, path, () => ({
      method: 'POST',
      headers: { 'idempotency-key': key },
      body: form,
    }));
  }
}

const command = (key: string, body: object, version?: number): RequestInit => ({
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    'idempotency-key': key,
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  },
  body: JSON.stringify(body),
});

function refusal(status: number, problem: Problem): { final: boolean; reason: string } {
  const again = NOT_NOW.has(status) || status === 401 || NOT_NOW_CODES.has(problem.code ?? '');
  const words = [problem.detail ?? problem.title ?? '', problem.code ?? '']
    .filter(Boolean)
    .join(' – ');
  const errors = problem.errors ? ` ${JSON.stringify(problem.errors).slice(0, 500)}` : '';
  return { final: !again, reason: `${status} ${words}${errors}` };
}
