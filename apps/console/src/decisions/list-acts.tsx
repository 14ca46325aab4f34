import { useQuery } from '@tanstack/react-query';
import { api, commands, content } from '../api/client';
import type { components } from '../api/schema';
import { options, SIGNER_REASONS } from '../dossiers/refusal';
import { ActButton } from '../parts/act-button';
import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Decision } from './decision';
import { dueStep } from './hands';
import { useHands } from './use-hands';

type Waiting = components['schemas']['WaitingLinesDto'];

const words = speaker({
  add: ['Đưa hồ sơ vào danh sách', 'Put dossiers on the list'],
  addWhat: [
    '{n} hồ sơ đang chờ văn bản loại này (cùng hình thức, nếu đã nêu) được đưa vào danh sách; hồ sơ vượt chỉ tiêu ở lại và được nêu lý do.',
    '{n} dossiers waiting for such an act (of its award, if named) go on the list; those over a quota stay behind with the reason.',
  ],
  addNone: ['Không có hồ sơ nào đang chờ văn bản này.', 'No dossier waits for this act.'],
  addCount: ['Đang đếm hồ sơ đang chờ…', 'Counting the dossiers that wait…'],
  removeWhat: [
    '{n} hồ sơ ra khỏi danh sách và lại chờ một văn bản khác; danh sách còn {rest} hồ sơ.',
    '{n} dossiers leave the list and wait for another act; {rest} stay on it.',
  ],
  remove: ['Đưa {n} hồ sơ ra khỏi danh sách', 'Take {n} off the list'],
  refuse: ['Không tặng {n} hồ sơ', 'Refuse {n}'],
  refuseWhat: [
    '{n} hồ sơ không được tặng; phần còn lại vẫn được ký.',
    '{n} dossiers are refused; the rest is signed.',
  ],
  cause: ['Nguyên nhân', 'Cause'],
  reason: ['Lý do (đơn vị đọc được)', 'Reason (the unit reads it)'],
});

/** Who is on the list: the drafter puts on and takes off, the signer may refuse some. */
export function ListActs({
  act,
  chosen,
  done,
}: {
  act: Decision;
  chosen: string[];
  done: () => void;
}) {
  const say = useWords(words);
  const { language } = useLanguage();
  const hands = useHands();
  const signs = dueStep(act) === 'sign' && hands.does('sign', act.issuer);
  const n = chosen.length;
  const drafts = act.status === 'draft' && hands.does('draft', act.issuer);
  const waiting = useQuery({
    queryKey: ['/decisions', act.id, 'waiting-lines', act.version],
    queryFn: () =>
      content<Waiting>(
        api.GET('/api/v1/decisions/{id}/waiting-lines', { params: { path: { id: act.id } } }),
      ),
    enabled: drafts,
  }).data?.waiting;
  const send = commands('/decisions/{id}', { id: act.id }, act.version);
  return (
    <div className="page-actions list-bar">
      {drafts && (
        <>
          {/* Nothing waits for a letter about awards of records: its page is the subject's. */}
          {!act.ofRecord && (
            <ActButton
              label={say.add}
              consequence={
                waiting === undefined
                  ? say.addCount
                  : waiting === 0
                    ? say.addNone
                    : fill(say.addWhat, { n: count(waiting) })
              }
              run={() => send('lines', { all: true, ...(act.award ? { award: act.award } : {}) })}
            />
          )}
          {n > 0 && (
            <ActButton
              label={fill(say.remove, { n })}
              consequence={fill(say.removeWhat, { n, rest: count(act.lineCount - n) })}
              after={done}
              run={() => send('remove-lines', { dossierIds: chosen })}
            />
          )}
        </>
      )}
      {signs && n > 0 && (
        <ActButton
          final
          label={fill(say.refuse, { n })}
          consequence={fill(say.refuseWhat, { n })}
          fields={[
            {
              ...{ name: 'reason', label: say.cause, type: 'select', required: true },
              ...{ options: options(SIGNER_REASONS, language === 'vi' ? 0 : 1) },
              initial: 'signer-refused',
            },
            { name: 'text', label: say.reason, type: 'area', required: true },
          ]}
          after={done}
          run={({ reason, text }) => send('refuse-lines', { dossierIds: chosen, reason, text })}
        />
      )}
    </div>
  );
}
