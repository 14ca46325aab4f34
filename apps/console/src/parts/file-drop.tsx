import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  single: ['Mỗi lần một tệp: chưa nhận tệp nào.', 'One file at a time: none was taken.'],
});

interface Shared {
  /** Marks the field for tests and labels. */
  name: string;
  accept?: string;
  className: string;
  /** What is shown; `choose` opens the list of files. */
  children: (choose: () => void) => ReactNode;
}
interface OneFile extends Shared {
  take: (file: File) => void;
  takeAll?: never;
}
interface ManyFiles extends Shared {
  /** Takes as many as were dropped, never none. */
  takeAll: (files: File[]) => void;
  take?: never;
}

/**
 * Files by button or dropped upon the place. Where one is meant and several come, none is taken and
 * the place says so: which of them was meant nobody knows.
 */
export function FileDrop(props: OneFile | ManyFiles) {
  const { name, accept, className, take, takeAll, children } = props;
  const say = useWords(words);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [tooMany, setTooMany] = useState(false);
  const receive = (list: FileList | null): void => {
    const files = [...(list ?? [])];
    const [first] = files;
    if (!first) return;
    setTooMany(!takeAll && files.length > 1);
    if (takeAll) takeAll(files);
    else if (files.length === 1) take(first);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    receive(event.dataTransfer.files);
  };
  return (
    <div
      className={over ? `${className} over` : className}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        hidden
        multiple={takeAll !== undefined}
        data-paper={name}
        accept={accept}
        onChange={(event) => {
          receive(event.target.files);
          event.target.value = '';
        }}
      />
      {children(() => input.current?.click())}
      {tooMany && (
        <p className="late small" role="alert">
          {say.single}
        </p>
      )}
    </div>
  );
}
