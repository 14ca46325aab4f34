import { Body, Controller, Header, HttpCode, Ip, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  ActSigner,
  SignActs,
  type RunContext,
  type SigningStep,
  type Viewer,
} from '@vinhdanh/application';
import { SignActsDto, type BulkAnswerDto } from '@vinhdanh/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { bulkAnswer } from '../documents/bulk.js';
import { Allows, Ctx, CurrentViewer, Lang } from '../http/decorators.js';
import { EVENT_STREAM, EventStreams, type Told } from '../http/event-streams.js';
import type { Language } from '../http/language.js';
import { plain } from '../http/plain.js';

/** What became of one act, and how far the whole has come. */
type SignedAct = BulkAnswerDto['results'][number] & Omit<SigningStep, 'outcome'>;
type SigningEvent = Told<'signed', SignedAct> | Told<'done', BulkAnswerDto>;

const orderOf = (
  { acts, authority, password }: SignActsDto,
  ip: string,
  viewer: Viewer,
  context: RunContext,
): SignActs => new SignActs(plain(acts), { password, ip }, viewer, context, plain({ authority }));

/** Many acts signed with one password, each in a transaction of its own and answered for alone. */
@Controller('api/v1/decisions')
export class SigningController {
  constructor(
    private readonly commands: CommandBus,
    private readonly signer: ActSigner,
    private readonly streams: EventStreams,
  ) {}

  @Post('sign')
  @HttpCode(200)
  @Allows('act.sign')
  async sign(
    @Body() body: SignActsDto,
    @Ip() ip: string,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
    @Lang() language: Language,
  ) {
    const order = orderOf(body, ip, viewer, context);
    return bulkAnswer(await this.commands.execute(order), language);
  }

  /**
   * The same, told step by step as server-sent events: `signed` after each act, `done` at the end.
   * Hanging up stops it before the next act; the same request with the same Idempotency-Key goes on
   * where it was cut off, by whatever.
   */
  @Post('sign/stream')
  @Header('content-type', EVENT_STREAM)
  @HttpCode(200)
  @Allows('act.sign')
  async watch(
    @Body() body: SignActsDto,
    @Ip() ip: string,
    @CurrentViewer() viewer: Viewer,
    @Ctx() context: RunContext,
    @Lang() language: Language,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const stop = new AbortController();
    // A wrong password is an ordinary problem: the stream begins after it.
    const steps = await this.signer.begin(orderOf(body, ip, viewer, context), stop.signal);
    return this.streams.send(request, reply, (gone) => {
      gone.addEventListener('abort', () => stop.abort(), { once: true });
      return told(steps, language);
    });
  }
}

async function* told(
  steps: AsyncIterable<SigningStep>,
  language: Language,
): AsyncGenerator<SigningEvent> {
  const outcomes: SigningStep['outcome'][] = [];
  for await (const { outcome, ...sums } of steps) {
    outcomes.push(outcome);
    const [result] = bulkAnswer([outcome], language).results;
    yield { event: 'signed', data: { ...sums, ...result! } };
  }
  yield { event: 'done', data: bulkAnswer(outcomes, language) };
}
