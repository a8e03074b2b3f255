/**
 * Ordinals that rank nothing: they belong to the name of a league, a rank or a channel, or to a phrase of the language. Source: usage
 * of the press. Words without conjunction; nouns as they stand before the ordinal.
 */

/** "الرابطة المحترفة الأولى", "القناة الثانية", "النائب الثاني لرئيس الوزراء", "العالم الثالث": name, rank or title. */
export const NAMED_BY_ORDINAL =
  'المنزه المنار الألفية المحترفة الرابطة رابطة القناة قناة القناه الرتبة رتبة النائب نائب الوزير وزير وزيرها وزيره الملازم ملازم الجندي جندي العريف عريف الرقيب رقيب الوكيل وكيل المعتمد المساعد مساعد السكرتير سكرتير الكاتب العالم المقام بالمقام بالدرجة الصنف للوهلة الوهلة بالأحرف الأحرف الطراز الذكر'

/** "الفريق الأول", "المنتخب الأول": the senior side; with adjectives or a noun between ("المنتخب الوطني الأول", "فريق كرة القدم الأول"). */
export const SIDES =
  'الفريق فريق فريقه فريقها فريقهم فريقنا المنتخب منتخب منتخبه منتخبها منتخبنا للفريق للمنتخب بالفريق بالمنتخب والفريق والمنتخب لفريق لمنتخب لفريقه لمنتخبها'

/** "الفريق أول", "العقيد أول": with the ordinal in the indefinite behind a definite rank. */
export const RANKS = 'الفريق فريق'

/** "من جهة ثانية", "مرة ثانية": on the other hand, again. */
export const AGAIN = 'جهة ناحية مرة'

/** "الحرب العالمية الثانية", "القناة الوطنية الأولى": two words before. */
export const NAMED_AT_TWO: readonly (readonly [first: string, second: string])[] = [
  ['الحرب', 'العالمية'],
  ['القناة', 'الوطنية'],
  ['التلفزة', 'الوطنية'],
  ['دوري', 'الدرجة'],
  ['أندية', 'الدرجة'],
  ['بطولة', 'الدرجة'],
  ['رابطة', 'الدرجة'],
  ['فرق', 'الدرجة'],
  ['تلفزي', 'الوطنية'],
]

/** "ميدان رابعة", "اعتصام رابعة": a saint's name. */
export const OF_RABIA = 'ميدان ساحة اعتصام مسجد شعار إشارة علامة مذبحة مجزرة أحداث بميدان بساحة باعتصام وميدان واعتصام'
