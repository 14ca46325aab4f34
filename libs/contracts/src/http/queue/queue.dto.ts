import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { QUEUES, type QueueName } from '../../jobs/task-kinds.js';
import { PageQueryDto } from '../page-query.dto.js';

export class DeadTaskQueryDto extends PageQueryDto {
  @IsOptional()
  @IsIn(QUEUES)
  queue?: QueueName;
}

export class RedriveDto {
  /** Why it should go well this time; stands in the log, so no names of people. */
  @IsString()
  @Length(3, 500)
  reason!: string;
}

export class QueueCountDto {
  queue!: string;
  due!: number;
  leased!: number;
  later!: number;
  dead!: number;
  /** Seconds since the oldest due task became due; null if none is. */
  oldestSeconds!: number | null;
}

export class QueuesDto {
  queues!: QueueCountDto[];
}

export class DeadTaskDto {
  taskId!: string;
  queue!: string;
  kind!: string;
  /** Stream it is about. */
  stream!: string;
  attempts!: number;
  lastError!: string | null;
  createdAt!: string;
  deadAt!: string;
}

export class DeadTaskPageDto {
  items!: DeadTaskDto[];
  nextCursor?: string;
}
