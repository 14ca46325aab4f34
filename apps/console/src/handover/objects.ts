import type { Answer } from '../api/answers';
import type { FieldSpec, Values } from '../parts/fields';
import type { Status } from '../words/codes';
import type { Language, Phrase } from '../words/in-both';

export const OBJECT: Record<string, Phrase> = {
  certificate: ['Bằng', 'Certificate'],
  medal: ['Huân chương, huy chương', 'Order or medal'],
  flag: ['Cờ', 'Flag'],
  frame: ['Khung', 'Frame'],
  badge: ['Huy hiệu', 'Badge'],
};
export const RECEIVER: Record<string, Phrase> = {
  recipient: ['Chính người được tặng', 'The recipient'],
  heir: ['Thân nhân', 'An heir'],
  representative: ['Người nhận thay', 'Somebody on behalf'],
};
export const CAUSE: Record<string, Phrase> = {
  annulled: ['Hủy bỏ quyết định', 'The award was annulled'],
  reprinted: ['Thu hồi để in đổi', 'Exchanged for a new print'],
  'given-back': ['Người nhận trả lại', 'Given back'],
  undeliverable: ['Không trao được', 'Nobody could be reached'],
};
const nobody: Phrase = ['', ''];
const board: Phrase = ['Ban/Phòng Thi đua – Khen thưởng', 'the emulation board'];
export const HANDOVER_STATUS: Record<string, Status> = {
  none: { name: ['Chưa trao', 'Not handed over'], holder: board, colour: 'orange' },
  listed: { name: ['Trong danh sách trao tặng', 'On a list'], holder: board, colour: 'blue' },
  handed: { name: ['Đã trao', 'Handed over'], holder: nobody, colour: 'green' },
  lost: {
    name: ['Báo mất, hỏng; chờ cấp lại', 'Lost, to be reissued'],
    holder: board,
    colour: 'orange',
  },
  returned: { name: ['Đã nhận lại', 'Came back'], holder: nobody, colour: 'grey' },
};
export const CEREMONY_STATUS: Record<string, Status> = {
  planned: { name: ['Đang chuẩn bị', 'In preparation'], holder: board, colour: 'blue' },
  held: { name: ['Đã tổ chức', 'Held'], holder: nobody, colour: 'green' },
  cancelled: { name: ['Đã hủy', 'Cancelled'], holder: nobody, colour: 'grey' },
};

export interface Item {
  object: string;
  serial?: string;
}

export const optionsOf = (table: Record<string, Phrase>, language: Language) =>
  Object.entries(table).map(([value, name]) => ({ value, label: name[language === 'vi' ? 0 : 1] }));

/** "Bằng số 12; Khung" */
export const itemsText = (items: readonly Item[], language: Language): string => {
  const n = language === 'vi' ? 0 : 1;
  const number = language === 'vi' ? 'số' : 'no.';
  return items
    .map(({ object, serial }) =>
      [OBJECT[object]?.[n] ?? object, ...(serial ? [`${number} ${serial}`] : [])].join(' '),
    )
    .join('; ');
};

const SERIAL: Phrase = ['Số vào sổ của bằng', 'Number of the certificate'];

/** Boxes for the objects, and the number of the certificate. */
export const itemFields = (language: Language): FieldSpec[] => {
  const n = language === 'vi' ? 0 : 1;
  return [
    ...Object.keys(OBJECT).map((object): FieldSpec => ({
      ...{ name: `item.${object}`, label: OBJECT[object]?.[n] ?? object, type: 'check' },
    })),
    { name: 'serial', label: SERIAL[n] },
  ];
};

/** Boxes for the very things the recipient holds, with their numbers. */
export const heldFields = (held: readonly Item[], language: Language): FieldSpec[] =>
  held.map((item, i) => ({
    ...{ name: `held.${i}`, label: itemsText([item], language), type: 'check' },
  }));

export const heldOf = (held: readonly Item[], values: Values): Item[] =>
  held.filter((_, i) => values[`held.${i}`] === 'true');

export const itemsOf = (values: Values): Item[] =>
  Object.keys(OBJECT)
    .filter((object) => values[`item.${object}`] === 'true')
    .map((object) => ({
      object,
      ...(object === 'certificate' && values.serial ? { serial: values.serial } : {}),
    }));

const TO: Phrase = ['Người nhận', 'Received by'];
const NAME: Phrase = ['Họ tên người nhận thay', 'Name of who received on behalf'];

/** Who received: the recipient, one of the heirs the register knows, or somebody on behalf. */
export const receiverFields = (language: Language, heirs: readonly string[]): FieldSpec[] => {
  const n = language === 'vi' ? 0 : 1;
  const heir = RECEIVER.heir![n];
  return [
    {
      ...{ name: 'to', label: TO[n], type: 'select', required: true, initial: 'recipient' },
      options: [
        { value: 'recipient', label: RECEIVER.recipient![n] },
        ...heirs.map((name, i) => ({ value: `heir.${i + 1}`, label: `${heir}: ${name}` })),
        { value: 'representative', label: RECEIVER.representative![n] },
      ],
    },
    { name: 'receiver', label: NAME[n] },
  ];
};

export function receiptOf({ to = 'recipient', receiver }: Values) {
  if (to.startsWith('heir.')) return { to: 'heir', heir: Number(to.slice(5)) };
  return to === 'representative' ? { to, receiver } : { to };
}

/** What could not be done, said once for each cause. */
export function refused(answer: { results: { ok: boolean; message?: string }[] }): string {
  const causes = answer.results.flatMap(({ ok, message }) => (ok ? [] : [message ?? '']));
  return [...new Set(causes)].join(' ');
}

export type BulkAnswer = Answer<'/funds/{id}/pay', 'post'>;
