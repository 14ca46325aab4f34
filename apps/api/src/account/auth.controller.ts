import { Body, Controller, Delete, Get, HttpCode, Ip, Post, Req, Res } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  ChangePassword,
  EndSignIn,
  ListSignIns,
  SignInCommand,
  UseOneTimeLink,
  type RunContext,
  type Viewer,
} from '@vinhdanh/application';
import {
  ChangePasswordDto,
  OneTimeLinkDto,
  SignInDto,
  type CommandAnswerDto,
  type MeDto,
  type SignedInDto,
  type SignInRowDto,
} from '@vinhdanh/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  answer,
  Ctx,
  CurrentViewer,
  Id,
  Open,
  Problem,
  SignedIn,
  WithoutKey,
} from '../http/index.js';
import { counters } from '../http/metrics.js';
import { SESSION_COOKIE } from '../http/session.guard.js';
import { toMe } from './account-answers.js';

@Controller('api/v1/auth')
export class AuthController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Open()
  @WithoutKey()
  @Post('tokens')
  async signIn(
    @Body() body: SignInDto,
    @Ip() ip: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    const agent = request.headers['user-agent'] ?? '';
    const outcome = await this.commands.execute(new SignInCommand({ ...body, ip, agent }));
    if (outcome.kind !== 'signed-in') counters.signInsRefused.inc();
    if (outcome.kind === 'too-many')
      throw new Problem('too-many-requests', {
        headers: { 'retry-after': String(outcome.retryAfterSeconds) },
      });
    if (outcome.kind === 'refused')
      throw new Problem('sign-in-refused', {
        headers: { 'www-authenticate': 'Bearer realm="vinhdanh"' },
      });
    const { token, expiresAt, viewer } = outcome.signedIn;
    void reply.setCookie(SESSION_COOKIE, token, {
      ...cookieFor(request),
      expires: new Date(expiresAt),
    });
    return { token, expiresAt, ...toMe(viewer) };
  }

  @SignedIn()
  @WithoutKey()
  @HttpCode(204)
  @Delete('tokens/current')
  async signOut(
    @CurrentViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (viewer.sessionId)
      await this.commands.execute(new EndSignIn(viewer.accountId, viewer.sessionId));
    void reply.clearCookie(SESSION_COOKIE, cookieFor(request));
  }

  @SignedIn()
  @Get('me')
  me(@CurrentViewer() viewer: Viewer): MeDto {
    return toMe(viewer);
  }

  @SignedIn()
  @Get('sign-ins')
  async signIns(@CurrentViewer() viewer: Viewer): Promise<{ items: SignInRowDto[] }> {
    const rows = await this.queries.execute(new ListSignIns(viewer.accountId));
    return {
      items: rows.map(({ sessionId, ...row }) => ({
        id: sessionId,
        ...row,
        current: sessionId === viewer.sessionId,
      })),
    };
  }

  @SignedIn()
  @WithoutKey()
  @HttpCode(204)
  @Delete('sign-ins/:id')
  async endSignIn(@CurrentViewer() viewer: Viewer, @Id() id: string): Promise<void> {
    await this.commands.execute(new EndSignIn(viewer.accountId, id));
  }

  @SignedIn()
  @HttpCode(200)
  @Post('password')
  async changePassword(
    @CurrentViewer() viewer: Viewer,
    @Body() body: ChangePasswordDto,
    @Ctx() ctx: RunContext,
  ): Promise<CommandAnswerDto> {
    const { accountId, sessionId } = viewer;
    return answer(await this.commands.execute(new ChangePassword(accountId, sessionId, body, ctx)));
  }

  /** Sets the password with a one-time link; the link is proof enough. */
  @Open()
  @WithoutKey()
  @HttpCode(200)
  @Post('one-time-link')
  useLink(@Body() body: OneTimeLinkDto): Promise<{ username: string }> {
    return this.commands.execute(new UseOneTimeLink(body.token, body.password));
  }
}

const cookieFor = (request: FastifyRequest) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict' as const,
  secure: request.protocol === 'https',
});
