import { vietnamTime } from '../calendar/day.js';
import { EdxmlFault, type EdxmlCode } from './message.js';

/** Form `2026/11/22` of an ISO day. */
export const slashed = (day: string): string => day.replaceAll('-', '/');

/** Form `2026/11/22 09:30:00` in Vietnam of an ISO instant; the standard knows no zone. */
export function stamp(instant: string): string {
  const { day } = vietnamTime(instant);
  const local = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${slashed(day)} ${local.slice(11, 19)}`;
}

const DAY = /^(\d{4})[/-](\d{2})[/-](\d{2})/;
const TIME = /^\d{4}[/-]\d{2}[/-]\d{2}[ T](\d{2}):(\d{2}):(\d{2})/;

/** ISO day of `yyyy/MM/dd`. @throws EdxmlFault `bad-date` */
export function dayFrom(text: string, at: string): string {
  const found = DAY.exec(text);
  const day = found ? `${found[1]}-${found[2]}-${found[3]}` : '';
  const real = day !== '' && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  if (!real || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day)
    throw new EdxmlFault('bad-date', at);
  return day;
}

/** ISO instant of `yyyy/MM/dd HH:mm:ss` in Vietnam. @throws EdxmlFault `bad-date` */
export function instantFrom(text: string, at: string): string {
  const day = dayFrom(text, at);
  const time = TIME.exec(text);
  const [hours, minutes, seconds] = time ? time.slice(1).map(Number) : [];
  if (hours === undefined || hours > 23 || minutes! > 59 || seconds! > 59)
    throw new EdxmlFault('bad-date', at);
  return new Date(Date.parse(`${day}T${time![1]}:${time![2]}:${time![3]}+07:00`)).toISOString();
}

/** Parts of `15/TTr-UBND`; a number without notation has an empty one. */
export function numberParts(number: string): EdxmlCode {
  const slash = number.indexOf('/');
  return slash < 0
    ? { number: number.trim(), notation: '' }
    : { number: number.slice(0, slash).trim(), notation: number.slice(slash + 1).trim() };
}

export const numberOf = ({ number, notation }: EdxmlCode): string =>
  notation ? `${number}/${notation}` : number;

/** Form `<organ>,<yyyy/MM/dd>,<number>/<notation>`. */
export const documentIdOf = (organId: string, day: string, number: string): string =>
  `${organId},${slashed(day)},${number}`;

const ORGAN = /^[\p{L}\d][\p{L}\d._-]{1,63}$/u;
const DOCUMENT = /^[^,\s]{2,64},\d{4}\/\d{2}\/\d{2},[^,\p{Cc}]{1,120}$/u;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MESSAGE = /^[\w.:-]{1,100}$/;

/** Loose, since codes of several schemes are in use beside one another. */
export const isOrganId = (id: string): boolean => ORGAN.test(id);
/** The composed form; the axis also hands out UUIDs. */
export const isDocumentId = (id: string): boolean => DOCUMENT.test(id) || UUID.test(id);
export const isMessageId = (id: string): boolean => MESSAGE.test(id);
/** Some systems write `1` for `01`. */
export const isStatusCode = (code: string): boolean => /^\d{1,2}$/.test(code);
