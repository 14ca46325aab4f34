import { Link } from 'react-router';
import { command, commands } from '../api/client';
import { ActButton } from '../parts/act-button';
import type { FieldSpec } from '../parts/fields';
import { Facts } from '../parts/facts';
import { Tag } from '../parts/tag';
import { nameOf, RECIPIENT } from '../words/codes';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { NumberButton } from './number-button';
import type { Subject } from './subject';

const words = speaker({
  title: ['Lý lịch', 'Particulars'],
  kind: ['Loại', 'Kind'],
  born: ['Năm sinh', 'Born'],
  number: ['Số định danh', 'Number'],
  none: ['không có', 'none'],
  founded: ['Ngày thành lập', 'Founded'],
  speaks: ['Người đại diện', 'Representative'],
  died: ['Đã mất', 'Died'],
  unknown: ['không rõ ngày', 'day unknown'],
  merged: ['Gồm cả bản ghi đã gộp', 'Merged into this one'],
  sample: ['dữ liệu mẫu', 'sample'],
  amend: ['Sửa lý lịch', 'Amend'],
  name: ['Họ và tên', 'Name'],
  year: ['Năm sinh', 'Birth year'],
  date: ['Ngày sinh', 'Birth date'],
  sex: ['Giới tính', 'Sex'],
  male: ['Nam', 'Male'],
  female: ['Nữ', 'Female'],
  personal: ['Số định danh cá nhân (12 số)', 'Personal number (12 digits)'],
  personalHelp: ['(để trống nếu không đổi)', '(leave empty to keep it)'],
  staff: ['Mã cán bộ', 'Staff code'],
  unit: ['Đơn vị', 'Unit'],
  death: ['Ghi đã mất', 'Record the death'],
  deathWhat: ['Từ đó chỉ còn hình thức truy tặng.', 'From then on only posthumous awards remain.'],
  diedOn: ['Ngày mất', 'Died on'],
  heir: ['Thân nhân nhận thay', 'Heir'],
  relation: ['Quan hệ', 'Relation'],
  coverage: ['Xác nhận quá trình đầy đủ', 'State the record whole'],
  coverageWhat: [
    'Khẳng định quá trình những năm này đã ghi đủ: năm nào không thấy khen thưởng nghĩa là không có.',
    'The record of these years is whole: where nothing stands, there was nothing.',
  ],
  from: ['Từ năm', 'From'],
  to: ['Đến năm', 'To'],
  merge: ['Tìm bản ghi trùng, gộp', 'Duplicates, merge'],
  split: ['Tách {name}', 'Split off {name}'],
  splitWhat: [
    'Hai bản ghi đứng riêng trở lại như trước khi gộp; mục ghi thêm sau khi gộp ở lại bản ghi này.',
    'The two stand apart again as before; what was entered since stays with this one.',
  ],
  reason: ['Lý do', 'Reason'],
  erase: ['Xóa dữ liệu cá nhân', 'Erase'],
  eraseWhat: [
    'Xóa họ tên, số định danh, quá trình và bản quét của {name} trong mọi danh sách và bản sao. Quyết định đã ban hành vẫn còn, không còn tên.',
    'Takes away name, number, record and scans of {name} from every list. Acts that were issued stay, without the name.',
  ],
  request: ['Theo yêu cầu của chủ thể', 'At request'],
  'retention-over': ['Hết thời hạn lưu giữ', 'Retention over'],
  order: ['Theo lệnh của cơ quan có thẩm quyền', 'By order'],
  'purpose-ended': ['Mục đích đã hết', 'Purpose ended'],
});

