import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  canonical,
  deciderFor,
  eventRegistry,
  leafHash,
  render,
  upcast,
  type Json,
  type JsonObject,
} from '@vinhdanh/domain';

/**
 * One event per type and schema version. They never change: whatever the program becomes, it must
 * read them. `origin` says whether the bytes once stood in a log, decided by the rules (`log`), or
 * were written down by hand in the shape of the event's type and sealed (`built`), which proves
 * less. `DATABASE_URL=… node test/upgrade/harvest-golden.mjs` adds what is missing and replaces
 * built samples by real ones.
 */
interface Golden {
  origin: 'log' | 'built';
  envelope: string;
  leafHash: string;
}
interface Envelope {
  stream: string;
  type: string;
  schema: number;
  data: JsonObject;
  meta: { recordedAt: string; actor: string };
}

const folder = join(__dirname, 'golden');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const read = (file: string): Golden =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as Golden;

describe('golden events', () => {
  it('hold every type in its newest schema, and every schema before it', () => {
    const wanted = Object.entries(eventRegistry).flatMap(([type, { schema }]) =>
      Array.from({ length: schema }, (_, i) => `${type}.v${i + 1}.json`),
    );
    expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('hold nothing that nobody knows any more', () => {
    const unknown = files.filter((file) => !eventRegistry[file.replace(/\.v\d+\.json$/, '')]);
    expect(unknown).toEqual([]);
  });

  it.each(files)('%s is read as ever', (file) => {
    const { origin, envelope, leafHash: leaf } = read(file);
    expect(['log', 'built']).toContain(origin);
    const parsed = JSON.parse(envelope) as Envelope;
    expect(file).toBe(`${parsed.type}.v${parsed.schema}.json`);
    expect(canonical(parsed as unknown as Json)).toBe(envelope);
    expect(leafHash(envelope)).toBe(leaf);

    const { schema, data } = upcast(parsed.type, parsed.schema, parsed.data);
    expect(schema).toBe(eventRegistry[parsed.type]!.schema);
    const decider = deciderFor(parsed.stream.split(':')[0]!);
    const { recordedAt, actor } = parsed.meta;
    const state = decider.evolve(decider.initial, { type: parsed.type, data }, recordedAt, actor);
    expect(typeof state).toBe('object');
    for (const lang of ['vi', 'en'] as const)
      expect(render(parsed.type, data, lang)).toMatch(/^[^{}]{3,400}$/);
  });
});
