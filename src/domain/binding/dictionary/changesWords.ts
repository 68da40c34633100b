import type { RoleWords } from "./fieldWords";
import { planWords } from "./planWords";

const { id, name, department, position, owner, period, evidence, note } = planWords;

/** Dated changes of weights, targets and KPIs. */
export const changesWords: RoleWords = {
  // A number of the change itself is not the KPI it changes.
  id: { ...id, alone: "编号、ID" },
  name: { zh: `${name.zh}、变更指标、调整指标、项目、名称`, en: name.en },
  changed: {
    zh: "变更项、变更内容、调整内容、变更字段、变更事项、调整项、变更类型、调整类型、变更项目、调整事项、字段、调整项目",
    en: "Changed field, Field, What changed, Change type, Changed, Item changed, Change, Attribute",
  },
  oldValue: {
    zh: "原值、变更前、调整前、旧值、原权重、原目标、修改前、原目标值、变更前值、调整前值、原内容、变更前内容、改前",
    starts: "原、旧、变更前、调整前、修改前, Old, Previous, Original",
    en: "Old value, From, Before, Old, Previous value, Was, Original value, Old weight, Old target",
  },
  newValue: {
    zh: "新值、变更后、调整后、现值、新权重、新目标、修改后、新目标值、变更后值、调整后值、新内容、变更后内容、改后",
    starts: "新、变更后、调整后、修改后, New, Revised",
    en: "New value, To, After, New, Now, Revised value, New weight, New target, Revised",
  },
  effectiveDate: {
    zh: "生效日期、生效日、生效时间、执行日期、变更日期、调整日期、启用日期、生效月份、起始日期",
    en: "Effective date, Effective, Effective from, Valid from, Change date, In force from, Date effective, Date",
  },
  reason: {
    zh: "变更原因、原因、调整原因、变更理由、理由、调整理由、变更说明、调整说明、变更依据、调整依据、依据、变更事由、调整事由、事由、变更背景",
    en: "Reason, Why, Justification, Reason for change, Rationale",
  },
  approver: {
    zh: "审批人、批准人、审核人、核准人、签批人、批准、审批",
    en: "Approver, Approved by, Authorised by, Authorized by, Sign-off",
  },
  owner: {
    ...owner,
    zh: `${owner.zh}、申请人、变更申请人、提出人`,
    en: `${owner.en}, Requested by, Requester`,
  },
  ...{ department, position, note, period, evidence },
};
