import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';

// A program of the compiler each, beside other work on the same machine.
jest.setTimeout(30_000);

interface Answers {
  operations: Record<string, { type?: string; schema?: { properties?: Record<string, object> } }>;
  schemas: Record<string, object>;
}
// A script of the build, plain JavaScript.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { answersOf } = require('../../scripts/answers/operations.mjs') as {
  answersOf(program: ts.Program): Answers;
};

const HEAD = `
declare function Controller(path: string): ClassDecorator;
declare function Get(path?: string): MethodDecorator;
declare function Post(path?: string): MethodDecorator;
declare function Header(name: string, value: string): MethodDecorator;
declare function Res(options?: object): ParameterDecorator;
declare class StreamableFile {}
interface Streamed<E> { sent: number; last?: E }
const STREAM = 'text/event-stream; charset=utf-8';
`;

/** What the plugin reads from one file of controllers. */
function answersIn(source: string): Answers {
  const folder = mkdtempSync(join(tmpdir(), 'vd-answers-'));
  try {
    const file = join(folder, 'a.controller.ts');
    writeFileSync(file, HEAD + source);
    writeFileSync(join(folder, 'fund-views.ts'), 'export interface Line { a: 1 }');
    const options = {
      strict: true,
      lib: ['lib.es2023.d.ts'],
      experimentalDecorators: true,
      target: ts.ScriptTarget.ES2023,
    };
    return answersOf(ts.createProgram([file], { ...options, types: [] }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const handlers = (...methods: string[]) =>
  `@Controller('a') class A { ${methods.map((one) => `@Get() ${one}`).join('\n')} }`;

describe('answers read from the types of handlers', () => {
  it('are what JSON.stringify makes of a value', () => {
    const { operations } = answersIn(
      handlers(`async read(): Promise<{
        id: string & { brand: 'Id' }; n: number; at: Date; maybe?: boolean; none: null;
        word: 'a' | 'b'; words: readonly string[]; either: { x: 1 } | string | null;
        by: Record<string, number>; pair: [string, number]; run(): void; gone: undefined;
        later: string | undefined;
      }> { throw new Error(); }`),
    );
    expect(operations.A_read).toEqual({
      type: 'application/json',
      schema: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          n: { type: 'number' },
          at: { type: 'string', format: 'date-time' },
          maybe: { type: 'boolean' },
          none: { type: 'null' },
          word: { type: 'string', enum: ['a', 'b'] },
          words: { type: 'array', items: { type: 'string' } },
          either: {
            anyOf: [
              { type: 'string' },
              {
                type: 'object',
                properties: { x: { type: 'number', const: 1 } },
                required: ['x'],
              },
              { type: 'null' },
            ],
          },
          by: { type: 'object', additionalProperties: { type: 'number' } },
          pair: {
            type: 'array',
            minItems: 2,
            prefixItems: [{ type: 'string' }, { type: 'number' }],
            items: false,
          },
          later: { type: 'string' },
        },
        required: ['id', 'n', 'at', 'none', 'word', 'words', 'either', 'by', 'pair'],
      },
    });
  });

  it('name what has a name, once, and end circles there', () => {
    const { operations, schemas } = answersIn(
      `/** A node. */ interface Branch { children: Branch[] } type Json = string | Json[];
       interface PageOf<T> { items: T[] }
       ${handlers('tree(): Branch { throw 1; }', 'page(): PageOf<Branch> { throw 1; }', 'any(): { j?: Json } { throw 1; }')}`,
    );
    expect(operations.A_tree?.schema).toEqual({ $ref: '#/components/schemas/Branch' });
    expect(operations.A_page?.schema?.properties).toEqual({
      items: { type: 'array', items: { $ref: '#/components/schemas/Branch' } },
    });
    expect(operations.A_any?.schema?.properties).toEqual({
      j: { $ref: '#/components/schemas/Json' },
    });
    expect(Object.keys(schemas)).toEqual(['Branch', 'Json']);
    expect(schemas.Branch).toMatchObject({ description: 'A node.' });
  });

  it('keep two types of one name apart by their file', () => {
    const { schemas } = answersIn(
      `import type { Line as FundLine } from './fund-views'; interface Line { b: 2 }
       ${handlers('one(): FundLine { throw 1; }', 'two(): Line { throw 1; }')}`,
    );
    expect(schemas).toMatchObject({
      ALine: { required: ['b'] },
      FundLine: { required: ['a'] },
    });
  });

  it('are inferred, lose what becomes a header, and follow a function that makes controllers', () => {
    const { operations } = answersIn(`
      function made(path: string) {
        @Controller(path) class Made { @Post() run() { return { id: 'x', replayed: true as boolean }; } }
        return Made;
      }
      export const First = made('1'); export const Second = made('2');`);
    const schema = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };
    expect(operations).toEqual({
      First_run: { type: 'application/json', schema },
      Second_run: { type: 'application/json', schema },
    });
  });

  it('say what is no JSON: files, pages and nothing', () => {
    const { operations } = answersIn(
      handlers(
        'async none(): Promise<void> {}',
        'file(): StreamableFile | undefined { throw 1; }',
        `@Header('content-type', 'text/html; charset=utf-8') page(): string { return ''; }`,
      ),
    );
    const types = Object.entries(operations).map(([id, { type }]) => [id, type]);
    expect(Object.fromEntries(types)).toEqual({
      A_none: undefined,
      A_file: '*/*',
      A_page: 'text/html',
    });
  });

  it('say of a stream what each of its events is', () => {
    const { operations } = answersIn(
      handlers(
        `@Header('content-type', STREAM) async live(@Res() _r: object):
           Promise<Streamed<{ event: 'at'; id: string; data: { n: number } } | { event: 'end'; data: null }>> { throw 1; }`,
      ),
    );
    const event = (name: string, more: object, required: string[]) => ({
      type: 'object',
      properties: { event: { type: 'string', const: name }, ...more },
      required,
    });
    const n = { type: 'object', properties: { n: { type: 'number' } }, required: ['n'] };
    expect(operations.A_live).toEqual({
      type: 'text/event-stream',
      schema: {
        anyOf: [
          event('at', { id: { type: 'string' }, data: n }, ['event', 'id', 'data']),
          event('end', { data: { type: 'null' } }, ['event', 'data']),
        ],
      },
    });
  });

  it('are refused with the handler and the member, all at once, where JSON cannot say them', () => {
    const wrong = () =>
      answersIn(
        handlers(
          'big(): { sum: { n: bigint } } { throw 1; }',
          'map(): { m: Map<string, string> } { throw 1; }',
          'maybe(): { a: 1 } | undefined { return undefined; }',
          'async own(@Res() _r: object): Promise<void> {}',
          `@Header('content-type', STREAM) async mute(@Res() _r: object): Promise<void> {}`,
        ),
      );
    expect(wrong).toThrow(
      /A_big: sum: n: a bigint[^]*A_map: m: a Map[^]*A_maybe[^]*A_own[^]*A_mute: a stream/,
    );
  });
});
