import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageQueryDto } from '../page-query.dto.js';
import { CODE } from '../words.js';

export const DUE_STANDINGS = ['met', 'awaiting', 'short-by-one', 'not-enough-data'] as const;

const yes = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

/** What is wanted of the rows. */
class DueFilterDto extends PageQueryDto {
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  award?: string;

  @IsOptional()
  @IsIn(DUE_STANDINGS)
  standing?: (typeof DUE_STANDINGS)[number];

  /** `true`: only those whom nobody proposed in time. */
  @IsOptional()
  @Transform(yes)
  @IsBoolean()
  missed?: boolean;
}

export class DueRowsQueryDto extends DueFilterDto {}

/** Exactly one of `unit`, `block` and `province=true`. */
export class DueQueryDto {
  @IsOptional()
  @IsUUID()
  unit?: string;

  /** Kind of body, e.g. `commune`. */
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  block?: string;

  @IsOptional()
  @Transform(yes)
  @IsBoolean()
  province?: boolean;

  @Type(() => Number)
  @IsInt()
  @Min(1945)
  @Max(2200)
  year!: number;

  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  award?: string;

  @IsOptional()
  @IsIn(DUE_STANDINGS)
  standing?: (typeof DUE_STANDINGS)[number];

  @IsOptional()
  @Transform(yes)
  @IsBoolean()
  missed?: boolean;
}

/** Exactly one of `unit`, `block` and `province`. */
export class RequestDueListDto {
  @IsOptional()
  @IsUUID()
  unit?: string;

  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  block?: string;

  @IsOptional()
  @IsBoolean()
  province?: boolean;

  @IsInt()
  @Min(1945)
  @Max(2200)
  year!: number;

  /** Only these awards; every award if absent. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Matches(CODE, { each: true })
  awards?: string[];
}
