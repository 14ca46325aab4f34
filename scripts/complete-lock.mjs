// Completes package-lock.json after `npm install`: a registry that lacks the
// binaries of other platforms makes npm leave them out of the lock, and then
// `npm ci` refuses it. Every exact optional dependency gets its entry back.
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const exact = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const platform = /-(darwin|linux|win32|freebsd|android|openharmony|sunos|wasm32|wasi)/;
let added = 0;

for (const [path, entry] of Object.entries({ ...lock.packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!exact.test(version)) continue;
    const nested = `${path ? `${path}/` : ''}node_modules/${name}`;
    const top = `node_modules/${name}`;
    if (lock.packages[nested]?.version === version || lock.packages[top]?.version === version)
      continue;
    const key = lock.packages[top] ? nested : top;
    const os = platform.exec(name)?.[1];
    const cpu = /(x64|arm64|arm|ia32|riscv64|ppc64|s390x)/.exec(name)?.[1];
    lock.packages[key] = {
      version,
      optional: true,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(os && !/^was/.test(os) ? { os: [os] } : {}),
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} optional entries added to ${file}`);
