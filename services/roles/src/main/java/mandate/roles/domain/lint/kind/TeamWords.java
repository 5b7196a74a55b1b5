package mandate.roles.domain.lint.kind;

import static mandate.roles.domain.lint.kind.DutyFamily.ADVISING;
import static mandate.roles.domain.lint.kind.DutyFamily.CLEARING;
import static mandate.roles.domain.lint.kind.DutyFamily.DELIVERING;
import static mandate.roles.domain.lint.kind.DutyFamily.GIVING_TASKS;
import static mandate.roles.domain.lint.kind.DutyFamily.GOVERNING;
import static mandate.roles.domain.lint.kind.DutyFamily.HIRING;
import static mandate.roles.domain.lint.kind.DutyFamily.LEADING_STAFF;
import static mandate.roles.domain.lint.kind.DutyFamily.SETTING_COURSE;

import java.util.Map;
import mandate.roles.domain.lint.text.Phrases;

/** How the duties of a team's manager and of a strategist are said. */
final class TeamWords {
    private TeamWords() {}

    static final Map<DutyFamily, Phrases> ALL =
            Map.of(
                    HIRING,
                    Phrases.of(
                            "hire|hires|hiring|interview* .. candidates|staffing|headcount",
                            "recruit* .. staff/team/employee*/engineer*/talent/candidates",
                            "build* .. team|embauch*|entretien* d'embauche",
                            "recrut* .. equipe/collaborateurs/salaries/candidats"),
                    LEADING_STAFF,
                    Phrases.of(
                            "performance of .. staff/team/people|grow* .. staff/engineers|mentor* .. engineers/staff/reports",
                            "responsible for .. staff/employees|personnel development|gestion du personnel|gerer .. personnel",
                            "one to one*|1 1s|1 on 1*|lead/leads/leading .. team/teams/staff/reports",
                            "manag* .. team/teams/staff/reports/people/employees|direct report*",
                            "line manag*|people manag*|appraisal*|performance review*",
                            "coach* .. team/staff/employees/colleagues/reports|salary review*",
                            "develop* .. team/staff/employees|dismiss*|disciplin*|pay rise*",
                            "promotion* and|on promotion*|staff promotion*|career* of",
                            "encadr* .. equipe*/collaborateurs|manager .. equipe*|dirig* .. equipe*|management d'equipe",
                            "management de l'equipe|entretien* annuel*|entretien* individuel*",
                            "evaluat* .. collaborateurs|evaluer .. collaborateurs",
                            "faire grandir .. equipe/collaborateurs|conges"),
                    GIVING_TASKS,
                    Phrases.of(
                            "objectives of the team|team objectives|team goals|quarterly goals|capacity plan*|on call rota",
                            "objectifs de l'equipe|objectifs trimestriels",
                            "assign* .. task*/feature*/ticket*/shift*/order*/work|delegat*",
                            "set/sets/setting .. objective*/goal*/target*/deliverable*/priorit*",
                            "distribut* .. work/task*|plan* .. work/shift*/capacity/workload/sprint*",
                            "share* the work|share* out|sharing out|roster*|work orders|allocat* .. work/resources/task*|shift plan*",
                            "supervis*|encadr*|facilitat* .. work of|repart* .. tache*/travail|fix* .. objectif*",
                            "planifi* .. travail/charge/equipe*|organis* le travail|deleguer",
                            "definir .. objectifs|distribuer .. taches|planning de l'equipe",
                            "facilit* le travail"),
                    DELIVERING,
                    Phrases.of(
                            "ship on time|ships on time|results of the team|team's results|delivery of",
                            "resultats du service|mise en production",
                            "deliver* .. on time/project*/release*/result*/goal*/service/product*",
                            "deadline*|meet* .. target*/objective*/goal*/deadline*|month end clos*",
                            "reach* .. target*/objective*/goal*|hit .. target*|service level*",
                            "answer* for it|en repondre|has to reach|answer* for .. results/objectives/delivery|quality of the work",
                            "accountable for .. delivery/results|on time and on budget",
                            "atteindre .. objectif*|tenir .. delais|livrer|livraison*|echeance*",
                            "respect* .. delais|resultats de l'equipe|cloture mensuelle",
                            "qualite du travail"),
                    CLEARING,
                    Phrases.of(
                            "settl* .. dispute*/conflict*|regl* .. differend*/conflit*",
                            "remov* .. obstacle*/blocker*/block*|clear* .. obstacle*|unblock*",
                            "resolv* .. conflict*/problem*|solv* .. problem*|bring* solutions",
                            "team meeting*|stand up*|staff meeting*",
                            "lever .. obstacle*/freins/bloque|debloqu*|resoud* .. probleme*",
                            "resoudre .. probleme*/conflit*|apporter des solutions",
                            "reunion* d'equipe|point* d'equipe"),
                    SETTING_COURSE,
                    Phrases.of(
                            "strateg*|roadmap*|vision|long term|multi year|set* .. direction",
                            "operating model|business case*|transformation",
                            "feuille* de route|schema directeur|orientation* strategique*",
                            "long terme|moyen terme|plan pluriannuel"),
                    GOVERNING,
                    Phrases.of(
                            "governance|steering committee*|steering group*|decision rights",
                            "portfolio of|levels of responsibility|policy|policies",
                            "gouvernance|comite de pilotage|comites de pilotage|politique de"),
                    ADVISING,
                    Phrases.of(
                            "advis* .. executive*/board/leadership/management/directors",
                            "brief* .. executive*/board|convinc* .. executive*/board/leadership",
                            "report* to the board|align* .. leadership/executive*/departments",
                            "conseil* .. direction/dirigeants|comite de direction|codir|comex",
                            "comite executif|convaincre .. direction/dirigeants"));
}
