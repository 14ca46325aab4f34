import { isRejection } from '../log/rejection.js';
import type { JsonObject } from '../log/json.js';
import { commentDecider } from './comment.js';
import type { PublicityCommand } from './commands.js';
import { publicityDecider } from './publicity.js';
import { noComment, noPublicity, type CommentFinding, type PublicityState } from './state.js';

const ctx = (day = '2025-08-01') => ({ actor: 'a', at: `${day}T03:00:00.000Z` });
const opening = {
  type: 'open',
  step: 'publicity',
  stepKind: 'publicity',
  title: 'Danh sách',
  term: { days: 10, unit: 'working' },
  until: '2025-08-15',
  lines: [{ dossierId: 'd1', subjectId: 's1' }],
} as const;
type Findings = readonly (CommentFinding | undefined)[];
const policy = (...findings: Findings) => ({ findings: new Map([['d1', findings]]) });

const decide = (state: PublicityState, command: object, day?: string, ...findings: Findings) =>
  publicityDecider.decide(state, command as PublicityCommand, policy(...findings), ctx(day));
function open(): PublicityState {
  const decided = decide(noPublicity, opening);
  if (isRejection(decided)) throw new Error(decided.code);
  return decided.reduce(
    (now, { type, data }) =>
      publicityDecider.evolve(now, { type, data: data as JsonObject }, ctx().at, 'a'),
    noPublicity,
  );
}
const closing = (day: string, ...findings: Findings) => {
  const decided = decide(open(), { type: 'close' }, day, ...findings);
  if (isRejection(decided)) return decided.code;
  return decided.flatMap(({ type, data }) =>
    type === 'publicity.concluded' ? [(data as { answer: string }).answer] : [],
  );
};

describe('a list that hangs out', () => {
  it('is owed to be closed by its last day', () => {
    expect(publicityDecider.owes?.(open())).toMatchObject([
      { kind: 'close-publicity', finishBy: '2025-08-15' },
    ]);
  });

  it.each([
    ['on its last day', '2025-08-15', [], 'publicity-runs'],
    ['without comments', '2025-08-16', [], ['no-comment']],
    [
      'with a comment nobody looked at',
      '2025-08-16',
      ['not-upheld', undefined],
      'comments-unhandled',
    ],
    ['with comments settled', '2025-08-16', ['not-upheld', 'not-relevant'], ['comments-settled']],
    ['with one that was right', '2025-08-16', ['not-upheld', 'upheld'], ['comment-upheld']],
  ] as const)('closed %s: %j', (_, day, findings, expected) => {
    expect(closing(day, ...findings)).toEqual(expected);
  });

  it('is opened once, with a line', () => {
    expect(decide(open(), opening)).toMatchObject({ code: 'already-exists' });
    expect(decide(noPublicity, { ...opening, lines: [] })).toMatchObject({ code: 'no-line-named' });
  });
});

describe('a comment', () => {
  const said = { name: 'Mẫu', phone: '0900000000', text: 'Ý kiến', key: 'comment:1' };
  const submit = (list: object, dossierId = 'd1') =>
    commentDecider.decide(
      noComment,
      { type: 'submit', publicityId: 'p', dossierId, ...said },
      { list: { status: 'open', until: '2025-08-15', dossierIds: ['d1'], ...list } },
      ctx(),
    );

  it('keeps who said it, and what, out of the open part', () => {
    const [event] = submit({}) as { data: object; private?: object }[];
    expect(event?.data).toEqual({ publicityId: 'p', dossierId: 'd1', on: '2025-08-01' });
    const { key, ...body } = said;
    expect(event?.private).toEqual({ subjectId: key, body });
  });

  it.each([
    [{ status: 'closed' }, 'd1', 'publicity-not-open'],
    [{ until: '2025-07-31' }, 'd1', 'publicity-not-open'],
    [{}, 'd2', 'not-published'],
  ])('%j about %s is refused with %s', (list, dossierId, code) => {
    expect(submit(list, dossierId)).toMatchObject({ code });
  });
});
