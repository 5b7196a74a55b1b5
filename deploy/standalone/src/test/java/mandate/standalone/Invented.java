package mandate.standalone;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** People who do not exist and what is asked of them; the same from the same seed. */
record Invented(long seed) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String OWNER = "owner-";
    private static final List<String> FIRST =
            List.of("Ansel", "Brune", "Corvin", "Delphe", "Edwy", "Fenna", "Gaud", "Hylke", "Ilse");
    private static final List<String> LAST =
            List.of("Aldermoor", "Brisevent", "Coldbeck", "Dunharrow", "Estrevel", "Fallowby");
    private static final List<String> SENIORITY =
            List.of("JUNIOR", "EXPERIENCED", "SENIOR", "DIRECTOR");
    private static final List<String> SKILLS =
            List.of(
                    "draws people out",
                    "keeps a thread going",
                    "writes short summaries",
                    "plans shifts fairly",
                    "reads figures",
                    "knows pumps",
                    "opens doors to directors",
                    "moderates quarrels");
    private static final int CAPACITIES = 90;

    /** Id of one of many. */
    static String one(int index) {
        return "person-%05d".formatted(index);
    }

    /** Id of somebody with time enough to own an initiative. */
    static String owner(String initiative) {
        return OWNER + initiative;
    }

    /** The record that a version of a person has. */
    ObjectNode person(String id, int version) {
        var random = new Random(seed * 31 + id.hashCode());
        var name = any(FIRST, random) + " " + any(LAST, random);
        int free = id.startsWith(OWNER) ? 100 : (random.nextInt(CAPACITIES) + version) % 100;
        var person = (ObjectNode) JSON.readTree(Briefs.person(name, free, false));
        person.put("id", id);
        if (id.startsWith(OWNER)) return person;
        person.put("seniority", any(SENIORITY, random));
        person.put("relevantExperienceYears", random.nextInt(30));
        var skills = person.putArray("skills");
        for (int i = 0; i < 3; i++)
            skills.addObject()
                    .put("text", any(SKILLS, random))
                    .put("level", 1 + random.nextInt(5) + " of 5")
                    .put("evidenceGrade", "CLAIMED");
        return person;
    }

    /** The title that a version of an initiative has. */
    static String title(String initiative, int version) {
        return "Reading circle %s, draft %d".formatted(initiative, version);
    }

    /** The brief that a version of an initiative has. */
    static String brief(String initiative, int version) {
        var brief = (ObjectNode) JSON.readTree(Briefs.circle("2031-01", "2031-06", 0.5));
        return brief.put("title", title(initiative, version)).toString();
    }

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
