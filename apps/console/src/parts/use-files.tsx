import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { newKey } from '../api/sent-once';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { oneByOne, type Sent } from './one-by-one';
import { ProblemAlert } from './problem-view';

const words = speaker({
  waits: ['{name}: chờ gửi', '{name}: waits'],
  runs: ['{name}: đang gửi…', '{name}: being sent…'],
  done: ['{name}: đã nộp', '{name}: handed in'],
  refused: ['{name}: chưa nộp được', '{name}: not handed in'],
  again: ['Gửi lại', 'Send again'],
  againName: ['Gửi lại {name}', 'Send {name} again'],
});

type Send = (file: File) => Promise<unknown>;
interface Going {
  key: string;
  file: File;
  /** As it was meant when the file was dropped: of what kind, to which place. */
  send: Send;
}

export interface Files {
  /** Takes these as well, after those that are on their way. */
  takeAll: (files: File[]) => void;
  busy: boolean;
  sent: (Sent & Going)[];
  again: (one: Going) => void;
}

/**
 * Files on their way to one place, one after the other; each has its own end.
 *
 * @param send hands one over; what it throws is shown beside that file
 * @param mutationKey where a form beside must wait for them
 */
export function useFiles(send: Send, mutationKey?: readonly string[]): Files {
  const id = useId();
  const [sent, setSent] = useState<(Sent & Going)[]>([]);
  const tell = (key: string, now: Pick<Sent, 'state' | 'problem'>): void =>
    setSent((all) => all.map((one) => (one.key === key ? { ...one, ...now } : one)));
  const { mutate } = useMutation({
    ...(mutationKey ? { mutationKey } : {}),
    // What is dropped meanwhile waits for its turn.
    scope: { id },
    mutationFn: async (going: Going[]) => {
      const [problem] = await oneByOne(going, (one) => one.send(one.file), tell);
      // Told beside its file; thrown so that a session that ended is noticed.
      if (problem) throw problem;
    },
  });
  return {
    sent,
    busy: sent.some(({ state }) => state === 'waits' || state === 'runs'),
    takeAll: (files) => {
      const going = files.map((file) => ({ key: newKey(), file, send }));
      const waiting = going.map((one) => ({
        ...one,
        name: one.file.name,
        state: 'waits' as const,
      }));
      // Those that went well have been seen; a refusal stays until it is sent again.
      setSent((before) => [...before.filter(({ state }) => state !== 'done'), ...waiting]);
      mutate(going);
    },
    again: (one) => {
      tell(one.key, { state: 'waits' });
      mutate([one]);
    },
  };
}

/** How far each of several files is, and why one was refused; one that goes well needs no words. */
export function SentFiles({ of: { sent, again } }: { of: Files }) {
  const say = useWords(words);
  const quiet = sent.length < 2 && sent.every(({ state }) => state !== 'refused');
  return (
    <ul className="plain small" aria-live="polite" hidden={quiet}>
      {(quiet ? [] : sent).map((one) => (
        <li key={one.key}>
          {fill(say[one.state], { name: one.name })}{' '}
          {one.state === 'refused' && (
            <>
              <Button
                size="small"
                aria-label={fill(say.againName, { name: one.name })}
                onClick={() => again(one)}
              >
                {say.again}
              </Button>
              <ProblemAlert problem={one.problem ?? null} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
