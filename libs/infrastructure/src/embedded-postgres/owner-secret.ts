import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What only the machine's owner may know; `.data/secret.json`, readable by him alone. */
export interface OwnerSecret {
  ownerPassword: string;
  /** Name of the cluster where it cannot lie in the data folder itself. */
  clusterId: string;
  /** Password of the sample accounts, so that every start prints the same. */
  samplePassword?: string;
}

/** The secrets of a data folder; made at first use. */
export function ownerSecret(dataDir: string): OwnerSecret {
  const file = join(dataDir, 'secret.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as OwnerSecret;
  const secret = {
    ownerPassword: randomBytes(24).toString('base64url'),
    clusterId: randomBytes(6).toString('hex'),
  };
  writePrivately(file, secret);
  return secret;
}

export function keepSecret(dataDir: string, change: Partial<OwnerSecret>): void {
  writePrivately(join(dataDir, 'secret.json'), { ...ownerSecret(dataDir), ...change });
}

/** Writes JSON that only its owner can read, whole or not at all. */
export function writePrivately(file: string, content: object): void {
  mkdirSync(join(file, '..'), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(draft, file);
}
