/** The shape another language must fill: every key of the Danish source, no more, no fewer. */
export type Translated<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Translated<Source[Key]>;
};
