import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { command, ask } from '../api/client';
import { faultsOf } from '../api/problem';
import { ChangedAlert } from '../parts/changed-alert';
import { DayField } from '../parts/day-field';
import { Fields, type Values } from '../parts/fields';
import { useOpenForm } from '../parts/open-forms';
import { ProblemAlert } from '../parts/problem-view';
import { useSeenDraft } from '../parts/use-seen-draft';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { MovedDeadlines } from './moved-deadlines';
import { calendarYears, DAY_KIND, weekday, type Day, type Year } from './year';

const words = speaker({
  title: ['Lịch làm việc năm {year}', 'Working calendar of {year}'],
  days: ['Các ngày khác thường lệ', 'Days that differ'],
  date: ['Ngày', 'Day'],
  kind: ['Loại', 'Kind'],
  vi: ['Dịp (tiếng Việt)', 'Occasion (Vietnamese)'],
  en: ['Dịp (tiếng Anh)', 'Occasion (English)'],
  drop: ['Bỏ ngày {day}', 'Remove {day}'],
  add: ['Thêm ngày', 'Add a day'],
  source: [
    'Căn cứ: cơ quan, số, ngày của thông báo',
    'Source: issuer, number, day of the announcement',
  ],
  verified: ['Đã đối chiếu với thông báo chính thức', 'Checked against the announcement'],
  reason: ['Lý do sửa', 'Why it changes'],
  reasonHelp: ['(bắt buộc khi năm này đã nhập trước)', '(needed once the year was entered)'],
  preview: ['Xem trước hạn bị đổi', 'Preview moved deadlines'],
  save: ['Công bố lịch', 'Announce'],
  cancel: ['Thôi', 'Cancel'],
  done: ['Đã công bố; hạn đang được tính lại', 'Announced; deadlines are reckoned anew'],
});

interface Draft {
  days: Day[];
  source: string;
  verified: string;
  reason: string;
}

interface Props {
  year: number;
  known: Year | undefined;
  close: () => void;
}

/** A year as announced; what it would move is shown before it is entered. */
export function AnnounceForm({ year, known, close }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const client = useQueryClient();
  const { message } = App.useApp();
  useOpenForm(true);
  const { draft, keep, drop, seen, follow } = useSeenDraft<Draft>(
    `calendar.${year}`,
    {
      days: known?.days ?? [],
      source: known?.verified ? known.source : '',
      verified: 'true',
      reason: '',
    },
    known?.version ?? 0,
  );
  const body = {
    year,
    days: draft.days,
    source: draft.source,
    verified: draft.verified === 'true',
    ...(draft.reason.trim() ? { reason: draft.reason.trim() } : {}),
  };
  const text = JSON.stringify(body);
  const [previewed, setPreviewed] = useState('');
  // Told as soon as it is known, not when everything has been filled in.
  const [overtaken, setOvertaken] = useState(false);
  const preview = useMutation({
    mutationFn: (_text: string) => ask('/calendar-years/preview', body),
    onMutate: () => save.reset(),
    onSuccess: ({ version }, judged) => {
      setPreviewed(judged);
      setOvertaken(version !== seen);
    },
  });
  const save = useMutation({
    mutationFn: () => command('/calendar-years', body, seen),
    onSuccess: async () => {
      drop();
      void message.success(say.done);
      await client.invalidateQueries();
      close();
    },
  });
  const shown = preview.data && previewed === text ? preview.data : undefined;
  const newest = useMutation({
    mutationFn: () => client.fetchQuery({ ...calendarYears, staleTime: 0 }),
    onSuccess: ({ items }) => {
      follow(items.find((one) => one.year === year)?.version ?? 0);
      setPreviewed('');
      save.reset();
    },
  });
  const reload = (): void => newest.mutate();
  const put = (at: number, one: Partial<Day>): void =>
    keep({ ...draft, days: draft.days.map((old, i) => (i === at ? { ...old, ...one } : old)) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (shown && !overtaken) save.mutate();
    else preview.mutate(text);
  };
  return (
    <form className="card" onSubmit={submit}>
      <h2>{fill(say.title, { year })}</h2>
      <div className="scrolls" tabIndex={0} role="region" aria-label={say.days}>
        <table className="plain-table">
          <caption className="quiet">{say.days}</caption>
          <thead>
            <tr>
              {[say.date, say.kind, say.vi, say.en, ''].map((title, at) =>
                title ? (
                  <th key={at} scope="col">
                    {title}
                  </th>
                ) : (
                  <td key={at} />
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {draft.days.map((one, at) => (
              <tr key={at}>
                <td>
                  <label>
                    <span className="hidden-label">{`${say.date} ${at + 1}`}</span>
                    <DayField required value={one.date} set={(date) => put(at, { date })} />
                  </label>
                  {one.date && <span className="quiet small">{weekday(one.date)[n]}</span>}
                </td>
                <td>
                  <select
                    className="field"
                    aria-label={`${say.kind} ${at + 1}`}
                    value={one.kind}
                    onChange={(event) => put(at, { kind: event.target.value as Day['kind'] })}
                  >
                    {Object.entries(DAY_KIND).map(([value, name]) => (
                      <option key={value} value={value}>
                        {name[n]}
                      </option>
                    ))}
                  </select>
                </td>
                {(['vi', 'en'] as const).map((of) => (
                  <td key={of}>
                    <input
                      className="field"
                      aria-label={`${say[of]} ${at + 1}`}
                      required
                      value={one.name[of]}
                      onChange={(event) =>
                        put(at, { name: { ...one.name, [of]: event.target.value } })
                      }
                    />
                  </td>
                ))}
                <td>
                  <Button
                    size="small"
                    aria-label={fill(say.drop, { day: one.date ? day(one.date) : at + 1 })}
                    onClick={() => keep({ ...draft, days: draft.days.filter((_, i) => i !== at) })}
                  >
                    ×
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <Button
          onClick={() =>
            keep({
              ...draft,
              days: [...draft.days, { date: '', kind: 'holiday', name: { vi: '', en: '' } }],
            })
          }
        >
          {say.add}
        </Button>
      </p>
      <div className="form">
        <Fields
          fields={[
            { name: 'source', label: say.source, required: true },
            { name: 'verified', label: say.verified, type: 'check' },
            ...(known ? [{ name: 'reason', label: say.reason, help: say.reasonHelp }] : []),
          ]}
          values={draft as unknown as Values}
          change={(values) => keep({ ...draft, ...(values as unknown as Partial<Draft>) })}
          faults={faultsOf(preview.error ?? save.error)}
        />
      </div>
      {shown && <MovedDeadlines of={shown} />}
      <ProblemAlert problem={newest.error ?? preview.error ?? save.error} reload={reload} />
      {overtaken && !save.error && <ChangedAlert stream={`calendar:${year}`} reload={reload} />}
      <div className="page-actions">
        <Button
          type={shown ? 'default' : 'primary'}
          disabled={!!shown}
          htmlType="submit"
          loading={preview.isPending}
        >
          {say.preview}
        </Button>
        <Button
          type="primary"
          disabled={!shown || overtaken}
          loading={save.isPending}
          onClick={(event) => {
            if (event.currentTarget.closest('form')?.reportValidity()) save.mutate();
          }}
        >
          {say.save}
        </Button>
        <Button
          onClick={() => {
            drop();
            close();
          }}
        >
          {say.cancel}
        </Button>
      </div>
    </form>
  );
}
