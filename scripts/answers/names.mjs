const REF = '#/components/schemas/';

/**
 * Names of shared schemas. Two types of one name get that of their file in front; which names are
 * taken twice is only known at the end, so references are numbers until then.
 */
export class Names {
  #numbers = new Map();
  #schemas = [];

  refer(symbol, write) {
    const known = this.#numbers.get(symbol);
    if (known !== undefined) return { $ref: known };
    const number = this.#schemas.length;
    this.#numbers.set(symbol, number);
    this.#schemas.push(undefined);
    this.#schemas[number] = write();
    return { $ref: number };
  }

  settle(document) {
    const names = this.#chosen();
    const put = (_key, value) =>
      typeof value?.$ref === 'number' ? { ...value, $ref: REF + names[value.$ref] } : value;
    const schemas = Object.fromEntries(
      this.#schemas.map((schema, i) => [names[i], schema]).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    return JSON.parse(JSON.stringify({ ...document, schemas }, put));
  }

  #chosen() {
    const symbols = [...this.#numbers.keys()];
    for (const full of [(symbol) => symbol.name, withFile, withFolder]) {
      const names = symbols.map((symbol) => unlessTwice(symbol, symbols, full));
      if (new Set(names).size === names.length) return names;
    }
    throw new Error(`answers share names: ${symbols.map(withFolder).sort().join(', ')}`);
  }
}

const unlessTwice = (symbol, symbols, full) =>
  symbols.filter(({ name }) => name === symbol.name).length === 1 ? symbol.name : full(symbol);

const pathOf = ({ declarations }) => declarations[0].getSourceFile().fileName.split('/');
const pascal = (text) => text.replace(/(?:^|[-.])(\w)/g, (_, letter) => letter.toUpperCase());

const withFile = (symbol) => {
  const file = pathOf(symbol).at(-1);
  const words = pascal(file.replace(/(-views|\.controller)?\.ts$/, ''));
  return symbol.name.startsWith(words) ? symbol.name : words + symbol.name;
};
const withFolder = (symbol) => pascal(pathOf(symbol).at(-2)) + withFile(symbol);
