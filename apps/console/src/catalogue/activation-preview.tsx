import { Alert } from 'antd';
import { Link } from 'react-router';
import type { Answer } from '../api/answers';
import { Facts } from '../parts/facts';
import { DOSSIER_STATUS } from '../words/codes';
import { count, day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { useEditions } from './edition';
import { EditionChanges } from './edition-changes';

export type Preview = Answer<'/catalogue/editions/{code}/activate/preview', 'post'>;

const words = speaker({
  faulty: ['Chưa đưa vào áp dụng được: {n} chỗ cần sửa.', 'Not yet: {n} things to mend.'],
  missing: ['Không có trong các bản quy định: {what}', 'Not in any edition: {what}'],
  overlaps: [
    'Bản “{name}” đang giữ những ngày này. Chọn bản đó ở ô “Khép bản đang giữ những ngày này”.',
    '“{name}” holds these days. Choose it as the one that ends.',
  ],
  days: ['Hiệu lực', 'In force'],
  from: ['từ {from}', 'from {from}'],
  fromTo: ['từ {from} đến {to}', 'from {from} to {to}'],
  before: ['trước khi có dữ liệu', 'before any record'],
  awards: ['Danh hiệu, hình thức', 'Awards'],
  ends: ['Bản bị khép lại', 'Edition that ends'],
  until: ['{name}, đến hết {day}', '{name}, until {day}'],
  known: [
    'Bản này đã có: nội dung được thay bằng nội dung dưới đây.',
    'This edition exists: its content is replaced by what follows.',
  ],
  lost: ['Mất {n} dấu xác nhận: {paths}', '{n} confirmations lost: {paths}'],
  reach: ['Ai chịu ảnh hưởng', 'Who is concerned'],
  lines: ['{n} hồ sơ chưa có kết quả thuộc những ngày này', '{n} open dossiers of these days'],
  linesWhat: [
    'Hồ sơ đã kiểm tra giữ kết quả đã ghi; hồ sơ chưa kiểm tra, hoặc kiểm tra lại (nộp bổ sung, ghi lại ngày tiếp nhận), theo nội dung mới.',
    'Those checked keep what was found; those checked later, or again, come under the new content.',
  ],
  noLines: [
    'Không có hồ sơ đang xét nào thuộc những ngày này.',
    'No open dossier is of these days.',
  ],
  rounds: ['{n} đợt xét đang nhận hồ sơ', '{n} rounds that are open'],
  noRounds: [
    'Không có đợt xét nào đang nhận hồ sơ trong những ngày này.',
    'No open round takes letters on these days.',
  ],
  deadline: ['hạn nộp {day}', 'until {day}'],
  diff: ['Khác gì so với “{name}”', 'What differs from “{name}”'],
});

/** What putting an edition in force would do: days, who is concerned, what the law says anew. */
export function ActivationPreview({ of }: { of: Preview }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const editions = useEditions().data?.items ?? [];
  const named = (code: string): string =>
    editions.find((one) => one.code === code)?.name[language] ?? code;
  const { reach, diff, ended } = of;
  const faults = [
    ...of.missing.map((what) => fill(say.missing, { what })),
    ...of.faults,
    ...(of.overlaps && of.faults.length > 0
      ? [fill(say.overlaps, { name: named(of.overlaps) })]
      : []),
  ];
  if (!reach)
    return (
      <Alert
        type="error"
        className="problem"
        title={fill(say.faulty, { n: faults.length })}
        description={
          <ul className="plain">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        }
      />
    );
  const from = of.validFrom ? day(of.validFrom) : say.before;
  const lines = reach.lines.reduce((sum, { count: n }) => sum + n, 0);
  const n = language === 'vi' ? 0 : 1;
  return (
    <>
      {of.known && <Alert type="warning" className="problem" title={say.known} />}
      {of.unconfirmed.length > 0 && (
        <Alert
          type="warning"
          className="problem"
          title={fill(say.lost, {
            n: of.unconfirmed.length,
            paths: of.unconfirmed.slice(0, 10).join(', '),
          })}
        />
      )}
      <section className="card">
        <Facts
          of={[
            [
              say.days,
              of.validTo
                ? fill(say.fromTo, { from, to: day(of.validTo) })
                : fill(say.from, { from }),
            ],
            [say.awards, count(of.awards)],
            ...(ended
              ? [
                  [
                    say.ends,
                    fill(say.until, { name: named(ended.code), day: day(ended.validTo) }),
                  ] as const,
                ]
              : []),
          ]}
        />
      </section>
      <section className="card">
        <h2>{say.reach}</h2>
        <p>
          <strong>{lines === 0 ? say.noLines : fill(say.lines, { n: count(lines) })}</strong>
        </p>
        {lines > 0 && (
          <>
            <ul className="plain">
              {reach.lines.map(({ status, count: found }) => (
                <li key={status}>
                  {DOSSIER_STATUS[status]?.name[n] ?? status}: {count(found)}
                </li>
              ))}
            </ul>
            <p className="quiet">{say.linesWhat}</p>
          </>
        )}
        <p>
          <strong>
            {reach.rounds.length === 0
              ? say.noRounds
              : fill(say.rounds, { n: count(reach.rounds.length) })}
          </strong>
        </p>
        <ul className="plain">
          {reach.rounds.map(({ id, title, deadline }) => (
            <li key={id}>
              <Link to={`/dot-xet/${id}`}>{title}</Link>,{' '}
              {fill(say.deadline, { day: day(deadline) })}
            </li>
          ))}
        </ul>
      </section>
      {diff && (
        <section className="part">
          <h2>{fill(say.diff, { name: named(diff.from) })}</h2>
          <EditionChanges of={diff} />
        </section>
      )}
    </>
  );
}
