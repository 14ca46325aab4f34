import { randomUUID } from 'node:crypto';
import { finishTokens, makeTokens } from '@vinhdanh/ballot-client';
import { Client, Device, eventually, type Service, type Standing } from '@vinhdanh/testing';
import { Client as Postgres } from 'pg';

interface Scene {
  service: Service;
  secretary: Client;
  devices: Device[];
  /** `/council-sessions/<id>` of an open session with this line on its agenda. */
  path: string;
  dossierId: string;
  confirmation: object;
}

/**
 * Every connection to the database ends at once, whatever was under way: what was not committed is
 * undone, as after a crash of the server. The vault, which must be alone on its database, ends.
 */
export async function losePostgres(service: Service): Promise<void> {
  const owner = new Postgres({ connectionString: service.database.ownerUrl });
  await owner.connect();
  await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`,
  );
  await owner.end();
  await service.kill('vault');
  await service.start('vault');
  await eventually(
    () => fetch(`${service.url}/health/ready`).then(({ status }) => status),
    (status) => status === 200,
  );
}

/** The api dies while it works on a request whose answer nobody gets. */
async function dieDuring(service: Service, request: Promise<unknown>): Promise<void> {
  const lost = request.catch(() => undefined);
  // Long enough for the request to be there, shorter than keys or a count take.
  await Promise.race([lost, new Promise((done) => setTimeout(done, 60))]);
  await service.kill('api');
  await lost;
  await service.start('api');
}

const roundsOf = async ({ secretary, path }: Scene) =>
  (await secretary.get<{ ballots?: { roundId: string; status: string }[] }>(path)).body.ballots ??
  [];
const standing = async ({ secretary }: Scene, roundId: string) =>
  (await secretary.get<Standing>(`/ballot-rounds/${roundId}`)).body;
const open = (scene: Scene, key: Record<string, string> = { 'idempotency-key': randomUUID() }) =>
  scene.secretary.post<{ roundId: string }>(
    `${scene.path}/ballot-rounds`,
    { dossierIds: [scene.dossierId], confirmation: scene.confirmation },
    key,
  );

/** The database goes during check-in, and with it the vault and its keys: the round is void. */
export async function voidByPostgres(scene: Scene): Promise<{ status: string; reason?: string }> {
  const { roundId } = (await open(scene)).body;
  await scene.devices[0]!.takeSheet(roundId);
  await losePostgres(scene.service);
  const close = `/ballot-rounds/${roundId}/close-check-in`;
  const refused = await scene.secretary.post<{ code: string }>(close, { paper: 5 });
  if (refused.body.code !== 'ballot-round-void') throw new Error(JSON.stringify(refused.body));
  return standing(scene, roundId);
}

/**
 * One round, with a crash in each of its phases: the api while keys are made, while a sheet is
 * signed, while the keys are destroyed and while the box is counted; the database, and the vault
 * with it, while ballots are cast. Whoever got no answer asks again and gets the same one.
 */
export async function roundUnderCrashes(scene: Scene): Promise<string> {
  const { service, secretary, devices } = scene;
  const before = (await roundsOf(scene)).length;
  const key = { 'idempotency-key': randomUUID() };
  await dieDuring(service, open(scene, key));
  const opened = await eventually(
    () => open(scene, key),
    ({ status }) => status < 300,
  );
  const { roundId } = opened.body;
  const rounds = await roundsOf(scene);
  if (rounds.length !== before + 1 || rounds.at(-1)?.status !== 'check-in')
    throw new Error(`not one open round: ${JSON.stringify(rounds)}`);

  const [first, ...others] = devices;
  const { keys } = await standing(scene, roundId);
  const { pending, blinded } = await makeTokens(keys);
  const take = () =>
    first!.client.post<{ signatures: string[] }>(`/ballot-rounds/${roundId}/check-in`, { blinded });
  await dieDuring(service, take());
  // The same sheet gets the same signatures; a second one it does not get.
  await finishTokens(pending, (await take()).body.signatures);
  const { checkedIn } = await standing(scene, roundId);
  if (checkedIn.length !== 1) throw new Error(`checked in ${checkedIn.length} times`);
  for (const device of others) await (await device.takeSheet(roundId))(['y']);

  const close = (verb: string, body: object = {}) =>
    secretary.post(`/ballot-rounds/${roundId}/${verb}`, body);
  await dieDuring(service, close('close-check-in', { paper: 0 }));
  const closed = await close('close-check-in', { paper: 0 });
  const casting = await standing(scene, roundId);
  if (casting.status !== 'casting') throw new Error(JSON.stringify(closed.body));

  const half = Math.ceil(others.length / 2);
  for (const device of others.slice(0, half)) await device.cast(roundId, true);
  const lost = Promise.allSettled(others.slice(half).map((device) => device.cast(roundId, true)));
  await losePostgres(service);
  await lost;
  // A ballot that got no answer is sent again; one that was in the box gets its receipt again.
  for (const device of others) await device.cast(roundId, true);

  await dieDuring(service, close('close'));
  await close('close');
  return roundId;
}
