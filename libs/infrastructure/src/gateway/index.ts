import type { Provider } from '@nestjs/common';
import { CentreGateway, SubmissionSettings } from '@vinhdanh/application';
import { HttpCentreGateway } from './http-centre-gateway.js';
import { InstalledSubmissionSettings } from './submission-settings.js';

/** The way out to the centre. */
export const gateways: Provider[] = [
  { provide: CentreGateway, useClass: HttpCentreGateway },
  { provide: SubmissionSettings, useClass: InstalledSubmissionSettings },
];
