/** A Danish postal district and the town it is named after. */
export interface PostalDistrict {
  code: string;
  name: string;
  townId: string;
  latitude: number;
  longitude: number;
}

/** The postal districts of Herning and Ikast-Brande; coordinates are of the district's middle, rounded. */
export const POSTAL_DISTRICTS: readonly PostalDistrict[] = [
  district('6933', 'Kibæk', 'kibaek', 55.99, 8.88),
  district('6973', 'Ørnhøj', 'oernhoej', 56.2, 8.55),
  district('7280', 'Sønder Felding', 'sdr-felding', 55.94, 8.79),
  district('7330', 'Brande', 'brande', 55.93, 9.08),
  district('7361', 'Ejstrupholm', 'ejstrupholm', 56.0, 9.27),
  district('7362', 'Hampen', 'hampen', 56.05, 9.37),
  district('7400', 'Herning', 'herning', 56.12, 8.97),
  district('7430', 'Ikast', 'ikast', 56.12, 9.18),
  district('7441', 'Bording', 'bording', 56.17, 9.26),
  district('7442', 'Engesvang', 'engesvang', 56.2, 9.31),
  district('7451', 'Sunds', 'sunds', 56.23, 9.03),
  district('7480', 'Vildbjerg', 'vildbjerg', 56.18, 8.74),
  district('7490', 'Aulum', 'aulum', 56.29, 8.82),
  district('7540', 'Haderup', 'haderup', 56.34, 8.99),
  district('7550', 'Sørvad', 'soervad', 56.25, 8.66),
  district('8766', 'Nørre Snede', 'noerre-snede', 55.97, 9.41),
];

function district(
  code: string,
  name: string,
  townId: string,
  latitude: number,
  longitude: number,
): PostalDistrict {
  return { code, name, townId, latitude, longitude };
}
