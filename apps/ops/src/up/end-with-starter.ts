// Loaded into every process of the service before its own code (node --require): when the starter
// is gone, even by SIGKILL, the channel to it closes. Then the process is asked to end, unless it
// sees to that itself, and ends in any case before the next start would wait for it.
const LIMIT_MS = 7_000;

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), LIMIT_MS).unref();
  if (process.listenerCount('disconnect') === 0) process.kill(process.pid, 'SIGTERM');
});
// Listening must not keep a process alive that has nothing else to do.
process.channel?.unref();
