package mandate.initiatives.domain.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.PlainWords;
import mandate.initiatives.domain.brief.Workstream;
import mandate.initiatives.domain.words.Text;

/** Who carries the initiative, and the traps that come with every carrier (R36 to R49). */
final class SponsorAndSetting {
    private SponsorAndSetting() {}

    static final List<Rule> RULES =
            List.of(
                    Rule.ofInitiative(36, SponsorAndSetting::r36JointTeam),
                    Rule.ofInitiative(37, SponsorAndSetting::r37TrapsOfEveryCarrier),
                    Rule.ofInitiative(38, SponsorAndSetting::r38SingleCarrier),
                    Rule.ofInitiative(39, SponsorAndSetting::r39SponsorLeadsEmployeeUse),
                    Rule.ofInitiative(41, SponsorAndSetting::r41StyleGap),
                    Rule.ofInitiative(47, SponsorAndSetting::r47ForeseeableStall),
                    Rule.ofScope(48, SponsorAndSetting::r48LocalManagement),
                    Rule.ofInitiative(49, SponsorAndSetting::r49OnePlatformTwoUses));

    private static final Text R36_WHAT =
            Text.of(
                    "Bring the units concerned into one dedicated joint team that carries this.",
                    "Réunir les services concernés dans une équipe commune dédiée qui porte"
                            + " l'initiative.");

    static void r36JointTeam(Case c, Findings f) {
        boolean several = units(c).size() > 1;
        boolean nobody = c.facts().none(Fact.SPONSOR_UNIT);
        if (several || nobody) f.act(36, 21, R36_WHAT, Who.LEADERSHIP);
    }

    private static final Text R37_JOINT =
            Text.of(
                    "A joint team carries this: decisions may take long, and nobody may feel in"
                            + " charge.",
                    "Une équipe commune porte l'initiative : les décisions peuvent traîner et"
                            + " personne ne se sentir responsable.");
    private static final Text R37_SINGLE =
            Text.of(
                    "Whoever carries this ({0}) may see the matter through one trade, and other"
                            + " units may feel left out.",
                    "Qui porte l'initiative ({0}) peut tout voir à travers son métier, et les"
                            + " autres services se sentir écartés.");
    private static final Text R37_NAME_ONE =
            Text.of("Name one person who decides.", "Nommer une personne qui tranche.");
    private static final Text R37_LOOK =
            Text.of(
                    "Look at the arrangement again every quarter.",
                    "Revoir cette organisation chaque trimestre.");
    private static final Text R37_VOICE =
            Text.of(
                    "Give the other units a voice in what is decided.",
                    "Donner aux autres services voix au chapitre.");

    static void r37TrapsOfEveryCarrier(Case c, Findings f) {
        String unit = c.facts().text(Fact.SPONSOR_UNIT);
        if (unit == null) return;
        if (unit.equals("JOINT_TEAM"))
            f.warn(37, "CARRIER_TRAPS", R37_JOINT, R37_NAME_ONE, R37_LOOK);
        else
            f.warn(
                    37,
                    "CARRIER_TRAPS",
                    R37_SINGLE.with(PlainWords.units(unit)),
                    R37_VOICE,
                    R37_LOOK);
    }

    private static final Text R38_NOTE =
            Text.of(
                    "A single unit can carry this, as long as its traps are watched.",
                    "Un service seul peut porter l'initiative, à condition d'en surveiller les"
                            + " pièges.");

    private static final List<String> USUAL_CARRIERS = List.of("HR", "COMMUNICATION", "IT");

    static void r38SingleCarrier(Case c, Findings f) {
        List<String> units = units(c);
        if (units.size() == 1 && USUAL_CARRIERS.contains(units.getFirst()))
            f.note(38, "SINGLE_CARRIER", R38_NOTE);
    }

    private static final Text R39_MESSAGE =
            Text.of(
                    "The sponsor ({0}) usually speaks to employees, while here employees start the"
                            + " use themselves. That is normal and can be managed.",
                    "Le porteur ({0}) a l'habitude de s'adresser aux salariés, alors qu'ici l'usage"
                            + " vient d'eux. C'est normal et cela se gère.");
    private static final Text R40_HANDOVER =
            Text.of(
                    "Agree now who takes over once employees lead.",
                    "Convenir dès maintenant de qui prend le relais quand les salariés mèneront.");
    private static final Text R40_LOCAL =
            Text.of(
                    "Let local managers decide on uses in their own groups.",
                    "Laisser les responsables locaux décider des usages dans leur groupe.");
    private static final Text R40_LISTEN =
            Text.of(
                    "Ask every month what people do with it, before telling them anything.",
                    "Demander chaque mois ce que les gens en font, avant de leur dire quoi que ce"
                            + " soit.");

