import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { ask, read } from '../api/client';
import { letterPaperHref, linePaperHref } from '../papers/paper';
import { Page } from '../parts/page';
import { ProblemPage } from '../parts/problem-page';
import { Tag } from '../parts/tag';
import { Waiting } from '../parts/waiting';
import { moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { ReadingLine, ReadingPaper } from './meeting';
import './meeting.css';

const words = speaker({
  title: ['Tài liệu phiên họp', 'Reading room'],
  help: [
    'Hồ sơ và giấy tờ của từng mục. Ghi chú chỉ mình bạn thấy, không vào nhật ký và được xóa khi biên bản đã ký.',
    'Dossiers and papers by item. Notes are yours alone, no part of the log, and go when the minutes are signed.',
  ],
  back: ['Về phiên họp', 'To the session'],
  frozen: [
    'Chương trình đã chốt lúc {at}: {lines} mục, {papers} giấy tờ được cố định bằng mã băm.',
    'The agenda was closed {at}: {lines} items, {papers} papers fixed by their hashes.',
  ],
  digest: ['Mã của cả chương trình: {digest}', 'Hash of the whole: {digest}'],
  hash: ['Mã băm SHA-256 của tệp', 'SHA-256 of the file'],
  open: [
    'Chương trình chưa chốt; giấy tờ còn có thể thay đổi.',
    'The agenda is not closed; papers may still change.',
  ],
  note: ['Ghi chú của tôi', 'My note'],
  saved: ['đã lưu', 'saved'],
  failed: ['chưa lưu được, sẽ thử lại khi bạn gõ tiếp', 'not saved; tried again as you type'],
  dossier: ['Xem hồ sơ', 'See the dossier'],
  papers: ['Giấy tờ', 'Papers'],
  letter: ['Giấy tờ của tờ trình', 'Papers of the letter'],
  none: ['không có', 'none'],
  more: ['Xem thêm', 'Show more'],
  added: ['mới thêm sau khi chốt', 'added since'],
  changed: ['đã thay bản khác sau khi chốt', 'replaced since'],
  withdrawn: ['đã rút sau khi chốt', 'withdrawn since'],
});

/** What lies before the members, and each one's own notes. */
export default function ReadingRoomPage() {
  const say = useWords(words);
  const { id = '' } = useParams();
  const found = useInfiniteQuery({
    queryKey: ['/council-sessions', id, 'reading-room'],
    queryFn: ({ pageParam }) =>
      read('/council-sessions/{id}/reading-room', { id, limit: 50, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.lines.nextCursor,
    // A note that is being written is not read over, nor one from before the last visit shown.
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
  if (!found.data) return found.error ? <ProblemPage problem={found.error} /> : <Waiting />;
  const { frozen } = found.data.pages[0]!;
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        <Link className="button-link" to={`/phien-hop/${id}`}>
          {say.back}
        </Link>
      }
    >
      <Alert
        showIcon
        className="problem"
        type={frozen ? 'success' : 'info'}
        title={frozen ? fill(say.frozen, { ...frozen, at: moment(frozen.at) }) : say.open}
        {...(frozen
          ? {
              description: (
                <span className="hash">{fill(say.digest, { digest: frozen.digest })}</span>
              ),
            }
          : {})}
      />
      {found.data.pages
        .flatMap((page) => page.lines.items)
        .map((line) => (
          <Line key={line.dossierId} session={id} line={line} />
        ))}
      {found.hasNextPage && (
        <Button block className="more" onClick={() => void found.fetchNextPage()}>
          {say.more}
        </Button>
      )}
    </Page>
  );
}

function Line({ session, line }: { session: string; line: ReadingLine }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const named = useQuery({
    queryKey: ['/dossiers', line.dossierId, 'papers'],
    queryFn: () => read('/dossiers/{id}/papers', { id: line.dossierId }),
    retry: false,
  });
  const nameOf = (kind: string): string =>
    named.data?.completeness.items.find(({ code }) => code === kind)?.name[language] ?? kind;
  return (
    <section className="card reading-line">
      <div>
        <h2>
          {line.item}. {line.subjectName ?? '–'}
        </h2>
        <p className="quiet">
          {awards.name(line.award)}
          {line.unitName && ` · ${line.unitName}`}
        </p>
        <p>
          <Link to={`/ho-so/${line.dossierId}`}>{say.dossier}</Link>
        </p>
        <PapersOf
          title={say.papers}
          papers={line.papers}
          nameOf={nameOf}
          hrefOf={({ paperId, version }) =>
            paperId && version ? linePaperHref(line.dossierId, paperId, version) : undefined
          }
        />
        {line.letters.map(({ proposalId, papers }) => (
          <PapersOf
            key={proposalId}
            title={say.letter}
            papers={papers}
            nameOf={nameOf}
            hrefOf={({ sha256 }) => (sha256 ? letterPaperHref(proposalId, sha256) : undefined)}
          />
        ))}
      </div>
      <Note session={session} line={line} />
    </section>
  );
}

interface PapersProps {
  title: string;
  papers: ReadingPaper[];
  nameOf: (kind: string) => string;
  /** Where it can be read; none for what stands only in a register. */
  hrefOf: (paper: ReadingPaper) => string | undefined;
}

/** Papers as they were fixed, each with its hash and what became of it since. */
function PapersOf({ title, papers, nameOf, hrefOf }: PapersProps) {
  const say = useWords(words);
  return (
    <p className="small">
      {title}: {papers.length === 0 && say.none}
      {papers.map((paper, i) => {
        const href = hrefOf(paper);
        const name = nameOf(paper.kind);
        return (
          <span key={`${paper.kind}${paper.paperId ?? i}`}>
            {i > 0 && '; '}
            {href ? (
              <a href={href} target="_blank" rel="noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
            {paper.sha256 && (
              <code className="hash" title={`${say.hash}: ${paper.sha256}`}>
                {' '}
                {paper.sha256.slice(0, 12)}
              </code>
            )}{' '}
            {paper.change && paper.change !== 'same' && (
              <Tag colour="orange">
                {say[paper.change as 'added' | 'changed' | 'withdrawn'] ?? paper.change}
              </Tag>
            )}
          </span>
        );
      })}
    </p>
  );
}

const PAUSE_MS = 800;

/** Saved while one writes; nobody else ever sees it. */
function Note({ session, line }: { session: string; line: ReadingLine }) {
  const say = useWords(words);
  const [text, setText] = useState(line.note ?? '');
  const [state, setState] = useState<'saved' | 'failed'>();
  const timer = useRef<number>(undefined);
  const unsent = useRef<string>(undefined);
  const save = (): void => {
    window.clearTimeout(timer.current);
    const text = unsent.current;
    if (text === undefined) return;
    unsent.current = undefined;
    const { dossierId } = line;
    ask('/council-sessions/{id}/reading-note', { id: session }, { dossierId, text }).then(
      () => setState('saved'),
      () => setState('failed'),
    );
  };
  // Whoever leaves while the pause is running has said what is to be kept.
  useEffect(() => save, []);
  const write = (next: string): void => {
    setText(next);
    setState(undefined);
    unsent.current = next;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(save, PAUSE_MS);
  };
  return (
    <label>
      <strong>{say.note}</strong>{' '}
      <span className="quiet small" role="status">
        {state && say[state]}
      </span>
      <textarea
        className="field"
        maxLength={4000}
        value={text}
        aria-label={`${say.note}: ${line.item}. ${line.subjectName ?? ''}`}
        onChange={(event) => write(event.target.value)}
      />
    </label>
  );
}
