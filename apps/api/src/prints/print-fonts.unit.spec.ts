import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PRINT_FONTS } from './print-fonts.js';

describe('the font of official papers', () => {
  it('names files that its package has', () => {
    const folder = join(dirname(require.resolve('@fontsource/tinos/LICENSE')), 'files');
    const files = [...PRINT_FONTS.matchAll(/url\(\/fonts\/([^)]+)\)/g)].map(([, file]) => file!);
    expect(files).toHaveLength(8);
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it('covers every letter of Vietnamese', () => {
    const ranges = [...PRINT_FONTS.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
      ([, from, to]) => [parseInt(from!, 16), parseInt(to ?? from!, 16)] as const,
    );
    const letters =
      'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ₫…–“”';
    const outside = [...(letters + letters.toUpperCase())].filter(
      (letter) =>
        !ranges.some(
          ([from, to]) => from <= letter.codePointAt(0)! && letter.codePointAt(0)! <= to,
        ),
    );
    expect(outside).toEqual([]);
  });
});
