import { Injectable } from '@nestjs/common';
import { DocumentWriter, type Block } from '@vinhdanh/application';
import { storedZip } from './stored-zip.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A4 with the margins of Decree 30/2020 Annex I (20, 20, 30, 20 mm), in twentieths of a point. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
const TEXT_WIDTH = 9071;

@Injectable()
export class WordWriter extends DocumentWriter {
  word(blocks: readonly Block[]): Uint8Array {
    const body = blocks.map((block) => ('table' in block ? table(block) : paragraph(block)));
    const xml = `${HEAD}<w:document xmlns:w="${W}"><w:body>${body.join('')}${PAGE}</w:body></w:document>`;
    return storedZip(
      Object.entries({
        '[Content_Types].xml': TYPES,
        '_rels/.rels': RELATIONS,
        'word/document.xml': xml,
      }).map(([name, text]) => ({ name, content: Buffer.from(text, 'utf8') })),
    );
  }
}

type Text = Extract<Block, { text: string }>;

function paragraph({ text, bold, italic, centred }: Text, size = 28): string {
  const look = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}<w:sz w:val="${size}"/>`;
  const place = centred ? '<w:jc w:val="center"/>' : '';
  return `<w:p><w:pPr><w:spacing w:after="120"/>${place}</w:pPr><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

/** The first row is the head and comes again on every page. */
function table({ table: rows, widths }: Extract<Block, { table: unknown }>): string {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const shares = widths ?? Array.from({ length: count }, () => 1);
  const sum = shares.reduce((all, one) => all + one, 0);
  const width = (n: number): number => Math.round(((shares[n] ?? 1) / sum) * TEXT_WIDTH);
  const lines = rows.map((row, r) => {
    const cells = Array.from({ length: count }, (_, n) => {
      const text = paragraph({ text: row[n] ?? '', bold: r === 0, centred: r === 0 }, 24);
      return `<w:tc><w:tcPr><w:tcW w:w="${width(n)}" w:type="dxa"/></w:tcPr>${text}</w:tc>`;
    });
    const head = r === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    return `<w:tr>${head}${cells.join('')}</w:tr>`;
  });
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('');
  const grid = Array.from({ length: count }, (_, n) => `<w:gridCol w:w="${width(n)}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblBorders>${sides}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>${paragraph({ text: '' })}`;
}

/** What XML cannot say is left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
