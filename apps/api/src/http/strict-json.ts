import { Problem } from './problem.js';

const MOST_DEPTH = 32;
const MOST_ITEMS = 1000;
/** Keys that reach into an object's prototype. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const PLAIN_STRING = /"[^"\\\u0000-\u001f]*"/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SPACE = /[ \t\n\r]*/y;
const WORDS: [string, true | false | null][] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/**
 * Reads JSON as RFC 8785 needs it to be: what would be lost or changed unnoticed is refused.
 * 400: not JSON, not UTF-8, a key twice, NUL or a lone surrogate. 422: nested deeper than 32, an
 * array of more than 1,000, a number beyond what JSON can carry, keys that reach into prototypes.
 * An empty body reads as an empty object.
 * @throws Problem
 */
export function readStrictJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return {};
  return new Reader(decode(bytes)).whole();
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Problem('text-not-valid');
  }
}

class Reader {
  private at = 0;
  private readonly path: (string | number)[] = [];

  constructor(private readonly text: string) {}

  whole(): unknown {
    const value = this.value();
    this.match(SPACE);
    if (this.at !== this.text.length) throw new Problem('json-malformed');
    return value;
  }

  private value(): unknown {
    this.match(SPACE);
    switch (this.text[this.at]) {
      case '{':
        return this.object();
      case '[':
        return this.array();
      case '"':
        return this.string();
      default:
        return this.word();
    }
  }

  private object(): unknown {
    this.deeper();
    const out: Record<string, unknown> = {};
    for (let next = this.first('}'); next; next = this.further('}')) {
      this.match(SPACE);
      const key = this.string();
      if (FORBIDDEN.has(key)) throw this.unfit('key-not-allowed', key);
      if (Object.hasOwn(out, key)) throw new Problem('json-duplicate-key', { facts: { key } });
      this.match(SPACE);
      this.take(':');
      this.path.push(key);
      out[key] = this.value();
      this.path.pop();
    }
    return out;
  }

  private array(): unknown {
    this.deeper();
    const out: unknown[] = [];
    for (let next = this.first(']'); next; next = this.further(']')) {
      if (out.length >= MOST_ITEMS) throw this.unfit('array-too-long');
      this.path.push(out.length);
      out.push(this.value());
      this.path.pop();
    }
    return out;
  }

  private deeper(): void {
    if (this.path.length >= MOST_DEPTH) throw this.unfit('nested-too-deep');
    this.at += 1;
  }

  /** Is there a first member, or does the bracket close at once? */
  private first(close: string): boolean {
    this.match(SPACE);
    if (this.text[this.at] !== close) return true;
    this.at += 1;
    return false;
  }

  private further(close: string): boolean {
    this.match(SPACE);
    if (this.text[this.at] === ',') {
      this.at += 1;
      return true;
    }
    this.take(close);
    return false;
  }

  private string(): string {
    const plain = this.match(PLAIN_STRING);
    const raw = plain ?? this.match(STRING);
    if (raw === undefined) throw new Problem('json-malformed');
    const value = plain === undefined ? (JSON.parse(raw) as string) : raw.slice(1, -1);
    if (value.includes('\u0000') || !value.isWellFormed()) throw new Problem('text-not-valid');
    return value;
  }

  private word(): unknown {
    for (const [word, value] of WORDS)
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    const digits = this.match(NUMBER);
    if (digits === undefined) throw new Problem('json-malformed');
    const number = Number(digits);
    const unsafe = Number.isInteger(number) && !Number.isSafeInteger(number);
    if (!Number.isFinite(number) || unsafe) throw this.unfit('number-out-of-range');
    return number;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private take(sign: string): void {
    if (this.text[this.at] !== sign) throw new Problem('json-malformed');
    this.at += 1;
  }

  private unfit(code: string, key?: string): Problem {
    const pointer = toPointer(key === undefined ? this.path : [...this.path, key]);
    return new Problem('body-not-valid', { errors: [{ pointer, code }] });
  }
}

/** JSON pointer, RFC 6901. */
export const toPointer = (path: (string | number)[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
