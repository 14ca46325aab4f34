import {
  Command,
  CommandHandler,
  Query,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import { reject } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { DomainRejectionError } from '../errors.js';
import { Mailer } from '../ports/mailer.js';
import { Notices, type NoticeWishes } from '../ports/notices.js';

/** How one wants to be told besides the inbox, and whether this installation can. */
export class FindNoticeWishes extends Query<NoticeWishes & { mailAvailable: boolean }> {
  constructor(readonly viewer: Viewer) {
    super();
  }
}

@QueryHandler(FindNoticeWishes)
export class FindNoticeWishesHandler implements IQueryHandler<FindNoticeWishes> {
  constructor(
    private readonly notices: Notices,
    private readonly mailer: Mailer,
  ) {}

  async execute({ viewer }: FindNoticeWishes) {
    const wishes = await this.notices.wishes(viewer.accountId);
    return { ...wishes, mailAvailable: this.mailer.available };
  }
}

export class SetNoticeWishes extends Command<void> {
  constructor(
    readonly viewer: Viewer,
    readonly wishes: NoticeWishes,
  ) {
    super();
  }
}

/** Rejects `no-mail-here`, `mail-needs-address`. */
@CommandHandler(SetNoticeWishes)
export class SetNoticeWishesHandler implements ICommandHandler<SetNoticeWishes> {
  constructor(
    private readonly notices: Notices,
    private readonly mailer: Mailer,
  ) {}

  async execute({ viewer, wishes }: SetNoticeWishes): Promise<void> {
    if (wishes.mail !== 'off') {
      if (!this.mailer.available) throw new DomainRejectionError(reject('no-mail-here'));
      if (!wishes.address) throw new DomainRejectionError(reject('mail-needs-address'));
    }
    await this.notices.setWishes(viewer.accountId, wishes);
  }
}
