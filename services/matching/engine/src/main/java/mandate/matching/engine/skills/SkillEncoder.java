package mandate.matching.engine.skills;

import java.util.List;

/**
 * Turns a phrase into a vector of length 1 whose angle to others says how near the meanings are.
 * Pure: the same phrase gives the same numbers, alone or among others, on every day.
 */
public interface SkillEncoder {
    /** Names the model and its bytes; whatever was made with another version is made anew. */
    String version();

    /** How many numbers a vector has. */
    int dimensions();

    /** The vector of one phrase, of length 1. */
    float[] encode(String phrase);

    /** The vectors of many phrases, in the order given. */
    default List<float[]> encodeAll(List<String> phrases) {
        return phrases.stream().map(this::encode).toList();
    }
}
