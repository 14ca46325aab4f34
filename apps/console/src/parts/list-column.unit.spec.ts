import { exported, type ListColumn } from './list-column';

interface Row {
  name: string;
  lines: number;
}
const rows: Row[] = [
  { name: 'Lê Văn Ánh', lines: 3 },
  { name: 'Trần Thị Bích', lines: 1_200 },
];
const columns: ListColumn<Row>[] = [
  { key: 'n', title: 'STT', show: (_, index) => index + 1 },
  { key: 'name', title: 'Họ và tên', show: () => null, text: (row) => row.name },
  { key: 'acts', title: 'Thao tác', show: () => null, text: false },
  { key: 'lines', title: 'Số hồ sơ', show: (row) => row.lines },
];

describe('the export of a table', () => {
  it('holds what is shown, in words, without the columns of acts', () => {
    expect(exported(columns, rows)).toEqual({
      labels: ['STT', 'Họ và tên', 'Số hồ sơ'],
      cells: [
        ['1', 'Lê Văn Ánh', '3'],
        ['2', 'Trần Thị Bích', '1200'],
      ],
    });
  });

  it('asks for words where what is shown is more than words', () => {
    const node = (): null | object => null;
    // @ts-expect-error a column that shows anything but words says them beside
    const wordless: ListColumn<Row> = { key: 'x', title: 'X', show: node };
    expect(wordless.key).toBe('x');
  });
});
