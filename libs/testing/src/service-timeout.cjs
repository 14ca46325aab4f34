// Several processes, a queue and a database each, started and stopped by every file.
jest.setTimeout(60_000);
