import { useId, type ReactNode } from 'react';
import type { FieldFault } from '../api/problem';
import { useLanguage } from '../words/language';
import { DayField } from './day-field';
import { OrganisationField } from './organisation-field';
import { SearchField, type FindOptions } from './search-field';

/** One question of a form. Native controls: known to keyboards, screen readers and phones. */
export interface FieldSpec<N extends string = string> {
  name: N;
  label: string;
  type?:
    | 'text'
    | 'area'
    | 'date'
    | 'number'
    | 'select'
    | 'check'
    | 'password'
    | 'organisation'
    | 'search';
  options?: readonly { value: string; label: string }[];
  /** Of a `search`: asks the service by a part of a name. What was found stays beside the value. */
  find?: FindOptions;
  required?: boolean;
  help?: string;
  initial?: string;
  min?: number;
  max?: number;
  autoComplete?: string;
  /** Never kept as a draft, e.g. who denounced. */
  unkept?: boolean;
}
export type Values = Record<string, string>;

export const initialOf = (fields: readonly FieldSpec[]): Values =>
  Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? '']));

/** Beside the id that was found, the name it was found by: a kept draft still shows it. */
const shownOf = (name: string): string => `${name}.shown`;

interface Props {
  fields: readonly FieldSpec[];
  values: Values;
  change: (values: Values) => void;
  /** What the service found wrong with what was sent: shown at the field it is about. */
  faults?: readonly FieldFault[];
}

/** Whether a fault's pointer (`/document/number`, `?from`) is about a field of this name. */
export const isAbout = ({ pointer }: FieldFault, name: string): boolean => {
  const path = pointer.slice(1).split('/');
  return path.join('.') === name || path.at(-1) === name;
};

export function Fields({ fields, values, change, faults = [] }: Props): ReactNode {
  const { language } = useLanguage();
  const form = useId();
  return fields.map((field) => {
    const { name, label, type = 'text', required, help } = field;
    const value = values[name] ?? '';
    const set = (next: string): void => change({ ...values, [name]: next });
    const wrong = faults.find((fault) => isAbout(fault, name));
    const note = wrong ? `${form}-${name}` : undefined;
    if (type === 'check')
      return (
        <label key={name}>
          <input
            type="checkbox"
            checked={value === 'true'}
            onChange={(event) => set(String(event.target.checked))}
          />{' '}
          {label}
        </label>
      );
    if (type === 'search')
      return (
        <SearchField
          key={name}
          {...{ label, required: required ?? false, help }}
          find={field.find!}
          options={field.options ?? []}
          value={value}
          shown={values[shownOf(name)] ?? ''}
          choose={(next, shown) => change({ ...values, [name]: next, [shownOf(name)]: shown })}
        />
      );
    return (
      <div key={name} className={wrong ? 'faulty' : undefined}>
        <label>
          <span>
            {label}
            {required && <abbr title={language === 'vi' ? 'bắt buộc' : 'required'}> *</abbr>}
          </span>
          {help && <small className="quiet"> {help}</small>}
          {control(field, value, set, note)}
        </label>
        {wrong && (
          <p className="field-fault" id={note}>
            {wrong.message ?? (language === 'vi' ? 'Chưa đúng.' : 'Not right.')}
          </p>
        )}
      </div>
    );
  });
}

function control(
  field: FieldSpec,
  value: string,
  set: (value: string) => void,
  note?: string,
): ReactNode {
  const { type = 'text', options = [], required, min, max, autoComplete } = field;
  const wrong = note ? { 'aria-invalid': true, 'aria-describedby': note } : {};
  const shared = { className: 'field', value, required, ...wrong };
  if (type === 'area')
    return <textarea {...shared} onChange={(event) => set(event.target.value)} />;
  if (type === 'date')
    return <DayField required={required ?? false} value={value} set={set} note={note} />;
  if (type === 'organisation')
    return (
      <OrganisationField label={field.label} required={required ?? false} value={value} set={set} />
    );
  if (type === 'select')
    return (
      <select {...shared} onChange={(event) => set(event.target.value)}>
        <option value="">–</option>
        {options.map(({ value: code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    );
  return (
    <input
      {...shared}
      type={type}
      min={min}
      max={max}
      autoComplete={autoComplete ?? 'off'}
      onChange={(event) => set(event.target.value)}
    />
  );
}
