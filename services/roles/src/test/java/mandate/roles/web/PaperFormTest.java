package mandate.roles.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mandate.roles.app.Format;
import mandate.roles.app.Papers.Order;
import mandate.roles.domain.Language;
import mandate.roles.domain.RoleDefinition.Level;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.RoleDefinition.Verdict;
import mandate.roles.domain.papers.Setting;
import mandate.roles.domain.papers.Setting.Measure;
import mandate.roles.domain.papers.Setting.Wanted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

class PaperFormTest {
    private static final String CIRCLE =
            """
            {"id": "circle", "revision": 4, "title": "Reading circle", "language": "fr",
             "area": "Operations",
             "facts": {"duties": ["Book the room"], "expectedResults": "Deux essais",
                       "linkedProcess": "Planning", "kpis": [{"name": "Lus", "type": "ACTIVITY"}],
                       "reviewCadence": "WEEKLY", "charterInternal": "Lire",
                       "charterExternal": "Publier", "charterDecider": "La direction"},
             "demand": {"languages": ["fr:C1"]},
             "diagnosis": {"verdict": "COMMUNITY_MANAGEMENT", "responsibilityType": "MEANS",
                           "roleId": "coordinator", "level": "COORDINATION", "asOf": "2026-11-21",
                           "blockers": [{"rule": "R43", "message": "Pas de retour"}],
                           "demand": {"fte": 0.3, "from": "2027-01", "until": "2027-06",
                                      "languages": ["fr:C1"],
                                      "skills": [{"text": "lire", "level": 2.6, "essential": true}]},
                           "ownerRules": {"lineManagerIds": []}},
             "mandates": [
               {"id": "circle.m1", "scope": "whole", "personId": "P03", "state": "ENDED"},
               {"id": "circle.m2", "scope": "whole", "personId": "P04", "state": "ACTIVE",
                "responsibilityType": "MEANS", "from": "2027-02", "until": "2027-05",
                "charter": {"internal": "Lire vite", "external": "Publier peu"}}]}
            """;

    private static final String HYBRID =
            """
            {"id": "ideas", "title": "Ideas to tools", "language": "en",
             "facts": {"expectedResults": "of the whole",
                       "workstreams": [{"name": "Build phase",
                                        "facts": {"expectedResults": "of the part"}}]},
             "diagnosis": {"verdict": "HYBRID", "asOf": "2026-11-21", "parts": [
               {"scope": "Idea phase", "verdict": "COMMUNITY_MANAGEMENT",
                "responsibilityType": "MEANS", "roleId": "coordinator"},
               {"scope": "Build phase", "verdict": "TEAM_MANAGEMENT",
                "responsibilityType": "RESULTS_CONDITIONAL", "roleId": "team-manager",
                "ownerRules": {"lineManagerIds": ["P06"]}},
               {"scope": "Party", "verdict": "NO_STAFF"}]}}
            """;

    @Test
    void a_seat_is_read_from_what_the_initiatives_service_answers() {
        var setting = setting(wanted(form("coordinator", ""), CIRCLE, "[]"));
        assertThat(setting.initiativeId()).isEqualTo("circle");
        assertThat(setting.revision()).isEqualTo(4);
        assertThat(setting.verdict()).isEqualTo(Verdict.COMMUNITY_MANAGEMENT);
        assertThat(setting.type()).isEqualTo(ResponsibilityType.MEANS);
        assertThat(setting.level()).isEqualTo(Level.COORDINATION);
        assertThat(setting.unit()).isEqualTo("–");
        assertThat(setting.skills()).containsExactly(new Wanted("lire", 3, true));
        assertThat(setting.duties()).containsExactly("Book the room");
        assertThat(setting.measures()).extracting(Measure::name).containsExactly("Lus");
        assertThat(setting.aims().linkedProcess()).isEqualTo("Planning");
        assertThat(setting.cadence()).isEqualTo("WEEKLY");
        assertThat(setting.blockers()).containsExactly(new Setting.Blocker("R43", "Pas de retour"));
    }

    @Test
    void what_a_live_mandate_says_goes_before_what_was_wished() {
        var setting = setting(wanted(form("coordinator", ""), CIRCLE, "[]"));
        assertThat(setting.mandate()).isEqualTo(new Setting.Held("circle.m2", "P04"));
        assertThat(setting.from()).isEqualTo("2027-02");
        assertThat(setting.until()).isEqualTo("2027-05");
        assertThat(setting.charter())
                .isEqualTo(new Setting.Charter("Lire vite", "Publier peu", "", "", "La direction"));
    }

    @Test
    void whoever_holds_the_seat_is_named_unless_somebody_else_is_asked_for() {
        var people =
                """
                [{"id": "P04", "name": "Rosa", "mandates": [
                   {"initiativeId": "circle", "scope": "whole", "loadPct": 30,
                    "from": "2027-02", "until": "2027-05"}]},
                 {"id": "P05", "name": "Sam"}]
                """;
        var holder = wanted(form("coordinator", ""), CIRCLE, people).person();
        assertThat(holder).isNotNull();
        assertThat(String.valueOf(holder)).contains("Rosa", "loadPct=30");
        var asked = new PaperForm.Query("", "", "P05", "", "");
        var other = wanted(new PaperForm("coordinator", asked, new HttpHeaders()), CIRCLE, people);
        assertThat(String.valueOf(other.person())).contains("Sam").doesNotContain("Rosa");
    }

