import { createHash } from 'node:crypto';
import { canonical, type Json } from '@vinhdanh/domain';
import type { Citation, Session } from './batch.js';
import type { Row } from './appraise.js';
import { noneFailed, waitUntilNone } from './file-letters.js';
import { pages, until, type Stage } from './stage.js';

/** The secretary calls the council, records each line's votes and closes the session. */
export async function holdSession(
  stage: Stage,
  session: Session,
  citation: Citation,
  lines: Row[],
  proposalIds: string[],
): Promise<void> {
  const secretary = stage.as('secretary');
  const { heldOn, roster } = session;
  const day = { effectiveOn: heldOn };
  const { id } = await secretary.post<{ id: string }>('/council-sessions', stage.key('session'), {
    title: session.title,
    heldOn,
    council: { name: session.council, level: 'province', roster },
    synthetic: true,
    ...day,
  });
  const path = `/council-sessions/${id}`;
  const { status } = await secretary.get<{ status: string }>(path);
  if (status !== 'closed') await vote(stage, session, citation, path, lines);
  await recordMinutes(stage, session, path);
  await waitUntilNone(stage, proposalIds, ['eligible', 'scheduled', 'passed']);
}

async function vote(
  stage: Stage,
  session: Session,
  citation: Citation,
  path: string,
  lines: Row[],
): Promise<void> {
  const secretary = stage.as('secretary');
  const day = { effectiveOn: session.heldOn };
  const present = session.roster - ABSENT;
  for (const [i, page] of pages(lines).entries())
    await secretary.change(path, 'agenda', stage.key('agenda', i), {
      dossierIds: page.map((line) => line.id),
      ...day,
    });
  await until(async () => {
    const { agenda } = await secretary.get<{ agenda: { requested: number; built: number } }>(path);
    return agenda.built >= agenda.requested ? true : undefined;
  });
  const attendance = { present, absent: ABSENT, written: 0, ...day };
  await secretary.change(path, 'attendance', stage.key('attendance'), attendance);
  for (const [i, items] of pages(votesOn(session, lines, present)).entries()) {
    const results = { items, confirmation: citation, ...day };
    noneFailed(await secretary.change(path, 'results', stage.key('results', i), results));
  }
  await secretary.change(path, 'close', stage.key('close'), day);
}

/** The session is past, its minutes are on paper; of the sample there is only its own record. */
async function recordMinutes(stage: Stage, session: Session, path: string): Promise<void> {
  const text = canonical(session as unknown as Json);
  await stage.as('secretary').post(`${path}/record-minutes`, stage.key('minutes'), {
    number: 'BB-HĐTĐKT (mẫu)',
    date: session.heldOn,
    fileHash: createHash('sha256').update(text).digest('hex'),
    effectiveOn: session.heldOn,
  });
}

/** Nobody is away in the sample; who voted how on a real line is not known. */
const ABSENT = 0;

/** All agree, save on those that the record says did not pass: there fewer than half do. */
function votesOn(session: Session, lines: Row[], present: number) {
  const passed = new Map<string, number>();
  return lines.map(({ id, award }) => {
    const before = passed.get(award) ?? 0;
    const passes = before < (session.passes[award] ?? Infinity);
    if (passes) passed.set(award, before + 1);
    const agree = passes ? present : Math.floor(present / 3);
    return { dossierId: id, votes: { agree, disagree: present - agree, blank: 0 } };
  });
}
