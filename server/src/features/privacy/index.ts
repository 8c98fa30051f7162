export { erasePerson, forgotten } from './actions/erase-person.ts';
export { giveConsent, hasConsent, mustBeCurrent } from './actions/give-consent.ts';
export type { ConsentGiven } from './actions/give-consent.ts';
export { repeatErasures } from './actions/repeat-erasures.ts';
export { Consent } from './model/consent.entity.ts';
export type { ConsentChannel } from './model/consent.entity.ts';
export { currentText, registerConsentText } from './model/consent-texts.ts';
export type { ConsentText } from './model/consent-texts.ts';
export { plantConsentTexts } from './model/plant-consent-texts.ts';
