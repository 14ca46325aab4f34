import { Option, type Command } from 'commander';
import { type Config, OperatorError, ownerSecret, readConfig } from '@vinhdanh/infrastructure';
import { progress } from '../progress.js';
import { serviceUrl } from '../with-database.js';
import type { Dataset } from './batch.js';
import { benTre2019 } from './ben-tre-2019.js';
import { merger2025 } from './merger-2025.js';
import { HALTS, play, type Stop } from './play.js';
import { record2016To2020 } from './record-2016-2020.js';
import { Service } from './service.js';
import { asText } from './table.js';

const DATASETS: Record<string, () => Dataset> = {
  'ben-tre-2019': benTre2019,
  'record-2016-2020': record2016To2020,
};

/** What is done to the sample province as a whole; answers lines to print. */
const ACTS: Record<string, typeof merger2025> = { 'merger-2025': merger2025 };

export function addLoad(program: Command): void {
  program
    .command('load <dataset>')
    .description(
      `nạp dữ liệu mẫu qua dịch vụ đang chạy: ${[...Object.keys(DATASETS), ...Object.keys(ACTS)].join(', ')} (load a sample)`,
    )
    .addOption(
      new Option(
        '--until <mark>',
        'dừng sau bước này để làm tiếp trên màn hình (stop here and go on at the screen)',
      ).choices(HALTS),
    )
    .option(
      '--leave <unit>',
      'để lại tờ trình của đơn vị này cho người học lập trên màn hình, cùng --until filed (leave this unit’s letter to the screen)',
    )
    .action(load);
}

async function load(name: string, { until, leave }: Stop): Promise<void> {
  // What is left to the screen is in no later step of the play.
  if (leave !== undefined && until !== 'filed')
    throw new OperatorError(
      '--leave chỉ dùng cùng --until filed.',
      '--leave goes with --until filed only',
    );
  const act = ACTS[name];
  if (act) return perform(name, act);
  const build = DATASETS[name];
  if (!build)
    throw new OperatorError(
      `Không có bộ dữ liệu "${name}"; hãy chọn: ${[...Object.keys(DATASETS), ...Object.keys(ACTS)].join(', ')}.`,
      'there is no such data set',
    );
  const config = readConfig();
  const service = new Service(serviceUrl(config), samplePassword(config));
  const dataset = build();
  const bar = progress(name);
  const began = performance.now();
  const rows = await play(service, dataset, bar.at, { until, leave });
  bar.end();
  const seconds = (performance.now() - began) / 1_000;
  console.log(asText(rows, await awardNames(service)));
  const lines = rows.reduce((sum, row) => sum + row.proposed, 0);
  console.log(
    `\n${lines.toLocaleString('vi-VN')} hồ sơ mẫu, ${seconds.toFixed(1)} s; kết quả của Trung ương do trình mô phỏng trả lời, không phải sự thật.`,
  );
}

async function perform(name: string, act: typeof merger2025): Promise<void> {
  const config = readConfig();
  const service = new Service(serviceUrl(config), samplePassword(config));
  const bar = progress(name);
  const lines = await act(service, bar.at);
  bar.end();
  for (const line of lines) console.log(line);
}

/** Given, or as `up` keeps it beside the data of the sample province. */
function samplePassword(config: Config): string {
  const known = config.samplePassword ?? ownerSecret(config.dataDir).samplePassword;
  if (known) return known;
  throw new OperatorError(
    'Chưa biết mật khẩu của các tài khoản mẫu: hãy đặt SAMPLE_PASSWORD.',
    'the password of the sample accounts is not known: set SAMPLE_PASSWORD',
  );
}

async function awardNames(service: Service): Promise<Map<string, string>> {
  const { awards } = await service
    .as('auditor')
    .get<{ awards: { code: string; name: { vi: string } }[] }>('/catalogue/awards?on=2019-03-01');
  return new Map(awards.map(({ code, name }) => [code, name.vi]));
}
