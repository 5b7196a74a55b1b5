package mandate.roles.domain.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.ArrayList;
import java.util.List;
import mandate.roles.domain.Coaches;
import mandate.roles.domain.Language;
import mandate.roles.domain.RandomRoles;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.Text;
import mandate.roles.domain.papers.Paper.Block;
import mandate.roles.domain.papers.Paper.Item;
import mandate.roles.domain.papers.Template.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobDescriptionsTest {
    @Test
    void it_is_called_as_the_role_and_names_the_initiative_it_is_for() {
        var paper = paper(Subjects.gardenClub(ResponsibilityType.MEANS));
        assertThat(paper.title()).isEqualTo("Garden coach");
        assertThat(paper.subtitle())
                .isEqualTo("Job description for “Garden club of the night shift”");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_owed_stands_in_a_clause_of_its_own(ResponsibilityType type) {
        var clause = only(paper(Subjects.gardenClub(type)), Block.Clause.class);
        assertThat(clause.title()).startsWith("Obligation: ");
        assertThat(clause.paragraphs().getFirst()).isEqualTo(Clauses.of(type).en());
        // the role speaks of means, so its own words count for means alone
        assertThat(clause.paragraphs()).hasSize(type == ResponsibilityType.MEANS ? 2 : 1);
    }

    @ParameterizedTest
    @EnumSource
    void both_sides_have_something_to_show(ResponsibilityType type) {
        var proofs = Clauses.proofs(type);
        assertThat(proofs).anyMatch(proof -> !proof.byPerson());
        assertThat(proofs.stream().anyMatch(Clauses.Proof::byPerson))
                .isEqualTo(type != ResponsibilityType.UNDETERMINED);
        assertThat(Clauses.excuses(type)).isNotEmpty();
    }

    /** R20: three outside causes, and no fourth but what the organisation itself left out. */
    @Test
    void three_outside_causes_excuse_whoever_owes_means() {
        assertThat(Clauses.excuses(ResponsibilityType.MEANS)).hasSize(4);
        assertThat(items(paper(Subjects.gardenClub(ResponsibilityType.MEANS))))
                .extracting(Item::text)
                .contains(
                        "The people concerned have no interest in it.",
                        "The people concerned have no time for it.",
                        "Managers do not let their people take part.");
    }

    @Test
    void languages_are_called_by_their_names() {
        assertThat(under(paper(Subjects.gardenClub(ResponsibilityType.MEANS)), Section.FRAME))
                .first()
                .extracting(block -> ((Block.Facts) block).facts())
                .asInstanceOf(LIST)
                .contains(new Paper.Fact("Languages", "English, French (B2)"));
    }

    @Test
    void each_duty_says_where_it_comes_from() {
        var duties = under(paper(Subjects.gardenClub(ResponsibilityType.MEANS)), Section.DUTIES);
        assertThat(duties)
                .containsExactly(
                        new Block.Bullets(
                                List.of(
                                        new Item("Walk around.", "role, R44"),
                                        new Item("Keep the key of the shed", "initiative"),
                                        new Item(
                                                "Work toward what is expected: Each shift has tried"
                                                        + " two crops",
                                                "initiative, R46"),
                                        new Item(
                                                "Lead the exchanges toward this: People know whom to"
                                                        + " ask",
                                                "initiative, R129"))));
    }

    @Test
    void skills_of_the_role_and_of_the_initiative_come_with_level_and_need() {
        var skills = under(paper(Subjects.gardenClub(ResponsibilityType.MEANS)), Section.SKILLS);
        var tables = skills.stream().filter(Block.Table.class::isInstance).toList();
        assertThat(tables).hasSize(2);
        assertThat(((Block.Table) tables.getFirst()).rows())
                .containsExactly(List.of("knowing plants", "2", "Names most weeds.", "must"));
        assertThat(((Block.Table) tables.getLast()).rows())
                .extracting(List::getFirst)
                .containsExactly("pruning <roses>", "compost");
    }

    @Test
    void a_measure_that_may_not_be_held_against_the_person_is_left_out_with_its_rule() {
        var measures =
                under(paper(Subjects.gardenClub(ResponsibilityType.MEANS)), Section.MEASURES);
        var tables =
                measures.stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .toList();
        assertThat(tables.getFirst().rows())
                .extracting(List::getFirst)
                .containsExactly("Beds that bloom", "Members who swapped seeds");
        assertThat(tables.getFirst().rows()).extracting(List::getLast).containsOnly("for steering");
        assertThat(tables.getLast().rows())
                .extracting(row -> row.getFirst() + " " + row.getLast().replaceAll(".*\\(", "("))
                .containsExactly("Flowers sold (R117)", "Return on the shed (R92)");
    }

    @Test
    void the_review_is_when_the_role_asks_for_it_but_never_after_the_end() {
        var facts = under(paper(Subjects.gardenClub(ResponsibilityType.MEANS)), Section.FRAME);
        assertThat(facts.toString()).contains("1 January 2028");
        assertThat(paper(subject(Language.FR)).blocks().toString()).contains("1er janvier 2028");
    }

    @Test
    void what_stands_in_the_way_of_a_signature_is_said_before_it() {
        assertThat(open(ResponsibilityType.MEANS, Subjects.ROSA))
                .containsExactly("initiative, R43");
        assertThat(open(ResponsibilityType.UNDETERMINED, Subjects.ROSA)).contains("R19");
        assertThat(open(ResponsibilityType.RESULTS_CONDITIONAL, Subjects.ROSA)).contains("R21");
        assertThat(open(ResponsibilityType.MEANS, Subjects.ROSA_WITH_TWO_HATS)).contains("R142");
    }

    @Test
    void a_charter_that_is_spelled_out_is_shown_and_stands_in_nobodys_way() {
        var charter = new Setting.Charter("Listen.", "Post.", "", "", "The head of the club");
        var setting = Subjects.club(ResponsibilityType.MEANS, charter);
        var subject =
                Subjects.of(
                        Coaches.knowingPlants(2),
                        setting,
                        Subjects.ROSA_WITH_TWO_HATS,
                        Language.EN);
        var paper = paper(subject);
        assertThat(under(paper, Section.CHARTER).toString())
                .contains("Listen.", "Post.", "The head of the club", "not agreed yet")
                .contains("seed-channel, posts", "30 %");
        assertThat(items(paper)).extracting(Item::origin).doesNotContain("R142");
    }

    @Test
    void without_an_initiative_the_role_is_described_alone() {
        var paper = paper(Subjects.alone(Coaches.knowingPlants(2), Language.EN));
        assertThat(paper.subtitle()).isEqualTo("Job description");
        assertThat(paper.blocks().toString()).doesNotContain("initiative").doesNotContain("R117");
        assertThat(headings(paper)).contains("What is owed", "Duties", "Skills", "Signatures");
    }

    @Test
    void the_paper_of_the_other_language_has_the_same_parts() {
        var english = paper(subject(Language.EN));
        var french = paper(subject(Language.FR));
        assertThat(french.blocks().stream().map(Object::getClass).toList())
                .isEqualTo(english.blocks().stream().map(Object::getClass).toList());
        assertThat(headings(french)).doesNotContainAnyElementsOf(List.of("Skills", "Duties"));
        assertThat(french.blocks().toString()).contains("Ce que dit l'initiative est cité");
    }

    @Test
    void an_organisation_orders_names_and_adds_sections_as_it_likes() {
        var template =
                new Template(
                        "Sample Works",
                        List.of(
                                new Part(Section.DUTIES, new Text("Your days", "Vos jours"), null),
                                new Part(
                                        null,
                                        new Text("Who we are", "Qui nous sommes"),
                                        new Text("Gardeners.", "Des jardiniers."))));
        var paper = JobDescriptions.paper(Subjects.gardenClub(ResponsibilityType.MEANS), template);
        assertThat(headings(paper)).containsExactly("Your days", "Who we are");
        assertThat(template.missing())
                .containsExactly(
                        Section.OBLIGATION,
                        Section.PROOF,
                        Section.PRECONDITIONS,
                        Section.SKILLS,
                        Section.BEFORE_SIGNING);
        assertThat(Template.standard().missing()).isEmpty();
    }

    @Test
    void the_same_input_gives_the_same_paper() {
        var roles = new RandomRoles(11);
        for (int trial = 0; trial < 500; trial++) {
            var role = roles.next();
            var setting = Subjects.club(ResponsibilityType.RESULTS, null);
            var language = trial % 2 == 0 ? Language.EN : Language.FR;
            var one = paper(Subjects.of(role, setting, Subjects.ROSA, language));
            var again = paper(Subjects.of(role, setting, Subjects.ROSA, language));
            assertThat(again).isEqualTo(one);
            assertThat(headings(one)).doesNotHaveDuplicates();
        }
    }

    private static Subject subject(Language language) {
        var setting = Subjects.club(ResponsibilityType.MEANS, null);
        return Subjects.of(Coaches.knowingPlants(2), setting, Subjects.ROSA, language);
    }

    private static Paper paper(Subject subject) {
        return JobDescriptions.paper(subject, Template.standard());
    }

    private static List<String> open(ResponsibilityType type, Subject.Person person) {
        var setting = Subjects.club(type, null);
        var subject = Subjects.of(Coaches.knowingPlants(2), setting, person, Language.EN);
        var origins = new ArrayList<String>();
        for (var block : under(paper(subject), Section.BEFORE_SIGNING))
            if (block instanceof Block.Bullets(var items))
                items.forEach(item -> origins.add(item.origin()));
        return origins;
    }

    private static List<String> headings(Paper paper) {
        var headings = new ArrayList<String>();
        for (var block : paper.blocks())
            if (block instanceof Block.Heading(var level, var text) && level == 1)
                headings.add(text);
        return headings;
    }

    /** The blocks between the heading of a section and the next. */
    private static List<Block> under(Paper paper, Section section) {
        var found = new ArrayList<Block>();
        boolean inside = false;
        for (var block : paper.blocks()) {
            if (block instanceof Block.Heading(var level, var text) && level == 1)
                inside = text.equals(section.heading().in(paper.language()));
            else if (inside) found.add(block);
        }
        return found;
    }

    private static List<Item> items(Paper paper) {
        var items = new ArrayList<Item>();
        for (var block : paper.blocks())
            if (block instanceof Block.Bullets(var some)) items.addAll(some);
        return items;
    }

    private static <B extends Block> B only(Paper paper, Class<B> kind) {
        var found = paper.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
