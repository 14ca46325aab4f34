import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { read, type PageOf } from '../api/client';
import { moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

interface Entry {
  sentence: string;
  actor: { id: string; name?: string };
  recordedAt: string;
}

const words = speaker({
  dossier: ['Hồ sơ', 'The dossier'],
  proposal: ['Tờ trình', 'The letter'],
  act: ['Văn bản', 'The act'],
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
    queryFn: () =>
      read<PageOf<Entry>>('/audit', { stream, order: 'desc', limit: 10, lang: language }),
    enabled: stream !== undefined,
    staleTime: 0,
    // Without the right to read the trail one is told less, not shown a second refusal.
    retry: false,
  });
  const [kind = ''] = (stream ?? '').split(':');
  const thing = kind === 'dossier' || kind === 'proposal' || kind === 'act' ? say[kind] : say.thing;
  // What the service did by itself afterwards is not what one needs to know.
  const entries = last.data?.items ?? [];
  const entry = entries.find(({ actor }) => !actor.id.startsWith('system:')) ?? entries[0];
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
