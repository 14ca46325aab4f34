import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';

const OUT = join(import.meta.dirname, '../../dist/console');

/** Packed once here instead of at every request; the api sends what the browser takes. */
const packed = {
  name: 'packed',
  closeBundle() {
    for (const entry of readdirSync(OUT, { recursive: true })) {
      if (!/\.(js|css|svg)$/.test(entry)) continue;
      const content = readFileSync(join(OUT, entry));
      writeFileSync(join(OUT, `${entry}.gz`), gzipSync(content, { level: 9 }));
      writeFileSync(join(OUT, `${entry}.br`), brotliCompressSync(content));
    }
  },
};

/**
 * Marks of a server renderer that we have not, hundreds of them; and that sjcl would ask Node's
 * crypto where there is no WebCrypto, which every browser we serve has.
 */
const saysNothing = ({ code, message }) =>
  code === 'MODULE_LEVEL_DIRECTIVE' || /"crypto" has been externalized.*sjcl/s.test(message);

// The api serves what is built here, in every shape of deployment; `npx vite apps/console` beside
// a running service (port 3000) shows changes at once.
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: join(OUT, '../.vite'),
  plugins: [packed],
  // The member's half of a secret ballot: the one library of ours that runs in a browser too.
  resolve: {
    alias: {
      '@vinhdanh/ballot-client': join(import.meta.dirname, '../../libs/ballot-client/src/index.ts'),
    },
  },
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      onLog: (level, log, show) => (saysNothing(log) ? undefined : show(level, log)),
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/ballot-box': 'http://127.0.0.1:3000' } },
});
