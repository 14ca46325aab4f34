import { Alert, Button } from 'antd';
import { useState } from 'react';
import { command, commands } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Matter } from './matter';

const words = speaker({
  title: ['Danh tính người tố cáo', 'Who denounced'],
  none: ['Đơn nặc danh: không có tên để niêm phong.', 'Anonymous: there is no name to seal.'],
  sealed: [
    'Đã niêm phong. Lãnh đạo Ban đề nghị, Chủ tịch hoặc Phó Chủ tịch đồng ý; người đề nghị đọc đúng một lần.',
    'Sealed. The head of the board asks, the chair or a deputy agrees; who asked reads it exactly once.',
  ],
  asked: [
    'Đã có đề nghị mở niêm phong, chờ người thứ hai.',
    'Asked for; the second person has to answer.',
  ],
  agreed: [
    'Đã được đồng ý: người đề nghị được đọc một lần.',
    'Agreed: who asked may read it once.',
  ],
  ask: ['Đề nghị mở niêm phong', 'Ask to unseal'],
  agree: ['Đồng ý mở', 'Agree'],
  refuse: ['Không đồng ý', 'Refuse'],
  read: ['Đọc một lần', 'Read once'],
  readWhat: [
    'Tên hiện trên màn hình này một lần, không lưu lại; muốn đọc lại phải đề nghị lại. Việc đọc được ghi vào nhật ký.',
    'The name shows here once and is not kept; to read it again is to ask again. The reading is recorded.',
  ],
  reason: ['Lý do', 'Reason'],
  hide: ['Che lại', 'Hide'],
});

/** Two persons unseal: one asks and reads, another agrees. What was read is in no cache and no draft. */
export function SealCard({ matter }: { matter: Matter }) {
  const say = useWords(words);
  const holds = useHolds();
  const [read, setRead] = useState<{ name: string; contact: string }>();
  const send = commands('/denunciations/{id}', { id: matter.id });
  const reason = { name: 'reason', label: say.reason, type: 'area', required: true } as const;
  const standing = { none: say.sealed, asked: say.asked, agreed: say.agreed }[matter.unsealing];
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <p className="quiet">{matter.anonymous ? say.none : standing}</p>
      {read && (
        <Alert
          type="warning"
          title={read.name}
          description={read.contact}
          action={<Button onClick={() => setRead(undefined)}>{say.hide}</Button>}
        />
      )}
      <div className="page-actions">
        {matter.sealed && matter.unsealing === 'none' && holds('board-head') && (
          <ActButton
            label={say.ask}
            fields={[reason]}
            run={(values) => send('request-unsealing', { reason: values.reason })}
          />
        )}
        {matter.unsealing === 'asked' && holds('chair', 'deputy') && (
          <>
            <ActButton
              final
              label={say.agree}
              fields={[reason]}
              run={(values) => send('answer-unsealing', { agree: true, reason: values.reason })}
            />
            <ActButton
              label={say.refuse}
              fields={[reason]}
              run={(values) => send('answer-unsealing', { agree: false, reason: values.reason })}
            />
          </>
        )}
        {matter.unsealing === 'agreed' && holds('board-head') && (
          <ActButton
            final
            label={say.read}
            consequence={say.readWhat}
            run={async () =>
              setRead(await command('/denunciations/{id}/read-identity', { id: matter.id }, {}))
            }
          />
        )}
      </div>
    </section>
  );
}
