import { RecomputeChecks, RecordedChecks, type RecomputedCheck } from '@vinhdanh/application';
import { OperatorError, readConfig } from '@vinhdanh/infrastructure';
import type { Command } from 'commander';
import { withApplication } from '../with-application.js';
import { withDatabase } from '../with-database.js';

const PAGE = 200;
const DAY = /^\d{4}-\d\d-\d\d$/;

interface Options {
  dossier?: string;
  from?: string;
  to?: string;
}

export function addRecompute(program: Command): void {
  program
    .command('recompute')
    .option('--dossier <id>', 'một hồ sơ (one line)')
    .option('--from <day>', 'đề nghị từ ngày (proposed from, ISO day)')
    .option('--to <day>', 'đề nghị đến ngày (proposed to, ISO day)')
    .description(
      'xét lại kết luận đã ghi theo đúng dữ liệu và quy định đã ghi (judge recorded checks again)',
    )
    .action(async (options: Options) => {
      const config = readConfig();
      await withDatabase(config, ({ of }) =>
        withApplication(config, of('vd_api'), async (app) => {
          const checks = app.get(RecordedChecks);
          const again = app.get(RecomputeChecks);
          await run(options, checks, (ids) => again.of(ids));
        }),
      );
    });
}

/** Prints what is not equal and a total; a difference makes the exit code 2. */
async function run(
  { dossier, from, to }: Options,
  checks: RecordedChecks,
  again: (ids: string[]) => Promise<RecomputedCheck[]>,
): Promise<void> {
  const totals: Record<RecomputedCheck['result'], number> = {
    equal: 0,
    different: 0,
    'no-inputs': 0,
    'no-law': 0,
  };
  const count = (found: RecomputedCheck[]): void => {
    for (const one of found) {
      totals[one.result] += 1;
      if (one.result !== 'equal') console.log(line(one));
    }
  };
  if (dossier) count(await again([dossier]));
  else {
    const period = periodOf(from, to);
    let page = await checks.proposed(period, undefined, PAGE);
    while (page.length > 0) {
      count(await again(page));
      page = await checks.proposed(period, page.at(-1), PAGE);
    }
  }
  const { equal, different } = totals;
  console.log(
    `giống ${equal}, KHÁC ${different}, không còn dữ liệu ${totals['no-inputs']}, không còn bản quy định ${totals['no-law']} ` +
      `(equal ${equal}, different ${different}, no inputs ${totals['no-inputs']}, no law ${totals['no-law']})`,
  );
  if (different > 0) process.exitCode = 2;
}

function periodOf(from = '', to = ''): { from: string; to: string } {
  if (!DAY.test(from) || !DAY.test(to) || from > to)
    throw new OperatorError(
      'Cần --dossier, hoặc --from và --to theo dạng YYYY-MM-DD.',
      'needs --dossier, or --from and --to as YYYY-MM-DD',
    );
  return { from, to };
}

const WORDS: Record<RecomputedCheck['result'], string> = {
  equal: 'giống (equal)',
  different: 'KHÁC (different)',
  'no-inputs': 'không còn dữ liệu đã ghi (no recorded inputs)',
  'no-law': 'không còn bản quy định đã dùng (that wording is not kept)',
};

const line = ({ dossierId, version, edition, result, differs }: RecomputedCheck): string =>
  `${dossierId} v${version} ${edition}: ${WORDS[result]}${differs.length > 0 ? ` ${differs.join(', ')}` : ''}`;
