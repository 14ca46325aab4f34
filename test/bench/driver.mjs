// A process in the role of the api: the people of one year, working at the pace of the service.
// Told what to do by its argument; answers its parent with one message.
import { draftYear, playSitting, readLetters } from './case-work.mjs';
import { openUseCases } from './use-cases.mjs';

const order = JSON.parse(process.argv[2]);
const cases = await openUseCases();
try {
  if (order.verb === 'draft') await draftYear(cases, order);
  process.send(order.verb === 'draft' ? {} : await play(order));
} finally {
  await cases.close();
  process.disconnect();
}

/** Sittings of the council, each from the filing of its letters on, overlap as far as told. */
async function play({ lettersPerSitting, inFlight }) {
  const letters = await readLetters(cases);
  const count = Math.ceil(letters.length / lettersPerSitting);
  const began = performance.now();
  const cpu = process.cpuUsage();
  let next = 0;
  const lane = async () => {
    for (let n = next++; n < count; n = next++) {
      const own = letters.slice(n * lettersPerSitting, (n + 1) * lettersPerSitting);
      await playSitting(cases, own, n + 1);
    }
  };
  const lanes = Array.from({ length: inFlight }, lane);
  await Promise.race([Promise.all(lanes), cases.watching]);
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - began) / 1_000, cpuSeconds: (user + system) / 1e6 };
}
