import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/** Three invented occupations and skills in the layout of the official download: what the tests read. */
export const INVENTED: Readonly<Record<string, string>> = {
  'occupations_en.csv': `\uFEFFconceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,description
Occupation,http://example.org/esco/occupation/kite-maker,7531,kite maker,"kite builder
kite maker
maker of kites",kitemaker,released,"Makes kites,
and says ""fly""."
Occupation,http://example.org/esco/occupation/stunt-kite-maker,7531,stunt kite maker,,,released,Makes kites that turn.
Occupation,http://example.org/esco/occupation/wind-reader,2112,wind reader,weather listener | reader of winds,,released,
`,
  'ISCOGroups_en.csv': `conceptType,conceptUri,code,preferredLabel,status,altLabels,description
ISCOGroup,http://data.europa.eu/esco/isco/C7531,7531,Makers of things that fly,released,,
ISCOGroup,http://data.europa.eu/esco/isco/C753,753,Makers,released,,
`,
  'skills_en.csv': `conceptType,conceptUri,skillType,preferredLabel,altLabels,hiddenLabels,status,description
KnowledgeSkillCompetence,http://example.org/esco/skill/bend-bamboo,skill,bend bamboo,shape bamboo,,released,Bend it.
KnowledgeSkillCompetence,http://example.org/esco/skill/feel-the-wind,skill,feel the wind,,,released,
`,
  'skillGroups_en.csv': `conceptType,conceptUri,preferredLabel,altLabels,description
SkillGroup,http://example.org/esco/skill/S1,working with bamboo,,
`,
  'skills_da.csv': `preferredLabel\tconceptUri\taltLabels\tdescription
bøje bambus\thttp://example.org/esco/skill/bend-bamboo\tforme bambus\tBøje det.
`,
  'broaderRelationsOccPillar_en.csv': `conceptType,conceptUri,broaderType,broaderUri
ISCOGroup,http://data.europa.eu/esco/isco/C7531,ISCOGroup,http://data.europa.eu/esco/isco/C753
Occupation,http://example.org/esco/occupation/stunt-kite-maker,Occupation,http://example.org/esco/occupation/kite-maker
`,
  'broaderRelationsSkillPillar_en.csv': `conceptType,conceptUri,broaderType,broaderUri
Skill,http://example.org/esco/skill/bend-bamboo,SkillGroup,http://example.org/esco/skill/S1
`,
  'occupationSkillRelations_en.csv': `occupationUri,relationType,skillType,skillUri
http://example.org/esco/occupation/kite-maker,essential,skill,http://example.org/esco/skill/bend-bamboo
http://example.org/esco/occupation/kite-maker,optional,skill,http://example.org/esco/skill/feel-the-wind
http://example.org/esco/occupation/wind-reader,essential,skill,http://example.org/esco/skill/feel-the-wind
`,
  'occupation_and_isco_labels_da_de_en.csv': `concept_uri,lang,kind,label,esco_version
http://example.org/esco/occupation/kite-maker,da,preferred,dragebygger,1.0.8
http://example.org/esco/occupation/kite-maker,da,alt,dragemager,1.0.8
http://example.org/esco/occupation/kite-maker,de,preferred,Drachenbauer/Drachenbauerin,1.1.0
http://example.org/esco/occupation/kite-maker,en,preferred,kiter,1.1.0
`,
  'isco08_da_de_en.csv': `isco08,da,de,en
753,Håndværkere,Handwerker,Craft makers
`,
};

/** Writes files into a new folder `<name>` and returns its path. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>, name = 'esco v9.1.0') {
  const folder = path.join(await mkdtemp(path.join(os.tmpdir(), 'esco-')), name);
  await mkdir(folder);
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text);
  return folder;
}

/** A zip of these files, uncompressed: enough to be read like the official one. */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const data = Buffer.from(text);
    // Version, flags (names are UTF-8), stored, no time, checksum, sizes, length of the name, no extra field.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x800, 2);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), data]);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), shared, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}
