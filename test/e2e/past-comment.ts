import { randomUUID } from 'node:crypto';
import { CommandRunner } from '@vinhdanh/application';
import { commentDecider, publicityDecider } from '@vinhdanh/domain';
import { Database, PgEventLog } from '@vinhdanh/infrastructure';
import { contextOf, type Service } from '@vinhdanh/testing';

/**
 * A comment left on a day gone by: over HTTP a comment is always of today, and the days of a list
 * that is to be taken down today are over. The same command under the same rules; its receipt.
 */
export async function pastComment(
  service: Service,
  publicityId: string,
  dossierId: string,
  on: string,
): Promise<string> {
  const db = new Database(service.database.apiUrl, 'seed');
  try {
    const runner = new CommandRunner(new PgEventLog(db));
    const { state } = await runner.load(publicityDecider, publicityId);
    const { status, until, lines } = state;
    const id = randomUUID();
    const command = {
      type: 'submit' as const,
      publicityId,
      dossierId,
      name: 'Người dân Mẫu',
      phone: '0900 000 001',
      text: 'Số liệu nêu trong báo cáo thành tích không đúng (mẫu).',
      key: `comment:${id}`,
    };
    const context = contextOf('public', { effectiveOn: on });
    await runner.run(commentDecider, id, command, context, {
      list: { status, until, dossierIds: Object.keys(lines) },
    });
    return id;
  } finally {
    await db.close();
  }
}
