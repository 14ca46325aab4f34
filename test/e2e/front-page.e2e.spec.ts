import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startApi, type RunningApi } from './running-api.js';

const ROOT = resolve(__dirname, '../..');
const SCHEMA = join(ROOT, 'apps/console/src/api/schema.d.ts');

interface Operation {
  operationId: string;
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
interface OpenApi {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties?: Record<string, object> }> };
}

/** Media types of what is no JSON: files as they were sent in, tables, pages to print, streams. */
const FILES = [
  '*/*',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'text/csv',
  'text/event-stream',
  'text/html',
  'text/plain',
];
/** Says nothing of what is inside. */
const isOpen = (schema: object): boolean =>
  Object.keys(schema).every((key) => key === 'type' || key === 'description');

interface EventSchema {
  $ref?: string;
  anyOf?: EventSchema[];
  properties?: Record<string, { const?: unknown }>;
}
/** The kinds of events of a stream: one, or several to choose from. */
const eventsOf = (
  { components }: Pick<OpenApi, 'components'>,
  { $ref, anyOf, ...one }: EventSchema,
): EventSchema[] =>
  $ref
    ? eventsOf({ components }, components.schemas[$ref.split('/').at(-1)!] as EventSchema)
    : (anyOf ?? [one]);

/** What stands beside the API itself: documentation, health, figures. */
describe('around the api', () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  }, 60_000);
  afterAll(() => api?.stop(), 30_000);

  /** Reads the whole answer: one left unread keeps its connection, and the api from stopping. */
  const get = async (path: string, init?: RequestInit) => {
    const answer = await fetch(`${api.url}${path}`, init);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  const page = { headers: { accept: 'text/html' } };

  it('serves the console at the front page and at every address of it', async () => {
    for (const path of ['/', '/ho-so/0b7f1d8e-0000-4000-8000-000000000000', '/viec?view=mine']) {
      const answer = await get(path, page);
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([
        path,
        200,
        'no-cache',
      ]);
      expect(answer.text).toContain('<html lang="vi">');
    }
  });

  it('sends its scripts packed and for ever, and from here only', async () => {
    const { text } = await get('/', page);
    const files = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map((m) => m[1]!);
    const script = files.find((file) => file.endsWith('.js'))!;
    for (const file of files) expect([file, (await get(file)).status]).toEqual([file, 200]);
    const { headers } = await get(script, { headers: { 'accept-encoding': 'br' } });
    expect(headers.get('content-encoding')).toBe('br');
    expect(headers.get('cache-control')).toContain('immutable');
  });

  it('brings the font of official papers, for machines that lack it', async () => {
    const font = await get('/fonts/tinos-vietnamese-700-normal.woff2');
    expect([font.status, font.headers.get('content-type')]).toEqual([200, 'font/woff2']);
  });

  it('takes no unknown address of the API, and no unknown file, for a page', async () => {
    for (const path of ['/api/v1/nothing', '/api/nothing', '/assets/nothing.js'])
      expect([path, (await get(path, page)).status]).toEqual([path, 404]);
    expect((await get('/nothing', { headers: { accept: 'application/json' } })).status).toBe(404);
  });

  it('serves the documentation from its own files only', async () => {
    const page = (await get('/api/docs')).text;
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((m) => m[1]!);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      expect(file).not.toMatch(/^(https?:)?\/\//);
      const path = new URL(file, `${api.url}/api/docs/`).pathname;
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    }
  });

  it('describes every command with its body', async () => {
    const document = JSON.parse((await get('/api/openapi.json')).text) as OpenApi;
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(['/api/v1/auth/tokens', '/api/v1/accounts', '/api/v1/subjects']),
    );
    const { properties } = document.components.schemas.RegisterOrganisationDto!;
    expect(Object.keys(properties ?? {})).toEqual(
      expect.arrayContaining(['code', 'name', 'kind', 'from', 'effectiveOn']),
    );
  });

  it('describes what every operation answers', async () => {
    const document = JSON.parse((await get('/api/openapi.json')).text) as OpenApi;
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    const answers = operations.map(({ operationId, responses }) => {
      const [[status, { content }]] = Object.entries(responses).filter(
        ([code]) => code < '300',
      ) as [[string, Operation['responses'][string]]];
      const [[type, { schema }]] = Object.entries(content ?? { nothing: { schema: {} } }) as [
        [string, { schema: object }],
      ];
      return { operationId, status, type, schema, open: isOpen(schema) };
    });
    const named = (some: typeof answers) => some.map(({ operationId }) => operationId).sort();
    const json = answers.filter(({ type }) => type === 'application/json');
    expect(named(json.filter(({ open }) => open))).toEqual([]);
    // Done, with nothing to say; and papers, pages, tables and streams.
    const done = answers.filter(({ type }) => type === 'nothing');
    expect(named(done)).toEqual(named(answers.filter(({ status }) => status === '204')));
    const files = answers.filter(({ type }) => type !== 'application/json' && type !== 'nothing');
    expect(new Set(files.map(({ type }) => type))).toEqual(new Set(FILES));
    expect(json.length).toBeGreaterThan(files.length * 10);
    // Every event of a stream by its name, with what its data are.
    const streams = files.filter(({ type }) => type === 'text/event-stream');
    expect(streams.length).toBeGreaterThan(5);
    for (const { operationId, schema } of streams)
      for (const event of eventsOf(document, schema)) {
        const { event: name, data } = event.properties ?? {};
        expect([operationId, typeof name?.const]).toEqual([operationId, 'string']);
        expect([operationId, isOpen(data ?? {})]).toEqual([operationId, false]);
      }
  });

  // `UPDATE_SCHEMA=1 npx jest --selectProjects e2e -- front-page` writes the file anew.
  it('is what the types of the console’s client say', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vd-schema-'));
    const [asked, made] = [join(folder, 'openapi.json'), join(folder, 'schema.d.ts')];
    writeFileSync(asked, (await get('/api/openapi.json')).text);
    const program = join(ROOT, 'node_modules/openapi-typescript/bin/cli.js');
    // What has a default need not be sent.
    const options = ['--default-non-nullable=false', '-o', made];
    execFileSync(process.execPath, [program, asked, ...options], { stdio: 'ignore' });
    if (process.env.UPDATE_SCHEMA) copyFileSync(made, SCHEMA);
    const same = readFileSync(made, 'utf8') === readFileSync(SCHEMA, 'utf8');
    rmSync(folder, { recursive: true });
    expect(same).toBe(true);
  }, 30_000);

  it('says that it lives and that it is ready', async () => {
    expect((await get('/health/live')).status).toBe(200);
    const ready = await get('/health/ready');
    expect(JSON.parse(ready.text)).toEqual({
      ready: true,
      checks: { database: true, migrations: true, sequencer: true },
    });
  });

  it('gives figures without ids', async () => {
    await get('/api/v1/organisations/0b7f1d8e-0000-4000-8000-000000000000');
    const text = (await get('/metrics')).text;
    for (const name of ['vd_unsequenced_seconds', 'vd_dead_tasks', 'vd_http_request_seconds_count'])
      expect(text).toContain(name);
    expect(text).not.toContain('0b7f1d8e');
    expect(text).toContain('route="/api/v1/organisations/:id"');
  });
});
