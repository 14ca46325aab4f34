import { createServer, connect, type Server, type Socket } from 'node:net';
import { Client, eventually, startService, type Service } from '@vinhdanh/testing';

/** Passes bytes on to the database, or cuts the line. */
class Line {
  private readonly sockets = new Set<Socket>();
  private cut = false;
  private server?: Server;

  async open(target: URL): Promise<string> {
    const server = createServer((near) => {
      if (this.cut) return near.destroy();
      const far = connect(Number(target.port || 5432), target.hostname);
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(from);
        from.pipe(to);
        from.on('error', () => to.destroy());
        from.on('close', () => this.sockets.delete(from));
      }
      return undefined;
    });
    this.server = server;
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = new URL(target);
    url.host = `127.0.0.1:${(server.address() as { port: number }).port}`;
    return url.toString();
  }

  break(): void {
    this.cut = true;
    for (const socket of this.sockets) socket.destroy();
  }

  mend(): void {
    this.cut = false;
  }

  close(): void {
    this.break();
    this.server?.close();
  }
}

/** Row 45 of the bad-input table: the database is not there for a while. */
describe('an api without its database', () => {
  let service: Service;
  const line = new Line();

  beforeAll(async () => {
    service = await startService({ parts: ['worker'] });
    const throughLine = await line.open(new URL(service.database.apiUrl));
    await service.start('api', { API_DATABASE_URL: throughLine });
  }, 60_000);
  afterAll(async () => {
    line.mend();
    await service?.stop();
    line.close();
  }, 30_000);

  it('says 503 and when to come back, stays alive, and recovers by itself', async () => {
    const admin = await Client.signIn(service.url, 'admin');
    line.break();
    // The session is believed for two seconds; what the command needs is not there at once.
    const body = { code: 'x-1', name: 'X (mẫu)', kind: 'school', from: '2019-01-01' };
    const key = { 'idempotency-key': 'the-same-key' };
    for (const answer of [
      await admin.post('/organisations', body, key),
      await admin.get('/accounts'),
      await Client.anonymous(service.url).post('/auth/tokens', { username: 'a', password: 'b' }),
    ]) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('2');
      expect(answer.body).toMatchObject({ code: 'unavailable' });
    }
    expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
    expect((await fetch(`${service.url}/health/ready`)).status).toBe(503);
    line.mend();
    await eventually(
      () => fetch(`${service.url}/health/ready`),
      (answer) => answer.status === 200,
    );
    expect((await admin.post('/organisations', body, key)).status).toBe(201);
  }, 60_000);

  it('ends within seconds on SIGTERM, with a connection left open', async () => {
    const { port } = new URL(service.url);
    const idle = connect(Number(port), '127.0.0.1');
    await new Promise((done) => idle.once('connect', done));
    idle.write('GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n');
    await new Promise((done) => idle.once('data', done));
    const begun = performance.now();
    await service.stop();
    expect(performance.now() - begun).toBeLessThan(20_000);
    idle.destroy();
  }, 30_000);
});
