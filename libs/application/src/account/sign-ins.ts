import {
  Command,
  CommandHandler,
  Query,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import { NotVisible } from '../errors.js';
import { Sessions, type SignIn } from '../ports/sessions.js';

/** One's own sign-ins, newest first. */
export class ListSignIns extends Query<SignIn[]> {
  constructor(readonly accountId: string) {
    super();
  }
}

@QueryHandler(ListSignIns)
export class ListSignInsHandler implements IQueryHandler<ListSignIns> {
  constructor(private readonly sessions: Sessions) {}

  execute({ accountId }: ListSignIns): Promise<SignIn[]> {
    return this.sessions.list(accountId);
  }
}

/** Ends one of one's own sign-ins. */
export class EndSignIn extends Command<void> {
  constructor(
    readonly accountId: string,
    readonly sessionId: string,
  ) {
    super();
  }
}

@CommandHandler(EndSignIn)
export class EndSignInHandler implements ICommandHandler<EndSignIn> {
  constructor(private readonly sessions: Sessions) {}

  async execute({ accountId, sessionId }: EndSignIn): Promise<void> {
    if (!(await this.sessions.end(accountId, sessionId))) throw new NotVisible('sign-in');
  }
}
