export { ConsentType } from './privacy.type.ts';
