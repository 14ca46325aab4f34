import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({ go: ['Tìm', 'Search'] });

interface Props {
  label: string;
  value: string | undefined;
  search: (text: string | undefined) => void;
}

/** Searches when asked to, by key or button: half a name is nobody. */
export function SearchBox({ label, value, search }: Props) {
  const say = useWords(words);
  const [text, setText] = useState(value ?? '');
  const [searched, setSearched] = useState(value);
  // Changed from elsewhere: a saved filter, the browser's way back.
  if (searched !== value) {
    setSearched(value);
    setText(value ?? '');
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    search(text.trim() || undefined);
  };
  return (
    <form role="search" className="choice" onSubmit={submit}>
      <input
        className="field"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button htmlType="submit">{say.go}</Button>
    </form>
  );
}
