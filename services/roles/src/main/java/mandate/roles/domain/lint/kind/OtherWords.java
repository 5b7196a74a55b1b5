package mandate.roles.domain.lint.kind;

import static mandate.roles.domain.lint.kind.DutyFamily.BUZZ;
import static mandate.roles.domain.lint.kind.DutyFamily.CUSTOMER_CARE;
import static mandate.roles.domain.lint.kind.DutyFamily.DESIGNING;
import static mandate.roles.domain.lint.kind.DutyFamily.FUNDING;
import static mandate.roles.domain.lint.kind.DutyFamily.NEUTRAL;
import static mandate.roles.domain.lint.kind.DutyFamily.REPORTING;
import static mandate.roles.domain.lint.kind.DutyFamily.SELLING;

import java.util.Map;
import mandate.roles.domain.lint.text.Phrases;

/** Work that belongs to no kind of role, noise, and words that only look like duties. */
final class OtherWords {
    private OtherWords() {}

    static final Map<DutyFamily, Phrases> ALL =
            Map.of(
                    DESIGNING,
                    Phrases.of(
                            "graphic*|video editing|edit* videos|photograph*|illustrat*|layouts",
                            "design* .. banner*/logo*/visual*/poster*|infographic*",
                            "graphisme|montage video|infographie*|maquette*|charte graphique",
                            "photographi*|affiches"),
                    SELLING,
                    Phrases.of(
                            "sell|sells|selling|upsell*|win* new customers|generat* leads",
                            "lead generation|prospecting|close deals|negotiat* .. contract*",
                            "vendre|prospection|prospecter|generer des leads|conclure des ventes",
                            "conquerir .. clients|negoci* .. contrat*"),
                    REPORTING,
                    Phrases.of(
                            "report on|reports on|reporting|report each|report every|dashboard*",
                            "statistic*|metrics|analy* .. data/figures/results/performance",
                            "measure* what|monthly report*|weekly report*|web analytics",
                            "tableau* de bord|statistique*|bilan*|analys* .. donnees/chiffres",
                            "rapport mensuel|rapports mensuels|rendre compte chaque|mesurer ce"),
                    FUNDING,
                    Phrases.of("budget*|fundrais*|sponsorship deal*|levee* de fonds|subvention*"),
                    CUSTOMER_CARE,
                    Phrases.of(
                            "customer service|customer support|customer care|complaint*",
                            "service client|service apres vente|reclamation*"),
                    BUZZ,
                    Phrases.of(
                            "buzz|make noise|making noise|noise about|energise*|energize*|energising|hype",
                            "be the face|vibe|vibes|good vibes|spread* .. enthusiasm/energy/love",
                            "wow effect|go viral|viral|dynamise*|dynamize*|excitement|be the life of",
                            "bring* .. energy|rock star|rockstar|ninja|guru|cheerlead*",
                            "faire du bruit|faire parler de|creer l'evenement|mettre l'ambiance",
                            "mettre de l'ambiance|mettre le feu|bonne ambiance|effet wahou",
                            "effet waouh|insuffler .. energie/enthousiasme|enthousiasmer|booster",
                            "dynamiser|dynamisation|viralite|ambianceur|electriser|galvaniser"),
                    NEUTRAL,
                    Phrases.of(
                            "sales team*|sales staff|sales colleagues|sales people|sales and product",
                            "equipe* commerciale*|feedback channel*|community lead|code of ethics",
                            "communications team|media team|responsable* de communaute",
                            "social club|social events committee|reports to|report to",
                            "retour* sur investissement|events team|return on investment"));
}
