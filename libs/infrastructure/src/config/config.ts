import { resolve } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Env, EXPECTED } from './env.js';
import { OperatorError } from './operator-error.js';
import { type DatabaseRole, roleAddress } from './role-address.js';

/** Everything a process is told from outside; read once, at start. */
export interface Config {
  port: number;
  host: string;
  /** Proxies that may say for whom they call; without any the connection's own address counts. */
  trustedProxies?: string[];
  /** Absolute path. */
  dataDir: string;
  mode: 'sample' | 'province';
  /** Absent: embedded Postgres. In a process of its own role, that role's address. */
  databaseUrl?: string;
  /** Absent: BullMQ on Postgres. */
  redisUrl?: string;
  samplePassword?: string;
  /** Where ops verbs find the running service. */
  url: string;
  /** Neither VINHDANH_URL nor PORT was given: what `up` wrote down is the better guess. */
  urlIsDefault: boolean;
  /** Where submissions go. */
  centreUrl?: string;
  /** Agency code the letters are sent under. */
  organId?: string;
  /** Name of the sender as messages bear it, and agency code of who appraises at the centre. */
  organName?: string;
  centreOrganId?: string;
  /** How calls to the axis are signed; unsigned where it gave us no key. */
  centreKey?: { systemId: string; secret: string };
  /** Megabytes one package may have. */
  centreMaxMb: number;
  /** Mail server for notices, and the address they come from. */
  smtpUrl?: string;
  mailFrom: string;
  /** Stages a worker serves, with commas; all when absent. */
  workerQueues?: string;
  /** Where clamd listens; uploads are not scanned without it. */
  clamdUrl?: string;
  /** Megabytes one uploaded paper may have. */
  paperMaxMb: number;
  /** Key of personal numbers in hex, where it is not kept in the data folder. */
  numberKey?: string;
  /** Where the vault listens, where the api finds it, and how it knows the api. */
  vault: { host: string; port: number; url?: string; secret?: string };
  /** Longest random wait of a ballot before it is cast. */
  ballotDelaySeconds: number;
  /** Addresses given for single roles; the rest are derived from the owner's. */
  roleUrls: Partial<Record<DatabaseRole, string>>;
}

/**
 * Reads and checks the environment.
 * @throws OperatorError naming the variable, never its value (it may hold a password).
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(
    Object.keys(EXPECTED)
      .filter((name) => env[name] !== undefined && env[name] !== '')
      .map((name) => [name, env[name]]),
  );
  const read = plainToInstance(Env, given, { exposeDefaultValues: true });
  const wrong = validateSync(read, { skipMissingProperties: false })[0]?.property;
  if (wrong) {
    throw new OperatorError(
      `Biến môi trường ${wrong} không hợp lệ: cần ${EXPECTED[wrong]}.`,
      `Environment variable ${wrong} is not valid.`,
    );
  }
  const { CENTRE_SYSTEM_ID: systemId, CENTRE_SECRET: secret } = read;
  if ((systemId === undefined) !== (secret === undefined))
    throw new OperatorError(
      'CENTRE_SYSTEM_ID và CENTRE_SECRET phải đi cùng nhau.',
      'CENTRE_SYSTEM_ID and CENTRE_SECRET are needed together.',
    );
  return {
    port: read.PORT,
    host: read.VINHDANH_HOST,
    trustedProxies: read.TRUSTED_PROXIES?.split(',').map((address) => address.trim()),
    dataDir: resolve(read.VINHDANH_DATA),
    mode: read.VINHDANH_MODE,
    databaseUrl: read.DATABASE_URL,
    redisUrl: read.REDIS_URL,
    samplePassword: read.SAMPLE_PASSWORD,
    url: (read.VINHDANH_URL ?? `http://127.0.0.1:${read.PORT}`).replace(/\/+$/, ''),
    urlIsDefault: !given['VINHDANH_URL'] && !given['PORT'],
    centreUrl: read.CENTRE_URL?.replace(/\/+$/, ''),
    organId: read.CENTRE_ORGAN_ID,
    organName: read.CENTRE_ORGAN_NAME,
    centreOrganId: read.CENTRE_RECEIVER_ID,
    ...(systemId && secret ? { centreKey: { systemId, secret } } : {}),
    centreMaxMb: read.CENTRE_MAX_MB,
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM,
    workerQueues: read.WORKER_QUEUES,
    clamdUrl: read.CLAMD_URL,
    paperMaxMb: read.PAPER_MAX_MB,
    numberKey: read.VINHDANH_NUMBER_KEY,
    vault: {
      host: read.VAULT_HOST,
      port: read.VAULT_PORT,
      url: read.VAULT_URL?.replace(/\/+$/, ''),
      secret: read.VAULT_SECRET,
    },
    ballotDelaySeconds: read.BALLOT_DELAY_SECONDS,
    roleUrls: {
      vd_api: read.API_DATABASE_URL,
      vd_worker: read.WORKER_DATABASE_URL,
      vd_vault: read.VAULT_DATABASE_URL,
      vd_ops: read.OPS_DATABASE_URL,
    },
  };
}

/**
 * The address under which a process of this role reaches the database: the one given for the
 * role, else derived from DATABASE_URL (which may be the owner's or already the role's own).
 * @throws OperatorError when no DATABASE_URL is known
 */
export function databaseUrlOf(config: Config, role: DatabaseRole, ownerUrl?: string): string {
  const base = ownerUrl ?? config.databaseUrl;
  const own = config.roleUrls[role];
  if (own) return own;
  if (!base)
    throw new OperatorError(
      'Chưa có DATABASE_URL; hãy chạy "npm start".',
      'DATABASE_URL is not set; run "npm start".',
    );
  return roleAddress(base, role);
}
