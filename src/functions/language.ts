/** Both languages are complete; neither is a fallback of the other. */
export const languages = ["zh-CN", "en-US"] as const;
export type Language = (typeof languages)[number];

export type ByLanguage<Words> = Readonly<Record<Language, Words>>;
