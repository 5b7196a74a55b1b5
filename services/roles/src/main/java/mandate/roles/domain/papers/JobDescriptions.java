package mandate.roles.domain.papers;

import java.util.ArrayList;
import java.util.List;
import mandate.roles.domain.Text;
import mandate.roles.domain.papers.Paper.Block;

/** Writes job descriptions that can be signed. */
public final class JobDescriptions {
    private static final Text JOB = new Text("Job description", "Fiche de poste");
    private static final Text FOR =
            new Text("Job description for “{0}”", "Fiche de poste pour « {0} »");
    private static final Text FOR_PART =
            new Text("Job description for “{0}”, {1}", "Fiche de poste pour « {0} », {1}");
    private static final Text MADE =
            new Text(
                    "Drawn up from the role {0}, version {1} of {2}.",
                    "Établie d'après le rôle {0}, version {1} du {2}.");
    private static final Text MADE_FOR =
            new Text(
                    "Drawn up from the role {0}, version {1} of {2}, and the initiative {3},"
                            + " revision {4}, as of {5}.",
                    "Établie d'après le rôle {0}, version {1} du {2}, et l'initiative {3},"
                            + " révision {4}, au {5}.");
    private static final Text NOT_LAW =
            new Text(
                    "A paper of management, not legal advice.",
                    "Document de gestion, sans valeur de conseil juridique.");
    private static final Text IN_ANOTHER_LANGUAGE =
            new Text(
                    "What the initiative says is quoted in the language it was written in.",
                    "Ce que dit l'initiative est cité dans la langue où cela fut écrit.");
    private static final Text PERSON = new Text("The person", "La personne");
    private static final Text NAMED = new Text("{0}, date", "{0}, date");
    private static final Text ORGANISATION =
            new Text("For the organisation, date", "Pour l'organisation, date");
    private static final Text ORGANISATION_NAMED = new Text("For {0}, date", "Pour {0}, date");

    private JobDescriptions() {}

    /** The paper, section by section as the template orders them. */
    public static Paper paper(Subject subject, Template template) {
        var blocks = new ArrayList<Block>();
        for (var part : template.parts()) add(subject, part, blocks);
        blocks.add(new Block.Note(colophon(subject)));
        return new Paper(
                subject.say(subject.role().name()),
                subtitle(subject),
                subject.language(),
                subject.roleId() + " " + subject.version().number(),
                false,
                subject.version().at(),
                blocks);
    }

    private static void add(Subject subject, Template.Part part, List<Block> blocks) {
        var section = part.section();
        var inside = new ArrayList<Block>();
        if (part.text() != null) inside.add(new Block.Paragraph(subject.say(part.text())));
        if (section != null) {
            var said = blocks(subject, section);
            // an empty section has nothing to be introduced
            if (said.isEmpty()) return;
            inside.addAll(said);
        }
        var heading = part.heading() != null ? part.heading() : heading(section);
        blocks.add(new Block.Heading(1, subject.say(heading)));
        blocks.addAll(inside);
    }

    private static Text heading(@org.jspecify.annotations.Nullable Section section) {
        if (section == null) throw new IllegalArgumentException("A text without a heading");
        return section.heading();
    }

    private static List<Block> blocks(Subject subject, Section section) {
        return switch (section) {
            case FRAME -> Frames.frame(subject);
            case PURPOSE -> Frames.purpose(subject);
            case OBLIGATION -> Debts.obligation(subject);
            case PROOF -> Debts.proof(subject);
            case PRECONDITIONS -> Debts.preconditions(subject);
            case DUTIES -> Works.duties(subject);
            case SKILLS -> Works.skills(subject);
            case TRAITS -> Works.traits(subject);
            case MEASURES -> Works.measures(subject);
            case PLACE -> Frames.place(subject);
            case CHARTER -> Charters.charter(subject);
            case REVIEW -> Frames.review(subject);
            case BEFORE_SIGNING -> Debts.beforeSigning(subject);
            case SIGNATURES -> List.of(signatures(subject));
        };
    }

    static Block signatures(Subject subject) {
        var person = subject.person();
        var who = person == null ? subject.say(PERSON) : person.shown();
        var organisation =
                subject.organisation().isBlank()
                        ? subject.say(ORGANISATION)
                        : subject.say(ORGANISATION_NAMED, subject.organisation());
        return new Block.Signatures(List.of(organisation, subject.say(NAMED, who)));
    }

    private static String subtitle(Subject subject) {
        var setting = subject.setting();
        if (setting == null) return subject.say(JOB);
        return setting.isWhole()
                ? subject.say(FOR, setting.title())
                : subject.say(FOR_PART, setting.title(), setting.scope());
    }

    static String colophon(Subject subject) {
        var version = subject.version();
        var written = version.at().substring(0, 10);
        var setting = subject.setting();
        var said = new ArrayList<String>();
        if (setting == null)
            said.add(subject.say(MADE, subject.roleId(), version.number(), written));
        else {
            said.add(
                    subject.say(
                            MADE_FOR,
                            subject.roleId(),
                            version.number(),
                            written,
                            setting.initiativeId(),
                            setting.revision(),
                            setting.asOf()));
            if (setting.language() != subject.language())
                said.add(subject.say(IN_ANOTHER_LANGUAGE));
        }
        said.add(subject.say(NOT_LAW));
        return String.join(" ", said);
    }
}
