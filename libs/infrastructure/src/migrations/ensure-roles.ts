import { Client } from 'pg';
import { DATABASE_ROLES, type DatabaseRole, OperatorError, roleAddress } from '../config/index.js';

/** Postgres codes. */
const WRONG_PASSWORD = '28P01';
const NO_RIGHT = '42501';
/** Roles belong to the whole server: two databases migrating at once step on each other. */
const MEANWHILE = new Set(['23505', '42710', 'XX000']);

/**
 * Sees to it that every process can sign in with its own role.
 * @param roleUrls addresses an administrator chose; the others are derived from the owner's
 * @throws OperatorError when the owner may not create roles and one is missing
 */
export async function ensureRoles(
  owner: Client,
  ownerUrl: string,
  roleUrls: Partial<Record<DatabaseRole, string>> = {},
): Promise<void> {
  for (const role of DATABASE_ROLES) {
    const url = roleUrls[role] ?? roleAddress(ownerUrl, role);
    for (let attempt = 1; ; attempt += 1) {
      try {
        await ensureRole(owner, role, new URL(url));
        break;
      } catch (error) {
        const { code } = error as { code?: string };
        if (code === NO_RIGHT) throw cannotCreate(role, error);
        if (!code || !MEANWHILE.has(code) || attempt === 5) throw error;
        await new Promise((done) => setTimeout(done, attempt * 50));
      }
    }
  }
}

async function ensureRole(owner: Client, role: DatabaseRole, url: URL): Promise<void> {
  const password = owner.escapeLiteral(decodeURIComponent(url.password));
  const { rowCount } = await owner.query('select 1 from pg_roles where rolname = $1', [role]);
  if (!rowCount) await owner.query(`create role ${role} login password ${password}`);
  else if (!(await canSignIn(owner, role, url)))
    await owner.query(`alter role ${role} login password ${password}`);
  const { rows } = await owner.query<{ name: string }>('select current_database() as name');
  await owner.query(`grant connect on database ${owner.escapeIdentifier(rows[0].name)} to ${role}`);
}

/** Asked rather than set each time: an administrator's owner need not be allowed to change roles. */
async function canSignIn(owner: Client, role: DatabaseRole, url: URL): Promise<boolean> {
  const client = new Client({
    host: owner.host,
    port: owner.port,
    database: owner.database,
    ssl: owner.ssl,
    user: role,
    password: decodeURIComponent(url.password),
    connectionTimeoutMillis: 5_000,
  });
  try {
    await client.connect();
    return true;
  } catch (error) {
    return (error as { code?: string }).code !== WRONG_PASSWORD;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const cannotCreate = (role: string, cause: unknown): OperatorError =>
  new OperatorError(
    `Tài khoản trong DATABASE_URL không được phép tạo vai trò ${role}; cần quyền CREATEROLE.`,
    `the user of DATABASE_URL may not create or change role ${role}: it needs CREATEROLE`,
    { cause },
  );
