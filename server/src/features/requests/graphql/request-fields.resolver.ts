import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.ts';
import { WordsType } from '../../../platform/graphql/words.type.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { organisationById } from '../../organisations/index.ts';
import { OrganisationType } from '../../organisations/graphql/index.ts';
import { PersonType, ViewerType } from '../../people/graphql/index.ts';
import { mayUseQueue } from '../model/request.policy.ts';
import { colleagues, deputy } from '../queries/colleagues.ts';
import { personOfRequest } from '../queries/people-of-request.ts';
import { faceOf, isBeingAnswered } from '../queries/request-rows.ts';
import type { RequestView, TurnView } from '../queries/request-rows.ts';
import type { ResponseFigureView } from '../queries/response-figures.ts';
import type { RequestPage } from '../queries/staff-queue.ts';
import { stepsOfRequest } from '../queries/steps-of-request.ts';
import type { StepView } from '../queries/steps-of-request.ts';
import { RequestConnectionType, RequestStepType, RequestTurnType, RequestType } from './request.type.ts';
import { ResponseFigureType } from './response-figure.type.ts';

@Resolver(() => RequestType)
export class RequestFieldsResolver {
  @FieldResolver(() => ID, { description: 'The record it is about, as the viewer may open it.' })
  async subjectId(@Root() { row }: RequestView, @Ctx() context: Context) {
    return (await faceOf(context, row)).subjectId;
  }

  @FieldResolver(() => WordsType, {
    description: 'What it is about, in words of the vocabulary; nothing that somebody wrote.',
  })
  async title(@Root() { row }: RequestView, @Ctx() context: Context) {
    return (await faceOf(context, row)).title;
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who asked, where the viewer may know it.',
  })
  asker(@Root() { row }: RequestView, @Ctx() context: Context) {
    return personOfRequest(context, row, row.askerId, 'ASKER');
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: 'Which organisation answers.' })
  unit(@Root() { row }: RequestView, @Ctx() context: Context) {
    return row.unitId === null ? null : organisationById(context, row.unitId);
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who of the staff has taken it; null when nobody has.',
  })
  assignee(@Root() { row }: RequestView, @Ctx() context: Context) {
    return personOfRequest(context, row, row.assigneeId, 'UNIT');
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether an answer of ours is on its way and can still be undone; for the staff, false for everybody else.',
  })
  isBeingAnswered(@Root() { row }: RequestView, @Ctx() context: Context) {
    return isBeingAnswered(context, row);
  }

  @FieldResolver(() => [RequestStepType], {
    description: 'What happened, the oldest first, as far as it concerns the viewer.',
  })
  steps(@Root() { row }: RequestView, @Ctx() context: Context) {
    return stepsOfRequest(context, row);
  }
}

@Resolver(() => RequestTurnType)
export class RequestTurnResolver {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who is to answer, where it is one person and the viewer may know them.',
  })
  holder(@Root() { row, party }: TurnView, @Ctx() context: Context) {
    return personOfRequest(context, row, row.turnPersonId, party);
  }
}

@Resolver(() => RequestStepType)
export class RequestStepResolver {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who acted, or let the time pass, where the viewer may know them.',
  })
  actor(@Root() step: StepView, @Ctx() context: Context) {
    return personOfRequest(context, step.request, step.personId, step.party);
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who has the turn since, or was concerned, where the viewer may know them.',
  })
  toPerson(@Root() step: StepView, @Ctx() context: Context) {
    return personOfRequest(context, step.request, step.toPersonId, step.to);
  }
}

@Resolver(() => RequestConnectionType)
export class RequestConnectionsResolver {
  @FieldResolver(() => Int, { description: 'How many the whole list has.' })
  totalCount(@Root() page: RequestPage) {
    return page.count();
  }
}

@Resolver(() => ResponseFigureType)
export class ResponseFigureResolver {
  @FieldResolver(() => OrganisationType, { nullable: true, description: 'Which organisation answers.' })
  unit(@Root() { unitId }: ResponseFigureView, @Ctx() context: Context) {
    return unitId === null ? null : organisationById(context, unitId);
  }
}

@Resolver(() => ViewerType)
export class ViewerStaffResolver {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who answers when the viewer does not; null when nobody is named.',
  })
  deputy(@Ctx() context: Context) {
    return deputy(context);
  }

  @FieldResolver(() => [PersonType], {
    description: 'Who answers requests under the same hat as the viewer; at most a hundred.',
  })
  colleagues(@Ctx() context: Context) {
    return colleagues(context);
  }

  @FieldResolver(() => Boolean, { description: 'Whether there is a queue of requests for the viewer.' })
  viewerCanUseQueue(@Root() viewer: Viewer): boolean {
    return mayUseQueue(viewer);
  }
}
