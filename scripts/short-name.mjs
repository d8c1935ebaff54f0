/** Names of nationalities as they stand in names of autonomous areas; longest first, so that none hides in another. */
const NATIONALITIES = [
  '柯尔克孜', '达斡尔', '鄂伦春', '鄂温克', '维吾尔', '哈萨克', '布依', '朝鲜', '傈僳', '仡佬', '拉祜', '纳西', '景颇', '仫佬',
  '布朗', '撒拉', '毛南', '锡伯', '阿昌', '普米', '塔吉克', '乌孜别克', '俄罗斯', '保安', '德昂', '裕固', '塔塔尔', '独龙',
  '赫哲', '门巴', '珞巴', '基诺', '土家', '哈尼', '东乡', '高山', '蒙古', '回', '藏', '苗', '彝', '壮', '满', '侗', '瑶', '白',
  '傣', '黎', '佤', '畲', '水', '土', '羌', '怒', '京', '各',
].sort((a, b) => b.length - a.length); // biome-ignore format: one screen

/** 东莞市 → 东莞, 延边朝鲜族自治州 → 延边, 内蒙古自治区 → 内蒙古. At least two characters remain; else the name stays as it is. */
export function shortNameOf(fullName, level) {
  const autonomous = /(.+)自治[区州县旗]$/.exec(fullName);
  if (autonomous) return withoutNationalities(autonomous[1]);
  const endings =
    level === 'COUNTY'
      ? ['新区', '林区', '特区', '矿区', '市', '县', '区', '旗']
      : ['特别行政区', '省', '市', '地区', '盟'];
  for (const ending of endings) {
    const rest = fullName.slice(0, -ending.length);
    if (!fullName.endsWith(ending) || rest.length < 2) continue;
    // 土默特左旗 is never called 土默特左.
    return ending === '旗' && /[左右前后中]$/.test(rest) ? fullName : rest;
  }
  return fullName;
}

function withoutNationalities(stem) {
  let rest = stem;
  for (let again = true; again; ) {
    again = false;
    for (const nationality of NATIONALITIES) {
      for (const ending of [`${nationality}族`, ...(nationality.length > 1 ? [nationality] : [])]) {
        if (!rest.endsWith(ending) || rest.length - ending.length < 2) continue;
        rest = rest.slice(0, -ending.length);
        again = true;
      }
    }
  }
  return rest.endsWith('族') ? rest.slice(0, -1) : rest;
}
