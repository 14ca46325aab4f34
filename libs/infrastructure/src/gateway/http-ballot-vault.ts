import { Injectable } from '@nestjs/common';
import { BallotVault, Unavailable, VaultRefusal, type VaultRound } from '@vinhdanh/application';
import type { BallotBox } from '@vinhdanh/domain';
import { Settings } from '../settings.js';

const TIMEOUT_MS = 15_000;
const NONE = 'ballot-vault-missing';

/** The vault over HTTP, on loopback or the inner network. No header of a caller is handed on. */
@Injectable()
export class HttpBallotVault extends BallotVault {
  constructor(private readonly settings: Settings) {
    super();
  }

  get delaySeconds(): number {
    return this.settings.vault?.delaySeconds ?? 60;
  }

  prepare(roundId: string, choices: string[]): Promise<VaultRound> {
    return this.call('PUT', `rounds/${roundId}`, { choices });
  }
  standing(roundId: string): Promise<VaultRound> {
    return this.call('GET', `rounds/${roundId}`);
  }
  async sign(roundId: string, seat: string, blinded: string[]): Promise<string[]> {
    const path = `rounds/${roundId}/sign`;
    return (await this.call<{ signatures: string[] }>('POST', path, { seat, blinded })).signatures;
  }
  closeCheckIn(roundId: string): Promise<VaultRound> {
    return this.call('POST', `rounds/${roundId}/close-check-in`, {});
  }
  async setAside(roundId: string, item: number): Promise<void> {
    await this.call('POST', `rounds/${roundId}/set-aside`, { item });
  }
  close(roundId: string): Promise<BallotBox> {
    return this.call('POST', `rounds/${roundId}/close`, {});
  }
  box(roundId: string): Promise<BallotBox> {
    return this.call('GET', `rounds/${roundId}/box`);
  }
  async void(roundId: string): Promise<void> {
    await this.call('POST', `rounds/${roundId}/void`, {});
  }
  cast(ballot: unknown): Promise<{ receipt: string }> {
    return this.call('POST', 'ballot-box', ballot, false);
  }

  private async call<T>(method: string, path: string, body?: unknown, asApi = true): Promise<T> {
    const { vault } = this.settings;
    if (!vault?.url || !vault.secret) throw new VaultRefusal(NONE, {});
    let answer: Response;
    try {
      answer = await fetch(`${vault.url}/${path}`, {
        method,
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: {
          ...(asApi ? { 'vault-secret': vault.secret } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (error) {
      throw new Unavailable('vault', (error as { cause?: unknown }).cause ?? error);
    }
    const said = (await answer.json()) as T & { code?: string; facts?: Record<string, unknown> };
    if (answer.ok) return said;
    if (answer.status >= 500) throw new Unavailable('vault', said.code);
    throw new VaultRefusal(said.code ?? NONE, said.facts ?? {});
  }
}
