import { IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE } from '../words.js';

const APPRAISERS = ['province', 'ministry'] as const;

export class ReceiveDossierDto extends PaperDatedDto {
  /** Day the appraiser received the file; not after today. */
  @IsDay()
  receivedOn!: string;

  /** Whose appraiser; that of the ministry only after the line was submitted to it. */
  @IsOptional()
  @IsIn(APPRAISERS)
  level: (typeof APPRAISERS)[number] = 'province';
}

export class ApplyEditionDto extends PaperDatedDto {
  @Matches(CODE)
  edition!: string;

  /** Why the newer law is more favourable, with the article. */
  @IsPlainText()
  @IsString()
  @Length(10, 2000)
  reason!: string;
}
