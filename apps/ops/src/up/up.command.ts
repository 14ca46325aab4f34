import type { Command } from 'commander';
import { readConfig } from '@vinhdanh/infrastructure';
import { up } from './up.js';

export function addUp(program: Command): void {
  program
    .command('up')
    .description('khởi động dịch vụ và trông coi nó (start and watch over the service)')
    .action(async () => {
      await up(readConfig());
      // Drivers may keep a socket open; everything that matters has been closed by now.
      process.exit(0);
    });
}
