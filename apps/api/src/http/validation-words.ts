import type { Language } from './language.js';
import type { FieldError } from './problem.js';

/** Words per constraint (class-validator's names) and per check of the JSON reader. */
const WORDS: Record<string, [vi: string, en: string]> = {
  isString: ['phải là văn bản', 'must be text'],
  isInt: ['phải là số nguyên', 'must be a whole number'],
  isNumber: ['phải là số', 'must be a number'],
  isBoolean: ['phải là đúng hoặc sai (true/false)', 'must be true or false'],
  isArray: ['phải là danh sách', 'must be a list'],
  isObject: ['phải là đối tượng', 'must be an object'],
  isUuid: ['phải là mã UUID', 'must be a UUID'],
  isIn: ['không thuộc các giá trị cho phép', 'is not one of the allowed values'],
  isEnum: ['không thuộc các giá trị cho phép', 'is not one of the allowed values'],
  isDay: ['phải là ngày có thật, dạng YYYY-MM-DD', 'must be a real day, YYYY-MM-DD'],
  isDateString: ['phải là ngày theo ISO 8601', 'must be a date of ISO 8601'],
  isNotEmpty: ['không được để trống', 'must not be empty'],
  isDefined: ['phải có', 'is required'],
  isLength: ['dài không đúng giới hạn ({0}–{1} ký tự)', 'has not {0}–{1} characters'],
  minLength: ['phải có ít nhất {0} ký tự', 'must have at least {0} characters'],
  maxLength: ['có nhiều nhất {0} ký tự', 'must have at most {0} characters'],
  min: ['không được nhỏ hơn {0}', 'must not be less than {0}'],
  max: ['không được lớn hơn {0}', 'must not be greater than {0}'],
  arrayMinSize: ['phải có ít nhất {0} phần tử', 'must have at least {0} items'],
  arrayMaxSize: ['có nhiều nhất {0} phần tử', 'must have at most {0} items'],
  arrayUnique: ['có phần tử trùng nhau', 'has an item twice'],
  matches: ['không đúng dạng quy định', 'has not the required form'],
  isPlainText: [
    'phải là một dòng chữ, không có ký tự ẩn hoặc đổi chiều chữ',
    'must be one line of text without hidden or direction-changing characters',
  ],
  whitelistValidation: ['không phải trường được nhận', 'is not a known field'],
  notInFuture: ['không được sau hôm nay', 'must not be after today'],
  'key-not-allowed': ['là khóa không được phép', 'is a key that is not allowed'],
  'array-too-long': ['có quá 1.000 phần tử', 'has more than 1,000 items'],
  'nested-too-deep': ['lồng quá 32 tầng', 'is nested deeper than 32'],
  'number-out-of-range': ['là số ngoài giới hạn', 'is a number out of range'],
};

/** The message of one wrong part, in the caller's language. */
export function fieldMessage(error: FieldError, language: Language): string {
  const [vi, en] = WORDS[error.code] ?? ['không hợp lệ', 'is not valid'];
  const limits = error.limits ?? [];
  return (language === 'vi' ? vi : en).replace(
    /\{(\d)\}/g,
    (_, n: string) => limits[Number(n)] ?? '–',
  );
}
