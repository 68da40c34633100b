import type { RoleWords } from "./fieldWords";
import { planWords } from "./planWords";

const { definition, department, position, weight, period, asOf } = planWords;

/** 360-degree ratings: a row per rater, or a column per rater or group of raters. */
export const ratingsWords: RoleWords = {
  subject: {
    zh: "被评价人、被评人、被考核人、被评估人、评价对象、被评价者、姓名、被测评人、被评议人、考核对象、被考评人、员工",
    en: "Subject, Ratee, Reviewee, Employee, Person rated, Person, Rated person, Name, Person being rated, Employee name",
  },
  raterGroup: {
    zh: "评价关系、评价人关系、评价角色、评价人类别、关系、评价类型、评价人类型、评价人身份、评价者关系、与被评价人关系、评价主体、评价者类别、评价来源、角色、评价层级",
    en: "Rater group, Relationship, Rater type, Relation, Rater role, Reviewer type, Group, Role, Source, Feedback source",
  },
  rater: {
    zh: "评价人、评价者、评估人、打分人、测评人、评分人、评议人、考评人、匿名编号、评价人编号",
    en: "Rater, Reviewer, Evaluator, Assessor, Feedback from, Rater ID, Rated by",
  },
  ...{ position, period, department },
  dimension: {
    zh: "维度、评价维度、类别、能力维度、考核维度、评估维度、能力类别",
    en: "Dimension, Category, Competency area, Area",
  },
  item: {
    zh: "评价项目、评价项、能力项、评价内容、评价要素、能力素质、素质项、评价指标、评估项目、评估项、测评项目、行为项、题目",
    en: "Competency, Item, Question, Statement, Behaviour, Behavior, Capability, Competence",
  },
  weight,
  definition: { ...definition, zh: `${definition.zh}、评价要点、行为标准、评价标准、评分标准` },
  value: { zh: "评分、得分、分数、打分、评价得分", en: "Score, Rating, Points" },
  asOf: {
    ...asOf,
    zh: `${asOf.zh}、评价日期、评价时间、填写日期、提交日期、日期`,
    en: `${asOf.en}, Date, Rated on, Submitted`,
  },
};
