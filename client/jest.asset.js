/** What an image, font or style sheet is in a unit test: a name, so that a component can refer to it. */
export default 'asset';
