import fc from 'fast-check';
import { entryFault } from '../../registry/record/entry-fault.js';
import type { Cell } from '../grid.js';
import { layOut } from '../layout/lay-out.js';
import { proposeMapping } from '../layout/propose-mapping.js';
import { sheetOf, words as nominees } from '../sheets.samples.spec.js';
import type { ImportPurpose, ImportWords, LineDefaults } from '../types.js';
import { readRecordRow } from './read-record-row.js';
import { ratingInText, scopeInText } from './rating-words.js';
import { recordLineKey } from './record-line.js';
import { ownCode, readTitles } from './read-titles.js';

const _ = null;
const words: ImportWords = {
  today: '2026-11-22',
  awards: [
    ...nominees.awards,
    { code: 'grassroots-fighter', names: ['Chiến sĩ thi đua cơ sở'] },
    { code: 'advanced-worker', names: ['Lao động tiên tiến'] },
    { code: 'excellent-collective', names: ['Tập thể lao động xuất sắc'] },
  ],
};
const of = (purpose: ImportPurpose): ImportWords => ({ ...words, purpose });

function read(purpose: ImportPurpose, rows: Cell[][], defaults: LineDefaults = {}, name?: string) {
  const sheet = sheetOf(rows, name);
  const { mapping } = proposeMapping([sheet], of(purpose));
  return mapping.flatMap((m) =>
    layOut(sheet, m, of(purpose)).rows.map(({ row, group }) =>
      readRecordRow(m, row, group, defaults, of(purpose)),
    ),
  );
}

describe('a history of awards', () => {
  const head = [
    'STT',
    'ID',
    'Họ và tên',
    'Ngày sinh',
    'Cơ quan',
    'Đơn vị trực thuộc',
    'Cấp bậc',
    'Chức vụ',
    'Năm (*)',
    'Tháng (*)',
    'Danh hiệu (*)',
    'Số quyết định',
    'Ghi chú',
  ];

  it('is read row by row, each an award of its year', () => {
    const found = read('award-history', [
      ['LỊCH SỬ KHEN THƯỞNG', ...Array.from({ length: 12 }, () => _)],
      head,
      [
        1,
        'A01',
        'Ông Nguyễn Văn Mẫu',
        '05/02/1980',
        'Sở Mẫu',
        _,
        _,
        'Trưởng phòng',
        2018,
        9,
        'CSTĐCS',
        '12/QĐ',
        _,
      ],
      [
        2,
        'A01',
        'Nguyễn Văn Mẫu',
        '05/02/1980',
        'Sở Mẫu',
        _,
        _,
        _,
        '2018-2019',
        _,
        'Huy hiệu lạ',
        _,
        _,
      ],
      [3, 'A02', 'Trần Thị Mẫu', 1985, _, _, _, _, _, _, 'LĐTT', _, _],
    ]);
    expect(found[0]?.line).toEqual({
      recipientKind: 'individual',
      name: 'Nguyễn Văn Mẫu',
      sex: 'male',
      birthYear: 1980,
      birthDate: '1980-02-05',
      staffCode: 'A01',
      unitName: 'Sở Mẫu',
      entries: [
        {
          kind: 'award',
          fact: { award: 'grassroots-fighter', kind: 'merit', years: [2018], number: '12/QĐ' },
          words: { role: 'Trưởng phòng', note: 'Tháng 9' },
        },
      ],
    });
    expect(found[1]?.errors).toMatchObject([{ code: 'award-unknown', column: 'K' }]);
    expect(found[1]?.errors?.[0]?.message).toMatch(/^Dòng 4, cột K .*“Huy hiệu lạ”/);
    expect(found[2]?.errors).toMatchObject([{ code: 'year-missing', column: 'I' }]);
  });

  it('keeps what the catalogue does not know, if told so, under a code of its own', () => {
    const rows: Cell[][] = [
      ['STT', 'Họ và tên', 'Năm', 'Danh hiệu'],
      [1, 'Lê Mẫu', 'Năm học 2018-2019', 'Kỷ niệm chương vì sự nghiệp'],
    ];
    expect(read('award-history', rows, { keepUnknownAwards: true })[0]?.line?.entries).toEqual([
      {
        kind: 'award',
        fact: { award: 'other-ky-niem-chuong-vi-su-nghiep', kind: 'merit', years: [2019] },
        words: { title: 'Kỷ niệm chương vì sự nghiệp' },
      },
    ]);
  });
});

