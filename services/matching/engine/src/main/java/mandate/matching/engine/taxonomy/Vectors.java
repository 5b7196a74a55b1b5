package mandate.matching.engine.taxonomy;

/** Vectors twice: in bytes for the first look at all, in full for the last word on a few. */
record Vectors(ByteRows bytes, FloatRows floats) {}
