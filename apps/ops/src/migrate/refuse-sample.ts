import { OperatorError } from '@vinhdanh/infrastructure';
import { Client } from 'pg';

/**
 * Sample accounts all share one password that was printed on a screen: a real province must not
 * start with them.
 * @throws OperatorError when there are any
 */
export async function refuseSampleAccounts(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `select 1 from vd_stream where kind = 'account' and state->>'sample' = 'true' limit 1`,
    );
    if (rowCount)
      throw new OperatorError(
        'Cơ sở dữ liệu này là của tỉnh mẫu; tỉnh thật cần nơi trống (đổi VINHDANH_DATA hoặc DATABASE_URL).',
        'this database holds sample accounts: a real province needs an empty one',
      );
  } finally {
    await client.end();
  }
}
