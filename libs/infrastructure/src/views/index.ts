import type { Provider } from '@nestjs/common';
import {
  AccountViews,
  ActViews,
  CouncilViews,
  OrganisationViews,
  SubjectViews,
  SubmissionViews,
} from '@vinhdanh/application';
import { PgAccountViews } from './account-views.js';
import { PgActViews } from './act-views.js';
import { PgCouncilViews } from './council-views.js';
import { PgOrganisationViews } from './organisation-views.js';
import { PgSubjectViews } from './subject-views.js';
import { PgSubmissionViews } from './submission-views.js';

/** Ports answered by SQL over the read models, one line each. */
export const views: Provider[] = [
  { provide: AccountViews, useClass: PgAccountViews },
  { provide: ActViews, useClass: PgActViews },
  { provide: CouncilViews, useClass: PgCouncilViews },
  { provide: OrganisationViews, useClass: PgOrganisationViews },
  { provide: SubjectViews, useClass: PgSubjectViews },
  { provide: SubmissionViews, useClass: PgSubmissionViews },
];
