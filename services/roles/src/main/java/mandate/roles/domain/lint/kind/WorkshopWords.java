package mandate.roles.domain.lint.kind;

import static mandate.roles.domain.lint.kind.DutyFamily.ACCESS;
import static mandate.roles.domain.lint.kind.DutyFamily.AUTOMATING;
import static mandate.roles.domain.lint.kind.DutyFamily.ENFORCING;
import static mandate.roles.domain.lint.kind.DutyFamily.EVENTS;
import static mandate.roles.domain.lint.kind.DutyFamily.LOGISTICS;
import static mandate.roles.domain.lint.kind.DutyFamily.OPERATING;
import static mandate.roles.domain.lint.kind.DutyFamily.PROJECTS;
import static mandate.roles.domain.lint.kind.DutyFamily.REMOVING;
import static mandate.roles.domain.lint.kind.DutyFamily.SANCTIONING;
import static mandate.roles.domain.lint.kind.DutyFamily.USER_SUPPORT;

import java.util.Map;
import mandate.roles.domain.lint.text.Phrases;

/** How duties about a platform, about rules of conduct and about events and projects are said. */
final class WorkshopWords {
    private WorkshopWords() {}

    static final Map<DutyFamily, Phrases> ALL =
            Map.of(
                    OPERATING,
                    Phrases.of(
                            "infrastructure|monitor* .. alert*/system*/service*|database*|deploy*|build system*|technical operation*",
                            "bases de donnees|exploitation technique|deploiement* technique*",
                            "administer*|administrat* .. platform/system*/tool*/network/site",
                            "platform .. available/running/up_to_date|platform administration",
                            "maintain* .. site/website/platform/system*/server*/tool*/infrastructure",
                            "upgrad*|backup*|back up*|server*|install*|configur*|patch*|uptime",
                            "migrat* .. data/platform/content|integrat* .. tool*/system*|hosting",
                            "keep* .. bot/tool*/system*/platform/site/automation* .. working/running",
                            "set up .. channels/accounts/platform/tool*|data retention",
                            "administr* .. plateforme/outil*/systeme*/site|parametr*|sauvegarde*",
                            "serveur*|configurer|configuration*|maintenance .. plateforme/outil*",
                            "maintenir .. plateforme/site/outil*|mise* a jour .. plateforme",
                            "mise* a jour .. logiciel*/version*|montee* de version|hebergement"),
                    ACCESS,
                    Phrases.of(
                            "permission*|access right*|user right*|user account*|access control",
                            "creat* .. accounts|password*|license*|licence*|single sign on",
                            "grant* .. access/rights|rights and|accounts and",
                            "droits d'acces|droits des utilisateurs|gerer les droits|habilitation*",
                            "gestion des droits|comptes utilisateur*|les comptes|mots de passe"),
                    AUTOMATING,
                    Phrases.of(
                            "implement* .. feature*/tool*/software|debug*|software|tooling|test suite*|automated tests|security fixes|architecture",
                            "developp* .. logiciel*/outil*|logiciel*|outillage|correctif*",
                            "automat*|bot|bots|script|scripts|scripting|code|coding|api|apis",
                            "develop* .. software/plugin*/feature*|repositor*|pipeline*|bug|bugs",
                            "fix* .. bug*/issue*|submit fixes|triag* .. issue*/bug*/incident*",
                            "code review*|review changes|technical debt",
                            "automatis*|robots|programmation informatique|corriger .. bug*|depots"),
                    USER_SUPPORT,
                    Phrases.of(
                            "help desk|helpdesk|service desk|first line support|user support",
                            "technical support|support ticket*|ticket|tickets|troubleshoot*",
                            "train* .. users .. tool*/platform/system*|support users|incident|incidents",
                            "support utilisateur*|assistance aux utilisateurs|support technique",
                            "assistance technique|depann*|former .. utilisateurs|prise en main"),
                    ENFORCING,
                    Phrases.of(
                            "approve* .. posts/requests/messages|reported posts|reported content|join requests|mediat*",
                            "messages signales|contenus signales|demandes d'adhesion|mediation",
                            "moderat*|enforc*|code of conduct|breach*|house rules|violation*",
                            "community guidelines|harassment|spam|abuse|abusive",
                            "moder*|faire respecter|code de conduite|regles de conduite",
                            "signalement*|harcelement|propos haineux|charte de"),
                    REMOVING,
                    Phrases.of(
                            "remov* .. content/post/posts/people/member*/comment*/message*",
                            "delet* .. content/post/posts/comment*/message*|ban|bans|banning",
                            "suspend* .. member*/account*/user*|harmful",
                            "retir* .. contenu*/propos/message*|supprim* .. contenu*/message*",
                            "supprim* .. commentaire*|exclu* .. membre*|banni*|suspend* .. compte*"),
                    SANCTIONING,
                    Phrases.of(
                            "appeal*|escalat* .. case*/incident*/report*|sanction*",
                            "warn* .. members/users|judge* by|disputes between members",
                            "avertir .. membres|trancher .. litige*"),
                    EVENTS,
                    Phrases.of(
                            "speakers|call for papers|call for proposals|talks|schedule of the event|programme of the event|sponsors of the event",
                            "intervenants|appel a communications|programme de la journee",
                            "organise*/organize* .. event*/conference*/course*/workshop*/training*/gathering*",
                            "plan* .. event*/conference*/gathering*/evening/party/celebration*",
                            "venue*|catering|event|events|conference|conferences|webinar*|workshop*",
                            "evenement*|salon professionnel|salons|conferences|seminaire*|webinaire*",
                            "atelier*"),
                    LOGISTICS,
                    Phrases.of(
                            "logistic*|transport|travel|book* .. room*/venue*|supplier*|vendor*",
                            "purchase order*|logistique|fournisseur*|prestataire*|reservation*"),
                    PROJECTS,
                    Phrases.of(
                            "release schedule*|release plan*|schedul* .. meeting*/call*/interviews|mentorship programme*|mentoring programme*",
                            "application process*|track* .. deadlines/status/tasks|status report*|run* .. programme/program|keep* .. calendar/schedule",
                            "calendrier des|planifier .. reunions|suivi des echeances|rapport* d'avancement",
                            "coordinat*|project plan*|milestone*|timeline*|project manag*",
                            "programme manag*|program manag*|track* .. progress/action*",
                            "follow* up .. action*|minutes|agenda*|rota|stakeholder*|chair* .. meeting*",
                            "coordonn*|coordination|gestion de projet|pilot* .. projet*/programme",
                            "suivi .. projet*/action*|suivre .. projet*/action*|jalon*",
                            "comptes rendus|compte rendu de|ordre* du jour|parties prenantes"));
}
