import type { ReadList } from './read-list.js';
import { unitShape } from './unit-shape.js';

/** Whether a list that was read is a sentence of duty and nothing else: all names are units, and one is named. */
export function saysOnlyWho(list: ReadList): boolean {
  return (
    list.members.length > 0 &&
    list.speaksOfDuty &&
    !list.hasKey &&
    !list.hasObjects &&
    list.notUnits === 0 &&
    list.members.every(
      ({ isOffice, role, surface }) =>
        isOffice || (role === 'SUPPORT' && unitShape(surface) === 'SHARED') || ANSWERS_ALONE.test(surface),
    ) &&
    list.members.some(({ surface }) => !GENERAL.test(surface))
  );
}

/** Places and the departments of an office: 「由广州市牵头，佛山市参与」, 「规划处牵头，法规处配合」. */
const ANSWERS_ALONE =
  /^(?!全|本|我|各|该|某|有关|相关|试点)[\u4e00-\u9fff]{2,8}(?:市|县|州|盟|旗|新区|高新区|开发区|经开区)$|^(?!全|本|我|各|该|某|试点)[\u4e00-\u9fff]{1,3}区$|^[\u4e00-\u9fff]{2,10}(?:处|科|司|处室|科室|教研室)$/;

/** 各有关部门按职责分工负责: a reminder to all, nobody's task. */
const GENERAL =
  /^(?:各|有关|相关|其他|全[省市]各)(?:地|级|有关|相关|部门|单位|方面|成员|牵头|责任|配合)|^(?:有关|相关)/;
