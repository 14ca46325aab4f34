import { readFileSync } from 'node:fs';
import { recount, type BallotBox, type BallotRecord, type RecountFault } from '@vinhdanh/domain';
import { OperatorError } from '@vinhdanh/infrastructure';
import type { Command } from 'commander';

/** Needs no database and no service: whoever has the published file counts for himself. */
export function addRecount(program: Command): void {
  program
    .command('recount')
    .argument('<file>', 'nội dung công bố của vòng bỏ phiếu (published box, JSON)')
    .description('kiểm phiếu lại từ tệp đã công bố (count a secret round again from its box)')
    .action((file: string) => {
      const { box, record } = read(file);
      const { counts, faults } = recount(box, record);
      const away = new Set(record.deferred ?? []);
      counts.forEach(({ agree, disagree, blank, lower }, i) =>
        console.log(
          away.has(i + 1)
            ? putOff(i + 1, box)
            : `${i + 1}: đồng ý ${agree}, không ${disagree}, trắng ${blank}, mức thấp hơn ${lower} ` +
                `(agree ${agree}, disagree ${disagree}, blank ${blank}, lower ${lower})`,
        ),
      );
      for (const fault of faults) console.log(line(fault));
      console.log(
        faults.length === 0
          ? `khớp với nhật ký: ${box.ballots.length} lượt bỏ phiếu (agrees with the log: ${box.ballots.length} ballots)`
          : `KHÔNG KHỚP: ${faults.length} lỗi (DOES NOT AGREE: ${faults.length} faults)`,
      );
      if (faults.length > 0) process.exitCode = 2;
    });
}

const putOff = (item: number, { setAside = [] }: BallotBox): string => {
  const n = setAside.filter((one) => one.item === item).length;
  return `${item}: hoãn, ${n} lượt phiếu không tính (put off, ${n} ballots not counted)`;
};

function read(file: string): { box: BallotBox; record: BallotRecord } {
  try {
    const { box, record } = JSON.parse(readFileSync(file, 'utf8')) as Partial<
      ReturnType<typeof read>
    >;
    if (Array.isArray(box?.ballots) && Array.isArray(record?.counts)) return { box, record };
  } catch (cause) {
    throw unreadable(file, cause);
  }
  throw unreadable(file);
}

const unreadable = (file: string, cause?: unknown): OperatorError =>
  new OperatorError(
    `Không đọc được ${file} như nội dung công bố của một vòng bỏ phiếu.`,
    `${file} is not the published box of a round`,
    { cause },
  );

const line = (fault: RecountFault): string =>
  `LỖI (fault) ${fault.code}${'item' in fault ? `, nội dung (item) ${fault.item}` : ''}` +
  ('at' in fault ? `, phiếu thứ (ballot) ${fault.at + 1}` : '');
