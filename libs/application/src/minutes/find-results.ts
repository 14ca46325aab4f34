import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { drawContent, type MinutesContent } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { MinutesDesk } from './minutes-desk.js';
import type { MinutesDocument } from './find-minutes.js';

/** The votes of a session as they stand now, with everything a result sheet prints. */
export type ResultSheet = Pick<MinutesDocument, 'sessionId' | 'content' | 'lines'>;

export class FindResultSheet extends Query<ResultSheet> {
  constructor(
    readonly sessionId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindResultSheet)
export class FindResultSheetHandler implements IQueryHandler<FindResultSheet> {
  constructor(private readonly desk: MinutesDesk) {}

  async execute({ sessionId, viewer }: FindResultSheet): Promise<ResultSheet> {
    const session = await this.desk.session(sessionId, viewer, 'minutes.read');
    const lines = await this.desk.lines(sessionId, session);
    const content: MinutesContent = drawContent(sessionId, session, lines, []);
    return { sessionId, content, lines: await this.desk.names(sessionId, session) };
  }
}
