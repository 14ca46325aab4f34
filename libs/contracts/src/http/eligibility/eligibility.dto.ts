import {
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { PaperDatedDto } from '../paper-dated.dto.js';
import { CODE, COMMENDATION_KINDS, POSITION_CLASSES, RECIPIENT_KINDS } from '../words.js';

/** A line nobody has filed yet: somebody of the register, or a history written out. */
export class CheckEligibilityDto {
  /** Exactly one of `subjectId` and `history`. */
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  /**
   * Facts as docs/eligibility.md describes them: `ratings`, `honours`, `initiatives`, `achievements`,
   * `movements`, `discipline`, `posts`, `figures`, `holds`, `coverage`, …; each list may be left out.
   */
  @IsOptional()
  @IsObject()
  history?: Record<string, unknown>;

  @Matches(CODE)
  @MaxLength(60)
  award!: string;

  @IsIn(COMMENDATION_KINDS)
  kind!: (typeof COMMENDATION_KINDS)[number];

  /** Needed with a history; else what the subject is registered as. */
  @IsOptional()
  @IsIn(RECIPIENT_KINDS)
  recipientKind?: (typeof RECIPIENT_KINDS)[number];

  @IsOptional()
  @IsIn(POSITION_CLASSES)
  positionClass?: (typeof POSITION_CLASSES)[number];

  @IsOptional()
  @IsIn(['calendar', 'school'])
  yearKind?: 'calendar' | 'school';

  @IsDay()
  meritFrom!: string;

  @IsDay()
  meritTo!: string;

  /** Day of the proposal; it selects the edition of the law. Default: today. */
  @IsOptional()
  @IsDay()
  on?: string;

  /** By id of a criterion: what an officer would find. */
  @IsOptional()
  @IsObject()
  confirmed?: Record<string, boolean>;
}

/** What an officer found about one condition, with the text of the law in sight. */
export class ConfirmCriterionDto extends PaperDatedDto {
  /** Id of a condition in the tree of the line. */
  @Matches(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
  @MaxLength(120)
  criterion!: string;

  @IsBoolean()
  met!: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(5000)
  note?: string;
}
