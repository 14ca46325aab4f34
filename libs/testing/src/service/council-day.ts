import {
  areKeys,
  castSheet,
  fillBallot,
  finishTokens,
  makeTokens,
  type CastBallot,
} from '@vinhdanh/ballot-client';
import { Client, eventually } from './client.js';
import type { Service } from './start-service.js';

export type Choice = 'y' | 'n' | 'b' | 'l';
export interface Standing {
  status: string;
  items: { item: number; dossierId: string }[];
  withheld: number[];
  keys: string[];
  keysDigest: string;
  delaySeconds: number;
  startsInSeconds: number;
  checkedIn: string[];
  missing: number;
}

/** A member's device: signed in for the sheet, nobody in particular for the ballots. */
export class Device {
  ballots: CastBallot[] = [];
  receipts: string[] = [];

  constructor(readonly client: Client) {}

  async takeSheet(roundId: string): Promise<(choices: Choice[]) => Promise<void>> {
    const { body } = await this.client.get<Standing>(`/ballot-rounds/${roundId}`);
    if (!(await areKeys(body.keys, body.keysDigest))) throw new Error('not the keys of the log');
    const { pending, blinded } = await makeTokens(body.keys, undefined, body.withheld);
    const { signatures } = await this.client.done<{ signatures: string[] }>(
      `/ballot-rounds/${roundId}/check-in`,
      { blinded },
    );
    const tickets = await finishTokens(pending, signatures);
    return async (choices) => {
      const made = tickets.map((ticket) =>
        fillBallot(roundId, ticket, choices[ticket.item - 1] ?? 'b'),
      );
      this.ballots = await Promise.all(made);
    };
  }

  /** Asks for the common start, as a signed-in screen does, then casts as nobody. */
  async cast(roundId: string, atOnce = false): Promise<void> {
    const { body } = await this.client.get<Standing>(`/ballot-rounds/${roundId}`);
    await this.castAfter(atOnce ? { delaySeconds: 0, startsInSeconds: 0 } : body);
  }

  async castAfter({
    delaySeconds,
    startsInSeconds,
  }: Pick<Standing, 'delaySeconds' | 'startsInSeconds'>): Promise<void> {
    const send = async (ballot: CastBallot): Promise<string> => {
      const answer = await castRaw(this.client.url, ballot);
      if (answer.status === 200) return String(answer.body.receipt);
      const final = answer.status < 500 && answer.status !== 408 && answer.status !== 429;
      throw Object.assign(new Error(JSON.stringify(answer.body)), { final });
    };
    this.receipts = await castSheet(this.ballots, {
      delaySeconds,
      startsInSeconds,
      send,
    });
  }
}

/** One ballot as a browser sends it with `credentials: 'omit'`. */
export async function castRaw(url: string, ballot: object, headers: Record<string, string> = {}) {
  const answer = await fetch(`${url}/ballot-box`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(ballot),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** The sample council of 22 in a session with these lines on its list, the roll called. */
export async function councilDay(
  service: Service,
  dossierIds: string[],
  heldOn: string,
  roll: { present: number; written: number },
  size = 22,
) {
  const secretary = await Client.signIn(service.url, 'secretary');
  const devices = await Promise.all(
    Array.from({ length: size }, async (_, i) => {
      return new Device(await Client.signIn(service.url, `member${i + 1}`));
    }),
  );
  const members = await Promise.all(
    devices.map(async ({ client }, i) => {
      const { body } = await client.get<{ accountId: string }>('/auth/me');
      return { accountId: body.accountId, position: `Ủy viên ${i + 1} (mẫu)` };
    }),
  );
  const { id } = await secretary.done<{ id: string }>('/council-sessions', {
    title: 'Phiên họp mẫu',
    heldOn,
    council: { name: 'Hội đồng mẫu', level: 'province', roster: size, members },
    synthetic: true,
  });
  await secretary.done(`/council-sessions/${id}/agenda`, { dossierIds });
  await eventually(
    () => secretary.get<{ agenda: { built: number } }>(`/council-sessions/${id}`),
    ({ body }) => body.agenda.built === 1,
  );
  await secretary.done(`/council-sessions/${id}/attendance`, roll);
  return { id, secretary, devices };
}
