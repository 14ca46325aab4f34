import 'reflect-metadata';
import { Command } from 'commander';
import { OperatorError } from '@vinhdanh/infrastructure';
import { verbs } from './verbs.js';

/** One sentence for what the operator can mend; for a fault of ours also where it happened. */
function explain(error: unknown): string {
  if (error instanceof OperatorError) return `✗ ${error.vi}\n  ${error.en}`;
  return `✗ Lỗi của chương trình (a fault of the program): ${error instanceof Error ? error.stack : error}`;
}

async function main(): Promise<void> {
  const program = new Command('vinhdanh')
    .description('Vinh Danh: vận hành dịch vụ (running the service)')
    .showHelpAfterError();
  for (const add of verbs) add(program);
  try {
    await program.parseAsync();
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

void main();
