/** One piece of text at a place, in points from the left and from below. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
}

const utf16 = (text: string): string =>
  [...Buffer.from(text, 'utf16le').swap16()].map((b) => b.toString(16).padStart(2, '0')).join('');

/** A PDF of one page with these texts; letters are half as wide as they are high. */
export function pdfWith(
  texts: readonly PlacedText[],
  more: { title?: string; encrypted?: boolean } = {},
): Buffer {
  const shown = texts
    .map(({ text, x, y }) => `BT /F1 12 Tf 1 0 0 1 ${x} ${y} Tm <${utf16(text)}> Tj ET`)
    .join('\n');
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n' +
    '1 begincodespacerange <0000> <ffff> endcodespacerange\n' +
    '1 beginbfrange <0020> <1fff> <0020> endbfrange\nendcmap end end';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ' +
      '/Resources << /Font << /F1 5 0 R >> >> >>',
    stream(shown),
    '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H ' +
      '/DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW 500 ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ' +
      '/FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 >> >>',
    stream(map),
    `<< /Title <feff${utf16(more.title ?? '')}> >>`,
    // Nobody's password: whoever opens it is asked for one.
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
  ];
  return assembled(objects, more.encrypted ?? false);
}

const stream = (content: string): string =>
  `<< /Length ${Buffer.byteLength(content)} >>\nstream\n${content}\nendstream`;

function assembled(objects: readonly string[], encrypted: boolean): Buffer {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const at = Buffer.byteLength(text);
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = Buffer.byteLength(text);
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const id = `/ID [<${'33'.repeat(16)}> <${'33'.repeat(16)}>]`;
  const keys = `/Size ${objects.length + 1} /Root 1 0 R /Info 8 0 R ${id}${encrypted ? ' /Encrypt 9 0 R' : ''}`;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << ${keys} >>\n`;
  return Buffer.from(`${text}startxref\n${start}\n%%EOF`);
}
