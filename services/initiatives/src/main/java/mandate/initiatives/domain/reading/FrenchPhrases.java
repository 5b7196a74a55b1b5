package mandate.initiatives.domain.reading;

/** What French texts say about the dimensions; see {@link EnglishPhrases}. */
final class FrenchPhrases {
    private FrenchPhrases() {}

    static final String TABLE =
            """
            outside = clients/clientes/utilisateurs/visiteurs/abonnes/habitues/lecteurs/anciens eleves/anciens etudiants/anciens collegues/habitants/riverains/voisins/patients/parents/adherents/sympathisants/donateurs/partenaires/acheteurs/membres
            place = services/sites/metiers/postes/departements/horizons/grades/ateliers/bureaux/magasins
            entity = filiales/disciplines/directions/professions/agences/usines/equipes/entites/ecoles
            each = membre/agent/salarie/salariee/personne/employe/employee/collaborateur/collaboratrice/technicien/technicienne/gestionnaire/equipier
            day = lundi/mardi/mercredi/jeudi/vendredi/janvier/fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre/novembre/decembre/paques/noel/l'ete/la rentree/midi/#/la fin/le #/le soir
            done = pret/prets/prete/pretes/rendu/rendus/rendue/rendues/livre/livres/livree/livrees/termine*/fini*/clos/traite*
            do = participer/signaler/noter/saisir/remplir/renseigner/utiliser/l'utiliser/s'en servir/ecrire/rendre/tenir/pointer/faire/le faire/y/consigner/lire/passer/repondre/transmettre/mettre/enregistrer
            piece = texte/textes/billet/billets/theme/themes/note/notes/nouvelle/nouvelles/sujet/sujets/article/articles/message/messages

            group COMMUNITY
            (tous/toutes/ceux/celles) .. que .. (interesse*/passionne*/intrigue*/attire*) | (personne/personnes/salaries/collegues/agents/gens) .. que .. (interesse*/passionne*/intrigue*/attire*)
            qui (le veulent/le veut/le souhaitent/le souhaite/le desirent/en ont envie/en a envie) | s'ils le (veulent/souhaitent) | quiconque
            (les/des) _ qui (le veulent/le souhaitent/le desirent/s'interessent/aiment/se passionnent) | (ceux/celles) qui (aiment/s'interessent/en ont envie)
            (toute personne/toutes les personnes/toutes celles/tous ceux) (qui/interesse*) | (personnes/collegues/salaries/gens) (interesses/interessees/passionnes/passionnees)
            qui s'interesse* | qui s'y interesse* | qui (aiment/aime/apprecient) | (passionnes/amateurs/amoureux/curieux/mordus) (de/du/d'*/des)
            quel que soit (son/leur/le) (poste/metier/service/grade/rang) | quels que soient (leur/leurs/le/les) (postes/metiers/services/grades)
            quelle que soit (leur/sa/son/la) (fonction/equipe/profession/activite) | ou qu'ils (soient/travaillent) | venus de (tous/toutes/partout)
            d'ici et d'ailleurs | (adherents/membres) ou non
            {outside} .. (entre eux/entre elles/s'entraid*/s'echang*/se conseill*/se retrouv*/se depann*/s'aid*)

            group TEAM
            (l'/notre /une /cette /mon /son /les deux /deux /chaque )(equipe/equipes/brigade/escouade) | equipe projet | equipe de # | (de/dans) l'equipe | membres de l'equipe
            affecte* (a/au/aux) | (membres/personnel/agents/salaries/gens) du (projet/service)
            (le personnel/les agents/les salaries/les employes/les techniciens) (du service/de l'atelier/du bureau/du guichet/de l'equipe)
            (bureau/service/atelier/laboratoire/guichet) .. (traite/gere/produit/instruit/delivre)

            group COMMUNITY weakly
            de tous les {place} | de toutes les {entity}

            group TEAM weakly
            les # .. (du/de la/de l'*/des/d'*)

            objective COMMUNITY
            (echanger/echangent/echange) (sur/librement/autour/leurs/des idees/des experiences/des pratiques/ses) | venir echanger | reseau d'echange* | lieu (de/d') (discussion/echange*/dialogue) | lieu d'echange*
            (partager/partagent) .. (experience*/pratiques/savoirs/idees/conseils/astuces/connaissances) | discuter | discutent | debattre | debattent
            (comparer/comparent) (leur/leurs/les facons/les pratiques/les methodes) | comprendre | comprennent | expliquer | explique | expliquent | sensibilis*
            (raconter/racontent) (ses/leurs) | se conseillent | repondre (aux/a toutes les) (questions/inquietudes) | retours d'experience | recueillir des idees | (parler/parlent) (de/du/des) leur*

            objective TEAM
            (doit/doivent) .. (avant/pour/d'ici) {day} | (doit/doivent) etre {done} | (doit/doivent) (rendre/remettre/livrer/sortir/produire/tenir/atteindre/realiser/finir/boucler)
            livrer | cloture mensuelle | (atteindre/tenir) .. (objectif*/delai*) | integrer | echeance* | (construire/construit/construisent/batir) (le/la/les/un/une/l'*) | mettre en (oeuvre/service) | migrer | (developper/corriger) (le/la/les/l'*) | (realise/realisent/realiser) le projet

            publication COMMUNITY
            {piece} .. prepare* | (prepare/preparent/preparer) (un/le/la/une/des/les/chaque) .. (theme*/texte*/billet*/note*/article*/message*)
            (chaque semaine/chaque mois/chaque lundi/chaque quinzaine/toutes les semaines/tous les mois) .. (publi*/ecri*/envoi*)
            (publie/publient/ecrit/ecrivent/envoie) .. (chaque/par semaine/par mois/tous les/toutes les) | lettre d'information | infolettre* | publications de la direction

            publication TEAM
            a chaud | sur le vif | sans mise en forme | sans fioritures | notes d'incident | journal de bord | main courante | bref et factuel | entre pairs | entraide entre

            scope COMMUNITY
            ouvert* a (tous/toutes/tout/chacun/quiconque) | ouvert* a toute l'entreprise | toute l'entreprise | d'ici et d'ailleurs | (adherents/membres) ou non | portes ouvertes
            (chacun/quiconque/tous/tout le monde) (peut/peuvent) (venir/participer/rejoindre/entrer/ecrire) | (toute personne/tous ceux/toutes celles) .. (peut/peuvent) (venir/participer/rejoindre/entrer/y)
            (tout/toute/chaque) _ peut | (tous/toutes) les _ peuvent | (qui veut/qui le veut/qui le souhaite) (peut/vient)
            aucune liste | sans liste | ni liste | sans (limite/frontiere/condition) | personne n'est (exclu*/refuse/ecarte) | tout le monde est bienvenu | (tous/toutes) sont (bienvenus/bienvenues/invites)

            scope TEAM
            personne d'autre | nul autre | aucun autre | (eux/elles) seul* | (tous ceux/celles/ceux) de la liste | (la/une) liste (des membres/de l'equipe/du service)
            groupe ferme | (reserve/reserves/reservee/reservees/limite/limites/limitee/limitees) (a/au/aux) | reserve* (a/au/aux) (l'equipe/service/membres/la brigade) | membres du projet | equipe de # | uniquement (les/aux) (membres/agents/salaries)

            driver COMMUNITY
            parce que (cela/ca) (leur/lui) plait | parce qu'(ils/elles) (aiment/en ont envie) | par (plaisir/gout/envie/curiosite/interet) | pour le plaisir
            (en/l') (ont/a/avoir/aurait) envie | si (on/l'on) en a envie | quand (ils/elles) (le veulent/le souhaitent/en ont envie) | (quand/comme) (ils/elles) (veulent/veut)
            quand (cela/ca) leur (plait/chante) | volontaire* | benevol* | (de/par) (leur/son) (propre chef/plein gre) | sur (leur/son) temps libre

            driver TEAM
            attribue | attribues | attribuee | attribuees | (qui/leur/lui) .. (sont/est) (confie/confies/confiee/confiees) | mission confiee | (chacun/chaque _) .. (a sa/a ses/a son/prend) _
            c'est (leur/son/sa) (travail/mission/metier/tache/poste) | c'est l'ordre de travail | (leur/son) travail le (demande/veut/exige) | (leur/son) (travail/metier/poste) (l'exige/l'oblige/le demande/les oblige/l'impose)
            fait partie (de son/de leur/du) (poste/travail/metier) | (fait/font) partie (de/des/du) (leur/leurs/la/son) (travail/taches/mission/poste/service)
            (travail/taches) (quotidien/quotidiennes) | (dans le cadre de/au titre de) (leur/son) (travail/poste/service) | astreinte*

            obstacle COMMUNITY
            (pas/manque) (le temps/de temps) | manque d'interet | pas d'interet | faute de temps

            obstacle TEAM
            (outil/application/ecran/logiciel) .. (illisible/inadapte/inadaptee/mal adapte/mal adaptee/malcommode/ne correspond pas)

            expectedParticipation COMMUNITY
            personne n'(est/y est) (oblige*/contraint*/tenu*/force*) | (nul/personne) n'(est/y est) (tenu/oblige*) | personne ne doit | rien n'est (impose/obligatoire/du) | rien d'obligatoire | n'oblige personne
            (pas/jamais) obligatoire* | sans (obligation/contrainte) | sans y etre (oblige*/tenu*/contraint*) | facultati* | qui (le souhaitent/le souhaite) | s'ils le (veulent/souhaitent)
            si (on/l'on) en a envie | participe qui veut | peut venir qui veut | libre a chacun | participation (libre/facultative/volontaire)

            expectedParticipation TEAM
            (chacun/chacune/tous/toutes) .. (doit/doivent) {do} | chaque {each} .. doit {do} | (doit/doivent) tous | est attendu de (tous/chacun)
            personne n'est (dispense*/exempte*) | nul n'est dispense | obligatoire* | sans exception | sont tenus de | est tenu de

            standing COMMUNITY
            pour (elle-meme/lui-meme) | un but en soi | une fin en soi | sans lien avec (un/aucun) (projet/processus) | parce qu'(il/elle) est la | parce que .. est la

            standing TEAM
            un moyen de | pour livrer | afin de livrer | au service de l'objectif

            managerActivity COMMUNITY
            invit* et encourag* | encourag* .. (participer/participation/venir/ecrire) | (susciter/faire naitre/eveiller/stimuler) .. (interet/participation/envie/curiosite) | donner envie
            (relance/relancer) les (echanges/discussions)

            managerActivity TEAM
            (leve/lever/levent) les obstacles | (repartit/repartir/distribue/distribuer) .. (travail/taches/dossiers/tournees) | coordonne* (le travail/les taches) | debloque*

            managerProfile COMMUNITY
            charge* de communication | communicant* | (personne/collegue/salarie*/stagiaire) (du service/de la/en) communication

            managerProfile TEAM
            (chef/cheffe) (de/d') (projet/equipe) | (chef/cheffe) d'equipe | responsable hierarchique | responsable d'equipe
            (chef/cheffe/responsable/directeur/directrice/cadre) .. (leve/repartit/distribue/sanctionne/donne les ordres/debloque/dirige)

            responsibility COMMUNITY
            ne repond pas (de/du/des/d'*) | (doit/fait) (de son/faire de son) mieux | faire de son mieux | obligation de moyens | (ne lui demande pas/n'est pas tenue) .. (atteindre/resultat) | sans garantie | au mieux

            responsibility TEAM
            (repond/repondent/repondre) (de/du/des) (la/le/les/l'*/_) | en (repond/repondent) | s'engage* (sur/a livrer) | reste responsable (de/du/des) | responsable des resultats | obligation de resultat*
            """;
}
