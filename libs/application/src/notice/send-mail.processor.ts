import { Injectable } from '@nestjs/common';
import { renderNotice, vietnamTime } from '@vinhdanh/domain';
import { viewerOf } from '../access/viewer.js';
import { AccountViews } from '../ports/account-views.js';
import { Clock } from '../ports/clock.js';
import { Installation } from '../ports/installation.js';
import { Mailer } from '../ports/mailer.js';
import { Notices, type NoticeReader, type NoticeRow } from '../ports/notices.js';
import { StageProcessor, type OwedTask, type TaskOutcome } from '../process/stage-processor.js';
import { noticeReader } from './notice-reader.js';

/** Sentences of one mail; the rest is a number and waits in the inbox. */
const SHOWN = 50;

/**
 * Mails what an account has been told since the last mail. The rights of the moment decide, so a
 * role that has ended is told nothing more. Names of people stay in the inbox.
 */
@Injectable()
export class SendMailProcessor extends StageProcessor {
  readonly queue = 'notices';
  readonly kinds = ['send-mail'];

  constructor(
    private readonly notices: Notices,
    private readonly accounts: AccountViews,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    private readonly installation: Installation,
  ) {
    super();
  }

  async process(tasks: OwedTask[]): Promise<TaskOutcome[]> {
    const outcomes: TaskOutcome[] = [];
    for (const task of tasks) outcomes.push({ task, done: await this.mail(task.id) });
    return outcomes;
  }

  private async mail(accountId: string): Promise<string> {
    const reader = await this.reader(accountId);
    if (!reader) return 'no such account today';
    const { wishes, rows } = await this.notices.toMail(reader, SHOWN + 1);
    const newest = rows.at(-1);
    if (wishes.mail === 'off' || !wishes.address || !newest) return 'nothing to mail';
    const shown = rows.slice(0, SHOWN);
    await this.mailer.send({
      to: wishes.address,
      subject: subject(rows.length, wishes.language),
      text: this.text(shown, rows.length > SHOWN, wishes.language),
    });
    await this.notices.markMailed(accountId, shown.at(-1)!.seq);
    return `mailed ${shown.length}`;
  }

  private async reader(accountId: string): Promise<NoticeReader | undefined> {
    const known = await this.accounts.known(accountId);
    if (!known) return undefined;
    const today = vietnamTime(this.clock.now().toISOString()).day;
    const viewer = viewerOf({ accountId, ...known }, today);
    return viewer && noticeReader(viewer);
  }

  private text(rows: NoticeRow[], more: boolean, language: 'vi' | 'en'): string {
    const lines = rows.map(
      ({ kind, count, params }) => `- ${renderNotice(kind, count, params, language)}`,
    );
    const rest = { vi: 'Còn nữa trong hộp thông báo.', en: 'There is more in the inbox.' };
    const open = { vi: 'Mở hộp thông báo', en: 'Open the inbox' };
    return [
      ...lines,
      ...(more ? [rest[language]] : []),
      '',
      `${open[language]}: ${this.installation.url}/`,
    ].join('\n');
  }
}

const subject = (count: number, language: 'vi' | 'en'): string =>
  language === 'vi' ? `Vinh Danh: ${count} thông báo mới` : `Vinh Danh: ${count} new notices`;
