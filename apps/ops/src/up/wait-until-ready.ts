import { OperatorError } from '@vinhdanh/infrastructure';
import type { StopSignal } from './stop-signal.js';
import type { Supervisor } from './supervisor.js';

const LIMIT_MS = 90_000;
const CRASHES = 3;

/** Waits for `/health/ready`; gives up when a process keeps crashing. */
export async function waitUntilReady(
  url: string,
  supervisor: Supervisor,
  stop: StopSignal,
): Promise<void> {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end;) {
    stop.check();
    if (await ready(url)) return;
    const failing = supervisor.failing(CRASHES);
    if (failing)
      throw new OperatorError(
        `Tiến trình ${failing} không khởi động được.`,
        `process ${failing} does not start:\n${supervisor.lastWords(failing)}`,
      );
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new OperatorError(
    'Dịch vụ chưa sẵn sàng sau 90 giây; xem thư mục logs trong thư mục dữ liệu.',
    'the service is not ready after 90 s: see logs/ in the data folder',
  );
}

async function ready(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
