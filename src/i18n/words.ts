/** What a notice carries for its sentence. */
export type Data = Readonly<Record<string, string | number>>;

/** A message is text, or a function of one object of parameters, so that each language orders them its way. */
export type Message = string | ((parameters: never) => string);

export interface MessageTree {
  readonly [key: string]: Message | MessageTree;
}

/** One sentence for every code, each with the data of that code. */
export type NoticeWords<DataByCode> = {
  readonly [Code in keyof DataByCode]: (data: DataByCode[Code]) => string;
};
