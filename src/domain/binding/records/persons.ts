import { readHeader } from "../headers/headers";

const personHeader =
  /^(?:姓名|员工|员工姓名|被考核人|被考核者|考核对象|被考评人|被评价人|人员|班组|小组|班组长|person|employee(?: name)?|name)$/;

/** A column so headed names the person a row is about, not merely who sees to it. */
export function isPersonHeader(header: string): boolean {
  return personHeader.test(readHeader(header).label);
}
