import type { Answer as AnswerOf } from '../api/answers';
import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { Loaded } from '../parts/loaded';
import { StatusTag } from '../parts/status-tag';
import { RESULT } from '../words/codes';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Criterion } from './dossier';

/** Whether a history suffices, as `POST /eligibility/checks` and a dossier answer it. */
export type Verdict = NonNullable<Answer['now']>;
type Answer = AnswerOf<'/dossiers/{id}/eligibility'>;

const words = speaker({
  result: ['Kết quả', 'Result'],
  missing: ['Còn thiếu', 'Missing'],
  source: ['Căn cứ', 'Source'],
  unverified: ['căn cứ chưa được xác nhận', 'basis unconfirmed'],
  none: ['Không còn thiếu gì.', 'Nothing is missing.'],
  law: ['Theo', 'Under'],
  same: [
    'Tính lại cho cùng kết quả với lúc kiểm tra.',
    'Recomputed: the same as when it was checked.',
  ],
  differs: [
    'Tính lại cho kết quả KHÁC lúc kiểm tra.',
    'Recomputed: DIFFERENT from when it was checked.',
  ],
});

/** Each criterion with its verdict, what it rests on, and what is missing in plain words. */
export function EligibilityTree({ id }: { id: string }) {
  const say = useWords(words);
  const found = useQuery({
    queryKey: ['/dossiers', id, 'eligibility'],
    queryFn: () => read('/dossiers/{id}/eligibility', { id }),
  });
  return (
    <Loaded from={found}>
      {({ now, atCheck }) => (
        <div className="tree">
          {now && <VerdictView now={now} />}
          {atCheck?.reproduced !== undefined && (
            <p className="quiet">{atCheck.reproduced ? say.same : say.differs}</p>
          )}
        </div>
      )}
    </Loaded>
  );
}

/** The result, what is missing in plain words, and the tree it comes from. */
export function VerdictView({ now }: { now: Verdict }) {
  const say = useWords(words);
  const { language } = useLanguage();
  return (
    <div className="tree">
      <p>
        {say.result}: <StatusTag table={RESULT} code={now.result} />
        {now.law?.name && (
          <span className="quiet">
            {say.law} {now.law.name[language]}
          </span>
        )}
      </p>
      {now.missing.length > 0 ? (
        <>
          <strong>{say.missing}</strong>
          <ul className="missing">
            {now.missing.map((sentence) => (
              <li key={sentence.en}>{sentence[language]}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{say.none}</p>
      )}
      <Branches criteria={now.tree} />
    </div>
  );
}

function Branches({ criteria }: { criteria: Criterion[] }) {
  const say = useWords(words);
  const { language } = useLanguage();
  return (
    <ul>
      {criteria.map((criterion, n) => {
        const below = criterion.children ?? [];
        return (
          <li key={`${criterion.id}-${n}`}>
            <StatusTag table={RESULT} code={criterion.result} />{' '}
            {criterion.name?.[language] ?? criterion.id}
            {criterion.source && (
              <div className="quiet small">
                {say.source}: {criterion.source}
                {criterion.verified === false && ` (${say.unverified})`}
              </div>
            )}
            {below.length === 0 && criterion.result !== 'met' && (
              <ul className="missing">
                {criterion.missing?.map((sentence) => (
                  <li key={sentence.en}>{sentence[language]}</li>
                ))}
              </ul>
            )}
            {below.length > 0 && <Branches criteria={below} />}
          </li>
        );
      })}
    </ul>
  );
}
