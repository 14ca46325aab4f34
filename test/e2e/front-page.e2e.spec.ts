import { startApi, type RunningApi } from './running-api.js';

interface OpenApi {
  paths: Record<string, Record<string, object>>;
  components: { schemas: Record<string, { properties?: Record<string, object> }> };
}

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

  it('leads from the front page to the documentation', async () => {
    const answer = await get('/', { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/api/docs']);
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
