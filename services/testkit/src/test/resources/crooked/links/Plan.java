/** Two lines. */
record Plan() {}
