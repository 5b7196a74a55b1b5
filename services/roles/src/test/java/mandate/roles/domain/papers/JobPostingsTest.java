package mandate.roles.domain.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mandate.roles.domain.Coaches;
import mandate.roles.domain.Language;
import mandate.roles.domain.RandomRoles;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import org.junit.jupiter.api.Test;

class JobPostingsTest {
    /** Of schema.org, version 29: the properties of each type that a posting may hold. */
    private static final Map<String, Set<String>> VOCABULARY =
            Map.of(
                    "JobPosting",
                    Set.of(
                            "applicantLocationRequirements",
                            "applicationContact",
                            "baseSalary",
                            "datePosted",
                            "description",
                            "directApply",
                            "educationRequirements",
                            "eligibilityToWorkRequirement",
                            "employerOverview",
                            "employmentType",
                            "employmentUnit",
                            "estimatedSalary",
                            "experienceInPlaceOfEducation",
                            "experienceRequirements",
                            "hiringOrganization",
                            "identifier",
                            "incentiveCompensation",
                            "industry",
                            "jobBenefits",
                            "jobImmediateStart",
                            "jobLocation",
                            "jobLocationType",
                            "jobStartDate",
                            "name",
                            "occupationalCategory",
                            "physicalRequirement",
                            "qualifications",
                            "relevantOccupation",
                            "responsibilities",
                            "salaryCurrency",
                            "sensoryRequirement",
                            "skills",
                            "specialCommitments",
                            "title",
                            "totalJobOpenings",
                            "url",
                            "validThrough",
                            "workHours"),
                    "Organization",
                    Set.of("name", "url", "identifier", "department"),
                    "PropertyValue",
                    Set.of("name", "value", "propertyID"),
                    "DefinedTerm",
                    Set.of("name", "description", "url", "inDefinedTermSet", "termCode"));

    /** What each property may be: a text, texts, or things of one type. */
    private static final Map<String, String> RANGE =
            Map.ofEntries(
                    Map.entry("title", "text"),
                    Map.entry("datePosted", "date"),
                    Map.entry("description", "text"),
                    Map.entry("employmentType", "text"),
                    Map.entry("workHours", "text"),
                    Map.entry("jobStartDate", "date"),
                    Map.entry("responsibilities", "texts"),
                    Map.entry("qualifications", "texts"),
                    Map.entry("occupationalCategory", "texts"),
                    Map.entry("experienceRequirements", "text"),
                    Map.entry("identifier", "PropertyValue"),
                    Map.entry("hiringOrganization", "Organization"),
                    Map.entry("employmentUnit", "Organization"),
                    Map.entry("skills", "DefinedTerm"));

    @Test
    void every_name_is_one_of_schema_org_and_holds_what_may_stand_there() {
        var roles = new RandomRoles(12);
        for (int trial = 0; trial < 200; trial++) {
            var role = roles.next();
            check(JobPostings.tree(Subjects.alone(role, Language.EN)));
            var setting = Subjects.club(ResponsibilityType.MEANS, null);
            check(JobPostings.tree(Subjects.of(role, setting, Subjects.ROSA, Language.FR)));
        }
    }

    @Test
    void a_posting_says_what_a_reader_of_postings_looks_for() {
        var posting = JobPostings.tree(Subjects.gardenClub(ResponsibilityType.MEANS));
        assertThat(posting)
                .containsEntry("@context", "https://schema.org")
                .containsEntry("@type", "JobPosting")
                .containsEntry("title", "Garden coach")
                .containsEntry("datePosted", "2026-11-21")
                .containsEntry("jobStartDate", "2027-01-01")
                .containsEntry("employmentType", "PART_TIME");
        assertThat((List<?>) posting.get("responsibilities"))
                .asString()
                .contains("Walk around. (role, R44)", "Keep the key of the shed (initiative)");
        assertThat(String.valueOf(posting.get("description")))
                .contains("Obligation: means", "A particular outcome is not owed");
    }

    @Test
    void a_skill_is_a_term_of_esco_where_one_fits() {
        var posting = JobPostings.tree(Subjects.gardenClub(ResponsibilityType.MEANS));
        assertThat(String.valueOf(posting.get("skills")))
                .contains("url=http://data.europa.eu/esco/skill/a17286c5")
                .contains("level 2 of 5, must: Names most weeds.")
                .contains("pruning <roses>");
    }

    @Test
    void what_an_initiative_says_is_no_markup_in_the_description() {
        var setting = Subjects.club(ResponsibilityType.MEANS, null);
        var aims = setting.aims();
        assertThat(aims.expectedResults()).doesNotContain("<");
        var posting =
                JobPostings.tree(
                        Subjects.of(new RandomRoles(3).next(), setting, null, Language.EN));
        assertThat(
                        String.valueOf(posting.get("description"))
                                .replaceAll("</?(p|ul|li|strong)>", ""))
                .doesNotContain("<")
                .doesNotContain(">");
        assertThat(JobPostings.tree(Subjects.alone(Coaches.knowingPlants(2), Language.EN)))
                .doesNotContainKey("employmentUnit");
    }

    private static void check(Object node) {
        if (node instanceof List<?> list) list.forEach(JobPostingsTest::check);
        if (!(node instanceof Map<?, ?> map)) return;
        var names = VOCABULARY.get(String.valueOf(map.get("@type")));
        assertThat(names).as("type of %s", map).isNotNull();
        map.forEach(
                (key, value) -> {
                    var name = String.valueOf(key);
                    if (name.startsWith("@")) return;
                    assertThat(names).contains(name);
                    if ("JobPosting".equals(map.get("@type"))) checkRange(name, value);
                    check(value);
                });
    }

    private static void checkRange(String name, Object value) {
        assertThat(RANGE).containsKey(name);
        var range = String.valueOf(RANGE.get(name));
        if (range.equals("text")) assertThat(value).isInstanceOf(String.class);
        else if (range.equals("date"))
            assertThat(value.toString()).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        else if (range.equals("texts"))
            assertThat((List<?>) value).allMatch(String.class::isInstance);
        else {
            var things = value instanceof List<?> list ? list : List.of(value);
            assertThat(things)
                    .allSatisfy(
                            thing -> assertThat(((Map<?, ?>) thing).get("@type")).isEqualTo(range));
        }
    }
}
