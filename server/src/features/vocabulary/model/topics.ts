import type { Group } from './group.ts';

/** What a mentor can help with: groups, and the topics people choose from. */
export const TOPICS: readonly Group[] = [
  {
    id: 'topic-money',
    label: { da: 'Økonomi', en: 'Money', de: 'Finanzen' },
    members: [
      { id: 'budget', label: { da: 'Budget', en: 'Budget', de: 'Budget' } },
      { id: 'pricing', label: { da: 'Pris', en: 'Pricing', de: 'Preise' } },
      { id: 'financing', label: { da: 'Finansiering', en: 'Financing', de: 'Finanzierung' } },
      { id: 'bank-meeting', label: { da: 'Bankmøde', en: 'Bank meeting', de: 'Bankgespräch' } },
      { id: 'grants', label: { da: 'Fonde og tilskud', en: 'Grants', de: 'Fördermittel' } },
      {
        id: 'accounting-vat',
        label: { da: 'Regnskab og moms', en: 'Accounts and VAT', de: 'Buchhaltung und Mehrwertsteuer' },
      },
    ],
  },
  {
    id: 'topic-customers',
    label: { da: 'Kunder', en: 'Customers', de: 'Kunden' },
    members: [
      {
        id: 'first-customer',
        label: {
          da: 'Fra idé til første kunde',
          en: 'From idea to first customer',
          de: 'Von der Idee zum ersten Kunden',
        },
      },
      { id: 'sales', label: { da: 'Salg', en: 'Sales', de: 'Vertrieb' } },
      { id: 'marketing', label: { da: 'Markedsføring', en: 'Marketing', de: 'Marketing' } },
      { id: 'e-commerce', label: { da: 'Webshop og e-handel', en: 'Online shop', de: 'Onlineshop' } },
      {
        id: 'export-germany',
        label: { da: 'Eksport til Tyskland', en: 'Export to Germany', de: 'Export nach Deutschland' },
      },
      {
        id: 'export',
        label: {
          da: 'Eksport til andre lande',
          en: 'Export to other countries',
          de: 'Export in andere Länder',
        },
      },
      { id: 'pitch', label: { da: 'Pitch', en: 'Pitching', de: 'Pitch' } },
      { id: 'networks', label: { da: 'Netværk', en: 'Networks', de: 'Netzwerke' } },
    ],
  },
  {
    id: 'topic-people',
    label: { da: 'Mennesker og ledelse', en: 'People and leadership', de: 'Menschen und Führung' },
    members: [
      {
        id: 'hiring',
        label: { da: 'Ansættelse og personale', en: 'Hiring and staff', de: 'Einstellung und Personal' },
      },
      { id: 'leadership', label: { da: 'Ledelse', en: 'Leadership', de: 'Führung' } },
      { id: 'board', label: { da: 'Bestyrelse', en: 'Board', de: 'Beirat und Vorstand' } },
    ],
  },
  {
    id: 'topic-making',
    label: { da: 'Produkt og drift', en: 'Product and operations', de: 'Produkt und Betrieb' },
    members: [
      {
        id: 'product-development',
        label: { da: 'Produktudvikling', en: 'Product development', de: 'Produktentwicklung' },
      },
      { id: 'production', label: { da: 'Produktion', en: 'Production', de: 'Produktion' } },
      {
        id: 'purchasing',
        label: {
          da: 'Indkøb og leverandører',
          en: 'Purchasing and suppliers',
          de: 'Einkauf und Lieferanten',
        },
      },
      {
        id: 'quality',
        label: {
          da: 'Kvalitet og certificering',
          en: 'Quality and certification',
          de: 'Qualität und Zertifizierung',
        },
      },
      { id: 'sustainability', label: { da: 'Bæredygtighed', en: 'Sustainability', de: 'Nachhaltigkeit' } },
    ],
  },
  {
    id: 'topic-digital',
    label: { da: 'Det digitale', en: 'Digital', de: 'Digitales' },
    members: [
      { id: 'digitalisation', label: { da: 'Digitalisering', en: 'Digitalisation', de: 'Digitalisierung' } },
      { id: 'software', label: { da: 'It og software', en: 'IT and software', de: 'IT und Software' } },
    ],
  },
  {
    id: 'topic-law',
    label: { da: 'Jura og ejerskab', en: 'Law and ownership', de: 'Recht und Eigentum' },
    members: [
      {
        id: 'company-form',
        label: { da: 'Valg af selskabsform', en: 'Choosing a company form', de: 'Wahl der Rechtsform' },
      },
      { id: 'contracts', label: { da: 'Kontrakter', en: 'Contracts', de: 'Verträge' } },
      {
        id: 'patents',
        label: { da: 'Patent og varemærke', en: 'Patents and trademarks', de: 'Patente und Marken' },
      },
      { id: 'succession', label: { da: 'Generationsskifte', en: 'Succession', de: 'Nachfolge' } },
      {
        id: 'buying-business',
        label: { da: 'Køb af virksomhed', en: 'Buying a business', de: 'Unternehmenskauf' },
      },
    ],
  },
];
