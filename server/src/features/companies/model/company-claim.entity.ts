import { defineEntity, p } from '@mikro-orm/postgresql';

const CompanyClaimSchema = defineEntity({
  name: 'CompanyClaim',
  tableName: 'company_claim',
  properties: {
    id: p.uuid().primary(),
    personId: p.uuid(),
    organisationId: p.uuid(),
    industryId: p.text(),
    state: p.text().$type<'PENDING' | 'CONFIRMED' | 'ENDED'>(),
    claimedAt: p.datetime(3),
    decidedBy: p.uuid().strictNullable(),
    decidedAt: p.datetime(3).strictNullable(),
  },
});

/** Somebody says that they act for a company: at once for one that nobody acts for, else when staff have confirmed it. */
export class CompanyClaim extends CompanyClaimSchema.class {
  /** They do act for it; says whether that is news. */
  confirm(decidedBy: string | null, decidedAt: Date): boolean {
    if (this.state === 'CONFIRMED') return false;
    Object.assign(this, { state: 'CONFIRMED', decidedBy, decidedAt });
    return true;
  }

  /** They no longer do. */
  end(): void {
    this.state = 'ENDED';
  }
}
CompanyClaimSchema.setClass(CompanyClaim);
