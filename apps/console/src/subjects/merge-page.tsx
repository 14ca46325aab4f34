import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import type { Row } from '../api/answers';
import { command, read } from '../api/client';
import { ActButton } from '../parts/act-button';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { SearchBox } from '../parts/search-box';
import { Tag } from '../parts/tag';
import { useFilter } from '../parts/use-filter';
import { count, day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { sizeOf, useRecord, useSubject, type Subject } from './subject';

const words = speaker({
  title: ['Gộp bản ghi trùng: {name}', 'Merge duplicates: {name}'],
  help: [
    'Tìm bản ghi thứ hai của cùng một người hoặc tập thể, xem cạnh nhau, rồi chọn bản nào ở lại.',
    'Find the second entry of the same subject, compare, then say which one stays.',
  ],
  likely: ['Có thể trùng', 'Likely duplicates'],
  likelyWhat: [
    'Cùng số định danh, hoặc cùng tên và năm sinh.',
    'The same number, or the same name and year of birth.',
  ],
  none: [
    'Không thấy bản ghi nào trùng số hoặc trùng tên và năm sinh.',
    'None with the same number, or name and year of birth.',
  ],
  search: ['Tìm bản ghi khác theo tên', 'Search by name'],
  found: ['Kết quả tìm', 'Found'],
  nobody: ['Không tìm thấy ai khác.', 'Nobody else found.'],
  compare: ['Hai bản ghi cạnh nhau: {name}', 'Side by side: {name}'],
  beside: ['Hai bản ghi cạnh nhau', 'Side by side'],
  what: ['Nội dung', 'What'],
  name: ['Tên', 'Name'],
  born: ['Năm sinh, ngày sinh', 'Born'],
  number: ['Số định danh', 'Number'],
  unit: ['Đơn vị', 'Unit'],
  sex: ['Giới tính', 'Sex'],
  male: ['Nam', 'Male'],
  female: ['Nữ', 'Female'],
  coverage: ['Dữ liệu đầy đủ', 'Complete'],
  entries: ['Mục trong quá trình', 'Entries of the record'],
  pending: ['Hồ sơ đang xét', 'Open dossiers'],
  stays: ['Giữ bản này, gộp bản kia vào', 'Keep this, merge the other'],
  mergeWhat: [
    '{gone} được gộp vào {kept}: {entries} mục và {pending} hồ sơ đang xét của {gone} từ nay đọc ở {kept}. Không có gì bị xóa; gộp nhầm thì tách lại được ở trang của {kept}.',
    '{gone} is merged into {kept}: its {entries} entries and {pending} open dossiers are read there from now on. Nothing is erased; a mistake is undone on the page of {kept}.',
  ],
  reason: ['Vì sao là một', 'Why they are one'],
  'same-number': ['Cùng số định danh', 'The same number'],
  'same-person': ['Cùng một người (đã xác minh)', 'The same person (verified)'],
  'same-body': ['Cùng một tập thể', 'The same body'],
  which: ['Bản nào ở lại', 'Which one stays'],
  differs: ['khác', 'differs'],
  undone: ['Gộp nhầm, hoàn tác ngay sau khi gộp', 'Merged by mistake, undone at once'],
  back: ['Về quá trình', 'To the record'],
});

type Found = Row<'/subjects'>;

/** Two entries of the register side by side; one is read as the other from then on. */
export default function MergePage() {
  const say = useWords(words);
  const { id = '' } = useParams();
  const [q, search] = useFilter('q');
  const [other, choose] = useFilter('voi');
  const subject = useSubject(id);
  const likely = useQuery({
    queryKey: ['/subjects', id, 'duplicates'],
    queryFn: () => read('/subjects/{id}/duplicates', { id }),
  });
  const kind = subject.data?.kind;
  const found = useQuery({
    queryKey: ['/subjects', 'merge', q, kind],
    queryFn: () => read('/subjects', { q, kind, limit: 10 }),
    enabled: q !== undefined && kind !== undefined,
  });
  const rows = (items: readonly Found[]) => (
    <ul className="plain">
      {items.map((row) => (
        <li key={row.id}>
          <strong>{row.name ?? row.id.slice(0, 8)}</strong>{' '}
          <span className="quiet">
            {[row.birthYear, row.number, row.unitName].filter(Boolean).join(' · ')}
          </span>{' '}
          <Button
            size="small"
            aria-label={fill(say.compare, { name: row.name ?? row.id.slice(0, 8) })}
            onClick={() => choose(row.id)}
          >
            {say.beside}
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <Page
      title={fill(say.title, { name: subject.data?.name ?? id.slice(0, 8) })}
      help={say.help}
      actions={
        <Link className="button-link" to={`/doi-tuong/${id}`}>
          {say.back}
        </Link>
      }
    >
      <section className="card">
        <h2>{say.likely}</h2>
        <p className="quiet">{say.likelyWhat}</p>
        <Loaded from={likely}>
          {({ items }) => (items.length === 0 ? <p>{say.none}</p> : rows(items))}
        </Loaded>
        <SearchBox label={say.search} value={q} search={search} />
        {q !== undefined && (
          <Loaded from={found}>
            {({ items }) => {
              const others = items.filter((row) => row.id !== id);
              return others.length === 0 ? <p className="quiet">{say.nobody}</p> : rows(others);
            }}
          </Loaded>
        )}
      </section>
      {other && other !== id && subject.data && <Beside one={subject.data} otherId={other} />}
    </Page>
  );
}

function Beside({ one, otherId }: { one: Subject; otherId: string }) {
  const other = useSubject(otherId);
  return <Loaded from={other}>{(found) => <Pair one={one} other={found} />}</Loaded>;
}

function Pair({ one, other }: { one: Subject; other: Subject }) {
  const say = useWords(words);
  const units = useQuery({
    queryKey: ['/organisations', one.unitId, other.unitId],
    queryFn: () =>
      Promise.all([one, other].map(({ unitId }) => read('/organisations/{id}', { id: unitId }))),
  });
  const sizes = [useRecord(one.id), useRecord(other.id)].map(({ data }) => data && sizeOf(data));
  const both = [one, other];
  const of = (show: (subject: Subject, n: number) => string) => both.map(show);
  const lines: [string, string[]][] = [
    [say.name, of(({ name }) => name ?? '–')],
    [
      say.born,
      of(({ birthYear, birthDate }) => (birthDate ? day(birthDate) : String(birthYear ?? '–'))),
    ],
    [say.number, of(({ number }) => number ?? '–')],
    [say.sex, of(({ sex }) => (sex ? say[sex] : '–'))],
    [say.unit, of((_, n) => units.data?.[n]?.name ?? '–')],
    [
      say.coverage,
      of(({ coverageFrom, coverageTo }) =>
        coverageFrom === null ? '–' : `${coverageFrom} – ${coverageTo ?? ''}`,
      ),
    ],
    [say.entries, of((_, n) => count(sizes[n]?.entries))],
    [say.pending, of((_, n) => count(sizes[n]?.pending))],
  ];
  return (
    <section className="card">
      <h2>{say.beside}</h2>
      <div className="scrolls" tabIndex={0} role="region" aria-label={say.beside}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say.what}</th>
              {both.map(({ id, name }) => (
                <th key={id} scope="col">
                  <Link to={`/doi-tuong/${id}`}>{name ?? id.slice(0, 8)}</Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(([title, [first, second]], row) => (
              <tr key={title}>
                <th scope="row">
                  {title} {row < 5 && first !== second && <Tag colour="orange">{say.differs}</Tag>}
                </th>
                <td>{first}</td>
                <td>{second}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{say.which}</th>
              {both.map((kept, n) => (
                <td key={kept.id}>
                  <MergeButton kept={kept} gone={both[1 - n]!} size={sizes[1 - n]} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}

const named = ({ id, name }: Subject): string => name ?? id.slice(0, 8);

interface ButtonProps {
  kept: Subject;
  gone: Subject;
  size: { entries: number; pending: number } | undefined;
}

function MergeButton({ kept, gone, size }: ButtonProps) {
  const say = useWords(words);
  const navigate = useNavigate();
  const reasons =
    kept.kind === 'individual'
      ? (['same-number', 'same-person'] as const)
      : (['same-body'] as const);
  return (
    <ActButton
      final
      label={say.stays}
      title={`${say.stays}: ${named(kept)}`}
      disabled={size === undefined || !gone.may.includes('subject.merge')}
      consequence={fill(say.mergeWhat, {
        ...{ gone: named(gone), kept: named(kept) },
        ...{ entries: count(size?.entries), pending: count(size?.pending) },
      })}
      fields={[
        {
          ...{ name: 'reason', label: say.reason, type: 'select', required: true },
          options: reasons.map((value) => ({ value, label: say[value] })),
        },
      ]}
      run={({ reason }) =>
        command('/subjects/{id}/merge', { id: gone.id }, { into: kept.id, reason }, gone.version)
      }
      undo={() => command('/subjects/{id}/unmerge', { id: gone.id }, { reason: say.undone })}
      after={() => void navigate(`/doi-tuong/${kept.id}`)}
    />
  );
}
