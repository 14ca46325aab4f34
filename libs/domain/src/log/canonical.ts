import type { Json } from './json.js';

/**
 * Canonical JSON text, RFC 8785 (JCS): members sorted by UTF-16 code units, ECMAScript numbers.
 * Members that are undefined are left out. Throws RangeError on what JCS would silently change:
 * integers beyond 2^53, non-finite numbers, lone surrogates.
 */
export function canonical(value: Json | undefined): string {
  if (value === null || value === undefined) return 'null';
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      return canonicalNumber(value);
    case 'string':
      return canonicalString(value);
    default:
      return Array.isArray(value) ? `[${value.map(canonical).join(',')}]` : canonicalObject(value);
  }
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('not a finite number');
  if (Number.isInteger(value) && !Number.isSafeInteger(value))
    throw new RangeError('integer beyond 2^53: write it as a string');
  return Object.is(value, -0) ? '0' : String(value);
}

/** Printable ASCII without quote and backslash: what stands for itself. */
const PLAIN = /^[ !#-[\]-~]*$/;

function canonicalString(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  if (!value.isWellFormed()) throw new RangeError('lone surrogate in a string');
  return JSON.stringify(value);
}

function canonicalObject(value: { [key: string]: Json | undefined }): string {
  let out = '';
  const keys = Object.keys(value);
  // Most objects were written in order, or came back from their canonical text.
  if (keys.some((key, i) => i > 0 && keys[i - 1]! > key)) keys.sort();
  for (const key of keys) {
    const member = value[key];
    if (member === undefined) continue;
    out += `${out ? ',' : ''}${canonicalString(key)}:${canonical(member)}`;
  }
  return `{${out}}`;
}
