import { defineEntity, p } from '@mikro-orm/postgresql';
import { newId } from '../../../platform/ids.ts';
import { Problem } from '../../../platform/problem.ts';
import { INDUSTRY_SCHEMES } from './industry-code.ts';
import { mayBeginOn, nameOn } from './valid-names.ts';

const OrganisationKindSchema = defineEntity({
  name: 'OrganisationKind',
  tableName: 'organisation_kind',
  properties: {
    code: p.text().primary(),
    labelDa: p.text(),
    labelEn: p.text(),
    labelDe: p.text(),
  },
});

/** What an organisation can be. The kinds are rows, so that a new one needs no new version of the program. */
export class OrganisationKind extends OrganisationKindSchema.class {}
OrganisationKindSchema.setClass(OrganisationKind);

const OrganisationNameSchema = defineEntity({
  name: 'OrganisationName',
  tableName: 'organisation_name',
  properties: {
    id: p.uuid().primary(),
    organisation: () => p.manyToOne(Organisation).ref(),
    name: p.text(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
  },
});

/** One of the names an organisation has had, with the days it holds. */
export class OrganisationName extends OrganisationNameSchema.class {}
OrganisationNameSchema.setClass(OrganisationName);

const OrganisationSchema = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  properties: {
    id: p.uuid().primary(),
    kind: () => p.manyToOne(OrganisationKind).ref().joinColumn('kind_code'),
    cvr: p.character().length(8).nullable(),
    industryScheme: p.enum(INDUSTRY_SCHEMES).nullable(),
    industryCode: p.text().nullable(),
    gln: p.character().length(13).nullable(),
    townId: p.text().nullable(),
    advertisingProtected: p.boolean().default(false),
    createdAt: p.datetime(6),
    names: () => p.oneToMany(OrganisationName).mappedBy('organisation'),
  },
});

/** A business, authority or association. It keeps its identity when its name changes. */
export class Organisation extends OrganisationSchema.class {
  /** The name that holds on that day (ISO date). Its names must be loaded. */
  currentName(day: string): string {
    return nameOn(this.knownNames(), day);
  }

  /** Takes a new name from that day on; the one before ends the same day. */
  rename(name: string, validFrom: string): void {
    if (!mayBeginOn(this.knownNames(), validFrom)) throw new Problem('NAME_BEGINS_TOO_EARLY', 'validFrom');
    for (const before of this.names) before.validTo ??= validFrom;
    this.begin(name, validFrom);
  }

  /** Its first name. */
  begin(name: string, validFrom: string): void {
    const begun = new OrganisationName();
    this.names.add(Object.assign(begun, { id: newId(), name, validFrom, validTo: null }));
  }

  private knownNames() {
    return this.names
      .getItems()
      .map(({ name, validFrom, validTo }) => ({ name, validFrom, validTo: validTo ?? null }));
  }
}
OrganisationSchema.setClass(Organisation);
