import { IsOptional, IsString, Length } from 'class-validator';
import { IsDay } from './is-day.js';
import { IsPlainText } from './is-plain-text.js';

/** The text of the law an officer confirms something by. */
export class LawCitationDto {
  /** Kind and number, e.g. "Nghị định 91/2017/NĐ-CP". */
  @IsPlainText()
  @IsString()
  @Length(3, 300)
  document!: string;

  /** Day the document bears. */
  @IsDay()
  date!: string;

  /** E.g. "Điều 9 khoản 3". */
  @IsPlainText()
  @IsString()
  @Length(3, 300)
  article!: string;
}

export class CitedLawDto extends LawCitationDto {
  /** What was found there, in free words. */
  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(1, 2000)
  note?: string;
}
