import { CALENDAR_DAY_KINDS, type CalendarDayKind } from '@vinhdanh/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '../is-day.js';
import { IsPlainText } from '../is-plain-text.js';

export class CalendarDayNameDto {
  @IsPlainText()
  @IsString()
  @Length(1, 200)
  vi!: string;

  @IsPlainText()
  @IsString()
  @Length(1, 200)
  en!: string;
}

export class CalendarDayDto {
  @IsDay()
  date!: string;

  /** Lễ, nghỉ bù, nghỉ thêm, or a weekend day swapped into work. */
  @IsIn(CALENDAR_DAY_KINDS)
  kind!: CalendarDayKind;

  @ValidateNested()
  @Type(() => CalendarDayNameDto)
  name!: CalendarDayNameDto;
}

/** All special days of a year; replaces those known so far. */
export class AnnounceCalendarYearDto {
  @IsInt()
  @Min(1945)
  @Max(2200)
  year!: number;

  @IsArray()
  @ArrayMaxSize(120)
  @ValidateNested({ each: true })
  @Type(() => CalendarDayDto)
  days!: CalendarDayDto[];

  /** The announcement: issuer, number, date. */
  @IsPlainText()
  @IsString()
  @Length(3, 500)
  source!: string;

  /** Whether it was checked against the announcement. */
  @IsBoolean()
  verified!: boolean;

  /** Needed when the year was entered before. */
  @IsOptional()
  @IsPlainText()
  @IsString()
  @Length(3, 500)
  reason?: string;
}

export class TermQueryDto {
  @IsDay()
  from!: string;

  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1000)
  days!: number;

  @IsOptional()
  @IsIn(['working', 'calendar'])
  unit?: 'working' | 'calendar';
}
