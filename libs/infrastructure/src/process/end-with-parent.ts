const LIMIT_MS = 6_000;

/**
 * Ends this process when the one that started it is gone, even by SIGKILL: the system then closes
 * the channel between them. A process started by hand has no such channel and lives on its own.
 * @param close closes the application; given up after a few seconds
 */
export function endWithParent(close: () => Promise<unknown>): void {
  if (!process.channel) return;
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), LIMIT_MS).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
  // Listening must not keep a process alive that has nothing else to do.
  process.channel.unref();
}
