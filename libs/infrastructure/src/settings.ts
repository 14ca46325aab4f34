import type { QueueBackend } from './queues/bull-backend.js';

/** What one process needs to know of its surroundings; made from the Config at start. */
export class Settings {
  /** Shown in pg_stat_activity: `api`, `worker`, … */
  process: string;
  /** This process's own role. */
  databaseUrl: string;
  poolSize?: number;
  /** Addresses or networks of reverse proxies in front of the api. */
  trustedProxies?: string[];
  /** Uploaded files lie below it. */
  dataDir: string;
  mode: 'sample' | 'province';
  /** Where people reach the service; stands in mail. */
  url?: string;
  /** `smtp://…` of the province's mail server; no mail without it. */
  smtpUrl?: string;
  mailFrom?: string;
  queue: QueueBackend;
  centreUrl?: string;
  /** `tcp://host:port` of clamd; nothing is scanned without it. */
  clamdUrl?: string;
  /** Megabytes one uploaded paper may have; 20 if absent. */
  paperMaxMb?: number;
  /** Key of personal numbers in hex; the one of the data folder if absent. */
  numberKey?: string;
  /** Where the vault of secret ballots is found; without it there are none. */
  vault?: { url?: string; secret?: string; delaySeconds: number };
  /** Agency code of the sender in document ids; the sample province's if absent. */
  organId?: string;
  /** Name of the sender on messages, and agency code of the receiver. */
  organName?: string;
  centreOrganId?: string;
  /** Key of the gateway's signer; calls go unsigned without it. */
  centreKey?: { systemId: string; secret: string };
  /** Megabytes one package may have on the axis; 50 if absent. */
  centreMaxMb?: number;
}

/** REDIS_URL decides where the doorbells hang. */
export const queueBackend = (config: {
  redisUrl?: string;
  databaseUrl: string;
  prefix?: string;
}): QueueBackend =>
  config.redisUrl
    ? { kind: 'redis', url: config.redisUrl, prefix: config.prefix }
    : { kind: 'postgres', url: config.databaseUrl };
