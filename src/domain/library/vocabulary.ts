import type { InBoth } from "./template";

/** Words that many rows share, as they stand on the sheet. */
type Vocabulary<Key extends string> = Readonly<Record<Key, InBoth<string>>>;

export const perspectives = {
  finance: { "zh-CN": "财务", "en-US": "Financial" },
  customer: { "zh-CN": "客户", "en-US": "Customer" },
  process: { "zh-CN": "内部流程", "en-US": "Internal process" },
  learning: { "zh-CN": "学习与成长", "en-US": "Learning and growth" },
} as const satisfies Vocabulary<string>;
export type Perspective = keyof typeof perspectives;

export const kinds = {
  result: { "zh-CN": "结果", "en-US": "Result" },
  process: { "zh-CN": "过程", "en-US": "Process" },
  quality: { "zh-CN": "质量", "en-US": "Quality" },
  forward: { "zh-CN": "前瞻", "en-US": "Forward-looking" },
} as const satisfies Vocabulary<string>;
export type Kind = keyof typeof kinds;

export const importances = {
  core: { "zh-CN": "核心", "en-US": "Core" },
  other: { "zh-CN": "非核心", "en-US": "Non-core" },
} as const satisfies Vocabulary<string>;

export const natures = {
  measured: { "zh-CN": "定量", "en-US": "Quantitative" },
  judged: { "zh-CN": "定性", "en-US": "Qualitative" },
} as const satisfies Vocabulary<string>;

export const directionWords = {
  higher: { "zh-CN": "越高越好", "en-US": "Higher is better" },
  lower: { "zh-CN": "越低越好", "en-US": "Lower is better" },
} as const satisfies Vocabulary<string>;

export const units = {
  percent: { "zh-CN": "%", "en-US": "%" },
  money: { "zh-CN": "万元", "en-US": "USD k" },
  smallMoney: { "zh-CN": "元", "en-US": "USD" },
  points: { "zh-CN": "分", "en-US": "points" },
  level: { "zh-CN": "级", "en-US": "level" },
  times: { "zh-CN": "次", "en-US": "times" },
  visits: { "zh-CN": "次", "en-US": "visits" },
  mentions: { "zh-CN": "次", "en-US": "mentions" },
  items: { "zh-CN": "件", "en-US": "items" },
  articles: { "zh-CN": "条", "en-US": "articles" },
  plans: { "zh-CN": "个", "en-US": "plans" },
  multiple: { "zh-CN": "倍", "en-US": "x" },
  days: { "zh-CN": "天", "en-US": "days" },
  minutes: { "zh-CN": "分钟", "en-US": "minutes" },
} as const satisfies Vocabulary<string>;
export type Unit = keyof typeof units;

export const frequencies = {
  weekly: { "zh-CN": "每周", "en-US": "Weekly" },
  monthly: { "zh-CN": "每月", "en-US": "Monthly" },
  quarterly: { "zh-CN": "每季度", "en-US": "Quarterly" },
} as const satisfies Vocabulary<string>;
export type Frequency = keyof typeof frequencies;

export const sources = {
  crm: { "zh-CN": "CRM 系统", "en-US": "CRM system" },
  erp: { "zh-CN": "ERP 系统", "en-US": "ERP system" },
  mes: { "zh-CN": "MES 系统", "en-US": "MES system" },
  ledger: { "zh-CN": "财务系统", "en-US": "Finance system" },
  people: { "zh-CN": "人力资源系统", "en-US": "HR system" },
  projects: { "zh-CN": "项目管理系统", "en-US": "Project system" },
  quality: { "zh-CN": "质量管理系统", "en-US": "Quality system" },
  desk: { "zh-CN": "客服系统", "en-US": "Service desk" },
  shop: { "zh-CN": "门店收银系统", "en-US": "Point-of-sale system" },
  marketing: { "zh-CN": "营销自动化平台", "en-US": "Marketing platform" },
  learning: { "zh-CN": "培训系统", "en-US": "Learning system" },
  survey: { "zh-CN": "第三方调研", "en-US": "Third-party survey" },
  manager: { "zh-CN": "上级评价表", "en-US": "Manager's rating form" },
} as const satisfies Vocabulary<string>;
export type Source = keyof typeof sources;
