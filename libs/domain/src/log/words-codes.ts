import { awardWords, paperWords } from './words-awards.js';
import type { Words } from './words.js';
import { workflowWords } from './words-workflow.js';

/** Words about awards and what they are given for. */
export const codeWords = {
  ...workflowWords,
  award: awardWords,
  commendationKind: {
    merit: ['công trạng', 'merit'],
    movement: ['chuyên đề', 'thematic movement'],
    spot: ['đột xuất', 'spot'],
    'long-service': ['quá trình cống hiến', 'long service'],
    seniority: ['niên hạn', 'seniority'],
    external: ['đối ngoại', 'external relations'],
    'resistance-war': ['thành tích kháng chiến', 'resistance war'],
  },
  movementResult: {
    leading: ['dẫn đầu', 'leading'],
    typical: ['tiêu biểu', 'typical'],
    voted: ['được bình chọn', 'voted'],
  },
  awardObject: {
    certificate: ['bằng', 'certificate'],
    medal: ['huân chương, huy chương', 'medal'],
    flag: ['cờ', 'flag'],
    frame: ['khung', 'frame'],
    badge: ['huy hiệu', 'badge'],
  },
  receiver: {
    recipient: ['chính người được tặng', 'recipient'],
    heir: ['thân nhân', 'heir'],
    representative: ['người nhận thay', 'representative'],
  },
  centreAsk: {
    annul: ['hủy bỏ quyết định khen thưởng', 'annul the award'],
    strip: ['tước danh hiệu, hình thức khen thưởng', 'strip the award'],
    restore: ['phục hồi danh hiệu, hình thức khen thưởng', 'restore the award'],
    correct: ['đính chính quyết định khen thưởng', 'correct the award'],
  },
  returnCause: {
    reprinted: ['thu hồi để in đổi', 'exchanged for a new print'],
    annulled: ['hủy bỏ quyết định', 'annulled'],
    'given-back': ['người nhận trả lại', 'given back'],
    undeliverable: ['không trao được', 'undeliverable'],
  },
  clusterLevel: {
    central: ['giữa các tỉnh', 'among provinces'],
    province: ['trong tỉnh', 'inside the province'],
  },
  level: {
    unit: ['cấp đơn vị', 'unit'],
    province: ['cấp tỉnh', 'province'],
    state: ['cấp Nhà nước', 'State'],
  },
  source: {
    workflow: ['qua quy trình', 'through the workflow'],
    reported: ['theo báo cáo', 'reported'],
    imported: ['nhập từ hệ thống cũ', 'imported'],
    sample: ['dữ liệu mẫu', 'sample'],
  },
  field: {
    award: ['danh hiệu, hình thức', 'award'],
    recipientKind: ['loại đối tượng', 'recipient kind'],
    positionClass: ['vị trí công tác', 'position class'],
    meritFrom: ['thành tích từ ngày', 'merit from'],
    meritTo: ['thành tích đến ngày', 'merit to'],
    summary: ['tóm tắt thành tích', 'summary of merit'],
    post: ['chức vụ', 'post'],
    number: ['số quyết định', 'decision number'],
    decidedOn: ['ngày quyết định', 'day of the decision'],
    promulgatedOn: ['ngày ban hành', 'day of promulgation'],
    name: ['họ tên', 'name'],
  },
  paper: paperWords,
  edition: {
    e1a: ['quy định đến 30/9/2017', 'rules until 30 September 2017'],
    e1b: ['quy định từ 01/10/2017 đến 31/12/2023', 'rules of October 2017 to December 2023'],
    e2: ['quy định từ 01/01/2024 đến 30/6/2025', 'rules of January 2024 to June 2025'],
    e3: ['quy định từ 01/7/2025 đến 30/9/2026', 'rules of July 2025 to September 2026'],
    e4: ['quy định từ 01/10/2026 (bản chép tạm)', 'rules from October 2026 (provisional copy)'],
    e5: ['quy định từ 01/3/2027 (bản chép tạm)', 'rules from March 2027 (provisional copy)'],
  },
} as const satisfies Record<string, Words>;
