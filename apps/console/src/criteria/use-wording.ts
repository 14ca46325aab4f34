import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import type { FieldFault } from '../api/problem';
import { useOpenForm } from '../parts/open-forms';
import { useSeenDraft } from '../parts/use-seen-draft';

interface Judged {
  faults: FieldFault[];
  /** Of the thing as it stands, where there is one. */
  version?: number;
}

interface Asked<D, P extends Judged> {
  form: string;
  initial: D;
  /** Of what the draft was begun from; 0 for a new one. */
  version: number;
  judge: (draft: D) => Promise<P>;
  write: (draft: D, seen: number) => Promise<unknown>;
  /** The version as it is now, once the person wants to go on from it. */
  newest: () => Promise<number>;
  /** What is sent, as text: whoever types after a preview has to look again. */
  textOf: (draft: D) => string;
  done: string;
  after: (answer: unknown) => void;
}

/**
 * Writing a text that is judged as a whole: a draft that outlives a reload, a preview that must be
 * of what is sent, and the version it was begun from.
 */
export function useWording<D extends object, P extends Judged>(asked: Asked<D, P>) {
  const client = useQueryClient();
  const { message } = App.useApp();
  useOpenForm(true);
  const seen = useSeenDraft<D>(asked.form, asked.initial, asked.version);
  const { draft, drop, follow } = seen;
  const [previewed, setPreviewed] = useState('');
  const [overtaken, setOvertaken] = useState(false);
  const text = asked.textOf(draft);
  const preview = useMutation({
    mutationFn: (_text: string) => asked.judge(draft),
    onMutate: () => write.reset(),
    onSuccess: ({ version = seen.seen }, judged) => {
      setPreviewed(judged);
      setOvertaken(version !== seen.seen);
    },
  });
  const write = useMutation({
    mutationFn: () => asked.write(draft, seen.seen),
    onSuccess: async (answer) => {
      drop();
      void message.success(asked.done);
      await client.invalidateQueries();
      asked.after(answer);
    },
  });
  const newest = useMutation({
    mutationFn: asked.newest,
    onSuccess: (version) => {
      follow(version);
      setPreviewed('');
      write.reset();
    },
  });
  const shown = preview.data && previewed === text ? preview.data : undefined;
  return {
    ...{ draft, keep: seen.keep, drop, preview, write, overtaken, shown },
    look: () => preview.mutate(text),
    /** Faults are shown until the next look, also while somebody mends them. */
    faults: preview.data?.faults ?? [],
    ready: shown !== undefined && shown.faults.length === 0 && !overtaken,
    reload: () => newest.mutate(),
    problem: newest.error ?? preview.error ?? write.error,
  };
}

/** Faults of the rows of one table, by the row's place in it; `rows` are those that were sent. */
export function faultsIn(
  faults: readonly FieldFault[],
  list: string,
  rows: readonly number[],
): ReadonlyMap<number, FieldFault[]> {
  const found = new Map<number, FieldFault[]>();
  for (const fault of faults) {
    const [, of, at] = fault.pointer.split('/');
    const row = of === list && at !== undefined ? rows[Number(at)] : undefined;
    if (row !== undefined) found.set(row, [...(found.get(row) ?? []), fault]);
  }
  return found;
}
