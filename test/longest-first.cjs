const Sequencer = require('@jest/test-sequencer').default;

/**
 * What takes minutes begins first: on a fresh clone jest knows no durations and goes by size, and a
 * long spec begun last keeps one core waiting for it.
 */
const LONG = ['record-2016-2020', 'ballot-attack', 'kills-and-wipes', 'every-page', 'up.e2e'];
const place = ({ path }) => {
  const at = LONG.findIndex((name) => path.includes(name));
  return at === -1 ? LONG.length : at;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
};
