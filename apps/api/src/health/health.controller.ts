import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { Readiness, type ReadinessReport } from '@vinhdanh/infrastructure';
import type { FastifyReply } from 'fastify';
import { Open } from '../http/index.js';

@Open()
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process answers; says nothing of its surroundings, so that it is not restarted for them. */
  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessReport> {
    const report = await this.readiness.check();
    if (!report.ready) void reply.status(HttpStatus.SERVICE_UNAVAILABLE).header('retry-after', '2');
    return report;
  }
}
