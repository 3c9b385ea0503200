/** The regulation as the letter first names it; afterwards it is 《办法》. */
export const REGULATION = '《拱墅区信息化项目管理办法》';

/** 办法四（二）, on which every pre-review rests. */
export const PRE_REVIEW_ARTICLE = '《办法》第四条第（二）款';
