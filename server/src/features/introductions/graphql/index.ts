export { IntroductionType } from './introduction.type.ts';
