import { expressionFaults, honoursNamed } from './check.js';

describe('an expression of a criterion', () => {
  it.each([
    ['count(rated(meritYears, "excellent"))', 'number'],
    ['initiatives(upToNow, ["initiative","topic"], "province", "applied") + 1', 'number'],
    ['percent(figure("advanced", meritYear), figure("headcount", meritYear))', 'number'],
    [
      'lastRun(union(rated(since("a-b"), "excellent"), titled(since("a-b"), ["c","d"])))',
      'windows',
    ],
    ['runs(rated(upToNow, "good"))', 'windows'],
    ['not(flagEligible) and kind = "merit" or lastYear >= 2020', 'boolean'],
    ['if sex = "female" then postCredit("a") else -1', 'number'],
    ['postYears(["a:1", "b"]) - 2 * modulo(existence, 10)', 'number'],
    ['(min(1, lastYear)) // as the law says', 'number'],
    ['position', 'string'],
  ] as const)('takes %s', (text, type) => {
    expect(expressionFaults(text, type)).toEqual([]);
  });

  it.each([
    ['', 'the expression is empty'],
    ['2 +', 'not understood'],
    ['held(', 'not understood'],
    ['1 2', 'not understood'],
    ['lastYaer - 1', 'unknown name lastYaer'],
    ['constructor', 'unknown name constructor'],
    ['toString("a")', 'unknown function toString'],
    ['counted("a")', 'unknown function counted'],
    ['held', 'held is a function'],
    ['upToNow("a")', 'unknown function upToNow'],
    ['held()', 'takes 1 arguments, not 0'],
    ['held("a", "b")', 'takes 1 arguments, not 2'],
    ['initiatives(upToNow, "topic")', 'takes 3 to 4 arguments, not 2'],
    ['count(rated(meritYears, "excelent"))', '"excelent" is none of excellent, good'],
    ['count(rated("excellent", meritYears))', 'window needed, this is string'],
    ['held(kind)', 'a code or a list of codes'],
    ['held([])', 'the list is empty'],
    ['held("Bằng khen")', 'a code or a list of codes'],
    ['count(rated(upToNow, ["good"]))', 'a word is needed'],
    ['kind + 1', 'number needed, this is string'],
    ['kind = 1', 'string needed, this is number'],
    ['kind < "x"', 'string cannot be compared'],
    ['upToNow = ever', 'window cannot be compared'],
    ['if flagEligible then 1 else "a"', 'number needed, this is string'],
    ['10 / 4', 'operator / is not'],
    ['2 ** 3', 'operator ** is not'],
    ['1.5', 'only whole numbers'],
    ['modulo(existence, 0)', 'above 0'],
    ['upToNow.from', 'PathExpression is not part'],
    ['[1,2][1]', 'FilterExpression is not part'],
    ['for x in [1] return x', 'ForExpression is not part'],
    ['some x in [1] satisfies x = 1', 'QuantifiedExpression is not part'],
    ['span(window(from: 1, to: 2))', 'by position'],
    ['kind in ("a", "b")', 'comparison in is not'],
    ['{a: 1}', 'Context is not part'],
    ['lastYear between 1 and 2', 'comparison between is not'],
    ['null', 'null is not part'],
    ['@"2020-01-01"', 'is not part'],
    ['"a\\nb"', 'no backslash'],
    ['flagEligible', 'gives boolean, but number is needed'],
  ])('refuses %s', (text, words) => {
    const faults = expressionFaults(text, 'number');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(words);
  });

  it('says where the fault is', () => {
    expect(expressionFaults('held("a") + lastYaer', 'number')).toEqual([
      'unknown name lastYaer (characters 13–20: "lastYaer")',
    ]);
  });

  it('lists the honours it rests on', () => {
    expect(honoursNamed('held(["b", "a"]) + honours(since("c"), "a")')).toEqual(['a', 'b', 'c']);
  });
});
