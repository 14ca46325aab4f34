/** Text as it stands, never as markup. */
export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Layout of official documents: Decree 30/2020, Annex I (margins in mm, sizes in pt). */
const STYLE = `
@page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm; }
@page wide { size: A4 landscape; margin: 20mm 15mm 20mm 20mm; }
* { box-sizing: border-box; }
body { font: 14pt/1.15 "Times New Roman", Tinos, "Liberation Serif", serif; color: #000;
  margin: 0 auto; max-width: 180mm; padding: 10mm; }
body.wide { page: wide; max-width: 262mm; }
p { margin: 0 0 6pt; text-align: justify; }
.head { display: grid; grid-template-columns: 45% 55%; font-size: 13pt; text-align: center; }
.head p { text-align: center; margin: 0; }
.head b { text-transform: uppercase; }
.head .motto { font-weight: bold; text-transform: none; }
.head .rule::after { content: ""; display: block; width: 45%; margin: 2pt auto 6pt;
  border-bottom: 1px solid #000; }
.place { font-style: italic; }
h1 { font-size: 14pt; text-align: center; margin: 12pt 0 0; text-transform: uppercase; }
.about { text-align: center; font-weight: bold; margin-bottom: 12pt; }
h2 { font-size: 14pt; margin: 10pt 0 6pt; }
table { border-collapse: collapse; width: 100%; font-size: 12pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #000; padding: 2pt 3pt; vertical-align: top; text-align: center; }
td.text { text-align: left; }
.small { font-size: 11pt; }
.hash { font-family: monospace; font-size: 10pt; overflow-wrap: anywhere; }
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

/** Head of an official document; `day` is ISO. The place is left for the hand that signs. */
export const head = (body: string, notation: string, day: string): string => `
<div class="head">
<div><p class="rule"><b>${escape(body)}</b></p><p>${escape(notation)}</p></div>
<div><p><b>Cộng hòa xã hội chủ nghĩa Việt Nam</b></p>
<p class="rule motto">Độc lập – Tự do – Hạnh phúc</p>
<p class="place">…………, ${longDay(day)}</p></div>
</div>`;

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
