import { Migration } from '@mikro-orm/migrations';

/** Who says that they act for which company; whoever is not the first waits until staff have confirmed it. */
export class Companies extends Migration {
  override up(): void {
    this.addSql(`
      create table company_claim (
        id uuid primary key,
        person_id uuid not null references person,
        organisation_id uuid not null references organisation,
        industry_id text not null references concept,
        state text not null check (state in ('PENDING', 'CONFIRMED', 'ENDED')),
        claimed_at timestamptz(3) not null,
        decided_by uuid references person,
        decided_at timestamptz(3),
        unique (person_id, organisation_id)
      )`);
    this.addSql('create index company_claim_of_organisation on company_claim (organisation_id)');
    this.addSql('create index company_claim_decided_by on company_claim (decided_by)');
  }
}
