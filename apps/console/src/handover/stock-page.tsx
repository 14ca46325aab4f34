import { useQuery } from '@tanstack/react-query';
import { useAwards } from '../api/awards';
import { commands, read } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import type { FieldSpec } from '../parts/fields';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { PlainTable } from '../parts/plain-table';
import { count, today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { OBJECT, optionsOf } from './objects';

const words = speaker({
  title: ['Kho hiện vật khen thưởng', 'Stock of award objects'],
  help: [
    'Bằng, huân chương, huy chương, cờ, khung, huy hiệu: nhập, xuất, nhập lại, hủy đều có phiếu; kho không bao giờ âm.',
    'Certificates, orders, medals, flags, frames and badges; every movement has its slip and nothing falls below nought.',
  ],
  receive: ['Nhập kho', 'Receive'],
  issue: ['Xuất kho', 'Issue'],
  'take-back': ['Nhập lại', 'Take back'],
  'write-off': ['Hủy', 'Write off'],
  writeOffWhat: [
    'Hiện vật hỏng, sai được hủy theo biên bản và ra khỏi kho.',
    'Spoilt objects are destroyed by a record and leave the stock.',
  ],
  object: ['Hiện vật', 'Object'],
  award: ['Danh hiệu, hình thức', 'Award'],
  any: ['dùng chung', 'any'],
  anyHelp: [
    '(để trống nếu dùng chung, như khung)',
    '(leave empty for what any may carry, as a frame)',
  ],
  count: ['Số lượng', 'Count'],
  party: ['Bên giao, bên nhận', 'From or to whom'],
  slip: ['Số phiếu', 'Number of the slip'],
  on: ['Ngày', 'Day'],
  onHand: ['Còn trong kho', 'On hand'],
  received: ['Đã nhập', 'Received'],
  issued: ['Đã xuất', 'Issued'],
  takenBack: ['Nhập lại', 'Taken back'],
  writtenOff: ['Đã hủy', 'Written off'],
  empty: ['Kho chưa có hiện vật nào. Bấm “Nhập kho”.', 'The stock is empty. Use “Receive”.'],
});
const MOVES = ['receive', 'issue', 'take-back', 'write-off'] as const;

export default function StockPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const runs = useHolds()('specialist', 'board-head', 'office');
  const stock = useQuery({
    queryKey: ['/award-stock'],
    queryFn: () => read('/award-stock'),
  });
  const fields: FieldSpec<'object' | 'award' | 'count' | 'party' | 'reference' | 'on'>[] = [
    {
      ...{ name: 'object', label: say.object, type: 'select', required: true },
      options: optionsOf(OBJECT, language),
    },
    {
      ...{ name: 'award', label: say.award, type: 'select', help: say.anyHelp },
      options: awards.current.map(({ code, name }) => ({ value: code, label: name[language] })),
    },
    { name: 'count', label: say.count, type: 'number', required: true, min: 1, max: 1_000_000 },
    { name: 'party', label: say.party, required: true },
    { name: 'reference', label: say.slip, required: true },
    { name: 'on', label: say.on, type: 'date', required: true, initial: today() },
  ];
  const n = language === 'vi' ? 0 : 1;
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        runs &&
        MOVES.map((move) => (
          <ActButton
            key={move}
            primary={move === 'receive'}
            final={move === 'write-off'}
            label={say[move]}
            fields={fields}
            consequence={move === 'write-off' ? say.writeOffWhat : undefined}
            run={({ award, count: pieces, ...rest }) =>
              commands('/award-stock', {})(move, {
                ...rest,
                count: Number(pieces),
                ...(award ? { award } : {}),
              })
            }
          />
        ))
      }
    >
      <Loaded from={stock}>
        {({ items }) => (
          <PlainTable
            caption={say.title}
            file="kho-hien-vat"
            texts={2}
            empty={say.empty}
            head={[
              ...[say.object, say.award, say.onHand, say.received, say.issued],
              ...[say.takenBack, say.writtenOff],
            ]}
            rows={items.map((item) => [
              OBJECT[item.object]?.[n] ?? item.object,
              item.award ? awards.name(item.award) : say.any,
              ...[item.onHand, item.received, item.issued, item.takenBack, item.writtenOff].map(
                (pieces) => count(pieces),
              ),
            ])}
          />
        )}
      </Loaded>
    </Page>
  );
}
