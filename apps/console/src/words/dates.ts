const DAY = /^(\d{4})-(\d\d)-(\d\d)/;

/** "2019-03-21" as 21/03/2019, the way Vietnamese papers write it; "–" where there is none. */
export function day(iso: string | null | undefined): string {
  const found = iso ? DAY.exec(iso) : null;
  if (!found) return '–';
  if (iso!.length > 10) return moment(iso!).slice(0, 10);
  return `${found[3]}/${found[2]}/${found[1]}`;
}

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant as dd/MM/yyyy HH:mm in Vietnam's time, wherever the browser stands. */
export function moment(iso: string | null | undefined): string {
  if (!iso) return '–';
  return FORMAT.format(new Date(iso)).replace(', ', ' ');
}

/** Today in Vietnam, as ISO. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}

const NUMBERS = new Intl.NumberFormat('vi-VN');
/** 24.791 as Vietnamese papers group it. */
export const count = (n: number | null | undefined): string =>
  n === null || n === undefined ? '–' : NUMBERS.format(n);
