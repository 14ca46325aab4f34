import ts from 'typescript';
import { Names } from './names.mjs';
import { unionOf } from './unions.mjs';

const { TypeFlags, SymbolFlags } = ts;
const NOTHING = TypeFlags.Undefined | TypeFlags.Void;
/** What JSON.stringify turns into `{}`, or into nothing anybody meant. */
const UNSENDABLE = /^(Map|Set|WeakMap|Promise|Buffer|RegExp|Error|StreamableFile|.*Array)$/;

/** JSON Schemas (2020-12) of types, as JSON.stringify writes their values. */
export class Schemas {
  #checker;
  #names = new Names();
  /** Types without a name that are being written, innermost last. */
  #open = [];

  constructor(checker) {
    this.#checker = checker;
  }

  /** The document with every reference given its name, and what is referred to. */
  named(document) {
    return this.#names.settle(document);
  }

  /** @throws {Error} if JSON cannot say it, or if a type without a name contains itself */
  of(type, without) {
    const simple = this.#simple(type);
    if (simple) return simple;
    if (type.isUnion()) return this.#union(type, without);
    const branded = type.isIntersection() && type.types.find((one) => !isObject(one));
    if (branded) return this.of(branded);
    const symbol = this.#nameOf(type);
    if (symbol && !without)
      return this.#shared(symbol, () => ({
        ...described(symbol, this.#checker),
        ...this.#object(type),
      }));
    return this.#once(type, () => this.#object(type, without));
  }

  #simple({ flags, value, intrinsicName }) {
    if (flags & TypeFlags.AnyOrUnknown) return {};
    if (flags & TypeFlags.Never) return { not: {} };
    if (flags & TypeFlags.Null) return { type: 'null' };
    if (flags & TypeFlags.BigIntLike) throw new Error('a bigint cannot be sent as JSON');
    if (flags & TypeFlags.BooleanLiteral)
      return { type: 'boolean', const: intrinsicName === 'true' };
    if (flags & TypeFlags.Boolean) return { type: 'boolean' };
    if (flags & TypeFlags.StringLiteral) return { type: 'string', const: value };
    if (flags & TypeFlags.NumberLiteral) return { type: 'number', const: value };
    if (flags & TypeFlags.StringLike) return { type: 'string' };
    if (flags & TypeFlags.NumberLike && !(flags & TypeFlags.Union)) return { type: 'number' };
    return undefined;
  }

  #union(type, without) {
    const write = () => {
      // As it was written: `Json | undefined` names Json there, which `types` has taken apart.
      const { types } = type.origin?.isUnion() ? type.origin : type;
      const sent = types.filter(({ flags }) => !(flags & NOTHING));
      return unionOf(sent.map((one) => this.of(one, without)));
    };
    const alias = type.types.some(isObject) && !type.aliasTypeArguments && type.aliasSymbol;
    return alias && !isForeign(alias) ? this.#shared(alias, write) : this.#once(type, write);
  }

  /** Inside a named schema types may come back: the name is where the circle ends. */
  #shared(symbol, write) {
    const open = this.#open;
    this.#open = [];
    try {
      return this.#names.refer(symbol, write);
    } finally {
      this.#open = open;
    }
  }

  #object(type, without) {
    const checker = this.#checker;
    if (checker.isTupleType(type)) return this.#tuple(type);
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(type);
      return { type: 'array', items: this.of(item) };
    }
    const json = type.getProperty('toJSON');
    if (json) {
      const [signature] = checker.getTypeOfSymbol(json).getCallSignatures();
      const written = this.of(checker.getReturnTypeOfSignature(signature));
      return type.symbol?.name === 'Date' ? { ...written, format: 'date-time' } : written;
    }
    if (UNSENDABLE.test(type.symbol?.name ?? '') && isForeign(type.symbol))
      throw new Error(`a ${type.symbol.name} cannot be sent as JSON`);
    return this.#members(type, without);
  }

  #tuple(type) {
    const { minLength, hasRestElement } = type.target;
    const items = this.#checker.getTypeArguments(type).map((one) => this.of(one));
    const rest = hasRestElement ? items.pop() : false;
    return { type: 'array', minItems: minLength, prefixItems: items, items: rest };
  }

  #members(type, without) {
    const properties = {};
    const required = [];
    for (const symbol of this.#checker.getPropertiesOfType(type)) {
      const { name } = symbol;
      const of = this.#checker.getTypeOfSymbol(symbol);
      if (name === without || name.startsWith('__@') || of.getCallSignatures().length > 0) continue;
      if (of.flags & (TypeFlags.Undefined | TypeFlags.Never)) continue;
      try {
        properties[name] = { ...described(symbol, this.#checker), ...this.of(of) };
      } catch (error) {
        throw new Error(`${name}: ${error.message}`, { cause: error });
      }
      if (!(symbol.flags & SymbolFlags.Optional) && !mayBeMissing(of)) required.push(name);
    }
    const [others] = this.#checker.getIndexInfosOfType(type);
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
      ...(required.length > 0 ? { required } : {}),
      ...(others ? { additionalProperties: this.of(others.type) } : {}),
    };
  }

  #once(type, write) {
    if (this.#open.includes(type))
      throw new Error(`${this.#checker.typeToString(type)} contains itself: give it a name`);
    this.#open.push(type);
    try {
      return write();
    } finally {
      this.#open.pop();
    }
  }

  /** Only what our own sources name, and not what is filled in with other types each time. */
  #nameOf(type) {
    if (type.aliasSymbol)
      return type.aliasTypeArguments || isForeign(type.aliasSymbol) ? undefined : type.aliasSymbol;
    const { symbol } = type;
    if (!symbol || !(symbol.flags & (SymbolFlags.Interface | SymbolFlags.Class))) return undefined;
    return isForeign(symbol) || type.target?.typeParameters ? undefined : symbol;
  }
}

const OBJECT = TypeFlags.Object | TypeFlags.Intersection | TypeFlags.NonPrimitive;
const isObject = ({ flags }) => (flags & OBJECT) !== 0;
const isForeign = (symbol) =>
  !symbol.declarations?.some((one) => !/node_modules/.test(one.getSourceFile().fileName));

function mayBeMissing(type) {
  const loose = TypeFlags.Undefined | TypeFlags.AnyOrUnknown;
  return type.isUnion() ? type.types.some(({ flags }) => flags & loose) : !!(type.flags & loose);
}

function described(symbol, checker) {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return text ? { description: text } : {};
}
