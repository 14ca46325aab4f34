import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import {
  type Config,
  type DatabaseRole,
  databaseUrlOf,
  programFolder,
} from '@vinhdanh/infrastructure';

export interface Service {
  name: string;
  /** Compiled main file. */
  entry: string;
  env: Record<string, string>;
}

export interface Surroundings {
  config: Config;
  ownerUrl: string;
  /** Where the vault listens, on loopback. */
  vaultPort: number;
  /** Where the centre's simulator listens; absent when none is started. */
  simulatorPort?: number;
}

// What a process must not learn from its starter: the owner's address and other roles' addresses.
const KEPT_BACK =
  /^(DATABASE_URL|\w+_DATABASE_URL|SAMPLE_PASSWORD|VAULT_\w+|PORT|npm_.*|PG[A-Z]+)$/;

/** The processes of the service, each with its own database role and nothing of the others'. */
export function services({ config, ownerUrl, vaultPort, simulatorPort }: Surroundings): Service[] {
  const simulatorUrl = simulatorPort ? `http://127.0.0.1:${simulatorPort}` : undefined;
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !KEPT_BACK.test(name)),
  ) as Record<string, string>;
  const common = {
    NODE_ENV: 'production',
    ...inherited,
    VINHDANH_DATA: config.dataDir,
    VINHDANH_MODE: config.mode,
    VINHDANH_HOST: config.host,
    VINHDANH_URL: config.url,
    ...(config.redisUrl ? { REDIS_URL: config.redisUrl } : {}),
    ...(config.centreUrl || simulatorUrl
      ? { CENTRE_URL: config.centreUrl ?? simulatorUrl ?? '' }
      : {}),
  };
  const service = (
    name: string,
    role?: DatabaseRole,
    more: Record<string, string> = {},
  ): Service => ({
    name,
    entry: join(programFolder(), 'dist', 'apps', name, 'src', 'main.js'),
    env: {
      ...common,
      PORT: String(config.port),
      ...(role ? { DATABASE_URL: databaseUrlOf(config, role, ownerUrl) } : {}),
      ...more,
    },
  });
  // Of this start only: a vault that outlived its starter obeys nobody.
  const secret = randomBytes(24).toString('base64url');
  return [
    service('api', 'vd_api', { VAULT_URL: `http://127.0.0.1:${vaultPort}`, VAULT_SECRET: secret }),
    service('worker', 'vd_worker'),
    service('vault', 'vd_vault', {
      ...{ VAULT_PORT: String(vaultPort), VAULT_SECRET: secret },
      // It never speaks to the axis.
      ...{ CENTRE_SYSTEM_ID: '', CENTRE_SECRET: '' },
    }),
    ...(simulatorPort
      ? [service('centre-simulator', undefined, { PORT: String(simulatorPort) })]
      : []),
  ];
}
