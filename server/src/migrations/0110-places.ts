import { Migration } from '@mikro-orm/migrations';

/** The towns and postal districts of Herning and Ikast-Brande. */
export class Places extends Migration {
  override up(): void {
    this.addSql('create table municipality (code char(3) primary key, name text not null)');
    this.addSql(`create table town (
      id text primary key,
      name text not null,
      municipality_code char(3) not null references municipality,
      latitude double precision not null,
      longitude double precision not null
    )`);
    this.addSql(`create table postal_district (
      code char(4) primary key,
      name text not null,
      town_id text not null references town,
      latitude double precision not null,
      longitude double precision not null
    )`);
  }
}
