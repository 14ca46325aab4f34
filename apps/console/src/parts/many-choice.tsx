import { useId } from 'react';

interface Props {
  legend: string;
  options: readonly { value: string; label: string }[];
  /** Codes chosen, with spaces between. */
  value: string;
  set: (value: string) => void;
  help?: string;
  fault?: string | undefined;
}

/** Several of a few, as native boxes in a frame that names them. */
export function ManyChoice({ legend, options, value, set, help, fault }: Props) {
  const id = useId();
  const chosen = value.split(' ').filter(Boolean);
  const turn = (code: string): string[] =>
    chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
  return (
    <fieldset aria-describedby={fault ? id : undefined}>
      <legend>{legend}</legend>
      {help && <small className="quiet">{help}</small>}
      <div className="many">
        {options.map(({ value: code, label }) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={() => set(turn(code).join(' '))}
            />{' '}
            {label}
          </label>
        ))}
      </div>
      {fault && (
        <p className="field-fault" id={id}>
          {fault}
        </p>
      )}
    </fieldset>
  );
}
