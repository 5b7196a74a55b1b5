package mandate.matching.engine.text;

/** A word that people read in their own language. */
public interface Spoken {
    Said said();
}
