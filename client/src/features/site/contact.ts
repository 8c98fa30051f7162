/** Where readers reach the people who run the platform; set it for your region. */
export const contactEmail = 'kontakt@example.org';
