// Two levels: a specialty without a parent is a field. The list that the application comes with; the office edits it.
const DEFAULT_SPECIALTIES: readonly (readonly [string, readonly string[]])[] = [
  ['信息网络', ['网络工程', '通信传输', '无线与移动通信']],
  ['应用软件', ['系统架构', '软件开发', '软件测试', '用户体验']],
  ['数据资源', ['数据治理', '数据共享交换', '大数据分析', '地理信息']],
  ['网络与信息安全', ['等级保护', '商用密码', '安全运维', '数据安全']],
  ['基础设施', ['云计算', '服务器与存储', '机房与弱电', '物联网与智能终端']],
  ['人工智能', ['机器学习', '视频与图像分析', '自然语言处理']],
  ['造价与财务', ['信息化工程造价', '财务与审计', '绩效评价']],
  ['项目管理', ['招标采购', '项目监理', '运行维护']],
  ['行业应用', ['政务服务', '城市管理', '社会治理', '应急与公共安全', '教育', '卫生健康']],
];

function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function seedRows(): string {
  let id = 0;
  const rows = DEFAULT_SPECIALTIES.flatMap(([field, specialties], position) => {
    id += 1;
    const parent = id;
    return [
      `(${String(parent)}, NULL, ${sqlText(field)}, ${sqlText(field)}, ${String(position)}, 0, 1)`,
      ...specialties.map((name, place) => {
        id += 1;
        return `(${String(id)}, ${String(parent)}, ${sqlText(name)}, ${sqlText(name)}, ${String(place)}, 0, 1)`;
      }),
    ];
  });
  return rows.join(',\n  ');
}

export const SPECIALTIES = `
CREATE TABLE specialty (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  parent_id INTEGER REFERENCES specialty (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  position INTEGER NOT NULL,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX specialty_by_name ON specialty (coalesce(parent_id, 0), name_key);
INSERT INTO specialty (id, parent_id, name, name_key, position, retired, version) VALUES
  ${seedRows()};
`;

// Whoever was drawn once is never erased: 已删除 is a state. What people think of an expert and how the state came about
// is only added to.
export const EXPERTS = `
CREATE TABLE expert (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'institution')),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  name_sort TEXT NOT NULL,
  -- 身份证号 of a person, 统一社会信用代码 of an institution.
  number TEXT,
  employer TEXT NOT NULL,
  employer_key TEXT NOT NULL,
  title TEXT NOT NULL,
  outside INTEGER NOT NULL CHECK (outside IN (0, 1)),
  contact_name TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  bank_holder TEXT NOT NULL,
  bank_name TEXT NOT NULL,
  bank_account TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'active', 'suspended', 'deleted')),
  note TEXT NOT NULL,
  search_text TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX expert_by_number ON expert (number) WHERE number IS NOT NULL;
CREATE INDEX expert_by_name ON expert (name_key);
CREATE INDEX expert_by_sort ON expert (name_sort, id);
CREATE INDEX expert_by_state ON expert (state, name_sort, id);
CREATE TRIGGER expert_kept BEFORE DELETE ON expert
BEGIN SELECT RAISE(ABORT, 'an expert is never erased'); END;

CREATE TABLE expert_specialty (
  expert_id INTEGER NOT NULL REFERENCES expert (id),
  position INTEGER NOT NULL,
  specialty_id INTEGER NOT NULL REFERENCES specialty (id),
  PRIMARY KEY (expert_id, position),
  UNIQUE (expert_id, specialty_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX expert_specialty_by_specialty ON expert_specialty (specialty_id, expert_id);

-- Why an expert may not judge: of a unit, or of any organisation by its name (a scheme's author, a supplier).
CREATE TABLE expert_interest (
  expert_id INTEGER NOT NULL REFERENCES expert (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  organisation TEXT NOT NULL CHECK (organisation <> ''),
  organisation_key TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (expert_id, position)
) STRICT, WITHOUT ROWID;

-- Days on which an expert cannot come.
CREATE TABLE expert_leave (
  expert_id INTEGER NOT NULL REFERENCES expert (id),
  position INTEGER NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL CHECK (until_on >= from_on),
  reason TEXT NOT NULL,
  PRIMARY KEY (expert_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE expert_state_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  expert_id INTEGER NOT NULL REFERENCES expert (id),
  from_state TEXT,
  to_state TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL
) STRICT;
CREATE INDEX expert_state_change_by_expert ON expert_state_change (expert_id, id);
CREATE TRIGGER expert_state_change_unchanged BEFORE UPDATE ON expert_state_change
BEGIN SELECT RAISE(ABORT, 'how a state came about is never changed'); END;
CREATE TRIGGER expert_state_change_kept BEFORE DELETE ON expert_state_change
BEGIN SELECT RAISE(ABORT, 'how a state came about is never deleted'); END;
`;
