import type { PaperForm, PaperSide, SecrecyLevel } from '../dossier/held-paper.js';
import type { DossierEventData } from '../dossier/event-data.js';
import type { PaperText } from '../dossier/paper-commands.js';
import type { JsonObject } from '../log/json.js';

/** One event about papers as the log has it; `body` is null without a private part or once erased. */
export interface RecordedPaperEvent {
  /** Version of the stream. */
  version: number;
  type: string;
  recordedAt: string;
  actor: string;
  onBehalfOf: string | null;
  unitId: string | null;
  data: JsonObject;
  body: JsonObject | null;
}

/** One version of a paper: the file and who supplied it. */
export interface PaperVersion {
  version: number;
  sha256: string;
  size: number;
  mime: string;
  /** Null once erased. */
  name: string | null;
  at: string;
  actor: string;
  onBehalfOf: string | null;
  unitId: string | null;
  suppliedBy: string | null;
  suppliedOn: string | null;
  form: PaperForm | null;
  originalSeen: boolean;
  text: PaperText | null;
  scan: 'not-scanned' | 'pending' | 'clean' | 'infected';
}

/** A paper with all its versions, oldest first; a placeholder has none. */
export interface LinePaper {
  paperId: string;
  kind: string;
  side: PaperSide;
  title: string | null;
  /** ISO instant; it counts no more, and stays readable to those who appraise. */
  withdrawnAt: string | null;
  secrecy: SecrecyLevel | null;
  registerNumber: string | null;
  keptAt: string | null;
  versions: PaperVersion[];
}

/** The types `linePapers` reads. */
export const PAPER_EVENT_TYPES = [
  'dossier.paper-attached',
  'dossier.paper-withdrawn',
  'dossier.secret-paper-noted',
  'dossier.paper-scanned',
  'dossier.supplemented',
] as const;

type Data<K extends keyof DossierEventData> = DossierEventData[K];
const text = (body: JsonObject | null, name: string): string | null =>
  typeof body?.[name] === 'string' ? body[name] : null;

/** The papers of a line from its events, in the order they came. */
export function linePapers(events: readonly RecordedPaperEvent[]): LinePaper[] {
  const papers = new Map<string, LinePaper>();
  for (const event of events) apply(papers, event);
  return [...papers.values()];
}

function apply(papers: Map<string, LinePaper>, event: RecordedPaperEvent): void {
  const { data, body } = event;
  switch (event.type) {
    case 'dossier.paper-attached': {
      const given = data as unknown as Data<'dossier.paper-attached'>;
      const paper = papers.get(given.paperId) ?? begun(given.paperId, given.kind, given.side);
      paper.title ??= text(body, 'title');
      paper.versions.push(versionOf(event, given));
      papers.set(given.paperId, paper);
      return;
    }
    case 'dossier.secret-paper-noted': {
      const { paperId, kind, side, secrecy } =
        data as unknown as Data<'dossier.secret-paper-noted'>;
      const [registerNumber, keptAt] = [text(body, 'registerNumber'), text(body, 'keptAt')];
      papers.set(paperId, { ...begun(paperId, kind, side), secrecy, registerNumber, keptAt });
      return;
    }
    case 'dossier.paper-withdrawn': {
      const paper = papers.get((data as unknown as Data<'dossier.paper-withdrawn'>).paperId);
      if (paper) paper.withdrawnAt = event.recordedAt;
      return;
    }
    case 'dossier.paper-scanned': {
      const { paperId, version, result } = data as unknown as Data<'dossier.paper-scanned'>;
      const scanned = papers.get(paperId)?.versions.find((one) => one.version === version);
      if (scanned) scanned.scan = result;
      return;
    }
    case 'dossier.supplemented':
      // Given with an answer, all at once; each is a paper of its own.
      for (const paper of (data as unknown as Data<'dossier.supplemented'>).papers ?? []) {
        const paperId = `v${event.version}-${paper.kind}`;
        const version = { ...versionOf(event, { ...paper, version: 1 }), name: paper.name };
        papers.set(paperId, { ...begun(paperId, paper.kind, 'unit'), versions: [version] });
      }
  }
}

const begun = (paperId: string, kind: string, side: PaperSide): LinePaper => ({
  ...{ paperId, kind, side },
  title: null,
  withdrawnAt: null,
  secrecy: null,
  registerNumber: null,
  keptAt: null,
  versions: [],
});

function versionOf(
  { recordedAt: at, actor, onBehalfOf, unitId, body }: RecordedPaperEvent,
  given: Pick<Data<'dossier.paper-attached'>, 'version' | 'sha256' | 'size' | 'mime'> &
    Partial<Data<'dossier.paper-attached'>>,
): PaperVersion {
  const { version, sha256, size, mime, suppliedOn, form, originalSeen, scan } = given;
  return {
    ...{ version, sha256, size, mime, at, actor, onBehalfOf, unitId },
    name: text(body, 'name'),
    suppliedBy: text(body, 'suppliedBy'),
    suppliedOn: suppliedOn ?? null,
    form: form ?? null,
    originalSeen: originalSeen ?? false,
    text: given.text ?? null,
    scan: scan ?? 'not-scanned',
  };
}
