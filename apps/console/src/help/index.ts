import { matchPath } from 'react-router';
import { aroundHelp } from './around';
import { caseHelp } from './cases';
import { clusterHelp } from './clusters';
import { councilHelp } from './council';
import { criteriaHelp } from './criteria';
import { decisionHelp } from './decisions';
import { grievanceHelp } from './grievances';
import { handingHelp } from './handing';
import type { HelpOf, HelpText } from './help-text';
import { keepHelp } from './keep';
import { lawHelp } from './law';
import { openHelp } from './open';
import { watchHelp } from './watch';
import { workHelp } from './work';

/** One text per page; a page of `app/routes.tsx` without one fails a test. */
export const HELP: HelpOf = {
  ...workHelp,
  ...caseHelp,
  ...aroundHelp,
  ...clusterHelp,
  ...grievanceHelp,
  ...councilHelp,
  ...criteriaHelp,
  ...decisionHelp,
  ...handingHelp,
  ...lawHelp,
  ...watchHelp,
  ...keepHelp,
  ...openHelp,
};

const parameters = (path: string): number => path.split(':').length;

/** The text of the page at an address; one of fixed words goes before one with an id in it. */
export function helpAt(pathname: string): HelpText | undefined {
  const found = Object.keys(HELP)
    .filter((path) => matchPath(path.startsWith('/') ? path : `/${path}`, pathname))
    .sort((a, b) => parameters(a) - parameters(b))[0];
  return found === undefined ? undefined : HELP[found];
}
