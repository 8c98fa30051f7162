import { FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Public } from '../../../platform/graphql/access.ts';
import { municipalityOf, TOWNS } from '../model/towns.ts';
import type { Town } from '../model/towns.ts';
import { MunicipalityType, TownType } from './town.type.ts';

@Resolver(() => TownType)
export class TownResolver {
  @Public()
  @Query(() => [TownType], { description: 'Every town of the municipalities Vækstbro serves, by name.' })
  towns(): readonly Town[] {
    return TOWNS;
  }

  @FieldResolver(() => MunicipalityType, { description: 'The municipality it lies in.' })
  municipality(@Root() town: Town): { code: string; name: string } {
    return municipalityOf(town);
  }
}
