import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { PageQueryDto } from '../page-query.dto.js';
import { CODE } from '../words.js';

/** Lines filed from one day to another, and closed since, are weighed under another edition. */
export class RequestRehearsalDto {
  @IsDay()
  from!: string;

  @IsDay()
  to!: string;

  /** Code of the edition, e.g. `e4`. */
  @Matches(CODE)
  @MaxLength(60)
  edition!: string;

  /** Only these awards; every award if absent. */
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ArrayUnique()
  @Matches(CODE, { each: true })
  awards?: string[];
}

export class FlipQueryDto extends PageQueryDto {
  @IsOptional()
  @Matches(CODE)
  @MaxLength(60)
  award?: string;

  /** Id of a criterion, e.g. `merit.years`. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  criterion?: string;
}

export class RehearsalDto {
  id!: string;
  version!: number;
  status!: string;
  from!: string;
  to!: string;
  edition!: string;
  awards?: string[];
  requestedBy!: string;
  requestedAt!: string;
  endedAt?: string;
  /** Lines there are, lines looked at, verdicts that flip, lines without recorded inputs. */
  total!: number;
  done!: number;
  flips!: number;
  withoutInputs!: number;
  failure?: string;
}

export class FlipCountDto {
  award!: string;
  /** Null where the edition does not know the award. */
  criterion!: string | null;
  /** What the criterion is called, and its article. */
  name!: { vi: string; en: string } | null;
  source!: string | null;
  lines!: number;
}

export class RehearsalDetailDto extends RehearsalDto {
  summary!: FlipCountDto[];
}

export class RehearsalPageDto {
  items!: RehearsalDto[];
  nextCursor?: string;
}

export class FlippingCriterionDto {
  id!: string;
  name!: { vi: string; en: string };
  source!: string;
  /** `met`, `not-met`, `not-enough-data`, `awaiting`, or `absent` where it is not asked for. */
  before!: string;
  after!: string;
  /** What is missing for it, in words. */
  missing!: { vi: string; en: string }[];
}

export class StandingDto {
  result!: string;
  /** Countable conditions only. */
  pool!: string;
}

export class FlipDto {
  n!: number;
  dossierId!: string;
  award!: string;
  unitId!: string;
  unitName!: string | null;
  /** Edition the line was checked under. */
  edition!: string;
  before!: StandingDto;
  after!: StandingDto | null;
  criteria!: FlippingCriterionDto[];
}

export class FlipPageDto {
  items!: FlipDto[];
  nextCursor?: string;
}
