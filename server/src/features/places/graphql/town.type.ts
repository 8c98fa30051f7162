import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { Town } from '../model/towns.ts';

@ObjectType('Municipality', { description: 'A Danish municipality.', simpleResolvers: true })
export class MunicipalityType {
  @Field(() => ID, { description: 'Its official code, three digits.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType('Town', { description: 'A town people live and meet in.', simpleResolvers: true })
export class TownType implements Pick<Town, 'id' | 'name' | 'latitude' | 'longitude'> {
  @Field(() => ID, { description: 'Its name in web addresses, e.g. `sdr-felding`.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Float, { description: 'North of the equator, in degrees.' })
  latitude!: number;

  @Field(() => Float, { description: 'East of Greenwich, in degrees.' })
  longitude!: number;
}
