import { isUnitRole, type Role } from '../access/roles.js';
import type { JsonObject } from '../log/json.js';
import type { RefusalReason } from '../dossier/vocabulary.js';
import { stepKind } from '../steps/kinds/index.js';
import { appraisersOf, isDecidedBelow, receivers } from './appraisers.js';
import type { NoticeAudience, NoticeDraft, NoticeLink, NoticeSource } from './notice.js';

type Rule = (source: NoticeSource) => NoticeDraft[];

const UNIT: readonly Role[] = ['unit-clerk', 'unit-head'];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const idOf = ({ stream }: NoticeSource): string => stream.slice(stream.indexOf(':') + 1);
const letterOf = (state: JsonObject): string =>
  text((state.letter as JsonObject | undefined)?.number);

/** To the unit that filed the line; all lines of a letter in one notice. */
const toUnit =
  (kind: string, roles: readonly Role[] = UNIT): Rule =>
  ({ dossier, state, params }) =>
    dossier
      ? [
          {
            kind,
            audience: { roles, unitId: dossier.filingUnitId },
            about: `proposal:${dossier.proposalId}`,
            link: { proposalId: dossier.proposalId, dossierId: dossier.id },
            params: { ...chosen(params), award: dossier.award, letter: letterOf(state) },
          },
        ]
      : [];

/** A line that was not granted, with the cause; lines of another cause make another notice. */
const notGranted =
  (kind: string, cause?: RefusalReason): Rule =>
  (source) => {
    const reason = cause ?? text(source.params.reason);
    return toUnit(kind)(source).map((draft) => ({
      ...draft,
      ...(reason ? { apart: reason, params: { ...draft.params, reason } } : {}),
    }));
  };

/** Parameters words may use; never a list, a route or a text somebody wrote. */
const CHOSEN = ['deadline', 'number', 'letterNumber', 'actId', 'sessionId', 'outcome', 'reason'];
const chosen = (params: JsonObject): JsonObject =>
  Object.fromEntries(
    CHOSEN.filter((name) => typeof params[name] === 'string').map((name) => [name, params[name]!]),
  );

/** About the event's own stream, to whoever holds the roles. */
const toRoles =
  (
    kind: string,
    roles: readonly Role[],
    link: keyof NoticeLink | undefined,
    ...facts: string[]
  ): Rule =>
  (source) => [
    {
      kind,
      audience: { roles },
      about: source.stream,
      link: link ? { [link]: idOf(source) } : {},
      params: Object.fromEntries(
        facts.map((name) => [name, source.params[name] ?? source.state[name] ?? '']),
      ),
    },
  ];

const toAccount =
  (kind: string, ...facts: string[]): Rule =>
  (source) => [
    {
      kind,
      audience: { account: idOf(source) },
      about: source.stream,
      link: {},
      params: Object.fromEntries(facts.map((name) => [name, source.params[name] ?? ''])),
    },
  ];

const proposal =
  (kind: string, audience: (state: JsonObject) => NoticeAudience): Rule =>
  (source) => {
    const { state, params } = source;
    return [
      {
        kind,
        audience: audience(state),
        about: source.stream,
        link: { proposalId: idOf(source) },
        params: { letter: letterOf(state), lineCount: params.lineCount ?? 0 },
      },
    ];
  };
const withdrawn: Rule = (source) => {
  if (source.params.wasFiled !== true) return [];
  const drafts = proposal('proposal-withdrawn', receivers)(source);
  if (!isDecidedBelow(source.state) || !source.ownBodies?.length) return drafts;
  return source.ownBodies.flatMap((unitId) =>
    drafts.map((draft) => ({ ...draft, audience: { roles: ['managing-unit'] as const, unitId } })),
  );
};

