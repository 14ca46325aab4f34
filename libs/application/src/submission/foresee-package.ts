import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { vietnamDay } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { ActViews } from '../ports/act-views.js';
import { Clock } from '../ports/clock.js';
import { letterFrom } from './letter-of.js';
import { MessageBuilder, type ForeseenPackage } from './package/message-builder.js';

/** Names of left out papers that are told; the rest is a number. */
const SHOWN = 200;

/**
 * Whether the package of a letter will have room on the axis, for those who are to sign it: what stays
 * behind is known before it is sent, not after.
 */
export class ForeseePackage extends Query<ForeseenPackage> {
  constructor(
    readonly actId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(ForeseePackage)
export class ForeseePackageHandler implements IQueryHandler<ForeseePackage> {
  constructor(
    private readonly views: ActViews,
    private readonly messages: MessageBuilder,
    private readonly clock: Clock,
  ) {}

  /** @throws NotVisible for whoever does not see every line of the province, and for other acts */
  async execute({ actId, viewer }: ForeseePackage): Promise<ForeseenPackage> {
    const act =
      viewer.scope.kind === 'all' ? await this.views.find(viewer.scope, actId) : undefined;
    if (act?.state.actKind !== 'submission-letter') throw new NotVisible('act');
    const { number = '', date = vietnamDay(this.clock.now()) } = act.state;
    const { left, ...package_ } = await this.messages.foresee(
      letterFrom(actId, act.state, { number, date }, undefined),
    );
    return { ...package_, left: left.slice(0, SHOWN) };
  }
}
