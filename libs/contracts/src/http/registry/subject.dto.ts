import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { IsPlainText } from '../is-plain-text.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { RECIPIENT_KINDS } from '../words.js';

export class RegisterSubjectDto extends PaperDatedDto {
  @IsIn(RECIPIENT_KINDS)
  kind!: (typeof RECIPIENT_KINDS)[number];

  @Length(1, 300)
  @IsPlainText()
  name!: string;

  /** Organisation it belongs to. */
  @IsUUID()
  unitId!: string;

  @IsOptional()
  @IsInt()
  @Min(1850)
  @Max(2100)
  birthYear?: number;

  @IsOptional()
  @IsIn(['male', 'female'])
  sex?: 'male' | 'female';

  /** Twelve digits; kept in the erasable part, never shown in lists. */
  @IsOptional()
  @Matches(/^\d{12}$/)
  personalNumber?: string;

  /** Marks an invented recipient. */
  @IsOptional()
  @IsBoolean()
  synthetic?: boolean;
}

export class SubjectQueryDto {
  /** Words of a name; accents do not matter. */
  @IsString()
  @Length(1, 200)
  q!: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}

export class SubjectDto {
  id!: string;
  version!: number;
  kind!: string;
  /** Null once erased. */
  name!: string | null;
  birthYear!: number | null;
  sex!: string | null;
  unitId!: string;
  synthetic!: boolean;
}

export class SubjectListDto {
  items!: SubjectDto[];
}

export class SubjectAnswerDto {
  id!: string;
  /** It was registered already; the id is that of the one found. */
  existed!: boolean;
}
