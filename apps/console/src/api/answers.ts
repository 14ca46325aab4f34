import type { paths } from './schema';

/** The addresses of the API, without what all of them begin with. */
type Api = { [P in keyof paths as P extends `/api/v1${infer Rest}` ? Rest : never]: paths[P] };
type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Nothing = Record<never, never>;

/** Every address that can be asked so, e.g. `/dossiers/{id}`. */
export type Path<V extends Verb = 'get'> = {
  [P in keyof Api]: Api[P] extends Record<V, object> ? P : never;
}[keyof Api];

type Operation<P extends Path<V>, V extends Verb> = Api[P] extends Record<V, infer O> ? O : never;
type Success<O> = O extends { responses: infer R } ? R[keyof R & (200 | 201 | 202)] : never;

/** What it answers, as the OpenAPI document says. */
export type Answer<P extends Path<V>, V extends Verb = 'get'> =
  Success<Operation<P, V>> extends { content: { 'application/json': infer T } } ? T : undefined;

/** The events of a stream, each with its name and its data. */
export type Event<P extends Path<V>, V extends Verb = 'get'> =
  Success<Operation<P, V>> extends {
    content: { 'text/event-stream': infer E extends { event: string; data: unknown } };
  }
    ? E
    : never;
/** What the event of this name says. */
export type Told<P extends Path, N extends Event<P>['event']> = Extract<
  Event<P>,
  { event: N }
>['data'];

/** One entry of a list. */
export type Row<P extends Path> =
  Answer<P> extends { items: (infer T extends object)[] } ? T : never;

type Given<X> = [NonNullable<X>] extends [never] ? Nothing : NonNullable<X>;

/** What stands in the address for its `{…}`. */
export type At<P extends Path<V>, V extends Verb = 'get'> =
  Operation<P, V> extends { parameters: { path: infer X } }
    ? { [K in keyof Given<X>]: string | number }
    : Nothing;

/** What may be asked after the `?`. */
export type Query<P extends Path> =
  Operation<P, 'get'> extends { parameters: { query?: infer X } } ? Given<X> : Nothing;

/**
 * Filters come out of the address bar, where any word may stand for one of a few, for a figure and,
 * with commas, for a list: their names are checked here, and their values by the API.
 */
type Written<X> = X extends string | number | boolean | unknown[] ? X | string : X;
export type Loose<X> = { [K in keyof X]?: Written<X[K]> | null };
/** What an address is read with; nothing, if it needs nothing. */
export type Values<P extends Path> = At<P> & Loose<Query<P>>;
export type Asked<P extends Path> =
  Nothing extends Values<P> ? [values?: Values<P>] : [values: Values<P>];

/** What a command's body is, as the OpenAPI document says; nothing, where it takes none. */
type Taken<P extends Path<'post'>> =
  Operation<P, 'post'> extends { requestBody: { content: { 'application/json': infer B } } }
    ? B
    : Operation<P, 'post'> extends { requestBody?: { content: { 'application/json': infer B } } }
      ? Partial<B>
      : Record<string, never>;

/**
 * Bodies come out of forms, where any word may stand for one of a few and a question may have been
 * left open: names, figures and nesting are checked here, and the words by the API.
 */
type Sent<X> = X extends string
  ? string | undefined
  : X extends number
    ? X | undefined
    : X extends (infer One)[]
      ? readonly Sent<One>[]
      : X extends object
        ? string extends keyof X
          ? object
          : { [K in keyof X]: Sent<X[K]> }
        : X;
export type Body<P extends Path<'post'>> = Sent<Taken<P>>;

/** A command's body and its version: what may be left out stands last. */
type Rest<B> = Nothing extends B ? [body?: B, version?: number] : [body: B, version?: number];
/** What is given for the `{…}` of an address, which one without any does not take. */
export type Filling<P extends Path<'post'>> =
  Nothing extends At<P, 'post'> ? [] : [at: At<P, 'post'>];
export type Commanded<P extends Path<'post'>> = [...Filling<P>, ...Rest<Body<P>>];

/** The names of what is left open in an address. */
export type PlaceIn<P extends string> = P extends `${string}{${infer Name}}${infer After}`
  ? Name | PlaceIn<After>
  : never;

/** The commands at one address: `withdraw` and `remove` at `/dossiers/{id}`. */
export type VerbOf<B extends string> = {
  [P in Path<'post'>]: P extends `${B}/${infer V}`
    ? V extends `${string}{${string}`
      ? never
      : V
    : never;
}[Path<'post'>];
/** The address of one of them. */
export type Command<B extends string, V extends VerbOf<B>> = Extract<`${B}/${V}`, Path<'post'>>;

/** An address that answers by pages. */
export type ListPath = {
  [P in Path]: Answer<P> extends { items: object[]; nextCursor?: string } ? P : never;
}[Path];

/** What is of one of several kinds, to be asked for the members of any. */
export type OneOf<U> = Partial<
  (U extends unknown ? (one: U) => void : never) extends (one: infer All) => void ? All : never
>;

/** The address with its `{…}` filled, and what is left of the values. */
export function addressed(
  path: string,
  values: Record<string, unknown>,
): { path: string; rest: Record<string, unknown> } {
  const rest = { ...values };
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = encodeURIComponent(String(rest[name]));
    delete rest[name];
    return value;
  });
  return { path: filled, rest };
}