/** Who it is, and what those who keep the register may do. */
export function PersonCard({ subject }: { subject: Subject }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { id, version, may, kind, name } = subject;
  const person = kind === 'individual';
  const shown = name ?? id.slice(0, 8);
  const send = commands('/subjects/{id}', { id }, version);
  const given = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value));
  const particulars: FieldSpec[] = person
    ? [
        {
          ...{ name: 'birthYear', label: say.year, type: 'number' },
          initial: String(subject.birthYear ?? ''),
        },
        {
          ...{ name: 'birthDate', label: say.date, type: 'date' },
          initial: subject.birthDate ?? '',
        },
        {
          ...{ name: 'sex', label: say.sex, type: 'select', initial: subject.sex ?? '' },
          options: [
            { value: 'male', label: say.male },
            { value: 'female', label: say.female },
          ],
        },
        {
          ...{ name: 'personalNumber', label: say.personal, unkept: true },
          help: say.personalHelp,
        },
        { name: 'staffCode', label: say.staff, initial: subject.staffCode ?? '' },
      ]
    : [
        {
          ...{ name: 'representative', label: say.speaks },
          initial: subject.representative ?? '',
        },
      ];
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <Facts
        of={[
          [say.kind, nameOf(RECIPIENT, kind, language)],
          ...(person
            ? ([
                [say.born, subject.birthDate ? day(subject.birthDate) : (subject.birthYear ?? '–')],
                [say.number, subject.number ?? say.none],
              ] as const)
            : ([
                [say.founded, day(subject.foundedOn)],
                [say.speaks, subject.representative ?? '–'],
              ] as const)),
          ...(subject.died
            ? ([[say.died, subject.diedOn ? day(subject.diedOn) : say.unknown]] as const)
            : []),
        ]}
      />
      {subject.synthetic && <Tag>{say.sample}</Tag>}
      {subject.members.length > 0 && (
        <ul className="plain" aria-label={say.merged}>
          {subject.members.map((member) => (
            <li key={member.id}>
              {say.merged}: {member.name ?? member.id.slice(0, 8)}{' '}
              {may.includes('subject.merge') && (
                <ActButton
                  label={say.split.replace('{name}', member.name ?? member.id.slice(0, 8))}
                  consequence={say.splitWhat}
                  fields={[{ name: 'reason', label: say.reason, type: 'area', required: true }]}
                  run={({ reason }) =>
                    command('/subjects/{id}/unmerge', { id: member.id }, { reason })
                  }
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!subject.erased && (
        <div className="page-actions">
          {may.includes('subject.amend') && (
            <ActButton
              label={say.amend}
              fields={[
                { name: 'name', label: say.name, required: true, initial: name ?? '' },
                ...particulars,
                { name: 'unitId', label: say.unit, type: 'organisation', initial: subject.unitId },
              ]}
              run={({ birthYear, unitId, ...values }) =>
                send('amend', {
                  ...given(values),
                  ...(birthYear ? { birthYear: Number(birthYear) } : {}),
                  ...(unitId && unitId !== subject.unitId ? { unitId } : {}),
                })
              }
            />
          )}
          {person && !subject.died && may.includes('subject.amend') && (
            <ActButton
              label={say.death}
              consequence={say.deathWhat}
              fields={[
                { name: 'diedOn', label: say.diedOn, type: 'date' },
                { name: 'heir', label: say.heir },
                { name: 'relation', label: say.relation },
              ]}
              run={({ diedOn, heir, relation }) =>
                send('record-death', {
                  ...(diedOn ? { diedOn } : {}),
                  ...(heir ? { heirs: [{ name: heir, relation }] } : {}),
                })
              }
            />
          )}
          {may.includes('subject.state-coverage') && (
            <ActButton
              label={say.coverage}
              consequence={say.coverageWhat}
              fields={[
                {
                  ...{ name: 'from', label: say.from, type: 'number', required: true },
                  initial: String(subject.coverageFrom ?? ''),
                },
                {
                  ...{ name: 'to', label: say.to, type: 'number', required: true },
                  initial: String(subject.coverageTo ?? ''),
                },
              ]}
              run={({ from, to }) => send('state-coverage', { from: Number(from), to: Number(to) })}
            />
          )}
          {subject.number && may.includes('subject.reveal-number') && <NumberButton id={id} />}
          {may.includes('subject.merge') && (
            <Link className="button-link" to={`/doi-tuong/${id}/gop`}>
              {say.merge}
            </Link>
          )}
          {may.includes('subject.erase') && (
            <ActButton
              final
              label={say.erase}
              consequence={say.eraseWhat.replace('{name}', shown)}
              fields={[
                {
                  ...{ name: 'reason', label: say.reason, type: 'select', required: true },
                  options: (['request', 'retention-over', 'order', 'purpose-ended'] as const).map(
                    (value) => ({ value, label: say[value] }),
                  ),
                },
              ]}
              run={({ reason }) => send('erase', { reason })}
            />
          )}
        </div>
      )}
    </section>
  );
}
