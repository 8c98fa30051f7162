import { ObjectType } from 'type-graphql';

/** What anybody may count. Every feature adds its own figure: `@Resolver(() => PublicFiguresType)`. */
@ObjectType('PublicFigures', { description: 'Figures everybody may see, counted now.' })
export class PublicFiguresType {}
