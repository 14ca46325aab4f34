import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { command, read } from '../api/client';
import { useHolds } from '../app/session';
import { ORGANISATION_KIND } from '../organisations/organisation';
import { ActButton } from '../parts/act-button';
import { Choice } from '../parts/choice';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { PlainTable } from '../parts/plain-table';
import { StatusTag } from '../parts/status-tag';
import { Tag } from '../parts/tag';
import { useFilter } from '../parts/use-filter';
import { nameOf } from '../words/codes';
import { count, day } from '../words/dates';
import { fill, speaker, type Language } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { EVIDENCE, SET_KIND, SET_STATUS } from './kinds';
import { setDraftOf, worthIn, type CriteriaSet, type SetCriterion } from './set-rows';

const words = speaker({
  help: [
    'Lần tự đánh giá đã mở giữ bản lúc mở; sửa bộ tiêu chí không đổi kết quả đã có.',
    'An assessment keeps the wording it was opened with.',
  ],
  back: ['Các bộ tiêu chí', 'All criteria sets'],
  amend: ['Soạn bản mới', 'Write a new wording'],
  goOn: ['Sửa bản đang soạn', 'Go on writing'],
  force: ['Áp dụng bản đang soạn', 'Put it in force'],
  forceWhat: [
    'Từ nay các lần tự đánh giá mới dùng bản này ({n} tiêu chí). Lần đã mở giữ bản cũ.',
    'New assessments use this wording ({n} criteria). Those under way keep theirs.',
  ],
  retire: ['Thôi áp dụng', 'End it'],
  retireWhat: [
    'Không mở được lần tự đánh giá mới theo bộ này; các lần đang làm tiếp tục.',
    'No new assessment is opened by it; those under way go on.',
  ],
  reason: ['Lý do', 'Reason'],
  waiting: [
    'Có một bản đang soạn, chưa áp dụng. Bản hiện dưới đây: {which}.',
    'Another wording is being written and not in force. Shown below: {which}.',
  ],
  wording: ['Bản', 'Wording'],
  inDraft: ['bản đang soạn', 'the one being written'],
  numbered: ['bản số {n}', 'wording {n}'],
  status: ['Tình trạng', 'Status'],
  recognition: ['Danh hiệu công nhận', 'Recognised as'],
  period: ['Thời kỳ', 'Period'],
  bodies: ['Ai tự đánh giá', 'Who is assessed'],
  reviewers: ['Ai thẩm tra', 'Who reviews'],
  deciders: ['Ai công nhận', 'Who recognises'],
  sum: ['Tổng điểm', 'Points in all'],
  pass: ['Mức đạt', 'Pass mark'],
  source: ['Căn cứ', 'Source'],
  mark: ['Đối chiếu', 'Checked'],
  yes: ['đã đối chiếu', 'checked'],
  no: ['chưa đối chiếu', 'unconfirmed'],
  criteria: ['Tiêu chí', 'Criteria'],
  kind: ['Cách đánh giá', 'How'],
  points: ['Điểm', 'Points'],
  limit: ['Ngưỡng, bậc điểm', 'Threshold, steps'],
  evidence: ['Minh chứng', 'Evidence'],
  bands: ['Mức xếp loại', 'Bands'],
  band: ['Mức', 'Band'],
  reach: ['Từ', 'From'],
  none: ['Không có.', 'None.'],
});

