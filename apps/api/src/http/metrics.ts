import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

export const registry = new Registry();
collectDefaultMetrics({ register: registry });

const registers = [registry];

/** Labelled by route pattern, never by address: addresses hold ids. */
export const requestSeconds = new Histogram({
  name: 'vd_http_request_seconds',
  help: 'Time to answer a request',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers,
});

export const counters = {
  denied: new Counter({ name: 'vd_access_denied_total', help: 'Answers 403', registers }),
  faults: new Counter({ name: 'vd_http_faults_total', help: 'Answers 5xx', registers }),
  replays: new Counter({
    name: 'vd_replays_total',
    help: 'Commands answered from an earlier run',
    registers,
  }),
  signInsRefused: new Counter({
    name: 'vd_sign_ins_refused_total',
    help: 'Sign-ins refused, also by the rate limit',
    registers,
  }),
};
