import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { ActButton } from '../parts/act-button';
import type { FieldSpec, Values } from '../parts/fields';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { ChangeKind } from './change-kinds';
import type { Decision } from './decision';
import { useDraftWithLines } from './draft-with-lines';
import { issuedBy, type Issuer } from './hands';

const words = speaker({
  chosen: ['Cho {n} đối tượng đã chọn.', 'For the {n} lines chosen.'],
  whole: ['Cho cả {n} đối tượng của tờ trình.', 'For all {n} lines of the letter.'],
  next: [
    'Đây mới là dự thảo: văn bản qua duyệt, thẩm tra, ký, lấy số, ban hành rồi mới có hiệu lực. Trang dự thảo cho xem từng đối tượng thay đổi thế nào.',
    'This is a draft: it takes effect once endorsed, verified, signed, numbered and promulgated. Its page shows what it does to each line.',
  ],
  title: ['Trích yếu', 'Title'],
  ground: ['Căn cứ, lý do', 'Ground'],
  unverified: ['chưa kiểm chứng', 'not verified'],
  basis: ['Căn cứ pháp lý', 'Legal basis'],
  meritFrom: ['Thành tích từ ngày', 'Merit from'],
  meritTo: ['Thành tích đến ngày', 'Merit to'],
  award: ['Hình thức', 'Award'],
  number: ['Số quyết định đúng', 'Right number'],
  only: ['(chỉ điền mục cần sửa)', '(only what changes)'],
});
interface Props {
  act: Decision;
  of: ChangeKind;
  chosen: string[];
  /** Whose act it will be; the province's where none is named. */
  issuer: Issuer | undefined;
}

/** Drafts an act about this one, with its lines, and goes to it: there its effect is shown. */
export function ChangeAct({ act, of, chosen, issuer }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const awards = useAwards();
  const letter = act.actKind === 'submission-letter' && !of.asks;
  const { data } = useQuery({
    queryKey: ['/act-grounds', of.kind, of.asks],
    queryFn: () => read('/act-grounds', { kind: of.kind, asks: of.asks, on: today() }),
    staleTime: 3_600_000,
  });
  const grounds = letter ? [] : (data?.items ?? []);
  const name = of.name[language === 'vi' ? 0 : 1];
  const whatChanges: FieldSpec[] = of.changes
    ? [
        { name: 'meritFrom', label: say.meritFrom, type: 'date', help: say.only },
        { name: 'meritTo', label: say.meritTo, type: 'date', help: say.only },
        ...(letter
          ? []
          : [
              { name: 'number', label: say.number, help: say.only },
              {
                ...{ name: 'award', label: say.award, type: 'select' as const, help: say.only },
                options: awards.current.map((one) => ({
                  value: one.code,
                  label: one.name[language],
                })),
              },
            ]),
      ]
    : [];
  const fields: FieldSpec[] = [
    {
      ...{ name: 'title', label: say.title, type: 'area', required: true },
      initial: `${name}: ${act.title}`,
    },
    ...(grounds.length > 0
      ? [
          {
            ...{ name: 'ground', label: say.ground, type: 'select' as const, required: true },
            options: grounds.map((one) => ({
              value: one.id,
              label: `${one.name[language]}${one.verified ? '' : ` (${say.unverified})`}`,
            })),
          },
        ]
      : []),
    { name: 'basis', label: say.basis, type: 'area' },
    ...whatChanges,
  ];
  const draftWithLines = useDraftWithLines();
  const draft = (values: Values): Promise<string> => {
    const { title = '', ground, basis } = values;
    const changes = changesOf(values);
    return draftWithLines(
      {
        ...{ kind: of.kind, title, correctsActId: act.id },
        ...(of.asks ? { asks: of.asks } : {}),
        ...(ground ? { ground } : {}),
        ...issuedBy(issuer),
        legalBasis: (basis ?? '').split('\n').filter((line) => line.trim() !== ''),
      },
      {
        ...(of.whole ? { all: true } : { dossierIds: chosen }),
        ...(of.changes ? { changes } : {}),
      },
    );
  };
  const n = of.whole ? act.lineCount : chosen.length;
  return (
    <ActButton
      label={name}
      final={of.final ?? false}
      disabled={n === 0}
      consequence={
        <>
          <p>{of.does[language === 'vi' ? 0 : 1]}</p>
          <p>
            <strong>{fill(of.whole ? say.whole : say.chosen, { n })}</strong> {say.next}
          </p>
        </>
      }
      fields={fields}
      run={draft}
      after={(id) => void navigate(`/quyet-dinh/${String(id)}`)}
    />
  );
}

const CHANGED = ['meritFrom', 'meritTo', 'number', 'award'] as const;
const changesOf = (values: Values): Values =>
  Object.fromEntries(CHANGED.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
