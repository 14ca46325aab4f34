import { Controller, Get, Header } from '@nestjs/common';
import { Readiness } from '@vinhdanh/infrastructure';
import { Gauge } from 'prom-client';
import { registry } from '../http/metrics.js';
import { Open } from '../http/index.js';

const registers = [registry];
const gauges = {
  unsequenced: new Gauge({
    name: 'vd_unsequenced_seconds',
    help: 'Age of the oldest event without a place in the log',
    registers,
  }),
  dueTasks: new Gauge({
    name: 'vd_due_task_seconds',
    help: 'Age of the oldest due task',
    registers,
  }),
  deadTasks: new Gauge({ name: 'vd_dead_tasks', help: 'Tasks given up', registers }),
  lag: new Gauge({
    name: 'vd_projection_lag_events',
    help: 'Events a projection has not read',
    labelNames: ['projection'],
    registers,
  }),
};

/** Figures for Prometheus; no personal data and no ids. */
@Open()
@Controller('metrics')
export class MetricsController {
  constructor(private readonly readiness: Readiness) {}

  @Get()
  @Header('content-type', registry.contentType)
  async read(): Promise<string> {
    const figures = await this.readiness.figures();
    gauges.unsequenced.set(figures.unsequencedSeconds);
    gauges.dueTasks.set(figures.dueTaskSeconds);
    gauges.deadTasks.set(figures.deadTasks);
    for (const [projection, lag] of Object.entries(figures.projectionLag))
      gauges.lag.set({ projection }, lag);
    return registry.metrics();
  }
}
