// Lets a worker thread load our TypeScript sources, for tests that run before anything is built.
const { existsSync } = require('node:fs');
const Module = require('node:module');
const { transformFileSync } = require('@swc/core');

const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  // Our sources import './x.js' as Node wants; the file is './x.ts'.
  if (/^\.{1,2}\//.test(request) && request.endsWith('.js') && parent?.path) {
    const source = require('node:path').resolve(parent.path, request.replace(/\.js$/, '.ts'));
    if (existsSync(source)) return source;
  }
  return resolve.call(this, request, parent, ...rest);
};

Module._extensions['.ts'] = (module, file) => {
  const { code } = transformFileSync(file, {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs', ignoreDynamic: false },
    sourceMaps: 'inline',
  });
  module._compile(code, file);
};
