import type { WordLanguage } from '../words/index.ts';

/** What titles shorten, folded, and the words it stands for. */
const SHORT_FORMS: Readonly<Partial<Record<WordLanguage, string>>> = {
  en: `acct: account; acctg: accounting; admin: administrator; ap: accounts payable; ar: accounts receivable;
    asst: assistant; assoc: associate; ba: business analyst; bi: business intelligence; cad: computer aided design;
    ceo: chief executive officer; cfo: chief financial officer; cio: chief information officer;
    cmo: chief marketing officer; cna: certified nursing assistant; cnc: computer numerical control;
    coo: chief operating officer; coord: coordinator; crm: customer relationship management;
    cto: chief technology officer; dba: database administrator; dept: department; dev: developer; dir: director;
    ea: executive assistant; ehs: health and safety; emt: emergency medical technician; eng: engineer; engr: engineer;
    er: emergency; erp: enterprise resource planning; exec: executive; gp: general practitioner;
    hgv: heavy goods vehicle truck; hr: human resources; hse: health and safety;
    hvac: heating ventilation air conditioning; icu: intensive care;
    lpn: licensed practical nurse; mfg: manufacturing; mgmt: management; mgr: manager; mktg: marketing;
    ops: operations; ot: occupational therapist; pa: personal assistant; pm: project manager; pr: public relations;
    pt: physical therapist; qa: quality assurance; qc: quality control; rep: representative; rn: registered nurse;
    sdr: sales development representative; seo: search engine optimisation; sre: site reliability engineer;
    supv: supervisor; svc: service; sw: software; sysadmin: system administrator; tech: technician; ui: user interface;
    ux: user experience; vp: vice president`,
  de: `ap: arbeitspaedagoge; edv: ikt; ehs: arbeitssicherheit; fibu: finanzbuchhaltung;
    hr: personal; it: ikt; kfz: kraftfahrzeug; lkw: lastkraftwagen;
    mfa: medizinische fachangestellte; mta: medizinisch technische assistentin; pkw: personenkraftwagen;
    pr: oeffentlichkeitsarbeit; qa: qualitaetssicherung; qs: qualitaetssicherung; shk: sanitaer heizung klima;
    sw: software; ux: user experience; vp: vice president; zfa: zahnmedizinische fachangestellte`,
  da: `adm: administrativ; afd: afdeling; ass: assistent; edb: ikt; hr: personale; it: ikt; pr: public relations;
    ssa: social og sundhedsassistent; ssh: social og sundhedshjaelper; sosu: social og sundheds; tap: teknisk administrativ;
    vvs: vand varme sanitet`,
};

/** `IT` is a pronoun in small letters; ESCO says ICT. */
const CAPITALS = /(?<![\p{L}\p{N}])IT(?![\p{L}\p{N}])/gu;

/** The title with short forms spelt out that would be lost in small letters. */
export function spellOut(title: string, language: WordLanguage): string {
  return language === 'en' && title !== title.toUpperCase() ? title.replace(CAPITALS, 'ICT') : title;
}

const READ = new Map<WordLanguage, ReadonlyMap<string, string>>();

/** The words a short form stands for; null when it is none. */
export function longFormOf(folded: string, language: WordLanguage): string | null {
  let forms = READ.get(language);
  if (!forms) READ.set(language, (forms = new Map(pairsOf(SHORT_FORMS[language] ?? ''))));
  return forms.get(folded) ?? null;
}

function pairsOf(text: string): [string, string][] {
  return text.split(';').flatMap((pair) => {
    const [short, long] = pair.split(':').map((part) => part.trim());
    return short && long ? [[short, long.replace(/\s+/g, ' ')]] : [];
  });
}
