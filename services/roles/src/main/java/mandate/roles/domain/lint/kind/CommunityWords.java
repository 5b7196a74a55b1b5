package mandate.roles.domain.lint.kind;

import static mandate.roles.domain.lint.kind.DutyFamily.DRAWING_OUT;
import static mandate.roles.domain.lint.kind.DutyFamily.EXPLAINING;
import static mandate.roles.domain.lint.kind.DutyFamily.FEEDBACK;
import static mandate.roles.domain.lint.kind.DutyFamily.HELPING_MEMBERS;
import static mandate.roles.domain.lint.kind.DutyFamily.LINKING;
import static mandate.roles.domain.lint.kind.DutyFamily.LISTENING;
import static mandate.roles.domain.lint.kind.DutyFamily.MEETING_MEMBERS;
import static mandate.roles.domain.lint.kind.DutyFamily.SPEAKING_FOR;
import static mandate.roles.domain.lint.kind.DutyFamily.WELCOMING;

import java.util.Map;
import mandate.roles.domain.lint.text.Phrases;

/** How duties towards the members of a community are said. */
final class CommunityWords {
    private CommunityWords() {}

    static final Map<DutyFamily, Phrases> ALL =
            Map.of(
                    LISTENING,
                    Phrases.of(
                            "listen*|hear* .. member*/people/colleague*/doubt*/concern*/users",
                            "pick* up .. doubt*/concern*/signal*/mood|doubt*|unspoken|worr*",
                            "notic* .. doubt*/concern*|sens* .. mood|take* the pulse|pulse of",
                            "understand* .. concern*/worr*/needs_of|ask* .. what_they",
                            "talk/talks/talking with|talk/talks/talking to|speak/speaks/speaking with",
                            "ecout*|entend* .. doute*/membres/inquietude*|doute*|inquietude*",
                            "non dit*|prendre le pouls|signaux faibles|comprendre .. attentes",
                            "comprendre .. inquietude*/preoccupation*|parl* avec les membres"),
                    FEEDBACK,
                    Phrases.of(
                            "feedback|pass* it on|pass* them on|pass* on .. comment*/question*/idea*/request*|report* back",
                            "bring* back|to those who decide|answer* them|relay* .. to|voice of the/our members/users/customers",
                            "voice of members/users/customers|feed* back|come* back to",
                            "close the loop|carry .. to .. product/management/teams",
                            "insight* .. product/decision*/roadmap",
                            "route* .. request*/question*/idea*/suggestion*",
                            "retours|retour des|retour aux|remont* .. idee*/question*/besoin*",
                            "faire remonter|fait remonter|remontee*|boucle de retour|y repond*",
                            "a ceux qui decident|rapport* .. reponse",
                            "transmet* .. question*/demande*/idee*/remarque*/suggestion*",
                            "revenir vers|rendre compte aux membres|relay* .. aupres"),
                    LINKING,
                    Phrases.of(
                            "outreach|partner* with .. groups/universities/communities|network of .. people/experts",
                            "reseau d'entraide|partenariat* avec .. associations/ecoles",
                            "link* .. member*/people/colleague*/each_other/one_another",
                            "connect* .. member*/people/colleague*/contributor*/each_other",
                            "connect with|one another|introduc* .. each other/newcomer*/member*",
                            "bring* .. together|build* .. relationship*/bridges/community",
                            "relationship* with/between/among|peer to peer|peer exchange*",
                            "foster* .. exchange*/relationship*/ties/collaboration/community",
                            "facilitat* .. exchange*/discussion*/conversation*/dialogue",
                            "exchange of .. practice*/experience*|ties between/among/with",
                            "mett* en relation|mise en relation|mett* en contact|cre* du lien",
                            "tiss* .. lien*|lien* entre|reli* .. membres|rapproch* .. membres",
                            "facilit* .. echange*/discussion*/dialogue|entraide|s'entraider",
                            "favoris* .. echange*/entraide/liens|entretenir .. liens/relations",
                            "rassembl*|federer .. membres/communaute/reseau"),
                    WELCOMING,
                    Phrases.of(
                            "new contributor*|first time contributor*|new member*|first steps|path for contributor*",
                            "nouveaux contributeurs|premiers pas",
                            "welcom*|greet*|newcomer*|onboard* .. member*/contributor*/volunteer*",
                            "recruit* .. member*/contributor*/volunteer*/ambassador*/champion*",
                            "grow* .. community/membership/member*/contributor*/user_group",
                            "attract .. member*/contributor*|retain .. member*/contributor*",
                            "accueil*|nouveaux membres|nouveaux arrivants|nouveaux venus",
                            "recrut* .. membres/benevoles/ambassadeurs/contributeurs",
                            "fidelis* .. membres|developper .. communaute"),
                    DRAWING_OUT,
                    Phrases.of(
                            "engage with|active in .. forum*/chat*/discussion*|answer* in .. forum*/chat*",
                            "actif dans .. forum*/echanges|repond* sur .. forum*",
                            "encourag*|draw* .. out|quiet* member*|inclusi*|nurtur*",
                            "invit* .. member*/people/contributor*/colleague*/speak/write/share",
                            "motivat* .. member*/volunteer*/contributor*/people",
                            "recognise*/recognize* .. member*/contributor*/volunteer*|celebrat* .. member*",
                            "thank*|find* out what .. need/think/want",
                            "animat* .. community/discussion*|host* .. community/discussion*",
                            "spark*/start*/stimulat*/lead* .. conversation*/discussion*/exchange*",
                            "moderat* .. discussion*/debate*/round_table",
                            "take part in .. forum*/discussion*/chat*|help with .. forum*/chat*",
                            "engag* .. member*/community/contributors|community engagement",
                            "keep .. conversation*/discussion*/talk_going|lead* the community",
                            "engagement of .. members/staff/employees/volunteers",
                            "invit* .. membres/collegues/salaries|donner la parole|faire parler",
                            "faire participer|inciter|susciter .. echange*/participation",
                            "stimul*|anim* .. communaute*/echange*/discussion*/reseau/forum*/membres",
                            "valoris* .. membres/contribution*|remerci*|les plus discrets",
                            "mener .. communaute/echanges|engagement des membres"),
                    EXPLAINING,
                    Phrases.of(
                            "explain*|rais* .. awareness|sensiti*|educat* .. member*/users/people",
                            "answer* .. question*/member*/colleague*|teach* .. member*/manager*",
                            "check* .. understood|expliqu*|sensibilis*|repond* aux questions",
                            "repond* aux membres|repond* .. questions|faire comprendre"),
                    HELPING_MEMBERS,
                    Phrases.of(
                            "support* .. local/regional groups/chapters|chapter lead*|local groups",
                            "advocate for|look after .. members/community/people|care for .. members/community",
                            "prendre soin des membres|groupes locaux|antennes locales",
                            "help* .. author*/contributor*/member*/volunteer*/newcomer*/each_other",
                            "support* .. member*/contributor*/volunteer*/author*/champions",
                            "mentor*|coach* .. contributor*/member*/volunteer*",
                            "guid* .. contributor*/newcomer*/member*/volunteer*",
                            "contribution* from|outside contribution*|external contribution*",
                            "aid* .. membres/contributeur*/auteur*/benevoles/nouveaux",
                            "accompagn* .. membres/contributeur*/benevoles/ambassadeurs",
                            "soutenir .. membres|soutien aux membres|parrain*"),
                    MEETING_MEMBERS,
                    Phrases.of(
                            "meetup*|meet up*|community meeting*|community call*|local event*",
                            "regional meeting*|user group*|meetings in person|in person meeting*",
                            "meet* .. members|rencontre*|rencontrer .. membres"),
                    SPEAKING_FOR,
                    Phrases.of(
                            "ambassador*|champion* of the community|ambassadeur*",
                            "spokesperson|speak* for .. community/members/group|evangeli*",
                            "represent* .. community/members|speak* at .. event*/conference*/meetup*",
                            "ambassador* programme*|ambassador* program*|advocacy programme*",
                            "porte parole|represent* .. communaute/membres"));
}
