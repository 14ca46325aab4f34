import { useRef, useState, type DragEvent, type ReactNode } from 'react';

interface Props {
  /** Marks the field for tests and labels. */
  name: string;
  accept?: string;
  className: string;
  take: (file: File) => void;
  /** What is shown; `choose` opens the list of files. */
  children: (choose: () => void) => ReactNode;
}

/** A file by button or dropped upon the place. */
export function FileDrop({ name, accept, className, take, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const first = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file) take(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    first(event.dataTransfer.files);
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
        data-paper={name}
        accept={accept}
        onChange={(event) => {
          first(event.target.files);
          event.target.value = '';
        }}
      />
      {children(() => input.current?.click())}
    </div>
  );
}
