import type { ActPaper, PaperForm, PreviewLine } from '@vinhdanh/application';
import { noAct } from '@vinhdanh/domain';
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { printAct } from './act-print.js';

const form = parse(readFileSync('catalogue/forms/2020-03-05.yaml', 'utf8')) as PaperForm;

const line = (n: number, name: string, more: Partial<PreviewLine> = {}): PreviewLine => ({
  dossierId: `d${n}`,
  name,
  recipientKind: 'individual',
  unitId: 'u',
  unitName: 'Sở Giáo dục và Đào tạo (mẫu)',
  award: 'provincial-certificate',
  meritFrom: '2025-01-01',
  meritTo: '2025-12-31',
  reward: { times: 1.5, amount: 3_510_000, outcome: 'pay', paidBy: 'decider' },
  ...more,
});
const NAMES = ['Trần Văn An', 'Lê Thị Ánh', 'Bùi Văn Ân', 'Nguyễn Thị Dung', 'Nguyễn Thị Đào'];
const people = Array.from({ length: 60 }, (_, n) =>
  line(n + 2, `${NAMES[n % 5]} ${n < 5 ? '' : n + 1}`.trim()),
);
const school = line(1, 'Tổ Toán <b>Trường</b> & Cộng sự', {
  recipientKind: 'collective',
  meritFrom: '2024-09-01',
  meritTo: '2025-05-31',
  reward: { times: 3, amount: 7_020_000, outcome: 'pay', paidBy: 'decider' },
});
const lines = [school, ...people];
const paper = (more: Partial<ActPaper> = {}, state: Partial<ActPaper['state']> = {}): ActPaper => ({
  id: 'a',
  state: {
    ...noAct,
    status: 'promulgated',
    actKind: 'granting',
    title:
      'Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho các tập thể, cá nhân có thành tích xuất sắc năm 2025',
    number: '05/QĐ-UBND',
    date: '2026-02-05',
    legalBasis: [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
      'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 03 tháng 02 năm 2026.',
    ],
    contentHash: 'ab'.repeat(32),
    synthetic: true,
    ...state,
  },
  issuer: { name: 'Ủy ban nhân dân tỉnh Bến Tre', kind: 'province' },
  signer: { name: 'Nguyễn Văn Mẫu', asDeputy: true },
  form,
  awards: { 'provincial-certificate': 'Bằng khen của Chủ tịch UBND tỉnh' },
  money: { on: '2026-02-05', basis: null, notice: null, verified: true },
  sums: {
    ...{ pay: 217_620_000, ask: 0, lines: { pay: 61, covered: 0, ask: 0, 'no-figure': 0 } },
    byPayer: { decider: 217_620_000, 'proposing-agency': 0, unknown: 0 },
  },
  byAward: [
    { award: 'provincial-certificate', recipientKind: 'collective', lines: 1, pay: 7_020_000 },
    { award: 'provincial-certificate', recipientKind: 'individual', lines: 60, pay: 210_600_000 },
  ],
  lines,
  hash: 'ab'.repeat(32),
  ...more,
});
const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the paper of an act', () => {
  it('of a decision has number, day, grounds, articles, power and its annexed list', () => {
    const html = printAct(paper());
    if (process.env.PRINT_SAMPLES)
      writeFileSync(`${process.env.PRINT_SAMPLES}/decision.html`, html);
    const text = textOf(html);
    for (const part of [
      'Số: 05/QĐ-UBND',
      'Bến Tre, ngày 05 tháng 02 năm 2026',
      'Độc lập - Tự do - Hạnh phúc',
      'CHỦ TỊCH Ủy ban nhân dân tỉnh Bến Tre',
      'Điều 1. Tặng Bằng khen của Chủ tịch UBND tỉnh cho 1 tập thể và 60 cá nhân',
      'là 217.620.000 đồng (Bằng chữ: Hai trăm mười bảy triệu sáu trăm hai mươi nghìn đồng), gồm',
      '217.620.000 đồng trích từ Quỹ thi đua, khen thưởng',
      'KT. CHỦ TỊCH PHÓ CHỦ TỊCH',
      'Nguyễn Văn Mẫu',
      'Lưu: VT.',
      'Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 02 năm 2026 của Chủ tịch Ủy ban nhân dân tỉnh Bến Tre',
      '01/09/2024 – 31/05/2025',
      '7.020.000',
      'MẪU',
    ])
      expect(text).toContain(part);
    expect(html).toContain('size: A4 portrait');
    expect(text).toMatch(/năm 2025; Căn cứ Luật Thi đua.* năm 2022; Theo đề nghị .* năm 2026\. /);
    expect(text).not.toMatch(/DỰ THẢO|TRÍCH/);
    expect(textOf(printAct(paper({}, { lineCount: 99 })))).toContain('TRÍCH – 61/99 trường hợp');
    expect(text).not.toMatch(/[{}]/);
    expect(html).toContain('Tổ Toán &#60;b&#62;Trường');
  });

  it('of a draft says so, and has gaps where number, day and name will stand', () => {
    const text = textOf(
      printAct(
        paper(
          { signer: null },
          { status: 'verified', number: undefined, date: undefined, contentHash: undefined },
        ),
      ),
    );
    expect(text).toContain('DỰ THẢO');
    expect(text).toContain('Số: ……/QĐ-UBND');
    expect(text).toContain('ngày … tháng … năm ……');
    expect(text).not.toContain('Nguyễn Văn Mẫu');
  });

  it('of a letter names to whom, with totals; money is no matter of it', () => {
    const rewardless = lines.map((one) => ({ ...one, reward: null }));
    const html = printAct(
      paper(
        { lines: rewardless },
        {
          actKind: 'submission-letter',
          number: '12/TTr-UBND',
          title: 'Đề nghị tặng thưởng Bằng khen của Thủ tướng Chính phủ',
        },
      ),
    );
    if (process.env.PRINT_SAMPLES) writeFileSync(`${process.env.PRINT_SAMPLES}/letter.html`, html);
    const text = textOf(html);
    expect(text).toContain('Tờ trình');
    expect(text).toContain('Kính gửi: - Thủ tướng Chính phủ');
    expect(text).toContain('TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH');
    expect(text).toContain('1 tập thể và 60 cá nhân');
    expect(text).not.toContain('Tiền thưởng');
  });

  it('of an annulment names the earlier decision and what is taken back', () => {
    const text = textOf(
      printAct(
        paper(
          { earlier: { number: '600/QĐ-UBND', date: '2019-03-28' }, lines: [school] },
          { actKind: 'annulment', title: 'Hủy bỏ quyết định khen thưởng' },
        ),
      ),
    );
    expect(text).toContain(
      'Hủy bỏ việc khen thưởng theo Quyết định số 600/QĐ-UBND ngày 28/03/2019 đối với 1 tập thể',
    );
    expect(text).toContain('Thu hồi hiện vật');
  });

  it('of a commune stands under the commune, at its place and by its chair', () => {
    const text = textOf(
      printAct(
        paper({
          issuer: { name: 'Ủy ban nhân dân xã An Khánh Đông (mẫu)', kind: 'commune' },
          province: { name: 'Ủy ban nhân dân tỉnh Bến Tre', kind: 'province' },
          signer: { name: 'Lê Thị Mẫu', asDeputy: false },
        }),
      ),
    );
    expect(text).toContain('An Khánh Đông (mẫu), ngày 05');
    expect(text).toContain('CHỦ TỊCH Ủy ban nhân dân xã An Khánh Đông');
    expect(text).not.toContain('KT. CHỦ TỊCH');
  });
});