/** A criteria set: the wording in force, those before it, and the one being written. */
export default function SetPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { code = '' } = useParams();
  const admin = useHolds()('admin');
  const [wording, choose] = useFilter('ban');
  const number = wording && wording !== 'soan' ? wording : undefined;
  const found = useQuery({
    queryKey: ['/criteria-sets', code, number ?? ''],
    queryFn: () => read('/criteria-sets/{code}', { code, wording: number }),
  });
  return (
    <Loaded from={found}>
      {(item) => {
        const inDraft =
          item.draftSet !== null && (wording === 'soan' || item.versions.length === 0);
        const set = inDraft ? item.draftSet! : item.set;
        const which = inDraft
          ? say.inDraft
          : fill(say.numbered, { n: number ?? item.versions.at(-1)?.version ?? 1 });
        return (
          <Page
            title={set.name[language]}
            help={say.help}
            actions={
              <>
                <Link className="button-link" to="/tieu-chi">
                  {say.back}
                </Link>
                {admin && (
                  <>
                    <Link className="button-link" to={`/tieu-chi/${code}/sua`}>
                      {item.draft ? say.goOn : say.amend}
                    </Link>
                    {item.draftSet && (
                      <ActButton
                        primary
                        final
                        label={say.force}
                        consequence={fill(say.forceWhat, { n: item.draftSet.criteria.length })}
                        run={() =>
                          command('/criteria-sets/{code}/activate', { code }, {}, item.version)
                        }
                      />
                    )}
                    {item.status === 'active' && (
                      <ActButton
                        final
                        label={say.retire}
                        consequence={say.retireWhat}
                        fields={[
                          { name: 'reason', label: say.reason, type: 'area', required: true },
                        ]}
                        run={(values) =>
                          command('/criteria-sets/{code}/retire', { code }, values, item.version)
                        }
                      />
                    )}
                  </>
                )}
              </>
            }
          >
            {item.draft && <Alert type="info" showIcon title={fill(say.waiting, { which })} />}
            {item.versions.length + (item.draft ? 1 : 0) > 1 && (
              <div className="list-bar">
                <Choice
                  label={say.wording}
                  value={inDraft ? 'soan' : (number ?? String(item.versions.at(-1)?.version ?? ''))}
                  choose={choose}
                  options={[
                    ...item.versions.map(({ version }) => ({
                      value: String(version),
                      label: fill(say.numbered, { n: version }),
                    })),
                    ...(item.draft ? [{ value: 'soan', label: say.inDraft }] : []),
                  ]}
                />
              </div>
            )}
            <Wording set={set} status={item.status} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function Wording({ set, status }: { set: CriteriaSet; status: string }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const kinds = (of: readonly string[]): string =>
    of.map((kind) => nameOf(ORGANISATION_KIND, kind, language)).join(', ');
  const draft = setDraftOf(set);
  return (
    <>
      <section className="card spaced">
        <Facts
          of={[
            [say.status, <StatusTag key="s" table={SET_STATUS as never} code={status} />],
            [say.recognition, set.recognition[language]],
            [say.period, `${day(set.from)} – ${set.to ? day(set.to) : '…'}`],
            [say.bodies, kinds(set.bodies)],
            [say.reviewers, kinds(set.reviewers)],
            [
              say.deciders,
              set.deciders.map((one) => `${one.name[language]} (${kinds(one.bodies)})`).join('; '),
            ],
            [say.sum, count(worthIn(draft.criteria))],
            ...(set.passPercent === undefined ? [] : [[say.pass, `${set.passPercent} %`] as const]),
            [say.source, set.source],
            [
              say.mark,
              <Tag key="m" colour={set.verified ? 'green' : 'orange'}>
                {set.verified ? say.yes : say.no}
              </Tag>,
            ],
          ]}
        />
      </section>
      <section className="card spaced">
        <h2>{say.criteria}</h2>
        <PlainTable
          caption={say.criteria}
          file={`tieu-chi-${set.code}`}
          head={[say.criteria, say.kind, say.limit, say.evidence, say.mark, say.points]}
          texts={5}
          empty={say.none}
          rows={set.criteria.map((one, at) => [
            one.name[language],
            nameOf(SET_KIND, one.kind, language),
            limitOf(one, draft.criteria[at]!, set, language),
            one.evidence.least === 0
              ? '–'
              : `${one.evidence.least} (${one.evidence.kinds.map((kind) => EVIDENCE[kind]?.[n] ?? kind).join(', ')})`,
            one.verified ? say.yes : say.no,
            count(one.steps?.[0]?.points ?? one.max ?? one.worth ?? 1),
          ])}
        />
      </section>
      <section className="card spaced">
        <h2>{say.bands}</h2>
        <PlainTable
          caption={say.bands}
          file={`muc-${set.code}`}
          head={[say.band, say.reach]}
          empty={say.none}
          rows={set.bands.map(({ name, from }) => [name[language], count(from)])}
        />
      </section>
    </>
  );
}

/** Compared with what, in words: regions and figures of the province by their names. */
function limitOf(
  { op, unit }: SetCriterion,
  { thresholds = '', steps = '' }: Record<string, string>,
  { regions, references }: CriteriaSet,
  language: Language,
): string {
  if (!op) return '–';
  const names = new Map(
    [...regions, ...references].map(({ code, name }) => [code, name[language]]),
  );
  const limits = (thresholds || steps).replace(
    /@?([a-z][a-z0-9-]*)/g,
    (code, bare: string) => names.get(bare) ?? code,
  );
  return `${op} ${limits}${unit ? ` ${unit}` : ''}`;
}
