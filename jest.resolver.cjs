// Our sources import './x.js' as Node wants; under jest the file is './x.ts'.
module.exports = (request, options) => {
  if (
    /^\.{1,2}\//.test(request) &&
    request.endsWith('.js') &&
    !options.basedir.includes('node_modules')
  ) {
    try {
      return options.defaultResolver(request.replace(/\.js$/, '.ts'), options);
    } catch {
      // a real .js file: fall through to the default
    }
  }
  return options.defaultResolver(request, options);
};
