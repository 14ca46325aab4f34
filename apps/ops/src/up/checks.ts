import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { isFree, OperatorError, parseRedis } from '@vinhdanh/infrastructure';

const OLDEST_POSTGRES = 150_000;

export function checkDataFolder(dataDir: string): void {
  const probe = join(dataDir, `.write-${process.pid}`);
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.W_OK);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (cause) {
    throw new OperatorError(
      `Không ghi được vào thư mục dữ liệu ${dataDir} (VINHDANH_DATA).`,
      `cannot write to the data folder: ${(cause as NodeJS.ErrnoException).code}`,
      { cause },
    );
  }
}

/** Step by step: where folders cannot be made (/proc) Node's own `recursive` never comes back. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

export async function checkPort(port: number, host: string): Promise<void> {
  if ((await isFree(port, host)) && (await isFree(port, '127.0.0.1'))) return;
  throw new OperatorError(
    `Cổng ${port} đang có chương trình khác dùng hoặc không được phép dùng; hãy đặt PORT khác.`,
    `port ${port} is in use or not allowed: set another PORT`,
  );
}

/** Can the owner sign in, and is it a Postgres we can work with? */
export async function checkDatabase(ownerUrl: string): Promise<void> {
  const { hostname, port, pathname } = new URL(ownerUrl);
  const where = `${hostname || 'localhost'}:${port || 5432}${pathname}`;
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int as version,
              pg_encoding_to_char(encoding) as encoding
         from pg_database where datname = current_database()`,
    );
    if (rows[0].version < OLDEST_POSTGRES)
      throw new OperatorError(
        'PostgreSQL phải từ bản 15 trở lên.',
        'PostgreSQL 15 or newer needed',
      );
    if (rows[0].encoding !== 'UTF8')
      throw new OperatorError('Cơ sở dữ liệu phải dùng mã UTF8.', 'the database must be UTF8');
  } catch (cause) {
    if (cause instanceof OperatorError) throw cause;
    throw new OperatorError(
      `Không dùng được DATABASE_URL (${where}): ${databaseFault(cause)}.`,
      `DATABASE_URL cannot be used: ${faultCode(cause)}`,
      { cause },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function databaseFault(error: unknown): string {
  const code = faultCode(error);
  if (code.startsWith('28')) return 'sai tên hoặc mật khẩu';
  if (code === '3D000') return 'không có cơ sở dữ liệu tên này';
  return 'không kết nối được máy chủ';
}

/** Code of an error, or of the first of several (each address of a host fails on its own). */
function faultCode(error: unknown): string {
  const { code, errors, message } = error as {
    code?: string;
    errors?: unknown[];
    message?: string;
  };
  return code ?? (errors?.length ? faultCode(errors[0]) : (message ?? 'unknown'));
}

/** A Redis that may throw keys away loses doorbells and locks without a word: refused. */
export async function checkRedis(redisUrl: string): Promise<void> {
  const { host, port } = parseRedis(redisUrl);
  const redis = new Redis({
    ...parseRedis(redisUrl),
    lazyConnect: true,
    connectTimeout: 4_000,
    commandTimeout: 4_000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let fault: Error | undefined;
  redis.on('error', (error) => (fault = error));
  try {
    await redis.connect();
    // INFO rather than CONFIG: hosted servers forbid the latter.
    const policy = /^maxmemory_policy:(\S+)/m.exec(await redis.info('memory'))?.[1];
    if (policy && policy !== 'noeviction')
      throw new OperatorError(
        `Redis ở ${host}:${port} có maxmemory-policy "${policy}"; phải là "noeviction".`,
        `Redis has an evicting policy: set maxmemory-policy noeviction`,
      );
  } catch (cause) {
    if (cause instanceof OperatorError) throw cause;
    throw new OperatorError(
      `Không dùng được Redis ở ${host}:${port} (REDIS_URL).`,
      `REDIS_URL cannot be used: ${faultCode(fault ?? cause)}`,
      { cause },
    );
  } finally {
    redis.disconnect();
  }
}
