import type { Provider } from '@nestjs/common';
import { Mailer, Notices } from '@vinhdanh/application';
import { Settings } from '../settings.js';
import { PgNotices } from './pg-notices.js';
import { SmtpMailer } from './smtp-mailer.js';

export { MailDuty } from './mail-duty.js';
export { NoticeFollower } from './notice-follower.js';
export { ReminderDuty } from './reminder-duty.js';

/** Inbox and mail. */
export const notices: Provider[] = [
  { provide: Notices, useClass: PgNotices },
  {
    provide: Mailer,
    useFactory: ({ smtpUrl, mailFrom = '' }: Settings) => new SmtpMailer(smtpUrl, mailFrom),
    inject: [Settings],
  },
];
