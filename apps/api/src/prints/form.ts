/**
 * Words of official papers that no data of the service gives: a form with the day it holds from, its
 * source and whether somebody has checked it against that source.
 */
export const FORM = {
  from: '2020-03-05',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I; Luật 06/2022/QH15, Điều 83',
  verified: false,
  /** To whom a province submits what the Prime Minister or the President decides. */
  submittedTo: ['Thủ tướng Chính phủ', 'Bộ Nội vụ (Ban Thi đua - Khen thưởng Trung ương)'],
  /** Who gets copies, by kind of paper. */
  received: {
    letter: ['Như trên', 'Sở Nội vụ'],
    decision: ['Như điều cuối', 'Sở Nội vụ'],
    result: ['Như trên'],
  },
  /** Who carries out a decision of the province, besides those it names. */
  carriedOutBy: ['Chánh Văn phòng {body}', 'Giám đốc Sở Nội vụ'],
  recovered: 'Thu hồi hiện vật khen thưởng và tiền thưởng đã nhận theo quy định.',
} as const;
