import type { Command } from 'commander';
import {
  CentreGateway,
  CentreUnreachable,
  SubmissionSettings,
  type AxisAgency,
} from '@vinhdanh/application';
import { OperatorError, readConfig, type Config } from '@vinhdanh/infrastructure';
import { withApplication } from '../with-application.js';
import { withDatabase } from '../with-database.js';

interface Line {
  gateway: CentreGateway;
  settings: SubmissionSettings;
  config: Config;
}

/** The document axis: whether we are in its directory, and the calls that put us there. */
export function addAxis(program: Command): void {
  const axis = program
    .command('axis')
    .description('kết nối trục liên thông văn bản (the document axis)');
  axis
    .command('status', { isDefault: true })
    .description('cấu hình và danh bạ của trục (configuration, and the directory of the axis)')
    .action(() => onLine(status));
  axis
    .command('register')
    .option('--parent <code>', 'mã cơ quan cấp trên (agency above)')
    .option('--mail <address>', 'hộp thư công vụ (official mail address)')
    .description('đăng ký cơ quan của tỉnh trên trục (enter our agency in the directory)')
    .action((more: Pick<AxisAgency, 'parent' | 'mail'>) =>
      onLine(async ({ gateway, settings }) => {
        const { organId: code, name } = settings.sender;
        await gateway.register({ code, name, ...more });
        console.log(`${code}: đã đăng ký trên trục (registered)`);
      }),
    );
  axis
    .command('unregister')
    .requiredOption('--code <code>', 'mã cơ quan, nêu lại cho chắc (our code once more)')
    .description('rút cơ quan của tỉnh khỏi danh bạ (take our agency out of the directory)')
    .action(({ code }: { code: string }) =>
      onLine(async ({ gateway, settings }) => {
        if (code !== settings.sender.organId)
          throw new OperatorError(
            `Mã ${code} không phải mã đã cấu hình (CENTRE_ORGAN_ID).`,
            `${code} is not the configured CENTRE_ORGAN_ID.`,
          );
        await gateway.unregister(code);
        console.log(`${code}: đã rút khỏi danh bạ (taken out)`);
      }),
    );
}

async function status({ gateway, settings, config }: Line): Promise<void> {
  const { sender, receiver, mostBytes } = settings;
  const agencies = await gateway.agencies();
  const found = (code: string): string =>
    agencies.some((one) => one.code === code) ? 'có trong danh bạ (listed)' : 'KHÔNG có (missing)';
  console.log(`Trục (axis): ${config.centreUrl ?? '–'}`);
  console.log(`Ký lời gọi (signed calls): ${config.centreKey?.systemId ?? 'không (no)'}`);
  console.log(`Gói lớn nhất (largest package): ${mostBytes / 1_000_000} MB`);
  console.log(`Nơi gửi (sender): ${sender.organId} ${sender.name}: ${found(sender.organId)}`);
  console.log(`Nơi nhận (receiver): ${receiver.organId}: ${found(receiver.organId)}`);
}

async function onLine(work: (line: Line) => Promise<void>): Promise<void> {
  const config = readConfig();
  await withDatabase(config, ({ of }) =>
    withApplication(config, of('vd_api'), async (app) => {
      const line = { gateway: app.get(CentreGateway), settings: app.get(SubmissionSettings) };
      try {
        await work({ ...line, config });
      } catch (error) {
        if (!(error instanceof CentreUnreachable)) throw error;
        throw new OperatorError(
          `Trục không nhận lời gọi: ${error.reason}.`,
          `The axis did not take the call: ${error.reason}.`,
        );
      }
    }),
  );
}
