import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { read } from '../api/client';
import { moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

const words = speaker({
  dossier: ['Hồ sơ', 'The dossier'],
  proposal: ['Tờ trình', 'The letter'],
  act: ['Văn bản', 'The act'],
  calendar: ['Lịch làm việc', 'The working calendar'],
  catalogue: ['Bản quy định', 'The edition'],
  'criteria-set': ['Bộ tiêu chí', 'The set of criteria'],
  'score-sheet': ['Bảng điểm', 'The score sheet'],
  'slot-plan': ['Suất đề nghị của năm này', 'The award slots of that year'],
  cluster: ['Cụm, khối thi đua', 'The cluster'],
  fund: ['Sổ quỹ', 'The fund'],
  'council-session': ['Phiên họp', 'The session'],
  organisation: ['Đơn vị', 'The organisation'],
  account: ['Tài khoản', 'The account'],
  thing: ['Nội dung này', 'This'],
  who: [
    '{thing} vừa được {name} sửa lúc {time}: {what}.',
    '{thing} has just been changed by {name} at {time}: {what}.',
  ],
  somebody: ['{thing} vừa được người khác sửa.', '{thing} has just been changed by somebody else.'],
  then: [
    'Những gì bạn nhập vẫn còn. Tải bản mới, xem lại rồi bấm lần nữa.',
    'What you typed is still here. Load the new version, look at it, then press again.',
  ],
  reload: ['Tải bản mới', 'Load the new version'],
  loaded: [
    'Đã tải bản mới. Xem lại rồi bấm lần nữa.',
    'This is the new version. Look at it, then press again.',
  ],
});

const NAMED = [
  ...(['dossier', 'proposal', 'act', 'calendar', 'catalogue'] as const),
  ...(['cluster', 'organisation', 'account', 'criteria-set', 'score-sheet', 'slot-plan'] as const),
  ...(['fund', 'council-session'] as const),
];
const isNamed = (kind: string): kind is (typeof NAMED)[number] =>
  (NAMED as readonly string[]).includes(kind);

/**
 * Somebody was faster: who, when and what, as far as one may read it, and the way on. Nothing typed
 * is lost, and nothing is done upon a version that was not seen.
 */
export function ChangedAlert({
  stream,
  reload,
}: {
  stream?: string | undefined;
  reload?: () => void;
}) {
  const say = useWords(words);
  const { language } = useLanguage();
  const [loaded, setLoaded] = useState(false);
  const last = useQuery({
    queryKey: ['last-change', stream, language],
    queryFn: () => read('/audit/last-change', { stream }),
    enabled: stream !== undefined,
    staleTime: 0,
    // Without the right to know of it one is told less, not shown a second refusal.
    retry: false,
  });
  const [kind = ''] = (stream ?? '').split(':');
  const thing = isNamed(kind) ? say[kind] : say.thing;
  const entry = last.data;
  const title = entry
    ? fill(say.who, {
        thing,
        name: entry.actor.name ?? entry.actor.id,
        time: moment(entry.recordedAt),
        what: entry.sentence,
      })
    : fill(say.somebody, { thing });
  return (
    <Alert
      className="problem"
      role="alert"
      type="warning"
      showIcon
      title={title}
      description={loaded ? say.loaded : say.then}
      action={
        reload && !loaded ? (
          <Button
            size="small"
            onClick={() => {
              setLoaded(true);
              reload();
            }}
          >
            {say.reload}
          </Button>
        ) : undefined
      }
    />
  );
}
