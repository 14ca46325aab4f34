import createClient from 'openapi-fetch';
import { chosenLanguage } from '../words/language';
import {
  addressed,
  type Answer,
  type Asked,
  type Body,
  type Command,
  type Commanded,
  type Filling,
  type ListPath,
  type Path,
  type PlaceIn,
  type Row,
  type VerbOf,
} from './answers';
import type { paths } from './schema';
import { problemOf } from './problem';
import { contentOf, newKey, sentOnce } from './sent-once';

/**
 * The client made from OpenAPI. Every command gets a key of its own, so that a repeated click or a
 * retry after a dropped connection is applied once; the session travels in the cookie.
 */
export const api = createClient<paths>({ baseUrl: '/' });

api.use({
  onRequest({ request }) {
    request.headers.set('accept-language', chosenLanguage());
    if (request.method !== 'GET' && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', newKey());
    return request;
  },
});

interface Answered<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer's content, or the problem it names, thrown. */
export async function content<T>(asked: Promise<Answered<T>>): Promise<T> {
  let answered: Answered<T>;
  try {
    answered = await asked;
  } catch {
    throw problemOf(undefined, 0);
  }
  const { data, error, response } = answered;
  if (!response.ok) throw problemOf(error, response.status);
  return data as T;
}

/** What a page of any list looks like. */
export interface PageOf<T> {
  items: T[];
  nextCursor?: string;
}

/** What stands after the `?`, with it; nothing, `null` and '' are left out. */
export const queryText = (values: Record<string, unknown>): string => {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(values))
    if (value !== undefined && value !== '' && value !== null) search.set(key, String(value));
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};

/**
 * Asks an address of the API. What it is asked with is one list: the `{…}` of the address, and what
 * stands after its `?`, where nothing, `null` and '' are left out.
 */
export async function read<P extends Path>(path: P, ...[values]: Asked<P>): Promise<Answer<P>> {
  const { path: filled, rest } = addressed(path, values ?? {});
  return send<Answer<P>>('GET', filled + queryText(rest));
}

/** One page of a list, after the one that `cursor` closed; who calls it has typed its values. */
export function readPart<P extends ListPath>(
  path: P,
  values: object,
  cursor?: string,
): Promise<PageOf<Row<P>>> {
  const { path: filled, rest } = addressed(path, { ...values, cursor });
  return send<PageOf<Row<P>>>('GET', filled + queryText(rest));
}

/**
 * A command at an address of the API, e.g. `command('/imports/{id}/mapping', { id }, { mapping })`.
 * `version` is what the person saw, and a newer one is refused with 412. Sent again before it was
 * answered it is applied once.
 */
export function command<P extends Path<'post'>>(
  path: P,
  ...given: Commanded<P>
): Promise<Answer<P, 'post'>> {
  const { filled, rest } = filledBy(path, given);
  const [body = {}, version] = rest as [object?, number?];
  return sendOnce(filled, body, version);
}

/**
 * The commands on one thing, each by its verb:
 * `commands('/dossiers/{id}', { id }, version)('withdraw', { reason })`.
 */
export const commands =
  <B extends string>(path: B, at: Record<PlaceIn<B>, string | number>, version?: number) =>
  <V extends VerbOf<B>>(
    verb: V,
    body: Body<Command<B, V>>,
  ): Promise<Answer<Command<B, V>, 'post'>> =>
    sendOnce(`${addressed(path, at).path}/${verb}`, body, version);

/** A question too long for an address, or what may arrive twice without harm: it has no key. */
export function ask<P extends Path<'post'>>(
  path: P,
  ...given: [...Filling<P>, body: Body<P>]
): Promise<Answer<P, 'post'>> {
  const { filled, rest } = filledBy(path, given);
  return send('POST', filled, rest[0]);
}

/** Sends files; progress is not needed below 20 MB on an internal network. */
export function upload<P extends Path<'post'>>(
  path: P,
  ...given: [...Filling<P>, form: FormData]
): Promise<Answer<P, 'post'>> {
  const { filled, rest } = filledBy(path, given);
  const [form] = rest as [FormData];
  return sentOnce(`${filled} ${contentOf(form)}`, (key) =>
    send('POST', filled, form, { 'idempotency-key': key }),
  );
}

const sendOnce = <T>(filled: string, body: unknown, version?: number): Promise<T> =>
  sentOnce(`${filled} ${version ?? ''} ${JSON.stringify(body)}`, (key) =>
    send('POST', filled, body, { 'idempotency-key': key, ...ifMatch(version) }),
  );

/** The address with its `{…}` filled by the first of what is given, and what else is given. */
function filledBy(
  path: string,
  given: readonly unknown[],
): { filled: string; rest: readonly unknown[] } {
  if (!path.includes('{')) return { filled: path, rest: given };
  const [at, ...rest] = given;
  return { filled: addressed(path, at as Record<string, unknown>).path, rest };
}

const ifMatch = (version?: number): Record<string, string> =>
  version === undefined ? {} : { 'if-match': `"${version}"` };

/** Any request; `command` and `read` are its usual forms. */
export async function send<T>(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  const isForm = body instanceof FormData;
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, {
      method,
      headers: {
        'accept-language': chosenLanguage(),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
  } catch {
    throw problemOf(undefined, 0);
  }
  const text = await response.text();
  const answer: unknown = text === '' ? undefined : parse(text);
  if (!response.ok) throw problemOf(answer, response.status);
  return answer as T;
}

/** A page the service writes for paper, as it stands. */
export async function readPage(path: string): Promise<string> {
  const response = await fetch(`/api/v1${path}`, {
    headers: { 'accept-language': chosenLanguage() },
  }).catch(() => undefined);
  if (!response) throw problemOf(undefined, 0);
  const text = await response.text();
  if (!response.ok) throw problemOf(parse(text), response.status);
  return text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
