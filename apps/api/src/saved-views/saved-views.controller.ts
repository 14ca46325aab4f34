import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { DropSavedView, KeepSavedView, ListSavedViews, type Viewer } from '@vinhdanh/application';
import {
  KeepSavedViewDto,
  SavedViewListDto,
  SavedViewNameDto,
  SavedViewPlaceDto,
} from '@vinhdanh/contracts';
import { CurrentViewer, SignedIn, WithoutKey } from '../http/decorators.js';

/** One's own filters, kept under a name for a table of the console. */
@Controller('api/v1/saved-views')
export class SavedViewsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @SignedIn()
  async list(
    @Query() { place }: SavedViewPlaceDto,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SavedViewListDto> {
    return { items: await this.queries.execute(new ListSavedViews(viewer, place)) };
  }

  /** Keeps one, over another of the same name. At most 30 for a table. */
  @Post()
  @HttpCode(204)
  @SignedIn()
  @WithoutKey()
  async keep(
    @Body() { place, ...view }: KeepSavedViewDto,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    await this.commands.execute(new KeepSavedView(viewer, place, view));
  }

  @Delete()
  @HttpCode(204)
  @SignedIn()
  @WithoutKey()
  async drop(
    @Query() { place, name }: SavedViewNameDto,
    @CurrentViewer() viewer: Viewer,
  ): Promise<void> {
    await this.commands.execute(new DropSavedView(viewer, place, name));
  }
}
