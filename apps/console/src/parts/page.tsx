import type { ReactNode } from 'react';
import { HelpButton } from './help-button';
import { useTitle } from './use-title';

interface Props {
  title: string;
  /** What the page is for, in one plain sentence. */
  help?: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** The head every screen has: a title, a sentence of help, what can be done. */
export function Page({ title, help, actions, children }: Props) {
  useTitle(title);
  return (
    <section className="page">
      <header className="page-head">
        <div>
          <h1>{title}</h1>
          {help && <p className="quiet">{help}</p>}
        </div>
        <div className="page-actions">
          {actions}
          <HelpButton />
        </div>
      </header>
      {children}
    </section>
  );
}