/** To the body that was asked, or to the role that answers for it. */
const asked =
  (kind: string): Rule =>
  (source) => {
    const { state, params } = source;
    const role = stepKind(text(state.stepKind))?.role;
    if (!role) return [];
    const unitId = isUnitRole(role) ? text(state.bodyId) : undefined;
    const facts = { stepKind: text(state.stepKind), dueOn: text(state.dueOn) };
    return [
      {
        kind,
        audience: { roles: [role], ...(unitId ? { unitId } : {}) },
        about: source.stream,
        link: { opinionId: idOf(source) },
        params: { ...facts, lines: params.count ?? Object.keys(state.lines ?? {}).length },
      },
    ];
  };

const answered = toRoles('opinion-answered', ['specialist'], 'opinionId', 'stepKind', 'answer');
const lapsed = toRoles(
  'opinion-lapsed',
  ['specialist', 'board-head'],
  'opinionId',
  'stepKind',
  'dueOn',
);

const round =
  (kind: string): Rule =>
  (source) =>
    ((source.state.expectedUnits ?? []) as string[]).map((unitId) => ({
      kind,
      audience: { roles: UNIT, unitId },
      about: source.stream,
      link: { roundId: idOf(source) },
      params: { title: source.state.title ?? '', deadline: source.state.deadline ?? '' },
    }));

const assessment =
  (kind: string, to: 'unitId' | 'reviewerId'): Rule =>
  (source) => [
    {
      kind,
      audience: {
        roles: to === 'unitId' ? UNIT : ['unit-head', 'managing-unit'],
        unitId: text(source.state[to]),
      },
      about: source.stream,
      link: { assessmentId: idOf(source) },
      params: { title: source.state.title ?? '', due: source.state.due ?? '' },
    },
  ];

const calendarChanged = toRoles(
  'calendar-changed',
  ['specialist', 'board-head'],
  undefined,
  'year',
);

