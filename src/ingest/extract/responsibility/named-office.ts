import { saysWhose, unitShape } from './unit-shape.js';
import { BY_LEVEL, DEPARTMENT } from './unit-words.js';

/**
 * Whether a sentence names an office that can be given work: 市财政局, 市公安机关, 青岛海关, 镇城建办, 沿线旗县区政府. Whoever it may
 * concern is none: 县级以上人民政府工业和信息化主管部门, 有关部门, 项目单位.
 */
export function isNamedOffice(name: string): boolean {
  if (BY_FUNCTION.test(name) || IS_SENTENCE.test(name)) return false;
  if (/部门$/.test(name)) return BY_LEVEL.test(name);
  return (
    OF_THE_YOUTH.test(name) ||
    saysWhose(name) ||
    DEPARTMENT.test(name) ||
    CALLED_BY_SEAT.test(name) ||
    isOfThePlace(name)
  );
}

function isOfThePlace(name: string): boolean {
  if (BODY_OF_TOWN.test(name)) return true;
  return (
    unitShape(name) === 'OFFICE' && (OF_THE_ISSUER.test(name) || OF_TOWNS.test(name) || ALONG.test(name))
  );
}

/** 青岛海关, 岳阳银保监分局, 三江源国家公园管理局: called by their seat. */
const CALLED_BY_SEAT =
  /^[\u4e00-\u9fff]{2,4}(?:海关|海事局|银保监局|银保监分局|证监局|金融监管局|金融监管分局|供电局|供电公司|军分区|警备区|火车站|机场集团)$|^[\u4e00-\u9fff]{2,8}(?:国家公园|自然保护区|风景名胜区|流域)管理局$/;
/** 团州委. */
const OF_THE_YOUTH = /^团(?:省|市|区|县|州|盟|旗|地)委$/;
/** 厅办公室 in a document of the 厅. */
const OF_THE_ISSUER = /^(?:厅|局|委)(?:办公室|机关党委|机关纪委)$/;
/** 镇党政综合办, 乡镇人民政府, 街道办事处. */
const OF_TOWNS = /^(?:镇|乡|街道|苏木)(?!域|级|区|村)/;
/** 镇财政所, 街道综合执法队: what a town has that ends like no office. */
export const BODY_OF_TOWN = /^(?:镇|乡|街道)(?!域|级|区|村)[\u4e00-\u9fff]{2,8}(?:所|站|中心|队)$/;
/** 沿线旗县区政府, 属地县（市、区）政府. */
const ALONG = /^(?:沿线|沿江|沿河|沿海|沿边|沿湖|属地|事发地|项目所在地?)[\u4e00-\u9fff（）、]{1,10}政府$/;

/** 市统计局将数据交市发展改革委: what an office does, up to the name of another. */
const IS_SENTENCE = /[厅局委办部府院](?:将|把|向|对(?!台|外|口)|要|应|需|须|按|已|每|在|商(?=[省市县区国]))/;

const BY_FUNCTION =
  /^(?:各|有关|相关|其他|一|每|某|该|两|多|所在)|^县级以上|人民政府[\u4e00-\u9fff]{2,}部门$|(?:主管|行政|相关|有关|成员)(?:部门|单位)$|本[市省区县级地]|申报|承担|企业$|用人|受托|第三方|(?:省|市|区|县)(?:委|政府)(?:主要|分管)?领导$/;
