import { PRINT_FONTS } from './print-fonts.js';

/** Text as it stands, never as markup. */
export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Layout of official documents: Decree 30/2020, Annex I (margins in mm, sizes in pt). */
const STYLE = `
${PRINT_FONTS}
@page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm;
  @top-center { content: counter(page); font: 13pt "Times New Roman", Tinos, "Liberation Serif", serif; } }
@page :first { @top-center { content: none; } }
@page wide { size: A4 landscape; margin: 20mm 15mm 20mm 20mm; }
* { box-sizing: border-box; }
body { font: 14pt/1.15 "Times New Roman", Tinos, "Liberation Serif", serif; color: #000;
  margin: 0 auto; max-width: 180mm; padding: 10mm; }
body.wide { page: wide; max-width: 262mm; }
p { margin: 0 0 6pt; text-align: justify; }
.head { display: grid; grid-template-columns: 43% 57%; font-size: 12pt; text-align: center; }
.head p { text-align: center; margin: 0; }
.head b { text-transform: uppercase; white-space: pre-line; }
.head .motto { font-weight: bold; text-transform: none; }
.head .rule::after { content: ""; display: block; width: 40%; margin: 2pt auto 6pt;
  border-bottom: 1px solid #000; }
.head .nation, .head .nation b { white-space: nowrap; }
.head .motto { font-size: 13pt; }
.head .motto span { display: inline-block; border-bottom: 1px solid #000; padding-bottom: 2pt;
  margin-bottom: 6pt; white-space: nowrap; }
.head .plain { font-weight: normal; text-transform: uppercase; }
.place { font-style: italic; }
.head .place, .head .no { font-size: 13pt; }
h1 { font-size: 14pt; text-align: center; margin: 12pt 0 0; text-transform: uppercase; }
.about { text-align: center; font-weight: bold; margin-bottom: 12pt; }
h1 + .about::after { content: ""; display: block; width: 30%; margin: 3pt auto 0;
  border-bottom: 1px solid #000; }
h2 { font-size: 14pt; margin: 10pt 0 6pt; }
.power { font-weight: bold; text-align: center; text-transform: uppercase; margin: 6pt 0 12pt; }
.resolve { font-weight: bold; text-align: center; margin: 12pt 0 6pt; }
.body p { text-indent: 10mm; }
.grounds p { font-style: italic; text-indent: 10mm; }
.to { display: grid; grid-template-columns: max-content auto; column-gap: 6pt; width: max-content;
  max-width: 100%; margin: 0 auto 12pt; }
.foot { display: grid; grid-template-columns: 1fr 1fr; margin-top: 12pt; break-inside: avoid; }
.foot .received { font-size: 11pt; }
.foot .received p { text-align: left; margin: 0; }
.foot .received p:first-child { font-size: 12pt; font-weight: bold; font-style: italic; }
.foot .hand p { text-align: center; margin: 0; font-weight: bold; }
.foot .hand .name { margin-top: 26mm; }
.annex { break-before: page; }
.annex h1 { margin-top: 0; }
.annex .ref { text-align: center; font-style: italic; }
.draft { font-weight: bold; text-align: center; border: 1px solid #000; width: max-content;
  margin: 0 auto 6pt; padding: 1pt 8pt; }
td.sum { text-align: right; white-space: nowrap; }
tr.group td { font-weight: bold; text-align: left; break-after: avoid; }
table { border-collapse: collapse; width: 100%; font-size: 12pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #000; padding: 2pt 3pt; vertical-align: top; text-align: center; }
td.text { text-align: left; }
.small { font-size: 11pt; text-align: left; }
.hash { font-family: monospace; font-size: 9pt; overflow-wrap: anywhere; }
th.n { width: 10mm; }
th.who { width: 34%; }
th.sum { width: 26mm; }
.mark { border: 1px solid #000; padding: 4pt; text-align: center; font-weight: bold; }
.hands { display: grid; grid-template-columns: 1fr 1fr; text-align: center; margin-top: 18pt;
  break-inside: avoid; }
.hands p { text-align: center; }
@media print { body { padding: 0; max-width: none; } .screen { display: none; } }
`;

/** A whole page. `body` is markup already; `title` is not. */
export const page = (title: string, body: string, wide = false): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${escape(title)}</title>
<style>${STYLE}</style></head><body${wide ? ' class="wide"' : ''}>
${body}
</body></html>
`;

/**
 * Head of an official document; `day` is ISO, undefined while it has none. Without a place a gap is
 * left for the hand that signs. `above` is the body the issuing one belongs to.
 */
export const head = (
  body: string,
  notation: string,
  day: string | undefined,
  { above, place = '…………' }: { above?: string; place?: string } = {},
): string => `
<div class="head">
<div>${above ? `<p class="plain">${escape(above)}</p>` : ''}<p class="rule"><b>${escape(twoLines(body))}</b></p><p class="no">${escape(notation)}</p></div>
<div><p class="nation"><b>Cộng hòa xã hội chủ nghĩa Việt Nam</b></p>
<p class="motto"><span>Độc lập - Tự do - Hạnh phúc</span></p>
<p class="place">${escape(place)}, ${day ? escape(longDay(day)) : 'ngày … tháng … năm ……'}</p></div>
</div>`;

/** The name of a people's committee stands on two lines, its place on the second. */
const twoLines = (body: string): string => body.replace(/^(Ủy ban nhân dân) /iu, '$1\n');

/** Days below 10 and months 1 and 2 get a zero (Decree 30/2020). */
export function longDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const plain = Number(month) < 3 ? month : String(Number(month));
  return `ngày ${date} tháng ${plain} năm ${year}`;
}

/** ISO instant as people of Vietnam read it. */
export const clock = (instant: string): string =>
  new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant));
