export {
  OccupationSimilarity,
  type LikenessEvidence,
  type SimilarityOptions,
  type TitleLikeness,
  type TitleMeaning,
} from './occupation-similarity.ts';
