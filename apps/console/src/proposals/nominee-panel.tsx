import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useDeferredValue } from 'react';
import { ask, read } from '../api/client';
import { VerdictView } from '../dossiers/eligibility-tree';
import type { Values } from '../parts/fields';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { ProposalRow } from './proposal';

const words = speaker({
  known: ['Đã có trong hệ thống', 'In the register already'],
  choose: ['Chọn', 'Choose'],
  chooseWho: ['Chọn {name}', 'Choose {name}'],
  chosen: [
    'Đã chọn từ hệ thống; quá trình khen thưởng được dùng để đối chiếu.',
    'Chosen from the register; the record is weighed.',
  ],
  drop: ['Bỏ chọn', 'Undo'],
  criteria: ['Điều kiện và còn thiếu gì', 'Criteria and what is missing'],
  first: [
    'Chọn hình thức đề nghị để xem điều kiện và còn thiếu gì.',
    'Choose an award to see its criteria and what is missing.',
  ],
  fresh: [
    'Người chưa có trong hệ thống: mọi điều kiện phải được chứng minh bằng giấy tờ.',
    'Not in the register: every condition rests on papers.',
  ],
});

/** The subject taken from the register, as long as the name was not typed over. */
export const chosenSubject = ({ subjectId, subjectName, name }: Values): string | undefined =>
  subjectId && subjectName === name ? subjectId : undefined;

interface Props {
  proposal: ProposalRow;
  period: { meritFrom: string; meritTo: string };
  values: Values;
  change: (values: Values) => void;
}

/** Beside the form: who this may be, and whether the record suffices for what is proposed. */
export function NomineePanel({ proposal, period, values, change }: Props) {
  const say = useWords(words);
  const name = useDeferredValue((values.name ?? '').trim());
  const kind = values.recipientKind;
  const subjectId = chosenSubject(values);
  const known = useQuery({
    queryKey: ['/subjects', { q: name, kind, limit: 5 }],
    queryFn: () => read('/subjects', { q: name, kind, limit: 5 }),
    enabled: !subjectId && name.length >= 3,
    staleTime: 30_000,
  });
  const found = known.data?.items ?? [];
  return (
    <div>
      {subjectId ? (
        <p>
          {say.chosen}{' '}
          <Button
            size="small"
            onClick={() => change({ ...values, subjectId: '', subjectName: '' })}
          >
            {say.drop}
          </Button>
        </p>
      ) : (
        found.length > 0 && (
          <>
            <h3>{say.known}</h3>
            <ul className="plain">
              {found.map((one) => (
                <li key={one.id}>
                  <Button
                    size="small"
                    aria-label={say.chooseWho.replace('{name}', one.name ?? '')}
                    onClick={() =>
                      change({
                        ...values,
                        name: one.name ?? '',
                        subjectName: one.name ?? '',
                        subjectId: one.id,
                        birthYear: String(one.birthYear ?? ''),
                        personalNumber: '',
                      })
                    }
                  >
                    {say.choose}
                  </Button>{' '}
                  {one.name}{' '}
                  <span className="quiet small">
                    {[one.birthYear, one.unitName].filter(Boolean).join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )
      )}
      <LineVerdict
        kind={proposal.kind}
        subjectId={subjectId}
        values={{ ...values, ...notEmpty(values, period) }}
      />
    </div>
  );
}

const notEmpty = (values: Values, period: Props['period']): Values => ({
  meritFrom: values.meritFrom || period.meritFrom,
  meritTo: values.meritTo || period.meritTo,
});

interface VerdictProps {
  /** Kind of commendation the letter asks for. */
  kind: string;
  subjectId?: string | undefined;
  /** Fields of the line as they stand in the form. */
  values: Values;
}

/** Whether the record suffices for what is proposed, while it is typed. */
export function LineVerdict({ kind, subjectId, values }: VerdictProps) {
  const say = useWords(words);
  const { award, recipientKind, positionClass, meritFrom, meritTo } = values;
  const line = {
    ...(subjectId ? { subjectId } : { history: {} }),
    ...{ award, kind, recipientKind, meritFrom, meritTo },
    ...(positionClass ? { positionClass } : {}),
  };
  const verdict = useQuery({
    queryKey: ['/eligibility', line],
    queryFn: () => ask('/eligibility/checks', line),
    enabled: Boolean(award),
    retry: false,
    staleTime: 30_000,
  });
  return (
    <>
      <h3>{say.criteria}</h3>
      {!award && <p className="quiet">{say.first}</p>}
      {award && !subjectId && <p className="quiet small">{say.fresh}</p>}
      {verdict.error && (
        <Alert type="info" className="problem" title={(verdict.error as Error).message} />
      )}
      {verdict.data && <VerdictView now={verdict.data} />}
    </>
  );
}
