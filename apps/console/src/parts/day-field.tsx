import { useState } from 'react';
import { day } from '../words/dates';
import { useLanguage } from '../words/language';

const TYPED = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/;

/** "5/3/2019" as "2019-03-05"; undefined where there is no such day. */
function isoOf(text: string): string | undefined {
  const found = TYPED.exec(text);
  if (!found) return undefined;
  const [, d = '', m = '', y = ''] = found;
  const iso = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

interface Props {
  className?: string;
  required?: boolean;
  /** ISO day, or empty. */
  value: string;
  set: (iso: string) => void;
  /** Id of the text that says what is wrong with it. */
  note?: string | undefined;
}

/** A day typed as dd/mm/yyyy, whatever the language of the browser. */
export function DayField({ className = 'field', required = false, value, set, note }: Props) {
  const { language } = useLanguage();
  const [text, setText] = useState<string>();
  const [held, setHeld] = useState(value);
  // Set from elsewhere, e.g. emptied once it was sent: the text typed for the former day goes.
  if (held !== value) {
    setHeld(value);
    if (text !== undefined && (isoOf(text) ?? '') !== value) setText(undefined);
  }
  const typed = (next: string, field: HTMLInputElement): void => {
    setText(next);
    const iso = isoOf(next);
    const wrong =
      language === 'vi' ? 'Nhập ngày theo dạng dd/mm/yyyy' : 'Type the day as dd/mm/yyyy';
    field.setCustomValidity(next.trim() === '' || iso ? '' : wrong);
    if (iso) set(iso);
    else if (next.trim() === '') set('');
  };
  return (
    <input
      className={className}
      inputMode="numeric"
      placeholder="dd/mm/yyyy"
      autoComplete="off"
      required={required}
      {...(note ? { 'aria-invalid': true, 'aria-describedby': note } : {})}
      value={text ?? (value ? day(value) : '')}
      onChange={(event) => typed(event.target.value, event.target)}
      onBlur={(event) => {
        // What is no day stays to be mended; what is one is shown as days are written.
        if (event.target.validity.valid) setText(undefined);
      }}
    />
  );
}
