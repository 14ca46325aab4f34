import 'reflect-metadata';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/internal';

const known = new WeakMap<object, Set<number>>();

/** Which parts of a request a controller method asks for, from its own parameter decorators. */
function argumentKinds(owner: object, handler: { name: string }): Set<number> {
  const before = known.get(handler);
  if (before) return before;
  const metadata = (Reflect.getMetadata(ROUTE_ARGS_METADATA, owner, handler.name) ?? {}) as object;
  // Keys read `<kind>:<position of the parameter>`.
  const kinds = new Set(Object.keys(metadata).map((key) => Number(key.split(':')[0])));
  known.set(handler, kinds);
  return kinds;
}

const asksWhole = (kinds: Set<number>): boolean => kinds.has(RouteParamtypes.REQUEST);

export const takesQuery = (owner: object, handler: { name: string }): boolean => {
  const kinds = argumentKinds(owner, handler);
  return kinds.has(RouteParamtypes.QUERY) || asksWhole(kinds);
};

export const takesBody = (owner: object, handler: { name: string }): boolean => {
  const kinds = argumentKinds(owner, handler);
  return kinds.has(RouteParamtypes.BODY) || asksWhole(kinds);
};
