export { EventType } from './event.type.ts';