describe('a record by person and year', () => {
  it('one row for each year: rating, titles, an initiative', () => {
    const found = read('person-year', [
      [
        'Mã NV',
        'Năm',
        'Mức hoàn thành',
        'Danh hiệu đạt',
        'Tên sáng kiến',
        'Phạm vi',
        'Số QĐ',
        'Ngày QĐ',
        'Nơi ban hành',
        'Link minh chứng',
        'Ghi chú',
      ],
      [
        'NV7',
        2020,
        'HTXSNV',
        'LĐTT; CSTĐCS',
        'Cải tiến quy trình',
        'Cấp tỉnh',
        '5/QĐ-SYT',
        '12/01/2021',
        'Sở Y tế Bến Tre',
        'https://x',
        _,
      ],
      ['NV7', 2021, 'Hoàn thành tốt', 'Không', _, _, _, _, _, _, _],
      ['NV8', 2021, 'Giỏi', _, _, _, _, _, _, _, _],
    ]);
    const paper = { number: '5/QĐ-SYT', decidedOn: '2021-01-12' };
    expect(found[0]?.line).toMatchObject({
      staffCode: 'NV7',
      entries: [
        { kind: 'rating', fact: { year: 2020, rating: 'excellent' } },
        { kind: 'award', fact: { award: 'advanced-worker', years: [2020], ...paper } },
        {
          kind: 'award',
          fact: { award: 'grassroots-fighter' },
          words: { issuer: 'Sở Y tế Bến Tre' },
        },
        {
          kind: 'initiative',
          fact: { nature: 'initiative', year: 2020, scope: 'province', applied: true },
          words: { title: 'Cải tiến quy trình', ...paper },
        },
      ],
    });
    expect(found[1]?.line?.entries).toEqual([
      { kind: 'rating', fact: { year: 2021, rating: 'good' }, words: {} },
    ]);
    expect(found[2]?.errors).toMatchObject([{ code: 'rating-unknown', column: 'C' }]);
  });

  it('one row for each person: columns for each year, under one another or side by side', () => {
    const expected = [
      { kind: 'rating', fact: { year: 2020, rating: 'excellent' }, words: {} },
      {
        kind: 'award',
        fact: { award: 'grassroots-fighter', kind: 'merit', years: [2020] },
        words: {},
      },
      { kind: 'rating', fact: { year: 2021, rating: 'good' }, words: {} },
    ];
    const layouts: Cell[][][] = [
      [
        ['STT', 'Họ và tên', 'Năm 2020', 'Năm 2020', 'Năm 2021', 'Năm 2021'],
        ['STT', 'Họ và tên', 'Xếp loại', 'Danh hiệu', 'Xếp loại', 'Danh hiệu'],
        [1, 'Lê Mẫu', 'HTXSNV', 'CSTĐCS', 'HTTNV', '-'],
      ],
      [
        ['STT', 'Họ và tên', 'Xếp loại 2020', 'Danh hiệu 2020', 'Xếp loại 2021'],
        [1, 'Lê Mẫu', 'HTXSNV', 'CSTĐCS', 'HTTNV'],
      ],
      [
        ['STT', 'Họ và tên', 'Năm 2020', 'Năm 2021'],
        [1, 'Lê Mẫu', 'HTXSNV; CSTĐCS', 'Hoàn thành tốt nhiệm vụ'],
      ],
    ];
    for (const rows of layouts)
      expect(read('person-year', rows)).toMatchObject([{ line: { entries: expected } }]);
  });

  it('of collectives is about the unit', () => {
    const [found] = read(
      'person-year',
      [
        ['Đơn vị', 'Năm', 'Mức hoàn thành', 'Không kỷ luật', 'Danh hiệu', 'Số QĐ'],
        ['Khoa Nội', 2019, 'Hoàn thành xuất sắc nhiệm vụ', 'Có', 'Tập thể LĐXS', '9/QĐ'],
      ],
      { keepUnknownAwards: true },
    );
    expect(found?.line).toMatchObject({
      recipientKind: 'collective',
      name: 'Khoa Nội',
      entries: [{ kind: 'rating' }, { kind: 'award', words: { note: 'Không kỷ luật: Có' } }],
    });
  });
});