    @Test
    void of_several_seats_the_one_for_the_role_is_meant() {
        var setting = setting(wanted(form("team-manager", ""), HYBRID, "[]"));
        assertThat(setting.scope()).isEqualTo("Build phase");
        assertThat(setting.type()).isEqualTo(ResponsibilityType.RESULTS_CONDITIONAL);
        assertThat(setting.aims().expectedResults()).isEqualTo("of the part");
        assertThat(setting.lineManagers()).containsExactly("P06");
        assertThat(setting.from()).isEqualTo("2026-11");
        assertThat(setting(wanted(form("team-manager", "Idea phase"), HYBRID, "[]")).aims())
                .extracting(Setting.Aims::expectedResults)
                .isEqualTo("of the whole");
    }

    @Test
    void a_seat_that_is_not_clear_has_to_be_named() {
        assertThat(refusal(form("platform-administrator", ""), HYBRID))
                .contains("scope", "Idea phase", "Build phase")
                .doesNotContain("Party");
        assertThat(refusal(form("team-manager", "Party"), HYBRID)).contains("scope", "Party");
    }

    @Test
    void an_initiative_that_wants_nobody_has_nothing_to_describe() {
        var nobody = "{\"id\": \"x\", \"diagnosis\": {\"verdict\": \"NO_STAFF\"}}";
        assertThat(refusal(form("coordinator", ""), nobody)).contains("no-seat", "NO_STAFF");
        assertThat(refusal(form("coordinator", ""), "null")).contains("initiative");
        assertThat(refusal(form("coordinator", ""), "5")).contains("initiative", "value=5");
        assertThat(refusal(form("coordinator", ""), "{\"id\": \"circle\"}")).contains("diagnosis");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', FR",
        "en, '', EN",
        "'', 'en-GB,fr;q=0.5', EN",
        "'', 'de,fr;q=0.5,en;q=0.4', FR",
        "'', 'de', FR",
        "fr, 'en', FR",
    })
    void the_language_is_as_asked_else_as_accepted_else_as_the_initiative_is_written(
            String asked, String accepted, Language language) {
        var headers = new HttpHeaders();
        if (!accepted.isEmpty()) headers.set("Accept-Language", accepted);
        var query = new PaperForm.Query("", "", "", asked, "");
        var order = wanted(new PaperForm("coordinator", query, headers), CIRCLE, "[]");
        assertThat(order.language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "'' | HTML",
                "*/* | HTML",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | HTML",
                "application/pdf | PDF",
                "application/* | PDF",
                "text/html;q=0.2, application/ld+json | JSON_LD",
                "text/markdown, text/html;q=0.9 | MARKDOWN",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document | DOCX",
                "image/png | none",
                "text/html;q=0 | none",
                "not a type | HTML"
            })
    void the_form_is_the_one_that_is_liked_best(String accept, @Nullable Format format) {
        var headers = new HttpHeaders();
        if (!accept.isEmpty()) headers.set("Accept", accept);
        assertThat(Wish.accepted(headers)).isEqualTo(format);
    }

    @Test
    void a_link_may_name_the_form_and_goes_before_the_header() {
        var headers = new HttpHeaders();
        headers.set("Accept", "text/html");
        var query = new PaperForm.Query("", "", "", "", "docx");
        assertThat(order(new PaperForm("x", query, headers).alone()).format())
                .isEqualTo(Format.DOCX);
        for (var format : Format.values())
            assertThat(Wish.named(Wish.word(format))).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({
        "version, 0, '', ''",
        "version, x, '', ''",
        "language, '', de, ''",
        "format, '', '', odt"
    })
    void what_cannot_be_is_refused_by_its_name(
            String field, String version, String language, String format) {
        var query = new PaperForm.Query(version, "", "", language, format);
        var read = new PaperForm("coordinator", query, new HttpHeaders()).alone();
        assertThat(read).isInstanceOf(PaperForm.Read.Refused.class);
        assertThat(String.valueOf(read)).contains("field=" + field);
    }

    /** Whatever another service or a stranger sends, it is read or refused, never a bug. */
    @Test
    void an_initiative_of_any_shape_is_read_or_refused() {
        var random = new java.util.Random(9);
        var values = List.<Object>of("x", 7, true, List.of(), Map.of(), List.of("y"), -1.5);
        var names = List.of("facts", "demand", "mandates", "title", "language", "revision", "area");
        for (int trial = 0; trial < 300; trial++) {
            var tree = new java.util.HashMap<Object, Object>();
            for (var name : names) tree.put(name, values.get(random.nextInt(values.size())));
            tree.put(
                    "diagnosis",
                    Map.of(
                            "verdict",
                            "COMMUNITY_MANAGEMENT",
                            "asOf",
                            "2026-11-21",
                            "demand",
                            values.get(random.nextInt(values.size())),
                            "blockers",
                            values.get(random.nextInt(values.size()))));
            var body = new Tree(Map.of("initiative", tree));
            assertThat(form("coordinator", "").gathered(body))
                    .isInstanceOf(PaperForm.Read.Wanted.class);
        }
    }

    private static PaperForm form(String roleId, String scope) {
        var query = new PaperForm.Query("", scope, "", "", "");
        return new PaperForm(roleId, query, new HttpHeaders());
    }

    private static Order wanted(PaperForm form, String initiative, String people) {
        return order(form.gathered(body(initiative, people)));
    }

    private static Order order(PaperForm.Read read) {
        return switch (read) {
            case PaperForm.Read.Wanted(var order) -> order;
            case PaperForm.Read.Refused(var problem) -> throw new AssertionError(problem);
        };
    }

    private static String refusal(PaperForm form, String initiative) {
        return String.valueOf(form.gathered(body(initiative, "[]")));
    }

    private static Setting setting(Order order) {
        return java.util.Objects.requireNonNull(order.setting());
    }

    private static Tree body(String initiative, String people) {
        var json = "{\"initiative\": %s, \"people\": %s}".formatted(initiative, people);
        return Tree.of(JsonMapper.shared().readValue(json, Map.class));
    }
}
