import { goalTokens, type GoalToken } from "./goalTokens";
import { readGoal, type Goal } from "./readGoal";

/** Work in general is no result that is there or not: 完成各项工作. */
const assigned = /各项|各类|临时|有关|相关|领导(?:安排|交办)|其他|misc|various|assigned|miscellaneous/i;
/** A name of its own: A7平台样机, ISO 27001, 《员工手册》. */
const named = /[A-Za-z\d《“"「]/;

/** A result that is there or not, such as 完成A7平台样机 or passing an audit. */
export function isMilestone(goal: Goal, tokens: readonly GoalToken[] = goalTokens(goal)): boolean {
  if (assigned.test(goal.plain)) return false;
  return goal.isChinese ? isChineseMilestone(tokens) : isEnglishMilestone(goal.plain);
}

export function saysMilestone(text: string): boolean {
  return isMilestone(readGoal(text));
}

function isChineseMilestone(tokens: readonly GoalToken[]): boolean {
  return clausesOf(tokens).some((clause) => {
    const verb = clause.findIndex(({ kind }) => kind === "delivery");
    if (verb < 0 || endsInMetric(clause)) return false;
    const rest = clause.filter((_token, index) => index !== verb);
    const isDocument = documentVerbs.test(clause[verb]?.text ?? "");
    // 完成新食堂消防验收: the second verb of delivery is what is delivered.
    const thing = rest.find(
      ({ kind, text }) =>
        kind === "deliverable" || kind === "delivery" || (isDocument && /^(?:计划|规划)$/.test(text)),
    );
    const said = rest
      .filter(
        (token) =>
          token !== thing && ["other", "thing", "scope", "area", "deliverable", "named"].includes(token.kind),
      )
      .map(({ text }) => text.replace(/[|\s]/g, ""))
      .join("");
    if (thing) return said.length >= 2 || named.test(said) || (thing.text.length >= 3 && said !== "");
    return said.length >= (named.test(said) ? 2 : LONG_NAME);
  });
}

/** 提交2027年度用工计划: a plan that is written is a document, one that is fulfilled is not. */
const documentVerbs = /^(?:提交|编制|制定|制订|出具|印发|发布|出台|起草|编写)$/;

/** 南区门店月饼礼盒铺货: a name this long is that of one thing. */
const LONG_NAME = 6;

function clausesOf(tokens: readonly GoalToken[]): GoalToken[][] {
  const clauses: GoalToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "other" && /[,，。;；]/.test(token.text)) {
      const [before = "", ...after] = token.text.split(/[,，。;；]/);
      clauses.at(-1)?.push({ ...token, text: before });
      clauses.push([{ ...token, text: after.join("") }]);
    } else clauses.at(-1)?.push(token);
  }
  return clauses.map((clause) => clause.filter(({ text }) => text !== ""));
}

/** 项目按时完成率, 新产品上线数: the verb is part of a metric. */
function endsInMetric(clause: readonly GoalToken[]): boolean {
  const words = clause.filter(({ text }) => /[\p{Script=Han}A-Za-z]/u.test(text));
  const last = words.at(-1);
  return last?.kind === "ending" || last?.kind === "named";
}

const delivery =
  /(?:^|\b(?:and|to|then)\s+|[,;:|]\s*)(?:successfully |fully |formally )?(ship|launch|release|pass|obtain|publish|deliver|complete|open|sign|go live with|go live|migrate|certify|roll out|implement|deploy|install|commission|submit|file|relocate|close|establish|set up|hand over|earn|gain|secure|finali[sz]e|renew|register|acquire|retire|decommission|replace|draft|issue|introduce|rebuild|refurbish|digiti[sz]e|consolidate|convert|move|send in|enquire about|appoint|attain|achieve|get|win|receive|conclude|upgrade|build|create)\b(.{3,})/i;
const deliverable =
  /\b(?:report|system|audit|certification|certificate|certified|release|site|plant|contract|policy|platform|app|portal|website|warehouse|store|clinic|ward|branch|module|migration|data cent(?:re|er)|accreditation|accredited|licen[cs]e|patent|handbook|manual|catalogue|dashboard|pilot|prototype|curriculum|course|building|bridge|facility|depot|office|factory|lab|laboratory|agreement|tender|ERP|CRM|API|database|inspection|playbook|test|screening|registration|servers?|kitchen|extension|renovation|refurbishment|integration|line|permit|approval|recertification|re-accreditation|go-live|stocktake|acquisition|merger|review|assessment|survey|version|v\d|template|procedure|SOP|guidelines?|specification|design|proof of concept|POC|MVP|beta|gateway|workflow|roadmap|charter)\b/i;
const weak = /^(?:achieve|get|win|receive|gain|earn|build|create|attain|move|close)$/i;

/** Topping out of Tower B, completion of the new ward: the deed as a noun. */
const deed =
  /\b(?:topping[- ]out|completion|launch|opening|go-live|handover|sign-off|commissioning|roll-?out|closure|certification|publication|signing|installation|migration|delivery|release|approval) of\b(.{3,})/i;
/** Prototype passes the EMC test, the portal is live. */
const happens =
  /^(.{3,}?)\b(?:pass(?:es|ed)|ships|opens|launches|goes live|(?:is|are) (?:live|launched|complete[d]?|signed|open(?:ed)?|approved|certified|installed|published|delivered|commissioned|accredited))\b(.*)$/i;

function isDeed(plain: string): boolean {
  const object = deed.exec(plain)?.[1];
  if (object !== undefined) return deliverable.test(object) || /\d|\s[A-Z]/.test(object);
  const [, who = "", what = ""] = happens.exec(plain) ?? [];
  return (
    who !== "" &&
    !/%|\brate\b/i.test(plain) &&
    (deliverable.test(who + what) || /\s[A-Z]{2,}|\d/.test(who + what))
  );
}

function isEnglishMilestone(plain: string): boolean {
  if (isDeed(plain)) return true;
  const match = delivery.exec(plain);
  if (!match) return false;
  const [, verb = "", rest = ""] = match;
  const object = rest.replace(/\|/g, " ");
  if (/^\s*(?:rate|time|ratio|percentage)\b/i.test(object)) return false;
  const words = object.match(/[A-Za-z][A-Za-z-]+/g)?.length ?? 0;
  if (deliverable.test(object)) return words >= 2;
  return (
    !weak.test(verb) &&
    words >= 2 &&
    /\d|\s[A-Z]|\bthe\b|\bour new\b/.test(object) &&
    !/^\s*\d+(?:\.\d+)?\s*%/.test(object)
  );
}
