import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import {
  LiveWatch,
  visibleChanges,
  WatchedPulses,
  type ChangedTopic,
  type Pulse,
  type PulseKind,
  type Viewer,
} from '@vinhdanh/application';
import { LiveQueryDto } from '@vinhdanh/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentViewer, SignedIn } from '../http/decorators.js';
import { EVENT_STREAM, EventStreams, type Told } from '../http/event-streams.js';
import { OpenPlaces } from './open-places.js';

/** Everything may have changed after too much to tell; no topics at all say where the log stands. */
type Changed = { topics: ChangedTopic[] } | { all: true };

/** Roles, and the sign-in itself, are looked at again when the caller comes back. */
const LIFE_MS = 120_000;

/** What changes, told as it happens: kinds and ids only, and only of what the caller may see. */
@Controller('api/v1/live')
export class LiveController {
  private readonly places = new OpenPlaces();

  constructor(
    private readonly watch: LiveWatch,
    private readonly pulses: WatchedPulses,
    private readonly streams: EventStreams,
  ) {}

  /**
   * Server-sent events: `changed` with `{topics: [{topic, ids?}]}`, or `{all: true}` after too much
   * to tell; its `id` is a log index, from which Last-Event-ID (or `?after=`) goes on. Ends after
   * two minutes; a browser comes back by itself. 429 beyond 8 streams of an account. `?watch=` tells
   * of work in the background besides, by the same event and as topics of the same names.
   */
  @Get()
  @Header('content-type', EVENT_STREAM)
  @SignedIn()
  async live(
    @Query() { after, watch }: LiveQueryDto,
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const watched = await this.pulses.seenBy(pulsesIn(watch), viewer);
    const leave = this.places.take(viewer.accountId);
    const end = new AbortController();
    const life = setTimeout(() => end.abort(), LIFE_MS).unref();
    try {
      return await this.streams.send(request, reply, (signal, lastId) => {
        signal.addEventListener('abort', () => end.abort(), { once: true });
        return this.events(viewer, last(lastId) ?? after, watched, end.signal);
      });
    } finally {
      clearTimeout(life);
      leave();
    }
  }

  private async *events(
    viewer: Viewer,
    after: number | undefined,
    watched: readonly Pulse[],
    signal: AbortSignal,
  ): AsyncGenerator<Told<'changed', Changed>> {
    let first = true;
    for await (const { upTo, changes, moved = [] } of this.watch.from(after, signal, watched)) {
      const topics = changes && [...visibleChanges(changes, viewer), ...moved.map(topicOf)];
      // The first one says where the log stands; later ones are sent only if they say something.
      if (first || !topics || topics.length > 0)
        yield { event: 'changed', id: String(upTo), data: topics ? { topics } : { all: true } };
      first = false;
    }
  }
}

const topicOf = ({ kind, id }: Pulse): ChangedTopic => ({
  topic: kind,
  ...(id === undefined ? {} : { ids: [id] }),
});

const pulsesIn = (watch: string | undefined): Pulse[] =>
  [...new Set(watch?.split(','))].map((name) => {
    const [kind, id] = name.split(':') as [PulseKind, string?];
    return { kind, ...(id === undefined ? {} : { id }) };
  });

function last(id: string | undefined): number | undefined {
  return id !== undefined && /^\d{1,15}$/.test(id) ? Number(id) : undefined;
}
