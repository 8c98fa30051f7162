import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { countedConnectionType } from '../../../platform/graphql/connection.ts';
import { ProblemType } from '../../../platform/graphql/problem.type.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { ViewerType } from '../../people/graphql/index.ts';
import { NOTIFICATION_KINDS } from '../model/notification-kinds.ts';
import type { NotificationKind } from '../model/notification-kinds.ts';
import type { NotificationView } from '../queries/notifications-of-person.ts';

registerEnumType(NOTIFICATION_KINDS, {
  name: 'NotificationKind',
  description: 'What waits for a person.',
  valuesConfig: {
    MATCH_ASKED: { description: 'A mentor is asked to help somebody.' },
    MATCH_MADE: { description: 'A mentor and an entrepreneur have found each other.' },
    MATCH_DECLINED: { description: 'A mentor has said no.' },
    MATCH_ENDED: { description: 'Somebody else has ended a match of the person.' },
    QUESTION_ASKED: { description: 'A mentor wants to know something first.' },
    QUESTION_ANSWERED: { description: 'The mentor’s question has an answer.' },
    PROFILE_CONFIRMED: { description: 'An entrepreneur’s profile waits for a mentor from now on.' },
    MENTOR_APPROVED: { description: 'A mentor can be found from now on.' },
    HAT_GIVEN: { description: 'The person has a new hat.' },
    REQUEST_TURN: { description: 'Somebody has handed the turn in a request to the person.' },
    REQUEST_REMINDER: { description: 'The time for the person’s turn is nearly over.' },
    REQUEST_HANDED_OVER: { description: 'A due time passed and the request went on to the next.' },
    REQUEST_ESCALATED: { description: 'Nobody answered in time: all who can help are told.' },
    REQUEST_CLOSED: { description: 'A request of the person is closed.' },
    MESSAGE_RECEIVED: { description: 'Somebody has written to the person.' },
    LISTING_CONFIRM: { description: 'What the person has listed is to be confirmed.' },
    LISTING_HIDDEN: { description: 'What the person has listed was not confirmed and is hidden.' },
    INTRODUCTION_LOST: { description: 'What the person waited for has gone to somebody else, or is gone.' },
    GRANT_WITHDRAWN: { description: 'Somebody no longer shares something with the person.' },
    COHORT_RANKING: { description: 'The person is asked whom they would like, before pairs are found.' },
    SEARCH_HITS: { description: 'There is something new for the person’s saved searches.' },
    SEARCH_GONE: { description: 'What a saved search of the person looked for is gone.' },
    VACANCY_REVIEWED: { description: 'An officer has looked at a vacancy of the person.' },
    HIRING_ANSWERED: { description: 'A candidate has answered a company of the person.' },
    HIRING_REPLIED: { description: 'A company has answered the candidate.' },
  },
});

@ObjectType('Notification', { description: 'Something that waits for the viewer.', simpleResolvers: true })
export class NotificationType implements NotificationView {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => NOTIFICATION_KINDS, { description: 'What it is about.' })
  kind!: NotificationKind;

  @Field(() => ID, { nullable: true, description: 'The id of the thing it is about, such as a match.' })
  subjectId!: string | null;

  @Field(() => Date, { description: 'Since when it waits.' })
  createdAt!: string;

  @Field(() => Date, { nullable: true, description: 'When the viewer saw it; null until then.' })
  readAt!: string | null;
}

export const NotificationConnectionType = countedConnectionType('Notification', NotificationType);

@InputType({ description: 'Which notifications the viewer has seen.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { description: 'At most a hundred.' })
  notificationIds!: string[];
}

@ObjectType('MarkNotificationsReadResult', { description: 'The viewer, or why not.', simpleResolvers: true })
export class MarkNotificationsReadResult {
  @Field(() => ViewerType, { nullable: true, description: 'The viewer, with fewer unread ones.' })
  viewer!: Viewer | null;

  @Field(() => ProblemType, { nullable: true, description: 'Why nothing changed.' })
  problem!: ProblemType | null;
}
