import { accountRoutes } from '../account/routes.js';
import { registryRoutes } from '../registry/routes.js';
import { submissionRoutes } from '../submission/routes.js';
import { actRoutes } from '../act/routes.js';
import { councilBodyRoutes } from '../council-body/routes.js';
import { councilRoutes } from '../council/routes.js';
import { meetingRoutes } from '../meeting/routes.js';
import { minutesRoutes } from '../minutes/routes.js';
import { calendarRoutes } from '../calendar/routes.js';
import { catalogueRoutes } from '../catalogue/routes.js';
import { dossierRoutes } from '../dossier/routes.js';
import { importRoutes } from '../import/routes.js';
import { movementRoutes } from '../movement/routes.js';
import { criteriaSetRoutes } from '../criteria-set/routes.js';
import { assessmentRoutes } from '../assessment/routes.js';
import { agencyListRoutes } from '../agency-list/routes.js';
import { grievanceRoutes } from '../grievance/routes.js';
import { opinionRoutes } from '../opinion/routes.js';
import { publicityRoutes } from '../publicity/routes.js';
import { proposalRoutes } from '../proposal/routes.js';
import { rehearsalRoutes } from '../rehearsal/routes.js';
import { roundRoutes } from '../round/routes.js';
import { clusterRoutes } from '../cluster/routes.js';
import { fundRoutes } from '../fund/routes.js';
import { handoverRoutes } from '../handover/routes.js';
import { scoringRoutes } from '../scoring/routes.js';
import { dueListRoutes } from '../due/routes.js';
import { quotaRoutes } from '../quota/routes.js';
import { queueRoutes } from '../queues/routes.js';
import type { RouteTable } from './route-table.js';

/** One line per feature. */
export const routeTables: RouteTable[] = [
  actRoutes,
  councilBodyRoutes,
  councilRoutes,
  minutesRoutes,
  meetingRoutes,
  accountRoutes,
  registryRoutes,
  submissionRoutes,
  calendarRoutes,
  catalogueRoutes,
  roundRoutes,
  movementRoutes,
  criteriaSetRoutes,
  assessmentRoutes,
  clusterRoutes,
  fundRoutes,
  handoverRoutes,
  scoringRoutes,
  agencyListRoutes,
  grievanceRoutes,
  opinionRoutes,
  publicityRoutes,
  proposalRoutes,
  importRoutes,
  dossierRoutes,
  queueRoutes,
  quotaRoutes,
  dueListRoutes,
  rehearsalRoutes,
];
