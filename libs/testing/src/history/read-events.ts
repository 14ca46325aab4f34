import { ORGANISATION_KINDS, type SubjectHistory } from '@vinhdanh/domain';
import type { Words } from './words.js';

const FORMS = ['reprimand', 'warning', 'pay-cut', 'demotion', 'removal', 'dismissal'] as const;
const MATTERS = [
  'discipline',
  'investigation',
  'inspection',
  'complaint',
  'denunciation',
  'press',
] as const;

/** What befell a subject, by the first word of a line. */
export const readEvents: Record<string, (history: SubjectHistory, line: Words) => void> = {
  /** `discipline <form> <from>..[<until>]` */
  discipline(history, line) {
    const form = line.oneOf(FORMS);
    const { from, to } = line.days();
    history.discipline.push({ ...line.graded(), form, from, ...(to ? { until: to } : {}) });
  },
  /** `hold <matter> <since>..[<released>]` */
  hold(history, line) {
    const matter = line.oneOf(MATTERS);
    const { from, to } = line.days();
    const released = to ? { releasedOn: to } : {};
    history.holds.push({ ...line.graded(), matter, since: from, ...released });
  },
  /** `post <group> <from>..[<to>]` */
  post(history, line) {
    const group = line.next();
    history.posts.push({ ...line.graded(), group, ...line.days() });
  },
  /** `maternity <from>..<to>` */
  maternity(history, line) {
    const { from, to = from } = line.days();
    const leave = { ...line.graded(), nature: 'maternity' as const, from, to };
    history.leaves = [...(history.leaves ?? []), leave];
  },
  /** `founded <day>` */
  founded(history, line) {
    history.foundedOn = line.next();
  },
  /** `flags yes|no`: whether flags can be given to such a collective. */
  flags(history, line) {
    history.flagEligible = line.oneOf(['yes', 'no'] as const) === 'yes';
  },
  /** `standing <kind of body>`: what kind of body a collective is. */
  standing(history, line) {
    history.standing = line.oneOf(ORGANISATION_KINDS);
  },
  /** `sex male|female` */
  sex(history, line) {
    history.sex = line.oneOf(['male', 'female'] as const);
  },
  /** `died <day>` */
  died(history, line) {
    history.diedOn = line.next();
  },
  /** `covered <years>`: the record of these years is whole. */
  covered(history, line) {
    const years = line.years();
    history.coverage = { from: years[0] ?? 0, to: years.at(-1) ?? 0 };
  },
  /** `not covered`: nothing is known to be whole, as on the first day. */
  not(history, line) {
    line.oneOf(['covered'] as const);
    delete history.coverage;
  },
};
