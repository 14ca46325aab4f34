import type { JsonObject } from '../log/json.js';
import { evolveClaims } from '../work/claims.js';
import type { CorrectedFields } from '../dossier/commands.js';
import type { ActEffect, ActState, ActStatus, ActStep, BoundScan, Hand } from './state.js';

const STEP_OF: Record<string, { step: ActStep; to: ActStatus }> = {
  'act.endorsed': { step: 'endorse', to: 'endorsed' },
  'act.verified': { step: 'verify', to: 'verified' },
  'act.signed': { step: 'sign', to: 'signed' },
  'act.numbered': { step: 'number', to: 'numbered' },
  'act.promulgated': { step: 'promulgate', to: 'promulgated' },
};

/** Replays facts; the data of an event is what its rule wrote. */
export function evolveAct(
  state: ActState,
  event: { type: string; data: JsonObject },
  at: string,
  actor: string,
): ActState {
  const passed = STEP_OF[event.type];
  if (passed) return passOn(state, passed, event.data, { by: actor, at });
  switch (event.type) {
    case 'act.drafted':
      return {
        ...state,
        ...(event.data as Partial<ActState>),
        status: 'draft',
        drafters: [actor],
        since: at,
      };
    case 'act.revised':
      return { ...drafting(state, actor), ...(event.data as Partial<ActState>) };
    case 'act.lines-added':
      return { ...target(drafting(state, actor), event.data), lineCount: Number(event.data.total) };
    case 'act.lines-removed':
      return leave(drafting(state, actor), event.data.dossierIds as string[]);
    case 'act.lines-refused':
      return leave(state, event.data.dossierIds as string[]);
    case 'act.lines-settled': {
      const settled = new Set(event.data.dossierIds as string[]);
      return { ...state, leaving: state.leaving.filter((id) => !settled.has(id)) };
    }
    case 'act.scan-bound': {
      const scan = { ...(event.data as object), by: actor, at } as BoundScan;
      return { ...state, scans: [...(state.scans ?? []), scan] };
    }
    case 'act.applied':
      return { ...state, effect: { ...(event.data as object), at } as ActEffect };
    case 'act.returned':
      return { ...state, status: 'draft', hands: {}, returned: true, since: at };
    case 'act.step-withdrawn':
      return stepBack(state, event.data as { step: ActStep; to: ActStatus }, at);
    case 'act.withdrawn':
      return { ...state, status: 'withdrawn', since: at };
    default: {
      const claims = evolveClaims(state.claims, event, at, actor);
      return claims === state.claims ? state : { ...state, claims };
    }
  }
}

function passOn(
  state: ActState,
  { step, to }: { step: ActStep; to: ActStatus },
  data: JsonObject,
  hand: Hand,
): ActState {
  const behalf = data.onBehalfOf ? { onBehalfOf: String(data.onBehalfOf) } : {};
  const next: ActState = {
    ...state,
    status: to,
    since: hand.at,
    hands: { ...state.hands, [step]: { ...hand, ...behalf } },
  };
  switch (step) {
    case 'sign':
      return {
        ...next,
        lineSetHash: String(data.lineSetHash),
        ...(data.contentHash ? { contentHash: String(data.contentHash) } : {}),
        ...(data.authority ? { authority: data.authority as { citation: string } } : {}),
      };
    case 'number':
      return {
        ...next,
        number: String(data.number),
        date: String(data.date),
        numberKey: String(data.numberKey),
      };
    case 'promulgate':
      return { ...next, promulgatedOn: String(data.on) };
    default:
      return next;
  }
}

/** Whoever changes text or list is a drafter too, and may not approve it later. */
function drafting(state: ActState, actor: string): ActState {
  const drafters = state.drafters.includes(actor) ? state.drafters : [...state.drafters, actor];
  const { returned: _mended, ...rest } = state;
  return { ...rest, drafters };
}

/** Lines of an earlier act are kept here; a line named again gets the newer changes. */
function target(state: ActState, data: JsonObject): ActState {
  if (!Array.isArray(data.dossierIds)) return state;
  const changes = (data.changes ?? {}) as CorrectedFields;
  const named = Object.fromEntries(data.dossierIds.map((id) => [String(id), changes]));
  const subjects = data.subjects as Record<string, string> | undefined;
  return {
    ...state,
    targets: { ...state.targets, ...named },
    ...(subjects ? { subjects: { ...state.subjects, ...subjects } } : {}),
  };
}

/** Listed dossiers must be told that they are off; targets were never told that they were on. */
function leave(state: ActState, dossierIds: string[]): ActState {
  const lineCount = state.lineCount - dossierIds.length;
  if (!state.targets) return { ...state, lineCount, leaving: [...state.leaving, ...dossierIds] };
  const gone = new Set(dossierIds);
  const targets = Object.fromEntries(Object.entries(state.targets).filter(([id]) => !gone.has(id)));
  return { ...state, lineCount, targets };
}

function stepBack(state: ActState, data: { step: ActStep; to: ActStatus }, at: string): ActState {
  const { [data.step]: _gone, ...hands } = state.hands;
  const next: ActState = { ...state, status: data.to, hands, since: at };
  // What the step had laid down goes with it; the number is free again.
  if (data.step === 'sign') {
    delete next.lineSetHash;
    delete next.contentHash;
    delete next.scans;
    delete next.authority;
  }
  if (data.step === 'number') {
    delete next.number;
    delete next.date;
    delete next.numberKey;
  }
  return next;
}
