import type { Letterhead } from './issuing-body.js';
import { escape } from './page.js';

/** Grounds: italic, one to a line, `;` after each and `.` after the last (Decree 30/2020). */
export function grounds(texts: readonly string[]): string {
  const last = texts.length - 1;
  const bare = texts.map((text) => text.trim().replace(/[;.,]+$/u, ''));
  const lines = bare.map((text, n) => `<p>${escape(text)}${n === last ? '.' : ';'}</p>`);
  return `<div class="grounds">${lines.join('\n')}</div>`;
}

export const article = (n: number, text: string): string =>
  `<p><b>Điều ${n}.</b> ${escape(text)}</p>`;

/** Recipients left, power and name right, on one page together. */
export function foot(
  letterhead: Letterhead,
  signer: { name: string; asDeputy: boolean } | null,
  recipients: readonly string[],
  onBehalf?: string,
): string {
  const { post, deputy } = letterhead;
  const powers = [
    ...(onBehalf ? [`TM. ${onBehalf.toUpperCase()}`] : []),
    ...(signer?.asDeputy ? [`KT. ${post}`, deputy] : [post]),
  ];
  const received = recipients.map((one) => `<p>- ${escape(one)};</p>`).join('');
  return `<div class="foot"><div class="received"><p>Nơi nhận:</p>${received}<p>- Lưu: VT.</p></div>
<div class="hand">${powers.map((power) => `<p>${escape(power)}</p>`).join('')}
<p class="name">${escape(signer?.name ?? '')}</p></div></div>`;
}

/** Whole VND as Vietnamese papers write it. */
export const dong = (amount: number): string => `${amount.toLocaleString('vi-VN')} đồng`;

export const dayOf = (day: string): string => day.split('-').reverse().join('/');

/** A text of a form with what it names put in; plain text, to be escaped as a whole. */
export const filled = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