/** Whom each event concerns. What is not listed is told to nobody; a new notice adds its line. */
export const NOTICE_RULES: Record<string, Rule> = {
  'proposal.presented': proposal('proposal-presented', (state) => ({
    roles: ['unit-head'],
    unitId: text(state.unitId),
  })),
  'proposal.filed': (source) =>
    isDecidedBelow(source.state) ? [] : proposal('proposal-filed', receivers)(source),
  'dossier.filed': (source) =>
    source.dossier?.level === 'unit'
      ? toUnit('lines-filed')(source).map((draft) => ({
          ...draft,
          audience: appraisersOf(source),
        }))
      : [],
  'proposal.withdrawn': withdrawn,
  'dossier.returned': toUnit('returned'),
  'dossier.supplemented': (source) =>
    toUnit('supplemented')(source).map((draft) => ({
      ...draft,
      audience: appraisersOf(source),
    })),
  'dossier.appraised': (source) =>
    source.params.result === 'not-eligible' ? notGranted('not-eligible')(source) : [],
  'dossier.council-concluded': (source) =>
    source.params.outcome === 'fail'
      ? notGranted('council-fail', 'votes-short')(source)
      : toUnit(`council-${text(source.params.outcome)}`)(source),
  'dossier.granted': toUnit('granted'),
  'dossier.refused': notGranted('refused'),
  'dossier.withdrawn': (source) =>
    source.params.reason === 'report-refused' ? notGranted('refused')(source) : [],
  'dossier.submitted': toUnit('submitted'),
  'dossier.returned-by-centre': (source) => [
    ...toUnit('returned-by-centre')(source),
    ...toUnit('returned-by-centre')(source).map((draft) => ({
      ...draft,
      audience: { roles: ['specialist', 'liaison'] as const },
    })),
  ],
  'dossier.corrected': toUnit('corrected'),
  'dossier.annulled': toUnit('annulled'),
  'dossier.suspended': toUnit('suspended'),
  'dossier.resumed': toUnit('resumed'),
  'dossier.stripped': toUnit('stripped'),
  'dossier.restored': toUnit('restored'),
  // Who deals with a matter is told that it came, its number and its term: never who wrote it.
  'complaint.entered': toRoles(
    'complaint-entered',
    ['specialist', 'board-head'],
    'complaintId',
    'number',
    'acceptBy',
  ),
  'denunciation.entered': toRoles(
    'denunciation-entered',
    ['board-head'],
    'denunciationId',
    'number',
    'acceptBy',
  ),
  // A matter under verification is told to the head of the unit alone, and not what it is.
  'dossier.held': toUnit('held', ['unit-head']),
  'dossier.reply-invited': toUnit('reply-invited', ['unit-head']),
  'dossier.released': toUnit('released', ['unit-head']),
  'council-session.convened': toRoles(
    'session-convened',
    ['council-member', 'secretary', 'chair'],
    'sessionId',
    'title',
    'heldOn',
  ),
  'council-session.closed': toRoles(
    'session-closed',
    ['specialist', 'board-head'],
    'sessionId',
    'title',
  ),
  'act.endorsed': toRoles('act-endorsed', ['office'], 'actId', 'title'),
  'act.verified': toRoles('act-verified', ['chair', 'deputy'], 'actId', 'title'),
  'act.signed': toRoles('act-signed', ['numbering-clerk'], 'actId', 'title'),
  // All went well on most acts; only what did not is news.
  'act.applied': (source) =>
    Number(source.params.applied) < Number(source.params.of)
      ? toRoles('act-lines-missed', ['specialist'], 'actId', 'title', 'applied', 'of')(source)
      : [],
  'act.promulgated': toRoles('act-promulgated', ['specialist'], 'actId', 'title', 'number'),
  'act.returned': toRoles('act-returned', ['specialist'], 'actId', 'title'),
  'act.lines-refused': toRoles('act-lines-refused', ['specialist'], 'actId', 'title', 'count'),
  'submission.given-up': toRoles('submission-given-up', ['liaison', 'admin'], 'submissionId'),
  'submission.outcome-received': toRoles('submission-outcome', ['liaison'], 'submissionId'),
  'assessment.opened': assessment('assessment-asked', 'unitId'),
  'assessment.submitted': assessment('assessment-submitted', 'reviewerId'),
  'assessment.returned': assessment('assessment-returned', 'unitId'),
  'assessment.recognised': assessment('assessment-recognised', 'unitId'),
  'assessment.declined': assessment('assessment-declined', 'unitId'),
  'assessment.revoked': assessment('assessment-revoked', 'unitId'),
  'opinion.asked': asked('opinion-asked'),
  'opinion.answered': answered,
  // Silence is told upwards, and once more to the body itself.
  'opinion.lapsed': (source) => [...lapsed(source), ...asked('opinion-overdue')(source)],
  'opinion.deadline-moved': asked('opinion-due-moved'),
  'publicity.opened': toRoles('publicity-opened', ['board-head'], 'publicityId', 'title', 'until'),
  // All comments of a day on one list in one notice.
  'comment.received': (source) => {
    const publicityId = text(source.params.publicityId);
    const audience = { roles: ['specialist'] as const };
    const about = `publicity:${publicityId}`;
    return [{ kind: 'comment-received', audience, about, link: { publicityId }, params: {} }];
  },
  'round.opened': round('round-opened'),
  'round.deadline-moved': round('round-deadline-moved'),
  'account.role-granted': toAccount('role-granted', 'role'),
  'account.delegated': toAccount('delegated', 'role', 'from', 'to'),
  'account.password-reset': toAccount('password-reset'),
  'work.reassigned': (source) => [
    {
      kind: 'reassigned',
      audience: { account: text(source.params.to) },
      about: source.stream,
      link: source.dossier ? { dossierId: source.dossier.id } : {},
      params: { work: text(source.params.kind) },
    },
  ],
  // The years a release ships are nobody's news.
  'calendar.announced': (source) =>
    source.actor.startsWith('system:') ? [] : calendarChanged(source),
};

/** What to tell of an event, and whom; empty for most. */
export const noticesOf = (source: NoticeSource): NoticeDraft[] =>
  NOTICE_RULES[source.type]?.(source) ?? [];
