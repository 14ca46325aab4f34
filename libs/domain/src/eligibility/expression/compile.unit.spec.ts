import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { evaluate, FeelFunction } from 'feelin';
import { parse as parseYaml } from 'yaml';
import type { Edition } from '../../catalogue/edition.js';
import { FUNCTION_VALUES } from '../counting/functions.js';
import { Ground } from '../counting/ground.js';
import { Inquiry, type Mode } from '../counting/inquiry.js';
import { VARIABLE_VALUES } from '../counting/variables.js';
import type { EligibilityFacts } from '../facts.js';
import { anyExpression, anyFacts } from '../generated.samples.spec.js';
import { expressionFaults } from './check.js';
import { compile } from './compile.js';

const edition = { code: 'e', awards: [] } as unknown as Edition;
const modes: Mode[] = ['decided', 'awaited', 'hoped'];

function inquiry(facts: EligibilityFacts, mode: Mode): Inquiry {
  const q = new Inquiry(new Ground(facts, { group: 'title' }, edition), mode);
  q.run = { from: 2018, to: 2022 };
  return q;
}

/** The same context handed to the library, which parses and evaluates on its own. */
function byLibrary(text: string, q: Inquiry): unknown {
  const functions = Object.entries(FUNCTION_VALUES).map(([name, apply]) => {
    const bound = (...args: unknown[]) =>
      apply(q, ...(args as never[]).filter((one) => one !== null && one !== undefined));
    return [name, new FeelFunction(bound, ['a', 'b', 'c', 'd', 'e'])] as const;
  });
  const variables = Object.entries(VARIABLE_VALUES).map(
    ([name, value]) => [name, value(q)] as const,
  );
  const { value, warnings } = evaluate(text, Object.fromEntries([...functions, ...variables]));
  expect([text, warnings]).toEqual([text, []]);
  return value;
}

/** Numbers, texts and truth as they are; of windows what counts of them. */
const plain = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(plain).sort((a, b) => Number(a) - Number(b))
    : value && typeof value === 'object'
      ? { from: (value as { from: number }).from, to: (value as { to: number }).to }
      : value === 0
        ? 0
        : value;

const agree = (text: string, facts: EligibilityFacts): void => {
  for (const mode of modes) {
    const q = inquiry(facts, mode);
    expect([text, plain(compile(text)(q))]).toEqual([text, plain(byLibrary(text, q))]);
  }
};

/** Every expression of the files that are shipped. */
function shipped(): string[] {
  const root = join(__dirname, '../../../../../catalogue');
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (!node || typeof node !== 'object') return;
    const { have, over, when } = node as Record<string, unknown> & { when?: { test?: string } };
    for (const text of [have, over, when?.test]) if (typeof text === 'string') found.add(text);
    Object.values(node).forEach(visit);
  };
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.yaml')))
    visit((parseYaml(readFileSync(join(root, file), 'utf8')) as { criteria?: unknown }).criteria);
  return [...found];
}

describe('a compiled expression', () => {
  it.each(['number', 'boolean', 'window', 'windows', 'years'] as const)(
    'gives what the library gives: any expression of type %s',
    (type) => {
      fc.assert(
        fc.property(anyExpression[type], anyFacts, (text, facts) => {
          expect([text, expressionFaults(text, type)]).toEqual([text, []]);
          agree(text, facts);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('gives what the library gives: every expression of the shipped catalogue', () => {
    const histories = fc.sample(anyFacts, { numRuns: 20, seed: 2019 });
    for (const text of shipped()) for (const facts of histories) agree(text, facts);
  });

  it('is refused as the type check refuses it', () => {
    expect(() => compile('lastYaer - 1')).toThrow('unknown name lastYaer');
    expect(() => compile('held(1)')).toThrow('a code or a list of codes');
  });

  it('notices an unknown datum whatever stands beside it', () => {
    const facts = fc.sample(anyFacts, 1)[0]!;
    delete facts.history.flagEligible;
    const q = inquiry(facts, 'decided');
    compile('true or flagEligible')(q.begin());
    expect(q.unknown).toBe(true);
    compile('true or false')(q.begin());
    expect(q.unknown).toBe(false);
  });
});