    static void r39SponsorLeadsEmployeeUse(Case c, Findings f) {
        boolean employees = c.is(Fact.USE_ORIGIN, "EMPLOYEES") || anyStream(c, "EMPLOYEES");
        if (!employees || !c.sponsorSpeaksToEmployees()) return;
        Text unit = PlainWords.units(c.facts().textOrEmpty(Fact.SPONSOR_UNIT));
        f.warn(39, "B2E_LEADS_E2E", R39_MESSAGE.with(unit), R40_HANDOVER, R40_LOCAL, R40_LISTEN);
    }

    private static final Text R41_MESSAGE =
            Text.of(
                    "The sponsor usually sends messages one way, and this initiative lives on"
                            + " dialogue.",
                    "Le porteur communique d'ordinaire à sens unique, or l'initiative vit du"
                            + " dialogue.");
    private static final Text R41_TRAIN =
            Text.of(
                    "Have somebody used to conversations answer in the sponsor's name.",
                    "Faire répondre au nom du porteur une personne habituée à dialoguer.");

    static void r41StyleGap(Case c, Findings f) {
        boolean dialogue =
                c.community()
                        || c.explains()
                        || c.situation().answer(Dimension.OBJECTIVE) == Answer.COMMUNITY;
        if (c.is(Fact.SPONSOR_STYLE, "ONE_WAY") && dialogue)
            f.warn(41, "ONE_WAY_SPONSOR", R41_MESSAGE, R41_TRAIN);
    }

    private static final Text R47_MESSAGE =
            Text.of(
                    "Expect a standstill: as employees begin uses of their own, the sponsor may"
                            + " fear for its grip.",
                    "Un blocage est à prévoir : quand les salariés créeront leurs propres usages,"
                            + " le porteur peut craindre de perdre la main.");
    private static final Text R47_PRECAUTION =
            Text.of(
                    "Put the handover to local managers on the timeline before it happens.",
                    "Inscrire au calendrier le passage de relais aux responsables locaux avant que"
                            + " cela n'arrive.");
    private static final Text R47_WHAT =
            Text.of(
                    "Milestone: hand the uses that employees began over to local managers.",
                    "Jalon : confier aux responsables locaux les usages nés chez les salariés.");

    static void r47ForeseeableStall(Case c, Findings f) {
        if (!c.sponsorSpeaksToEmployees() || !c.is(Fact.PHASE, "EXPAND")) return;
        f.warn(47, "PREDICTED_STALL", R47_MESSAGE, R47_PRECAUTION);
        f.act(47, 60, R47_WHAT, Who.SPONSOR);
    }

    private static final Text R48_WHAT =
            Text.of(
                    "Leave this use with the local manager; the sponsor supports and does not lead.",
                    "Laisser cet usage au responsable local ; le porteur aide et ne dirige pas.");

    static void r48LocalManagement(Case c, Findings f) {
        boolean local = c.situation().own().is(Fact.USE_ORIGIN, "EMPLOYEES");
        if (local && c.team()) f.act(48, 21, R48_WHAT, Who.LINE_MANAGER);
    }

    private static final Text R49_NOTE =
            Text.of(
                    "One platform serves a use led by a department and one begun by employees: each"
                            + " has its own owner.",
                    "La même plateforme sert un usage mené par un service et un autre né chez les"
                            + " salariés : à chacun son responsable.");

    static void r49OnePlatformTwoUses(Case c, Findings f) {
        if (anyStream(c, "DEPARTMENT") && anyStream(c, "EMPLOYEES"))
            f.note(49, "SPLIT_OWNERSHIP", R49_NOTE);
    }

    private static boolean anyStream(Case c, String origin) {
        for (Workstream one : c.brief().workstreams())
            if (one.facts().is(Fact.USE_ORIGIN, origin)) return true;
        return false;
    }

    private static final Pattern PARTED = Pattern.compile("[+,;/&]");

    private static List<String> units(Case c) {
        String unit = c.facts().text(Fact.SPONSOR_UNIT);
        if (unit == null) return List.of();
        if (!PARTED.matcher(unit).find()) return List.of(unit.strip().toUpperCase(Locale.ROOT));
        return PARTED.splitAsStream(unit)
                .map(one -> one.strip().toUpperCase(Locale.ROOT))
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
