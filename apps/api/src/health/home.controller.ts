import { Controller, Get, Redirect } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Open } from '../http/index.js';

/** Until there is a console, the front page is the documentation of the API. */
@Open()
@ApiExcludeController()
@Controller()
export class HomeController {
  @Get()
  @Redirect('/api/docs', 302)
  home(): void {
    return undefined;
  }
}
