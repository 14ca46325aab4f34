import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { CastBallots } from '@vinhdanh/application';
import { CastBallotDto } from '@vinhdanh/contracts';
import type { FastifyRequest } from 'fastify';
import { Open, WithoutKey } from '../http/decorators.js';
import { plain } from '../http/plain.js';
import { Problem } from '../http/problem.js';

/**
 * The anonymous way in for ballots: no session, no key, no line in the access log, no metric. Only
 * the content goes on to the vault. A caller who shows who he is, is turned away: his device would
 * tie the ballot to him.
 */
@Open()
@WithoutKey()
@Controller('ballot-box')
export class BallotBoxController {
  constructor(private readonly ballots: CastBallots) {}

  /** One vote on one item; cast again it gets the same receipt. */
  @Post()
  @HttpCode(200)
  cast(@Body() ballot: CastBallotDto, @Req() request: FastifyRequest) {
    const { cookie, authorization } = request.headers;
    if (cookie !== undefined || authorization !== undefined)
      throw new Problem('ballot-with-credentials');
    return this.ballots.cast(plain(ballot));
  }
}
