import { useAwards } from '../api/awards';
import { Tag } from '../parts/tag';
import { roundingOf, ruleWords, thresholdOf } from '../sessions/rule-words';
import type { Session } from '../sessions/session';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Preview, PreviewItem } from './preview';
import type { RoundMode } from './round-modes';

const words = speaker({
  all: ['Chọn tất cả mục mở được', 'All that can be opened'],
  award: ['Hình thức', 'Award'],
  need: ['Cần', 'Needed'],
  highest: ['Cao nhất được', 'Highest reachable'],
  rule: ['Cách tính, căn cứ', 'Rule and source'],
  cannot: ['không thể đạt', 'cannot pass'],
  recused: ['{n} người không bỏ phiếu', '{n} do not vote'],
  few: [
    'chỉ {n} người bỏ phiếu: dễ đoán ra ai chọn gì',
    'only {n} vote: easily guessed who chose what',
  ],
  lower: ['có mức thấp hơn: {form}', 'lower form: {form}'],
  lowerBarred: [
    'không xét mức thấp hơn ({form}) được: chưa đạt tiêu chuẩn hoặc thiếu giấy tờ của chính mức đó',
    'no lower form ({form}): its own criteria or papers are not met',
  ],
});

interface Props {
  session: Session;
  preview: Preview;
  mode: RoundMode;
  chosen: ReadonlySet<string>;
  choose: (chosen: ReadonlySet<string>) => void;
  /** The reason that bars all of them stands above the table. */
  told: boolean;
}

/** Each line with what it needs, the most it can reach, and why it cannot go on this round. */
export function PreviewTable({ session, preview, mode, chosen, choose, told }: Props) {
  const say = useWords(words);
  const rules = useWords(ruleWords);
  const awards = useAwards();
  const able = preview.items.filter(({ bars }) => bars[mode] === null);
  const toggle = (dossierId: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(dossierId);
    else next.delete(dossierId);
    choose(next);
  };
  const line = (dossierId: string) =>
    session.lines.items.find((one) => one.dossierId === dossierId);
  return (
    <section className="card sheet" tabIndex={0} role="region" aria-label={say.rule}>
      <table className="plain-table round-lines">
        <thead>
          <tr>
            <th>
              <label>
                <input
                  type="checkbox"
                  disabled={able.length === 0}
                  checked={able.length > 0 && able.every((one) => chosen.has(one.dossierId))}
                  onChange={(event) =>
                    choose(new Set(event.target.checked ? able.map((one) => one.dossierId) : []))
                  }
                />{' '}
                {say.all}
              </label>
            </th>
            <th>{say.award}</th>
            <th className="n">{say.need}</th>
            <th className="n">{say.highest}</th>
            <th>{say.rule}</th>
          </tr>
        </thead>
        <tbody>
          {preview.items.map((item) => (
            <tr key={item.dossierId}>
              <td>
                <label>
                  <input
                    type="checkbox"
                    disabled={item.bars[mode] !== null}
                    checked={item.bars[mode] === null && chosen.has(item.dossierId)}
                    onChange={(event) => toggle(item.dossierId, event.target.checked)}
                  />{' '}
                  {line(item.dossierId)?.item}. {line(item.dossierId)?.subjectName ?? '–'}
                </label>
                {!told && item.bars[mode] && (
                  <div className="small late">{item.bars[mode]?.message}</div>
                )}
              </td>
              <td>{awards.name(item.award)}</td>
              <td className="n">{item.need}</td>
              <td className="n">
                {item.highest} {item.highest < item.need && <Tag colour="red">{say.cannot}</Tag>}
                {item.recused && (
                  <div className="quiet small">{fill(say.recused, { n: item.recused })}</div>
                )}
                {mode === 'secret' && item.fewVoters && (
                  <div className="small late">{fill(say.few, { n: item.voters })}</div>
                )}
              </td>
              <td>{ruleOf(item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  function ruleOf({ rule, size, need, lowerForm, lowerFormBarred }: PreviewItem) {
    return (
      <>
        {thresholdOf(rule, rules)}: {roundingOf(rule, size, need, rules)};{' '}
        {rule.secret ? rules.secret : rules.open}
        <div className="quiet small">
          {rule.source} {!rule.verified && <Tag colour="orange">{rules.unchecked}</Tag>}
        </div>
        {lowerForm && (
          <div className="small">{fill(say.lower, { form: awards.name(lowerForm) })}</div>
        )}
        {lowerFormBarred && (
          <div className="quiet small">
            {fill(say.lowerBarred, { form: awards.name(lowerFormBarred.award) })}
          </div>
        )}
      </>
    );
  }
}
