import { Problem } from './problem.js';
import { readStrictJson, toPointer } from './strict-json.js';

const read = (text: string | Buffer) => readStrictJson(Buffer.from(text as string));
function refusal(text: string | Buffer): { code: string; pointer?: string; why?: string } {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const [first] = error.errors ?? [];
    return { code: error.code, ...(first ? { pointer: first.pointer, why: first.code } : {}) };
  }
  throw new Error('accepted');
}

describe('strict JSON', () => {
  it.each([
    '{}',
    '[]',
    ' {"a" : [1, -2.5e3, true, false, null, "x\\n\\u00e9\\ud83d\\ude00"] } ',
    '{"tên":"Nguyễn Thị Đào","n":{"m":[[],{}]}}',
    '"text"',
    '0',
    '{"toString":1,"":2}',
    '9007199254740991',
  ])('reads %s as JSON.parse does', (text) => {
    expect(read(text)).toEqual(JSON.parse(text));
  });

  it('reads no body as an empty object', () => {
    expect(read('')).toEqual({});
  });

  it.each([
    '{',
    '{"a":1',
    '{"a":1,}',
    '{"a" 1}',
    '{a:1}',
    "{'a':1}",
    '[1,]',
    '[1 2]',
    '01',
    '.5',
    '1.',
    '+1',
    'NaN',
    'Infinity',
    'tru',
    '"a\nb"',
    '"\\x"',
    '{} {}',
    '\u00a0{}',
    '\ufeff{}',
  ])('refuses %j as malformed', (text) => {
    expect(refusal(text).code).toBe('json-malformed');
  });

  it.each([
    ['{"a":1,"a":2}', 'json-duplicate-key'],
    ['{"a":1,"\\u0061":2}', 'json-duplicate-key'],
    ['{"a":{"b":1,"b":1}}', 'json-duplicate-key'],
    ['"\\u0000"', 'text-not-valid'],
    ['"\\ud800"', 'text-not-valid'],
    ['{"\\udfff":1}', 'text-not-valid'],
  ])('refuses %s: %s', (text, code) => {
    expect(refusal(text).code).toBe(code);
  });

  it.each([
    ['invalid UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['an overlong slash', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
    ['a surrogate in UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ])('refuses %s', (_, bytes) => {
    expect(() => readStrictJson(bytes)).toThrow(
      expect.objectContaining({ code: 'text-not-valid' }),
    );
  });

  it.each([
    ['{"a":1e400}', '/a', 'number-out-of-range'],
    ['{"a":[0,9007199254740993]}', '/a/1', 'number-out-of-range'],
    ['{"a":-9007199254740993}', '/a', 'number-out-of-range'],
    ['{"__proto__":{"x":1}}', '/__proto__', 'key-not-allowed'],
    ['{"a":{"constructor":1}}', '/a/constructor', 'key-not-allowed'],
    [`[${'0,'.repeat(1000)}0]`, '', 'array-too-long'],
    [`${'['.repeat(33)}${']'.repeat(33)}`, '/0'.repeat(32), 'nested-too-deep'],
  ])('names what is out of bounds in %.30s', (text, pointer, why) => {
    expect(refusal(text)).toEqual({ code: 'body-not-valid', pointer, why });
  });

  it('takes what is just within bounds', () => {
    expect(read(`[${'0,'.repeat(999)}0]`)).toHaveLength(1000);
    expect(() => read(`${'['.repeat(32)}${']'.repeat(32)}`)).not.toThrow();
  });

  it('never reaches a prototype', () => {
    expect(Object.getPrototypeOf(read('{"a":1}'))).toBe(Object.prototype);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('does not overflow on a megabyte of brackets', () => {
    expect(refusal('['.repeat(1_000_000)).why).toBe('nested-too-deep');
  });

  it('escapes pointers', () => {
    expect(toPointer(['a/b', 'c~d', 0])).toBe('/a~1b/c~0d/0');
  });
});
