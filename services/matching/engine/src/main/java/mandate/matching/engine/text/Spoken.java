package mandate.matching.engine.text;

/** A word of a closed list that people read in their own language. */
public interface Spoken {
    Said said();
}
