import { Arg, Ctx, Field, Float, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { statement } from '../platform/database/rows.ts';
import type { Feature } from '../platform/feature.ts';
import { OncePerRequest, Public } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';

const SLEEP = statement('probe.sleep', 'select pg_sleep($1)');
const ONE = statement('probe.one', 'select 1 as one');
const UUID = statement('probe.uuid', 'select $1::uuid as id');

@ObjectType('Probe', { simpleResolvers: true })
class ProbeType {
  @Field(() => String)
  name!: string;

  @Field(() => ProbeType, { nullable: true })
  next!: object | null;

  @Field(() => String, { nullable: true })
  fails!: Error;
}

@Resolver()
class ProbeResolver {
  @Public()
  @Query(() => ProbeType, { nullable: true })
  probe(): object {
    const probe = { name: 'a probe', next: null as object | null };
    probe.next = probe;
    return probe;
  }

  @Public()
  @Query(() => [ProbeType])
  manyFailing(@Arg('count', () => Int) count: number): object[] {
    return Array.from({ length: count }, (_, index) => ({
      name: `${index}`,
      fails: new Error('Not this one.'),
    }));
  }

  @Public()
  @Query(() => Int)
  async one(@Ctx() { sql }: Context): Promise<number> {
    return (await sql.one<{ one: number }>(ONE))?.one ?? 0;
  }

  @Public()
  @Query(() => Boolean)
  async sleep(@Ctx() { sql }: Context, @Arg('seconds', () => Float) seconds: number): Promise<boolean> {
    await sql.all(SLEEP, [seconds]);
    return true;
  }

  @Public()
  @Query(() => Boolean)
  async sleepEntity(@Ctx() { em }: Context, @Arg('seconds', () => Float) seconds: number): Promise<boolean> {
    await em.execute('select pg_sleep(?)', [seconds]);
    return true;
  }

  @Public()
  @Query(() => Boolean)
  never(): Promise<boolean> {
    return new Promise(() => undefined);
  }

  @Public()
  @Query(() => Boolean)
  async asUuid(@Ctx() { sql }: Context, @Arg('id', () => String) id: string): Promise<boolean> {
    await sql.all(UUID, [id]);
    return true;
  }

  @Public()
  @Query(() => Boolean)
  explode(): boolean {
    throw new Error('The password of mette@example.org is 1234.');
  }

  @Public()
  @Mutation(() => Boolean)
  touch(): boolean {
    return true;
  }

  @Public()
  @OncePerRequest()
  @Mutation(() => Boolean)
  guess(): boolean {
    return false;
  }
}

/** Root fields that misbehave on demand, to see how the platform takes it. */
export const probe: Feature = { name: 'probe', resolvers: [ProbeResolver] };
