import type { Answer } from '../api/answers';
import { useEffect, useState } from 'react';
import type { RoundMode } from '../ballots/round-modes';

export type Phase = 'reading' | 'discussion' | 'voting' | 'closed';

/** Where the meeting is, as this person's screen may show it. */
export interface Position {
  sessionId: string;
  status: string;
  /** Null before the first move and between lines. */
  phase: Phase | null;
  item: number | null;
  lines: number;
  since: string | null;
  line: {
    dossierId: string;
    award: string;
    subjectName: string | null;
    unitName: string | null;
  } | null;
  /** One takes no part in the line that is on: nothing of it is told. */
  away: boolean;
  /** The round that is under way, of whatever kind. */
  round: { roundId: string; mode: RoundMode; status: string } | null;
}

export type ReadingPaper = ReadingLine['papers'][number];
export type ReadingLine = Answer<'/council-sessions/{id}/reading-room'>['lines']['items'][number];

/** The position, told by the service with every move; undefined until it was told once. */
export function usePosition(sessionId: string, wanted: boolean): Position | undefined {
  const [position, setPosition] = useState<Position>();
  useEffect(() => {
    if (!wanted) return;
    const source = new EventSource(`/api/v1/council-sessions/${sessionId}/live`);
    source.addEventListener('position', (event: MessageEvent<string>) => {
      const told = JSON.parse(event.data) as Position;
      setPosition(told);
      // After that nothing more is told; left open, the browser would ask again for ever.
      if (told.status === 'closed') source.close();
    });
    return () => source.close();
  }, [sessionId, wanted]);
  return position;
}
