/** Raised with every change of rules or data that can change a clip's facts; stored as `Facts.v`. */
export const RULES_VERSION = 12
