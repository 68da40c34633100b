import { list, phrases } from "./list";

/** Degrees that no one can measure. */
export const chineseDegrees = list(`
  大幅度 大幅 大力 大大 显著 明显 尽量 尽快 尽早 尽可能 尽力 及时 适时 适当 适度 合理 有效 切实 进一步 不断 持续 积极 努力 全面 较好 较大 较快 较高 良好 有所 逐步 逐渐 稳步 充分 扎实 认真 严格 深入 大体 基本 力所能及
  更加 更好 更优 更快 更高 极大 最大限度 最大程度 一定程度 一定 若干 较为 比较 相对 总体 高效 快速 迅速 高质量 稳妥 妥善 必要时 适宜 优质 有力 有序 加倍 全力 全力以赴 力争 力求 尽心尽力 不定期 经常 时常 定期 按需 酌情 众多 大量
`);
export const englishDegrees = phrases(`
  significantly | significant | markedly | noticeably | substantially | substantial | considerably | greatly | drastically | dramatically | as soon as possible | asap | as much as possible | as many as possible | where possible | whenever possible | if possible
  | timely | in a timely manner | promptly | quickly | properly | appropriately | appropriate | adequately | adequate | sufficient | sufficiently | reasonable | reasonably | continuously | continually | better | effectively | efficiently | proactively | actively | regularly | periodically | from time to time | as needed
  | as necessary | as appropriate | more or less | somewhat | to some extent | generally | highly | world-class | best-in-class | excellent | robust | seamless | seamlessly | to the best of | best efforts | try to | strive to | aim high | a lot | much | many | several | various | soon
`);

/** Degree words inside longer words that are no degree: 全面预算, 及时率. */
export const notDegrees = list(`
  及时率 及时性 合理用药 合理化建议 有效率 有效期 有效性 有效投诉 有效线索 有效客户 有效工时 有效专利 有效订单 有效商机 全面预算 全面质量 良好率 优质客户 优质率 基本工资 基本医疗 基本公共 基本建设 高质量发展 持续时间 相对湿度 定期存款 定期体检 一定比例 积极分子 积极性 严格责任 快速通道 高效液相 高效过滤 充分就业
  积极心理 大量程 比较优势 明显错误 努力程度 大力士 快速路 有序充电 定期检验 定期保养 合理库存 快速检测 快速反应 总体规划 基本药物 基本面 有效供给 有效沟通率 有效通话
`);

/** Open ends, after which anything may follow. */
export const chineseOpenEnds = list(
  `其他 其它 之类 等等 等工作 等方面 等内容 等事项 等任务 等相关 等各项 等问题 等措施 诸如此类 及相关工作 及相关 包括但不限于`,
);
export const englishOpenEnds = phrases(
  `etc. | etc | and so on | and so forth | and more | and others | and the like | among others | among other things | other tasks | other duties | other duties as assigned | as assigned | including but not limited to | or similar | and other | tbd`,
);
