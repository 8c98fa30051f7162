import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../../platform/graphql/connection.ts';
import { HAT_KINDS, LANGUAGES } from '../../../platform/graphql/enums.ts';
import type { HatKind } from '../../../platform/hat-kinds.ts';
import type { Language } from '../../../platform/language.ts';

@ArgsType()
export class HatsArgs extends PageArgs {
  @Field(() => HAT_KINDS, { nullable: true, description: 'Only hats of this kind.' })
  kind?: HatKind | null;

  @Field(() => String, { nullable: true, description: 'Only of people whose name holds this.' })
  search?: string | null;
}

@InputType({ description: 'Which hat is to be ended.' })
export class EndHatInput {
  @Field(() => ID, { description: 'The hat.' })
  hatId!: string;
}

@InputType({ description: 'The language somebody wants to be spoken to in.' })
export class SetLanguageInput {
  @Field(() => LANGUAGES, { description: 'The language.' })
  language!: Language;
}

@InputType({ description: 'What somebody is called.' })
export class SetNameInput {
  @Field(() => String, { description: 'The name, on one line.' })
  name!: string;
}
