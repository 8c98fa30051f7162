/** The editions of Dansk Branchekode a code can belong to; Danmarks Statistik replaced DB07 by DB25 in 2025. */
export const INDUSTRY_SCHEMES = ['DB07', 'DB25'] as const;
export type IndustryScheme = (typeof INDUSTRY_SCHEMES)[number];

/** An industry code means nothing without its edition: the same six digits may name two different trades. */
export interface IndustryCode {
  readonly scheme: IndustryScheme;
  readonly code: string;
}

// Divisions that the European nomenclature leaves out: NACE rev. 2 (DB07) and rev. 2.1 (DB25, where the trade in
// motor vehicles, 45, was moved into 46 and 47).
const UNUSED_DIVISIONS: Record<IndustryScheme, readonly string[]> = {
  DB07: ['00', '04', '34', '40', '44', '48', '54', '57', '67', '76', '83', '89'],
  DB25: ['00', '04', '34', '40', '44', '45', '48', '54', '57', '67', '76', '83', '89'],
};

/** Reads an industry code as people write it (`62.01.00` or `620100`); null when it cannot be one of that edition. */
export function industryCode(scheme: IndustryScheme, text: string): IndustryCode | null {
  const code = /^(\d{2})\.?(\d{2})\.?(\d{2})$/.exec(text.trim())?.slice(1).join('');
  if (!code || UNUSED_DIVISIONS[scheme].includes(code.slice(0, 2))) return null;
  return { scheme, code };
}
