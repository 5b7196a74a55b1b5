/** So few seats that the map leaves room below, where their rows say the rest. */
export const FEW = 6;
