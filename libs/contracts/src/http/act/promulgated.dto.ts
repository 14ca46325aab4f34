import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { IsPlainText } from '../is-plain-text.js';
import { PageQueryDto } from '../page-query.dto.js';
import { BilingualDto } from '../report/commendation-report.dto.js';

/** A number, a name of at least two words, or both. */
export class PromulgatedQueryDto extends PageQueryDto {
  /** As it stands on the paper, e.g. "643/QĐ-UBND". */
  @IsOptional()
  @IsString()
  @Length(1, 60)
  @IsPlainText()
  number?: string;

  /** Of the recipient; accents may be left out. */
  @IsOptional()
  @IsString()
  @Length(2, 120)
  @IsPlainText()
  name?: string;

  /** Of the decision. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1945)
  @Max(2200)
  year?: number;
}

export class PromulgatedLineDto {
  id!: string;
  number!: string;
  /** ISO day. */
  decidedOn!: string;
  title!: string | null;
  subjectName!: string;
  recipientKind!: string;
  award!: string;
  awardName!: BilingualDto;
  unitName!: string | null;
}

export class PromulgatedPageDto {
  items!: PromulgatedLineDto[];
  nextCursor?: string;
}
