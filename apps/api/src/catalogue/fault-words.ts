import type { Language } from '../http/language.js';

/** A fault of an award as its editor reads it; `pointer` names the part of the award it is about. */
export interface FaultInWords {
  pointer: string;
  message: string;
}

/** What `validateEdition` says, by its beginning; `$1` is what it names. */
const KNOWN: readonly (readonly [said: RegExp, pointer: string, vi: string])[] = [
  [/^award "(.*)" is not a code/, '/code', 'Mã “$1” chỉ gồm chữ thường không dấu, số, gạch nối.'],
  [/^no award may be called edition/, '/code', 'Không dùng mã “edition”.'],
  [/^award needs a name/, '/name', 'Cần tên tiếng Việt và tiếng Anh.'],
  [/^award: no source of law/, '/source', 'Cần ghi căn cứ.'],
  [/^award: not said whether verified/, '/verified', 'Cần nói rõ đã đối chiếu văn bản hay chưa.'],
  [/^nobody may receive it/, '/recipients', 'Chọn ít nhất một loại đối tượng.'],
  [/^unknown recipient (.*)/, '/recipients', 'Không có loại đối tượng “$1”.'],
  [/^may be given for no kind/, '/kinds', 'Chọn ít nhất một loại hình khen thưởng.'],
  [/^no route for (.*)/, '/kinds', 'Chưa có quy trình cho loại hình “$1”.'],
  [
    /^a route for (.*), which it is not given for/,
    '/kinds',
    'Quy trình có loại hình “$1” nhưng danh hiệu không xét loại này.',
  ],
  [/^unknown kind (.*)/, '/kinds', 'Không có loại hình “$1”.'],
  [/^unknown level (.*)/, '/level', 'Không có cấp “$1”.'],
  [/^unknown decider (.*)/, '/decider', 'Không có thẩm quyền “$1”.'],
  [/^has no route/, '/routes', 'Chưa có quy trình xét.'],
  [/^reward in VND/, '/reward', 'Tiền thưởng phải là số đồng nguyên, từ 1 trở lên.'],
  [/^reward: no source of law/, '/reward', 'Cần ghi căn cứ của mức thưởng.'],
  [/^reward (.*) must be above 0/, '/reward', 'Hệ số “$1” phải lớn hơn 0.'],
  [
    /^lower form (.*) is not in the edition/,
    '/lowerForms',
    'Hình thức thấp hơn “$1” không có trong bản này.',
  ],
  [
    /^lower form (.*) is not in the power/,
    '/lowerForms',
    'Hình thức thấp hơn “$1” không thuộc thẩm quyền.',
  ],
  [
    /^lower form (.*) is for other recipients/,
    '/lowerForms',
    'Hình thức thấp hơn “$1” dành cho đối tượng khác.',
  ],
];

/** A fault without words of ours is told as it was found: better English than silence. */
export function faultInWords(fault: string, award: string, language: Language): FaultInWords {
  const said = fault.startsWith(`${award}: `) ? fault.slice(award.length + 2) : fault;
  const known = KNOWN.find(([pattern]) => pattern.test(said));
  if (!known) return { pointer: '', message: said };
  const [pattern, pointer, vi] = known;
  const named = pattern.exec(said)?.[1] ?? '';
  return { pointer, message: language === 'vi' ? vi.replace('$1', () => named) : said };
}

/** What is wrong with an edition as a whole, or beside the others. */
const OF_EDITION: readonly (readonly [said: RegExp, vi: string])[] = [
  [/^editions (\S+) and (\S+) overlap from (\S+)/, 'Bản $1 và bản $2 cùng có hiệu lực từ $3.'],
  [
    /^editions (\S+) and (\S+) both have no first day/,
    'Bản $1 và bản $2 đều không có ngày bắt đầu.',
  ],
  [
    /^no edition from (\S+) until (\S+) begins on (\S+)/,
    'Từ $1 đến trước $3 không có bản nào; bản $2 bắt đầu muộn.',
  ],
  [/^edition ends before it begins/, 'Ngày kết thúc trước ngày bắt đầu.'],
  [/^edition without awards/, 'Bản này không có danh hiệu nào.'],
  [/^edition "(.*)" is not a code/, 'Mã “$1” chỉ gồm chữ thường không dấu, số, gạch nối.'],
  [/^edition needs a name/, 'Cần tên tiếng Việt và tiếng Anh của bản.'],
  [/^edition: no source of law/, 'Cần ghi căn cứ của bản.'],
  [/^edition: not said whether verified/, 'Cần nói rõ bản đã được đối chiếu văn bản hay chưa.'],
  [/^award (\S+) occurs twice/, 'Danh hiệu $1 có hai lần.'],
];

/** A fault of an edition as its editor reads it; that of an award begins with the award's code. */
export function editionFaultInWords(
  fault: string,
  awards: readonly string[],
  language: Language,
): string {
  if (language === 'en') return fault;
  const known = OF_EDITION.find(([pattern]) => pattern.test(fault));
  if (known) {
    const [, ...parts] = known[0].exec(fault)!;
    return parts.reduce((text, part, i) => text.replace(`$${i + 1}`, () => day(part)), known[1]);
  }
  const award = awards.find((code) => fault.startsWith(`${code}: `));
  return award ? `${award}: ${faultInWords(fault, award, language).message}` : fault;
}

const day = (part: string): string => part.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
