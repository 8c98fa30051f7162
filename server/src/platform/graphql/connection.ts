import { DEFAULT_PAGE_SIZE } from '@vaekstbro/schema/limits';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { Page } from '../paging.ts';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: DEFAULT_PAGE_SIZE, description: 'How many at most, 1 to 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string | null;
}

@ObjectType('PageInfo', { description: 'Where this page ends.', simpleResolvers: true })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Ask for what follows with this as `after`.' })
  endCursor!: string | null;
}

/** The page type of a list: `EventConnection` for `Event`. Extend it with @ObjectType in one line, or use it as it is. */
export function connectionType<Node extends object>(
  name: string,
  nodeType: ClassType<Node>,
): ClassType<Page<Node>> {
  @ObjectType(`${name}Connection`, { description: `One page of a list of ${name}.`, simpleResolvers: true })
  class Connection {
    @Field(() => [nodeType], { description: 'The entries of this page.' })
    nodes!: Node[];

    @Field(() => PageInfoType, { description: 'Where this page ends.' })
    pageInfo!: PageInfoType;
  }
  return Connection;
}

/** The same with `totalCount`, for lists whose length people want to know and may know. */
export function countedConnectionType<Node extends object>(
  name: string,
  nodeType: ClassType<Node>,
): ClassType<Page<Node> & { totalCount: number }> {
  @ObjectType(`${name}Connection`, { description: `One page of a list of ${name}.`, simpleResolvers: true })
  class Connection {
    @Field(() => [nodeType], { description: 'The entries of this page.' })
    nodes!: Node[];

    @Field(() => PageInfoType, { description: 'Where this page ends.' })
    pageInfo!: PageInfoType;

    @Field(() => Int, { description: 'How many the whole list has.' })
    totalCount!: number;
  }
  return Connection;
}
