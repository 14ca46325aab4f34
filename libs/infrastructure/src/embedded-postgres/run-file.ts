import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_ROLES, type DatabaseRole, roleAddress } from '../config/index.js';
import { writePrivately } from './owner-secret.js';
import { isAlive, type ProcessIdentity, signal, waitForEnd } from './process-identity.js';

/** `.data/run.json`, readable by its owner alone: what runs on this data folder, and where. */
export interface RunFile {
  starter: ProcessIdentity;
  /** The npm around it, if one is: when that ends, the starter ends too. */
  npm?: ProcessIdentity;
  /** It was asked to end. */
  stopping?: boolean;
  port: number;
  url: string;
  postgres?: { process: ProcessIdentity; port: number };
  /** The processes of the service by name. */
  children: Record<string, ProcessIdentity>;
  /** Database address of each role. */
  addresses: Partial<Record<DatabaseRole, string>>;
}

const fileOf = (dataDir: string) => join(dataDir, 'run.json');

/** What the last `up` wrote, or undefined; a damaged file counts as none. */
export function readRunFile(dataDir: string): RunFile | undefined {
  if (!existsSync(fileOf(dataDir))) return undefined;
  try {
    return JSON.parse(readFileSync(fileOf(dataDir), 'utf8')) as RunFile;
  } catch {
    return undefined;
  }
}

export const writeRunFile = (dataDir: string, run: RunFile): void =>
  writePrivately(fileOf(dataDir), run);

export const removeRunFile = (dataDir: string): void => rmSync(fileOf(dataDir), { force: true });

/** The `up` that is running on this data folder, if one is. */
export function liveRun(dataDir: string): RunFile | undefined {
  const run = readRunFile(dataDir);
  return isAlive(run?.starter) ? run : undefined;
}

/** Waits for an `up` that is about to end, and insists after a while. */
export async function awaitEnding(run: RunFile, ms = 15_000): Promise<void> {
  if (await waitForEnd(run.starter, ms)) return;
  signal(run.starter, 'SIGKILL');
  await waitForEnd(run.starter, 2_000);
}

/** Is that `up` on its way out: asked to end, or without the npm that carried it? */
export const isEnding = (run: RunFile): boolean =>
  run.stopping === true || (run.npm !== undefined && !isAlive(run.npm));

/** Ends what a killed `up` left behind; the database server is left for adoption. */
export async function endLeftovers(run: RunFile, graceMs = 1_500): Promise<number> {
  const left = Object.values(run.children).filter(isAlive);
  for (const child of left) signal(child, 'SIGTERM');
  for (const child of left) if (!(await waitForEnd(child, graceMs))) signal(child, 'SIGKILL');
  await Promise.all(left.map((child) => waitForEnd(child, 2_000)));
  return left.length;
}

export const addressesOf = (ownerUrl: string): Record<DatabaseRole, string> =>
  Object.fromEntries(DATABASE_ROLES.map((role) => [role, roleAddress(ownerUrl, role)])) as Record<
    DatabaseRole,
    string
  >;
