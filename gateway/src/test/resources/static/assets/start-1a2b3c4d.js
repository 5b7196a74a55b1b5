export const kept = "for good";
