import { SealNumbers } from '@vinhdanh/application';
import { type Config, databaseUrlOf } from '@vinhdanh/infrastructure';
import { Client } from 'pg';
import { withApplication } from '../with-application.js';

/** Enciphers the personal numbers that an older release kept in the clear, if there are any. */
export async function sealNumbers(config: Config, ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rowCount } = await owner.query(
      'select 1 from vd_subject where length(number_hash) = 64 limit 1',
    );
    if (!rowCount) return;
  } finally {
    await owner.end();
  }
  const sealed = await withApplication(config, databaseUrlOf(config, 'vd_api', ownerUrl), (app) =>
    app.get(SealNumbers).seal(),
  );
  console.log(`         đã mã hóa ${sealed} số định danh (personal numbers enciphered)`);
}