describe('a list of achievements', () => {
  const head = [
    'CCCD',
    'Loại thành tích',
    'Cấp/hạng',
    'Tên thành tích',
    'Ngày chấp nhận',
    'Đơn vị thực hiện',
    'Số quyết định',
    'Vai trò',
    'Ghi chú',
  ];

  it('tells initiatives from prizes and the rest, by number alone', () => {
    const found = read('achievements', [
      head,
      [
        '083180001234',
        'Sáng kiến',
        'Cấp cơ sở',
        'Giảm thời gian chờ',
        '05/11/2019',
        'Khoa Khám',
        '3/QĐ',
        'Chủ nhiệm',
        _,
      ],
      ['083180001234', 'Giải thưởng', 'Toàn quốc', 'Giải Nhì', 2020, _, _, _, _],
      ['83180001234', 'Đề tài', 'Tỉnh', 'Đề tài A', 2020, _, _, _, _],
      ['083180001234', 'Khác hẳn', 'Tỉnh', 'B', 2020, _, _, _, _],
      ['083180001234', 'Sáng kiến', 'Tỉnh', _, _, _, _, _, _],
    ]);
    expect(found[0]?.line).toMatchObject({
      personalNumber: '083180001234',
      sex: 'female',
      birthYear: 1980,
      entries: [
        {
          kind: 'initiative',
          fact: {
            nature: 'initiative',
            year: 2019,
            scope: 'grassroots',
            applied: true,
            usedFor: [],
          },
          words: {
            title: 'Giảm thời gian chờ',
            number: '3/QĐ',
            decidedOn: '2019-11-05',
            role: 'Chủ nhiệm',
          },
        },
      ],
    });
    expect(found[1]?.line?.entries).toMatchObject([
      { kind: 'achievement', fact: { nature: 'prize', scope: 'nation', year: 2020 } },
    ]);
    expect(found.slice(2).map(({ errors }) => errors?.map(({ code }) => code))).toEqual([
      ['number-lost-zero'],
      ['achievement-kind-unknown'],
      ['year-missing', 'achievement-name-missing'],
    ]);
  });
});

describe('words of history', () => {
  it.each([
    ['HTXSNV', 'excellent'],
    ['Hoàn thành xuất sắc nhiệm vụ', 'excellent'],
    ['hoan thanh tot', 'good'],
    ['HTNV', 'completed'],
    ['Không hoàn thành nhiệm vụ', 'not-completed'],
    ['Giỏi', undefined],
  ])('rating %s is %s', (text, rating) => expect(ratingInText(text)).toBe(rating));

  it.each([
    ['cấp tỉnh', 'province'],
    ['Toàn quốc', 'nation'],
    ['cấp Bộ', 'nation'],
    ['ngành', 'field'],
    ['huyện', 'district'],
    ['cấp cơ sở', 'grassroots'],
    ['?', undefined],
  ])('reach %s is %s', (text, scope) => expect(scopeInText(text)).toBe(scope));

  it('titles of a cell are one or many, and names may have commas', () => {
    const read = (text: string) => readTitles(text, words.awards, false);
    expect(read('Chiến sĩ thi đua cơ sở, LĐTT')).toEqual([
      { award: 'grassroots-fighter' },
      { award: 'advanced-worker' },
    ]);
    expect(read('Không')).toEqual([]);
    expect(read('LĐTT; Huy hiệu')).toMatchObject([
      { award: 'advanced-worker' },
      { fault: 'award-unknown' },
    ]);
  });

  it('a code of its own is a code, whatever the name', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const award = ownCode(`x${name}`);
        const fact = { award, kind: 'merit' as const, years: [2018] };
        expect(entryFault({ kind: 'award', fact, words: {} }, '2026-11-22')).toBeUndefined();
      }),
    ));
});

describe('any cells at all', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constant({ date: '2018-05-01' }),
    fc.constant({ error: '#REF!' }),
  );
  const columns = {
    0: 'name',
    1: 'year',
    2: 'titles',
    3: 'rating',
    4: 'scope',
    5: 'achievement-name',
    6: 'recognised-on',
    7: 'share',
    8: 'rating:2020',
    9: 'year:2021',
    10: 'decision-date',
  } as const;

  it('make a line whose entries are well formed, or errors in words; never a fall', () =>
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 11 }), (cells) => {
        const mapping = { sheet: 0, head: { first: 1, last: 1 }, columns };
        const found = readRecordRow(
          mapping,
          { no: 2, cells },
          {},
          { keepUnknownAwards: true },
          of('person-year'),
        );
        for (const error of found.errors ?? []) expect(error.message).toMatch(/^Dòng 2/);
        for (const entry of found.line?.entries ?? []) {
          const fault = entryFault(entry, '2199-12-31');
          if (fault) expect(fault.facts.field).toMatch(/title|number|issuer|note|year|day/);
        }
        if (found.line) expect(recordLineKey(found.line).length).toBeGreaterThan(0);
      }),
    ));
});
