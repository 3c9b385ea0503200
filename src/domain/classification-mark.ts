/** A mark of state secrets (秘密, 机密, 绝密); words such as 商业秘密 or 保守秘密 are none. */
export const CLASSIFICATION_MARK = /绝密|机密|(?<!商业|国家|工作|保守|保密)秘密/;
