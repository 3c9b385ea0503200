// Lists sort by position: the order of a project's life, with room between.
export const STAGES = `
INSERT INTO stage (stage, position) VALUES
  ('supplementing', 25), ('urgent', 80), ('urgentRefused', 90), ('reviewing', 100), ('reviewRevise', 110),
  ('reviewPassed', 120), ('reviewFailed', 130), ('listed', 140), ('deferred', 150), ('notIncluded', 160),
  ('included', 170), ('budgetIssued', 180), ('requirementsConfirmed', 190), ('ceilingFixed', 200), ('awarded', 210),
  ('contractSigned', 220), ('contractFiled', 230), ('implementing', 240), ('live', 250), ('acceptanceFailed', 260),
  ('accepted', 270), ('inUse', 280), ('operating', 290), ('evaluated', 300), ('archived', 310), ('suspended', 320),
  ('withdrawn', 330), ('cancelled', 340), ('splitUp', 350), ('mergedAway', 360);
`;
