import { csvCell } from './due-files.controller.js';

describe('a cell of a CSV file', () => {
  it.each([
    ['Trần Văn Bình', 'Trần Văn Bình'],
    ['', ''],
    ['thiếu 01 danh hiệu, năm 2023', '"thiếu 01 danh hiệu, năm 2023"'],
    ['Trường "A"', '"Trường ""A"""'],
    ['dòng 1\ndòng 2', '"dòng 1\ndòng 2"'],
    ['=1+1', "'=1+1"],
    [' @SUM(A1)', "' @SUM(A1)"],
    ['-5,0', `"'-5,0"`],
  ])('%j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});
