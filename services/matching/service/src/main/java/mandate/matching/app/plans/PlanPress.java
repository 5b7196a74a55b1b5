package mandate.matching.app.plans;

import java.util.Map;

/** Writes a plan as a file that other programs open. */
public interface PlanPress {
    /** The media type of the file. */
    String mediaType();

    /** What the name of the file ends in. */
    String ending();

    /**
     * The file.
     *
     * @param names of people by id, for display; an id without a name is shown as it is
     */
    byte[] print(PlanState plan, Map<String, String> names);
}
