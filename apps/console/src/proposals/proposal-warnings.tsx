import type { Answer } from '../api/answers';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { read } from '../api/client';
import type { Said } from '../dossiers/dossier';
import { LoadedPart } from '../parts/unread';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

type LineWarning = Warnings['warnings'][number];
type Warnings = Answer<'/proposals/{id}/warnings'>;

const words = speaker({
  title: ['Cần xem lại trước khi gửi ({n} hồ sơ)', 'To look at before filing ({n} dossiers)'],
  stops: ['Chưa gửi được ({n} hồ sơ)', 'Cannot be filed yet ({n} dossiers)'],
  fine: [
    'Đã đối chiếu {n} hồ sơ, không thấy điều gì cần xem lại.',
    '{n} dossiers were looked at; nothing needs another look.',
  ],
  part: [
    'Mới đối chiếu {looked} trên {lines} hồ sơ; phần còn lại được kiểm tra sau khi gửi.',
    '{looked} of {lines} dossiers were looked at; the rest is checked after filing.',
  ],
  more: ['… và {n} hồ sơ khác', '… and {n} more dossiers'],
  erased: ['(dữ liệu đã xóa)', '(data erased)'],
});
const SHOWN = 20;

/** What the rules warn of, line by line in their own words; only certain breaches stop the filing. */
export function ProposalWarnings({ id, whole = false }: { id: string; whole?: boolean }) {
  const found = useQuery({
    queryKey: ['/proposals', id, 'warnings'],
    queryFn: () => read('/proposals/{id}/warnings', { id }),
    retry: false,
  });
  return <LoadedPart from={found}>{(told) => <Told {...told} whole={whole} />}</LoadedPart>;
}

function Told({ warnings, stops, lines, looked, whole }: Warnings & { whole: boolean }) {
  const say = useWords(words);
  const stopped = new Set(stops.map(key));
  const rest = warnings.filter((warning) => !stopped.has(key(warning)));
  return (
    <>
      <Said type="error" title={say.stops} of={stops} />
      <Said type="warning" title={say.title} of={rest} />
      {whole && stops.length === 0 && rest.length === 0 && lines > 0 && (
        <Alert className="problem" type="success" showIcon title={fill(say.fine, { n: looked })} />
      )}
      {looked < lines && (
        <Alert className="problem" type="info" title={fill(say.part, { looked, lines })} />
      )}
    </>
  );
}

const key = ({ dossierId, message }: LineWarning): string => `${dossierId}/${message.en}`;

interface SaidProps {
  type: 'error' | 'warning';
  title: string;
  of: LineWarning[];
}
function Said({ type, title, of }: SaidProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const [whole, setWhole] = useState(false);
  const byLine = new Map<string, LineWarning[]>();
  for (const one of of) byLine.set(one.dossierId, [...(byLine.get(one.dossierId) ?? []), one]);
  const lines = [...byLine];
  if (lines.length === 0) return null;
  return (
    <Alert
      className="problem"
      type={type}
      showIcon
      title={fill(title, { n: lines.length })}
      description={
        <ul>
          {lines.slice(0, whole ? lines.length : SHOWN).map(([dossierId, all]) => (
            <li key={dossierId}>
              <Link to={`/ho-so/${dossierId}`}>{all[0]?.subjectName ?? say.erased}</Link>:{' '}
              {all.map(({ message }) => message[language]).join('; ')}
            </li>
          ))}
          {!whole && lines.length > SHOWN && (
            <li>
              <Button size="small" onClick={() => setWhole(true)}>
                {fill(say.more, { n: lines.length - SHOWN })}
              </Button>
            </li>
          )}
        </ul>
      }
    />
  );
}
