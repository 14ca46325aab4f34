// Real processes and a real database on what may be a busy machine.
jest.setTimeout(30_000);
