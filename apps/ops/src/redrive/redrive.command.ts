import { createHash, randomUUID } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import type { Command } from 'commander';
import { RedriveTask } from '@vinhdanh/application';
import { readConfig } from '@vinhdanh/infrastructure';
import { withApplication } from '../with-application.js';
import { withDatabase } from '../with-database.js';

export function addRedrive(program: Command): void {
  program
    .command('redrive')
    .argument('<taskId>', 'mã việc của hệ thống (id of a dead task)')
    .requiredOption('--reason <text>', 'lý do, được ghi vào nhật ký (recorded in the log)')
    .description('cho một việc đã dừng chạy lại (make a dead task due again)')
    .action(async (taskId: string, { reason }: { reason: string }) => {
      const config = readConfig();
      await withDatabase(config, ({ of }) =>
        withApplication(config, of('vd_api'), async (app) => {
          await app.get(CommandBus).execute(new RedriveTask(taskId, reason, operator(reason)));
          console.log(`${taskId}: sẽ chạy lại (due again)`);
        }),
      );
    });
}

/** Whoever has the machine acts as its operator; the log says no more than it knows. */
const operator = (reason: string) => ({
  actor: 'system:operator',
  at: new Date().toISOString(),
  commandId: randomUUID(),
  requestHash: createHash('sha256').update(reason).digest('hex'),
  correlationId: randomUUID(),
});
