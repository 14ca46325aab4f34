import { memo, useId, useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { LineEvidence } from '../sessions/line-evidence';
import { fill } from '../words/in-both';
import { useWords } from '../words/language';
import type { Choice, Mark, SheetLine } from './ballot';
import { choiceWords } from './choice-words';

interface Props {
  line: SheetLine;
  mark: Mark | undefined;
  /** A conflict of interest stands against the member: nothing to choose. */
  withheld: boolean;
  choose: (item: number, mark: Mark | undefined) => void;
  /** It stands alone on the page, with its evidence open. */
  alone: boolean;
  /** Chosen by its number on the keyboard. */
  typed: (item: number, mark: Mark) => void;
}

/** One item with native radio buttons; not taking part is a tick beside them. */
export const SheetItem = memo(function SheetItem(props: Props) {
  const { line, mark, withheld, alone, choose, typed } = props;
  const say = useWords(choiceWords);
  const awards = useAwards();
  const id = useId();
  const [looked, look] = useState(alone);
  const { item, lowerForm, deferred } = line;
  const choices: Choice[] = lowerForm ? ['y', 'n', 'b', 'l'] : ['y', 'n', 'b'];
  const recused = mark === 'recused';
  const open = !withheld && !deferred;
  const press = (event: KeyboardEvent): void => {
    const choice = choices[Number(event.key) - 1];
    if (!choice || !open || recused || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    typed(item, choice);
  };
  return (
    <fieldset className="card ballot-item" data-item={item} onKeyDown={press}>
      <legend>
        {item}. {line.name ?? '–'}
      </legend>
      <div className="ballot-who">
        {awards.name(line.award)}
        {line.unit && <span className="quiet"> · {line.unit}</span>}
        {line.agenda !== null && line.agenda !== item && (
          <span className="quiet"> · {fill(say.agenda, { n: line.agenda })}</span>
        )}{' '}
        <Link to={`/ho-so/${line.dossierId}`} target="_blank">
          {say.dossier}
        </Link>
      </div>
      {!withheld && (
        <details
          className="ballot-evidence"
          open={alone}
          onToggle={({ currentTarget }) => currentTarget.open && look(true)}
        >
          <summary>{say.evidence}</summary>
          {looked && <LineEvidence dossierId={line.dossierId} />}
        </details>
      )}
      {deferred ? (
        <p className="quiet ballot-note">{fill(say.deferred, { reason: deferred.reason })}</p>
      ) : withheld ? (
        <p className="quiet ballot-note">{say.withheld}</p>
      ) : (
        choice()
      )}
    </fieldset>
  );

  function choice() {
    return (
      <>
        <div className="ballot-choices">
          {choices.map((choice) => (
            <label key={choice} className={mark === choice ? 'chosen' : undefined}>
              <input
                type="radio"
                name={`${id}-choice`}
                value={choice}
                checked={mark === choice}
                disabled={recused}
                onChange={() => choose(item, choice)}
              />{' '}
              {choice === 'l' ? fill(say.l, { form: awards.name(lowerForm) }) : say[choice]}
            </label>
          ))}
        </div>
        <label className="ballot-recused">
          <input
            type="checkbox"
            checked={recused}
            onChange={(event) => choose(item, event.target.checked ? 'recused' : undefined)}
          />{' '}
          {say.recuse}
        </label>
        {recused && <p className="quiet ballot-note">{say.left}</p>}
      </>
    );
  }
});
