"use strict";
/*
 * The first page of Mandate: who owns which initiative, where nobody does, and why.
 * Plain browser code, no library. Texts that people wrote are only ever put into the page as text.
 */

// ---------------------------------------------------------------- words: [English, French]

const WORDS = {
    skip: ["Skip to the initiatives", "Aller aux initiatives"],
    claim: ["Who owns what, and where nobody does", "Qui porte quoi, et ce que personne ne porte"],
    heading: ["Initiatives and their owners", "Les initiatives et leurs titulaires"],
    counts: ["Counts", "Chiffres"],
    filter: ["Filter", "Filtrer"],
    filterHint: ["title, area, person, reason …", "titre, domaine, personne, raison …"],
    shown: ["{n} of {all} initiatives|{n} of {all} initiatives", "{n} initiative sur {all}|{n} initiatives sur {all}"],
    fresh: ["As of {time}", "État à {time}"],
    loading: ["Reading the initiatives …", "Lecture des initiatives …"],
    away: [
        "The connection is interrupted. What you see is from {time}; the page keeps trying.",
        "La connexion est interrompue. Ce que vous voyez date de {time} ; la page réessaie."],
    awayFirst: [
        "Nothing could be read yet; the page keeps trying.",
        "Rien n'a encore pu être lu ; la page réessaie."],
    noMatch: ["No initiative matches this filter.", "Aucune initiative ne correspond à ce filtre."],
    clear: ["Show all", "Tout afficher"],
    nothingYet: [
        "There is no initiative yet. Import some, or send the first brief.",
        "Il n'y a pas encore d'initiative. Importez-en, ou envoyez un premier descriptif."],
    initiatives: ["initiative|initiatives", "initiative|initiatives"],
    seats: ["seat to be filled|seats to be filled", "poste à pourvoir|postes à pourvoir"],
    owned: ["owned|owned", "pourvu|pourvus"],
    open: ["without an owner|without an owner", "sans titulaire|sans titulaire"],
    requested: ["requested|requested", "demandé|demandés"],
    noSeat: ["initiative without a seat|initiatives without a seat", "initiative sans poste|initiatives sans poste"],
    groupOPEN: ["Nobody owns it yet", "Personne ne la porte encore"],
    groupREQUESTED: ["Requested, not yet confirmed", "Demandé, pas encore confirmé"],
    groupOWNED: ["Owned", "Portée par quelqu'un"],
    groupNO_SEAT: ["No seat to be filled", "Aucun poste à pourvoir"],
    stateOPEN: ["Open", "À pourvoir"],
    stateREQUESTED: ["Requested for {who}", "Demandé pour {who}"],
    stateOWNED: ["Owned by", "Porté par"],
    stateNO_SEAT: ["No seat", "Pas de poste"],
    suggested: ["suggested", "suggestion"],
    noSuggestion: ["Nobody on record can take it", "Personne de connu ne peut le prendre"],
    pending: ["Suggestions are being made …", "Les suggestions se préparent …"],
    fit: ["Fit {pct}", "Adéquation {pct}"],
    sureHIGH: ["high confidence", "confiance élevée"],
    sureMEDIUM: ["medium confidence", "confiance moyenne"],
    sureLOW: ["low confidence", "confiance faible"],
    blockers: ["{n} blocker|{n} blockers", "{n} obstacle|{n} obstacles"],
    warnings: ["{n} warning|{n} warnings", "{n} mise en garde|{n} mises en garde"],
    questions: ["{n} open question|{n} open questions", "{n} question ouverte|{n} questions ouvertes"],
    close: ["Close", "Fermer"],
    managementKind: ["Needs", "A besoin de"],
    owes: ["The owner owes", "Le titulaire doit"],
    sure: ["How sure", "Degré de certitude"],
    leaning: ["Otherwise it would be: {verdict}", "Sinon, ce serait : {verdict}"],
    perPart: ["each part its own", "chaque partie le sien"],
    brief: ["The brief", "Le descriptif"],
    blockersTitle: ["What must change first", "Ce qui doit changer d'abord"],
    warningsTitle: ["Warnings and what to do about them", "Mises en garde et précautions"],
    seatsTitle: ["Seats and suggestions", "Postes et suggestions"],
    whyTitle: ["Why this diagnosis", "Pourquoi ce diagnostic"],
    flipsTitle: ["What would change it", "Ce qui le changerait"],
    questionsTitle: ["Open questions", "Questions ouvertes"],
    actionsTitle: ["Next steps", "Prochaines étapes"],
    mandatesTitle: ["Mandates", "Mandats"],
    whole: ["The whole initiative", "Toute l'initiative"],
    noSeatHere: [
        "There is no seat to be filled while the diagnosis stands as it does.",
        "Aucun poste n'est à pourvoir tant que le diagnostic reste celui-ci."],
    onlyManager: ["Only the group's own line manager may own it: {who}.", "Seul le responsable du groupe peut le porter : {who}."],
    managerUnknown: [
        "Only the group's own line manager may own it, and nobody has said who that is.",
        "Seul le responsable du groupe peut le porter, et on ne sait pas encore qui c'est."],
    noOutsider: ["Not open to people from outside.", "Fermé aux personnes extérieures."],
    atLeast: ["At least: {level}.", "Au moins : {level}."],
    demand: ["{pct} of a person, {from} to {until}", "{pct} d'une personne, de {from} à {until}"],
    eligible: ["{n} person can take it|{n} people can take it", "{n} personne peut le prendre|{n} personnes peuvent le prendre"],
    moreCandidates: ["Show {n} more|Show {n} more", "Afficher {n} de plus|Afficher {n} de plus"],
    fitParts: ["How this fit adds up", "Comment cette adéquation s'additionne"],
    fitSum: ["Fit", "Adéquation"],
    of: ["{n} of {most}", "{n} sur {most}"],
    tied: ["same fit as the next", "même adéquation que la personne suivante"],
    needed: ["Needed", "Demandé"],
    brings: ["In their own words", "Dans ses mots"],
    levels: ["Level", "Niveau"],
    nothing: ["nothing on record", "rien de connu"],
    levelOf: ["{has} of 5, {needs} needed", "{has} sur 5, {needs} demandé"],
    levelAny: ["{has} of 5", "{has} sur 5"],
    assumed: ["assumed", "supposé"],
    essential: ["essential", "indispensable"],
    skillsTable: ["What is needed, and what this person brings", "Ce qui est demandé, et ce que cette personne apporte"],
    gaps: ["missing: {n}", "manque : {n}"],
    accept: ["Accept", "Accepter"],
    acceptWho: ["Accept {who}", "Accepter {who}"],
    preview: [
        "{who} will own “{scope}” from {from} to {until}, for {pct} of their time, and owes {owes}.",
        "{who} portera « {scope} » de {from} à {until}, pour {pct} de son temps, et doit {owes}."],
    reason: ["Your reason", "Votre raison"],
    reasonWhyNotFirst: ["Needed: this is not the first suggestion.", "Nécessaire : ce n'est pas la première suggestion."],
    reasonWhyWarnings: ["Needed: this person comes with warnings.", "Nécessaire : cette personne appelle des mises en garde."],
    reasonOptional: ["You may leave it empty.", "Vous pouvez la laisser vide."],
    chooseOwes: ["What the owner will owe", "Ce que devra le titulaire"],
    confirm: ["Confirm", "Confirmer"],
    cancel: ["Cancel", "Annuler"],
    sending: ["One moment …", "Un instant …"],
    nowOwned: ["Done: {who} owns it now.", "C'est fait : {who} en est titulaire."],
    nowRequested: [
        "Requested: {who}'s time is being checked. This page will show the answer.",
        "Demandé : le temps disponible de {who} est vérifié. La réponse s'affichera ici."],
    notSent: [
        "It could not be sent. Try again: nothing is done twice.",
        "L'envoi a échoué. Réessayez : rien ne sera fait deux fois."],
    excluded: ["{n} person cannot take it|{n} people cannot take it", "{n} personne ne peut pas le prendre|{n} personnes ne peuvent pas le prendre"],
    more: ["and {n} more|and {n} more", "et {n} autre|et {n} autres"],
    also: ["Also: {what}", "Aussi : {what}"],
    due: ["{who}, by {date}", "{who}, d'ici le {date}"],
    ifSo: ["If “{field}” were: {value}", "Si « {field} » était : {value}"],
    none: ["none", "aucun"],
    yes: ["yes", "oui"],
    no: ["no", "non"],
    since: ["{from} to {until}, {pct} of their time", "{from} à {until}, {pct} de son temps"],
    by: ["{by}, {at}", "{by}, {at}"],
    refusedBecause: ["Refused by rule {rule}", "Refusé par la règle {rule}"],
    shortOf: ["{need} needed, {free} free in {month}", "{need} demandé, {free} libre en {month}"],
    noVotes: ["Nothing decisive has been answered yet.", "Rien de décisif n'a encore été répondu."],
    notFound: ["There is no such initiative.", "Cette initiative n'existe pas."],
    rule: ["Rule {n}", "Règle {n}"],
    trace: ["Please report trace {trace}.", "Merci de signaler la trace {trace}."],
};

const VERDICTS = {
    COMMUNITY_MANAGEMENT: ["Community management", "Animation de communauté"],
    TEAM_MANAGEMENT: ["Team management", "Pilotage d'équipe"],
    SOCIAL_MEDIA_MANAGEMENT: ["Social media management", "Gestion des médias sociaux"],
    HYBRID: ["Several kinds side by side", "Plusieurs modes côte à côte"],
    NO_STAFF: ["Nobody for now", "Personne pour l'instant"],
    UNDECIDED: ["No decision yet", "Pas encore de décision"],
};

const OWED = {
    MEANS: ["means: good efforts", "des moyens : de bons efforts"],
    RESULTS: ["results: the outcome", "des résultats : l'effet obtenu"],
    RESULTS_CONDITIONAL: ["results, on conditions", "des résultats, sous conditions"],
    UNDETERMINED: ["not settled", "ce n'est pas fixé"],
};

const STATES = {
    REQUESTED: ["Requested", "Demandé"],
    CONFIRMED: ["Confirmed", "Confirmé"],
    ACTIVE: ["Active", "En cours"],
    REFUSED_CAPACITY: ["Refused: no time left", "Refusé : plus de temps libre"],
    REFUSED_RULE: ["Refused by a rule", "Refusé par une règle"],
    ENDED: ["Ended", "Terminé"],
};

const ORIGINS = {
    ACCEPTED: ["first suggestion accepted", "première suggestion acceptée"],
    OVERRIDDEN: ["somebody else chosen", "autre choix"],
    IMPORTED: ["brought in", "repris de l'existant"],
};

const SIDES = {
    COMMUNITY: ["For a community", "Pour une communauté"],
    TEAM: ["For a team", "Pour une équipe"],
    SOCIAL_MEDIA: ["For social media", "Pour les médias sociaux"],
    BOTH: ["For both", "Pour les deux"],
};

const FIT_PARTS = {
    essentialSkills: ["Essential skills", "Compétences indispensables"],
    behaviouralSkills: ["Behaviour", "Comportement"],
    technicalSkills: ["Technique", "Technique"],
    optionalSkills: ["Other useful skills", "Autres compétences utiles"],
    levelsAndEvidence: ["Levels and evidence", "Niveaux et preuves"],
    orientation: ["Turns to first", "Orientation"],
    domain: ["Knows the field", "Connaît le domaine"],
    authority: ["Authority", "Autorité"],
    interest: ["Wants it", "En a envie"],
};

const EXCLUDED_BY = {
    R6: ["Not the group's own line manager", "N'est pas le responsable du groupe"],
    R74: ["Not senior enough", "Pas assez d'ancienneté"],
    R90: ["From outside", "Personne extérieure"],
    R142: ["Owns another part, and there is no charter", "Porte déjà une autre partie, sans charte"],
    CAPACITY: ["Not enough free time", "Pas assez de temps libre"],
    HATS: ["Holds as many mandates as possible", "Porte déjà assez de mandats"],
    LANGUAGE: ["Does not work in the language", "Ne travaille pas dans la langue"],
};

/** What a refusal says in French; in English it speaks for itself. */
const REFUSED_FR = {
    "seat-taken": "Ce poste a déjà un titulaire ; mettez d'abord fin à ce mandat.",
    "reason-needed": "Dites pourquoi : une raison est nécessaire pour ce choix.",
    "no-such-seat": "Ce poste n'est plus à pourvoir.",
    "excluded": "Cette personne ne peut pas tenir ce poste ; la liste des exclusions dit pourquoi.",
    "no-capacity": "Cette personne n'a plus assez de temps libre.",
    "responsibility-not-open": "Ce qui est dû sur ce poste ne se choisit pas.",
    "no-such-person": "Cette personne n'existe pas.",
    "no-such-initiative": "Cette initiative n'existe pas.",
    "service-away": "Un service ne répond pas pour le moment. Réessayez dans quelques secondes.",
    "service-slow": "Un service met trop de temps à répondre. Regardez si c'est fait avant de recommencer.",
    "unexpected": "Quelque chose s'est mal passé de notre côté.",
};

const FIELDS = {
    group: ["Who comes together", "Qui se réunit"],
    objective: ["What it is for", "À quoi cela sert"],
    publication: ["Where content comes from", "D'où viennent les contenus"],
    scope: ["Who belongs", "Qui en fait partie"],
    driver: ["Why people take part", "Pourquoi on participe"],
    obstacle: ["What keeps people away", "Ce qui retient les gens"],
    expectedParticipation: ["How many should take part", "Combien doivent participer"],
    standing: ["An aim of its own, or a means", "But en soi ou moyen"],
    managerActivity: ["What the person in charge does", "Ce que fait la personne responsable"],
    managerProfile: ["Who should be in charge", "Qui devrait en être chargé"],
    responsibility: ["What the person in charge owes", "Ce que doit la personne responsable"],
    focus: ["Channel or people", "Canal ou personnes"],
    channelBinding: ["Tied to channels", "Lié à des canaux"],
    segment: ["Win people or keep them", "Gagner ou fidéliser"],
    kpi: ["What measures success", "Ce qui mesure le succès"],
    topology: ["Who talks to whom", "Qui parle à qui"],
    sponsorUnit: ["Unit that sponsors it", "Unité qui le porte"],
    sponsorStyle: ["How the sponsor usually communicates", "Manière habituelle de communiquer du porteur"],
    useOrigin: ["Where the use comes from", "D'où vient l'usage"],
    audience: ["Who it is for", "À qui il s'adresse"],
    phase: ["Phase", "Phase"],
    motive: ["What set it off", "Ce qui l'a déclenché"],
    situation: ["Particular situation", "Situation particulière"],
    status: ["Status", "Statut"],
    problemType: ["Kind of problem", "Nature du problème"],
    purpose: ["Purpose", "But"],
    orgSize: ["People in the organisation", "Effectif de l'organisation"],
    groupSize: ["People in the group", "Effectif du groupe"],
    currentCoverage: ["Who covers the role today", "Qui tient le rôle aujourd'hui"],
    linkedProject: ["Project it was born of", "Projet dont il est issu"],
    linkedProcess: ["Process it belongs to", "Processus auquel il appartient"],
    valueMetric: ["Measure of its value", "Mesure de sa valeur"],
    valueClaimText: ["What is claimed about its value", "Ce qu'on dit de sa valeur"],
    budget: ["Budget", "Budget"],
    strategicImportance: ["Strategic importance", "Importance stratégique"],
    expectedResults: ["Results expected", "Résultats attendus"],
    desiredOutcome: ["What the conversation is wanted for", "Ce qu'on attend des échanges"],
    benefitType: ["Brings something new, or betters what exists", "Du nouveau, ou de l'ancien mieux fait"],
    leadershipSupport: ["Support by the leadership", "Soutien de la direction"],
    leaderActivity30d: ["What leaders did there in 30 days", "Ce que les dirigeants y ont fait en 30 jours"],
    strategyPaperOnly: ["Only a paper exists so far", "Il n'existe qu'un document à ce jour"],
    feedbackChannel: ["A way to answer back", "Un moyen de répondre"],
    internalParticipation: ["Insiders who take part", "Participation des gens de la maison"],
    benefitEvidence: ["Evidence of the benefit", "Preuve du bénéfice"],
    staffSeeBenefit: ["Staff see the benefit at once", "Le personnel voit tout de suite le bénéfice"],
    deployed: ["The tool is deployed", "L'outil est déployé"],
    activeUseRate: ["Share of people who use it", "Part des personnes qui s'en servent"],
    monthsSinceLaunch: ["Months since launch", "Mois depuis le lancement"],
    ownerFixed: ["Somebody is in charge", "Quelqu'un en a la charge"],
    startDatePassed: ["The start date has passed", "La date de début est passée"],
    existingTeamId: ["Existing team", "Équipe existante"],
    lineManagerId: ["Line manager of the group", "Responsable hiérarchique du groupe"],
    membersSelectedBy: ["Who chooses the members", "Qui choisit les membres"],
    volunteersAvailable: ["There are volunteers", "Il y a des volontaires"],
    memberInterest: ["Interest of the members", "Intérêt des membres"],
    activityLevel: ["Life in the group", "Vie du groupe"],
    participationRate: ["Share of members who contribute", "Part des membres qui contribuent"],
    participationTarget: ["Share of members wanted", "Part des membres visée"],
    obstacleNoted: ["What was seen to keep people away", "Ce qui retient les gens, d'après ce qu'on a vu"],
    declaredOpenness: ["Openness on paper", "Ouverture annoncée"],
    topDepartmentShare: ["Share of members from one department", "Part des membres d'un même service"],
    externalsAllowed: ["Outsiders may join", "Des personnes extérieures peuvent entrer"],
    learningSideEffect: ["People learn along the way", "On y apprend en passant"],
    criticalExpertise: ["Expertise it cannot do without", "Expertise indispensable"],
    proposedOwnerId: ["Person proposed", "Personne proposée"],
    proposedOwnerIsLineManager: ["That person leads the group in the line", "Cette personne dirige le groupe dans la hiérarchie"],
    proposedOwnerSeniority: ["Seniority of that person", "Ancienneté de cette personne"],
    proposedTitle: ["Title proposed", "Intitulé proposé"],
    duties: ["Duties", "Missions"],
    needsDisciplinaryAuthority: ["Needs the power to give orders and discipline", "Exige le pouvoir d'ordonner et de sanctionner"],
    proposedHats: ["Hats for one person", "Casquettes pour une même personne"],
    charterInternal: ["Charter: what is expected inside", "Charte : attentes internes"],
    charterExternal: ["Charter: what is expected outside", "Charte : attentes externes"],
    proposedMethods: ["Methods proposed", "Méthodes proposées"],
    kpis: ["Measures", "Indicateurs"],
    vendorProposal: ["What a vendor offers", "Ce que propose un prestataire"],
    platformNamed: ["Platform named", "Plateforme nommée"],
    socialChannels: ["Social channels", "Canaux sociaux"],
    followers: ["Followers", "Abonnés"],
    engagementRate: ["Share of followers who react", "Part des abonnés qui réagissent"],
    productComplexity: ["Complexity of the product", "Complexité du produit"],
    failureReason: ["Reason given for the failure", "Raison donnée de l'échec"],
    systemCauses: ["Causes in the organisation", "Causes tenant à l'organisation"],
    evidence: ["Evidence on record", "Preuves consignées"],
};

const VALUES = {
    COMMUNITY: ["as in a community", "comme dans une communauté"],
    TEAM: ["as in a team", "comme dans une équipe"],
    BOTH: ["both", "les deux"],
    CHANNEL: ["the channel", "le canal"], PEOPLE: ["the people", "les personnes"],
    SPECIFIC: ["named channels", "des canaux précis"], AGNOSTIC: ["wherever people are", "là où sont les personnes"],
    ACQUIRE: ["win new people", "gagner de nouvelles personnes"], RETAIN: ["keep those who are there", "garder ceux qui sont là"],
    BUSINESS: ["a business figure", "un chiffre commercial"], PARTICIPATION: ["participation", "la participation"],
    CONTENT: ["content", "les contenus"], RELATIONSHIPS: ["relationships", "les relations"],
    HUB: ["one centre to the many", "d'un centre vers tous"], NETWORK: ["members among themselves", "les membres entre eux"],
    NONE: ["none", "aucun"], LOW: ["low", "faible"], MEDIUM: ["medium", "moyen"], HIGH: ["high", "fort"],
    UNMEASURED: ["not measured", "pas mesuré"], PASSIVE: ["passive", "passif"], ACTIVE: ["active", "actif"],
    PRESENT: ["there is one", "il existe"], SOME: ["some", "un peu"], CLAIMED: ["claimed", "affirmé"], MEASURED: ["measured", "mesuré"],
    ONE_WAY: ["one way", "dans un seul sens"], TWO_WAY: ["both ways", "dans les deux sens"],
    DEPARTMENT: ["a department", "un service"], EMPLOYEES: ["the employees", "les salariés"],
    INTERNAL: ["inside", "en interne"], EXTERNAL: ["outside", "en externe"],
    PLAN: ["planning", "préparation"], LAUNCH: ["launch", "lancement"], EXPAND: ["growth", "extension"], RUN: ["routine", "routine"],
    PLANNED: ["planned", "prévu"], CLOSED_ACHIEVED: ["closed, achieved", "clos, réussi"], CLOSED_FAILED: ["closed, failed", "clos, échoué"],
    PERFORMANCE: ["performance", "la performance"], LEARN: ["learning", "apprendre"], AWARENESS: ["awareness", "faire connaître"],
    DELIVER: ["delivering", "livrer"], ADVOCACY: ["advocacy", "la recommandation"], SUPPORT: ["support", "l'assistance"], OTHER: ["something else", "autre chose"],
    NOBODY: ["nobody", "personne"], ONE_PERSON: ["one person", "une personne"], SEVERAL: ["several people", "plusieurs personnes"],
    NEW: ["new things", "du nouveau"], BETTER: ["old things done better", "de l'ancien mieux fait"],
    MANAGEMENT: ["management", "la direction"], VOLUNTEERS: ["volunteers", "des volontaires"], OPEN: ["open", "ouvert"], RESTRICTED: ["restricted", "restreint"],
    INTERN: ["intern", "stagiaire"], JUNIOR: ["junior", "débutant"], EXPERIENCED: ["experienced", "expérimenté"], SENIOR: ["senior", "confirmé"], DIRECTOR: ["director", "directeur"],
    BANDWAGON: ["because others do it", "parce que d'autres le font"], ONLINE_CRISIS: ["a crisis online", "une crise en ligne"], MERGER: ["a merger", "une fusion"],
    SYSTEM_REPLACEMENT: ["a system is replaced", "un système est remplacé"],
    CM: ["community manager", "animateur de communauté"], SCM: ["the group's own manager", "responsable du groupe"], SMM: ["social media manager", "gestionnaire des médias sociaux"],
};

// ---------------------------------------------------------------- language

const store = {
    get(key) { try { return localStorage.getItem(key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, value); } catch { /* private window: not kept */ } },
};

let language = store.get("mandate.language")
    || ((navigator.language || "en").toLowerCase().startsWith("fr") ? "fr" : "en");

const pick = (pair) => pair[language === "fr" ? 1 : 0];

/** A phrase; with a number, the form that goes with it. */
function t(key, values = {}) {
    let text = pick(WORDS[key]);
    if (text.includes("|") && "n" in values) {
        const many = language === "fr" ? values.n >= 2 : values.n !== 1;
        text = text.split("|")[many ? 1 : 0];
    }
    return text.replace(/\{(\w+)\}/g, (all, name) => (name in values ? values[name] : all));
}

const word = (table, key) => (table[key] ? pick(table[key]) : String(key));
const number = (value, digits = 0) => new Intl.NumberFormat(language, {
    minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
const percent = (value, digits = 0) => number(value, digits) + "\u00a0%";
const fitPercent = (points, digits = 0) => percent(points / 100, digits);

function month(text) {
    const [year, number] = text.split("-").map(Number);
    return new Intl.DateTimeFormat(language, { month: "short", year: "numeric" })
        .format(new Date(year, number - 1, 1));
}

const day = (text) => new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(new Date(text));
const clock = (date) => new Intl.DateTimeFormat(language,
    { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(date);

function fieldName(path) {
    const last = path.split(".").pop();
    if (path === "channelAnswers.orientation" || path === "orientation")
        return pick(["Content or relationships", "Contenus ou relations"]);
    return FIELDS[last] ? pick(FIELDS[last]) : last;
}

function valueName(value) {
    if (value === null) return t("none");
    if (value === true || value === false) return t(value ? "yes" : "no");
    if (typeof value === "number") return number(value, Number.isInteger(value) ? 0 : 2);
    if (Array.isArray(value)) return value.map(valueName).join(", ");
    return VALUES[value] ? pick(VALUES[value]) : String(value);
}

// ---------------------------------------------------------------- making elements

/** An element; strings become text, never markup. */
function el(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (value === null || value === undefined || value === false) continue;
        if (name === "on") for (const [event, act] of Object.entries(value)) element.addEventListener(event, act);
        else if (name === "class") element.className = value;
        else if (value === true) element.setAttribute(name, "");
        else element.setAttribute(name, value);
    }
    element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
    return element;
}

/** A part of a bar, both in hundredths; styles set here are allowed by the page's policy. */
function stretch(element, from, width) {
    element.style.left = from + "%";
    element.style.width = Math.max(0, width) + "%";
    return element;
}

const track = (width) => el("span", { class: "track", "aria-hidden": "true" }, stretch(el("i"), 0, width));
const ruleTag = (rule) => (rule && /^R\d/.test(rule)
    ? el("span", { class: "rule", title: t("rule", { n: rule.slice(1) }) }, rule) : null);
const glyph = (type) => el("span", { class: "glyph " + type, "aria-hidden": "true" });
const owed = (type) => (type ? [glyph(type), el("span", {}, word(OWED, type))] : t("perPart"));

// ---------------------------------------------------------------- what is known

const state = {
    initiatives: new Map(),
    map: null,
    people: new Map(),
    readAt: null,
    away: false,
    filter: "",
    status: "",
    openId: null,
    detail: null,
};

const ORDER = ["OPEN", "REQUESTED", "OWNED", "NO_SEAT"];

async function read(path) {
    const answer = await fetch(path, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw Object.assign(new Error(path), { status: answer.status });
    return answer.json();
}

async function readPages(path, most = 200) {
    const items = [];
    let next = path;
    for (let page = 0; next && page < most; page++) {
        const read1 = await read(next);
        items.push(...read1.items);
        next = read1.next;
    }
    return items;
}

/** The person's name, or the id while it is not known. */
const nameOf = (id) => state.people.get(id)?.name || id;

function personLine(id) {
    const person = state.people.get(id);
    return person ? [person.role, person.unit].filter(Boolean).join(" · ") : "";
}

async function readPeople(ids) {
    if ([...ids].every((id) => state.people.has(id))) return;
    const people = await readPages("/api/people?limit=500", 40);
    for (const { id, name, unit, role } of people) state.people.set(id, { name, unit, role });
    for (const id of ids) if (!state.people.has(id)) state.people.set(id, {});
}

// ---------------------------------------------------------------- the list

/** Initiatives with their seats, those that lack an owner first. */
function lines() {
    const lines = new Map();
    for (const entry of state.map.entries) {
        const initiative = state.initiatives.get(entry.initiativeId);
        if (!initiative) continue;
        if (!lines.has(initiative.id)) lines.set(initiative.id, { initiative, seats: [] });
        lines.get(initiative.id).seats.push(entry);
    }
    for (const line of lines.values()) {
        line.status = ORDER.find((status) => line.seats.some((seat) => seat.status === status));
        line.words = plain(searchable(line));
    }
    return [...lines.values()].sort((a, b) =>
        ORDER.indexOf(a.status) - ORDER.indexOf(b.status)
        || blockers(b) - blockers(a)
        || a.initiative.title.localeCompare(b.initiative.title, language));
}

const blockers = (line) => line.initiative.diagnosis.blockers;
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function searchable({ initiative, seats }) {
    const people = seats.flatMap((seat) => [...seat.owners.map((owner) => owner.personId), seat.suggested?.personId])
        .filter(Boolean).map((id) => id + " " + nameOf(id));
    return [initiative.id, initiative.title, initiative.area, initiative.unit, initiative.mainReason,
        word(VERDICTS, initiative.diagnosis.verdict), ...people, ...seats.flatMap((seat) =>
            [seat.scope, word(VERDICTS, seat.verdict), word(OWED, seat.responsibilityType)])].join(" ");
}

function matches(line) {
    const wanted = plain(state.filter).split(/\s+/).filter(Boolean);
    if (!wanted.every((one) => line.words.includes(one))) return false;
    if (!state.status) return true;
    if (state.status === "SEATS") return line.seats.some((seat) => seat.status !== "NO_SEAT");
    return line.seats.some((seat) => seat.status === state.status);
}

function showList() {
    const list = document.getElementById("list");
    const all = lines();
    const shown = all.filter(matches);
    keepingFocus(list, () => list.replaceChildren(...groups(shown, all)));
    document.getElementById("shown").textContent = t("shown", { n: shown.length, all: all.length });
}

function groups(shown, all) {
    if (all.length === 0) return [el("p", { class: "empty" }, t("nothingYet"))];
    if (shown.length === 0)
        return [el("p", { class: "empty" }, t("noMatch"), " ",
            el("button", { type: "button", class: "action quiet", on: { click: clearFilter } }, t("clear")))];
    return ORDER.map((status) => shown.filter((line) => line.status === status))
        .filter((group) => group.length > 0).map(groupOf);
}

function groupOf(group) {
    const status = group[0].status;
    const id = "group-" + status;
    return el("section", { class: "group " + status, "aria-labelledby": id },
        el("h2", { id }, t("group" + status), el("small", {}, number(group.length))),
        el("ul", { class: "rows" }, group.map(row)));
}

function row({ initiative, seats }) {
    const { diagnosis } = initiative;
    return el("li", { class: "row" },
        el("div", {},
            el("h3", { lang: initiative.language },
                el("button", { type: "button", "data-key": "open " + initiative.id, on: { click: () => go({ id: initiative.id }) } },
                    initiative.title)),
            el("p", { class: "place" }, place(initiative)),
            el("p", { class: "reason", lang: initiative.language }, initiative.mainReason)),
        el("div", { class: "diagnosis" },
            el("p", { class: "verdict" }, word(VERDICTS, diagnosis.verdict)),
            diagnosis.responsibilityType && seats.some((seat) => seat.status !== "NO_SEAT") ? el("p", { class: "owes" }, owed(diagnosis.responsibilityType)) : null,
            sureness(diagnosis.confidence),
            flags(diagnosis)),
        el("div", { class: "seats" }, seats.map((seat) => seatLine(seat, seats.length > 1, initiative))));
}

const place = ({ area, unit }) => [area, unit].filter((part) => part && part !== "–").join(" · ") || "–";

function sureness(confidence) {
    const dots = { HIGH: "●●●", MEDIUM: "●●○", LOW: "●○○" }[confidence];
    return el("p", { class: "sure" }, el("span", { class: "dots", "aria-hidden": "true" }, dots), t("sure" + confidence));
}

function flags(diagnosis) {
    const flag = (name) => (diagnosis[name] > 0
        ? el("span", { class: name }, t(name, { n: diagnosis[name] })) : null);
    return el("p", { class: "flags" }, flag("blockers"), flag("warnings"), flag("questions"));
}

function seatLine(seat, several, initiative) {
    return el("div", {},
        several || seat.scope !== "whole"
            ? el("p", { class: "scope", lang: initiative.language }, glyph(seat.responsibilityType), " ", scopeName(seat.scope)) : null,
        seatState(seat),
        seat.status === "OPEN" ? suggestion(seat, initiative) : null);
}

const scopeName = (scope) => (scope === "whole" ? t("whole") : scope);

function seatState(seat) {
    const who = seat.owners.map((owner) => nameOf(owner.personId)).join(", ");
    const sign = { OPEN: "✕", REQUESTED: "…", OWNED: "✓", NO_SEAT: "–" }[seat.status];
    return el("p", { class: "state " + seat.status }, el("i", { "aria-hidden": "true" }, sign),
        seat.status === "OWNED" ? [el("span", {}, t("stateOWNED")), el("b", {}, who)]
            : el("span", {}, t("state" + seat.status, { who })));
}

function suggestion(seat, initiative) {
    const first = seat.suggested;
    if (first)
        return el("div", { class: "suggested" },
            el("span", {}, nameOf(first.personId),
                el("small", {}, t("suggested") + (first.warnings.length ? " · " + t("warnings", { n: first.warnings.length }) : ""))),
            track(first.fit / 100),
            el("span", { class: "fit" }, el("span", { class: "unseen" }, pick(["fit ", "adéquation "])), fitPercent(first.fit)));
    const known = initiative.suggestions.find((one) => one.scope === seat.scope);
    return el("p", { class: "none" }, known && known.status === "READY" ? t("noSuggestion") : t("pending"));
}

// ---------------------------------------------------------------- counts

function showCounts() {
    const by = (status) => state.map.counts.byStatus[status] || 0;
    const seats = by("OPEN") + by("REQUESTED") + by("OWNED");
    const section = document.getElementById("counts");
    keepingFocus(section, () => section.replaceChildren(section.firstElementChild,
        el("div", { class: "tiles" },
            tile("", "initiatives", state.map.counts.initiatives),
            tile("SEATS", "seats", seats),
            tile("OWNED", "owned", by("OWNED")),
            tile("OPEN", "open", by("OPEN"))),
        el("div", { class: "proportion", "aria-hidden": "true" },
            [["owned", by("OWNED")], ["requested", by("REQUESTED")], ["open", by("OPEN")]]
                .filter(([, count]) => count > 0).map(([name, count]) => {
                    const part = el("span", { class: name });
                    part.style.flexGrow = count;
                    return part;
                })),
        el("p", { class: "legend" }, legend("REQUESTED", "requested", by("REQUESTED")), legend("NO_SEAT", "noSeat", by("NO_SEAT")))));
}

function tile(status, key, n) {
    return el("button", { type: "button", class: "tile count-" + key, "data-key": "count " + key,
        "aria-pressed": String(state.status === status), on: { click: () => go({ status }) } },
    el("b", {}, number(n)), el("span", {}, t(key, { n })));
}

function legend(status, key, n) {
    return el("button", { type: "button", "data-key": "count " + key, "aria-pressed": String(state.status === status),
        on: { click: () => go({ status: state.status === status ? "" : status }) } }, number(n) + " " + t(key, { n }));
}

// ---------------------------------------------------------------- the detail of one initiative

const dialog = document.getElementById("detail");

function showDetail() {
    if (!state.openId) { if (dialog.open) dialog.close(); return; }
    const { detail } = state;
    const sheet = el("div", { class: "sheet" }, ...(detail && detail.id === state.openId ? sheetOf(detail)
        : [sheetHead(state.openId, state.initiatives.get(state.openId))]));
    const scrolled = dialog.scrollTop;
    const opened = new Set([...dialog.querySelectorAll("details[open]")].map((one) => one.dataset.key));
    const before = dialog.querySelector(".sheet")?.dataset.id;
    sheet.dataset.id = state.openId;
    keepingFocus(dialog, () => dialog.replaceChildren(sheet));
    if (before === state.openId) {
        for (const one of dialog.querySelectorAll("details")) if (opened.has(one.dataset.key)) one.open = true;
        dialog.scrollTop = scrolled;
    }
    if (!dialog.open) { dialog.showModal(); dialog.scrollTop = 0; }
}

function sheetHead(id, initiative) {
    return el("header", {},
        el("div", {},
            el("h2", { id: "detail-title", lang: initiative?.language }, initiative?.title || id),
            initiative ? el("p", { class: "place" }, place(initiative)) : null),
        el("button", { type: "button", class: "close", "data-key": "close", "aria-label": t("close"), on: { click: () => go({ id: null }) } }, "✕"));
}

function sheetOf({ id, whole, suggestions }) {
    if (!whole) return [sheetHead(id, null), el("p", { class: "why-first" }, t("notFound"))];
    const { diagnosis, language: lang } = whole;
    return [
        sheetHead(id, whole),
        el("dl", { class: "facts" },
            fact("managementKind", el("dd", {}, word(VERDICTS, diagnosis.verdict))),
            fact("owes", el("dd", { class: "owes" }, owed(diagnosis.responsibilityType))),
            fact("sure", el("dd", {}, sureness(diagnosis.confidence)))),
        whole.mainReason ? el("p", { class: "why-first", lang }, whole.mainReason) : null,
        ...diagnosis.reasons.filter((reason) => !whole.mainReason.startsWith(reason.message)).map((reason) =>
            el("p", { class: "place", lang }, reason.message, " ", ruleTag(reason.rule))),
        diagnosis.leaning ? el("p", {}, t("leaning", { verdict: word(VERDICTS, diagnosis.leaning) })) : null,
        whole.brief ? el("blockquote", { class: "quote", lang }, whole.brief) : null,
        part("blockersTitle", diagnosis.blockers, () => notes(diagnosis.blockers, "blocker", lang)),
        seatsSection(whole, suggestions),
        part("warningsTitle", diagnosis.warnings, () => notes(diagnosis.warnings, "", lang)),
        votesSection(diagnosis, lang),
        part("flipsTitle", diagnosis.flips, () => el("ul", { class: "lines" }, diagnosis.flips.map(flip))),
        part("questionsTitle", diagnosis.questions, () => el("ul", { class: "lines" }, diagnosis.questions.map((question) =>
            el("li", {}, el("span", {}, fieldName(question.field), " ", ruleTag(question.rule)), el("small", { lang }, question.why))))),
        part("actionsTitle", diagnosis.actions, () => el("ul", { class: "lines" }, diagnosis.actions.map((action) =>
            el("li", {}, el("span", { lang }, action.what, " "), ruleTag(action.rule),
                el("small", {}, t("due", { who: action.ownerHint, date: day(action.due) })))))),
        part("mandatesTitle", whole.mandates, () => el("ul", { class: "mandates" }, [...whole.mandates].reverse().map(mandateLine))),
    ].filter(Boolean);
}

const fact = (key, dd) => el("div", {}, el("dt", {}, t(key)), dd);

function part(title, list, content) {
    return list && list.length ? el("section", {}, el("h3", {}, t(title), " ", el("small", {}, number(list.length))), content()) : null;
}

function notes(list, kind, lang) {
    return el("ul", { class: "notes", lang }, list.map((note) => el("li", { class: "note " + kind },
        el("p", {}, note.message, " ", ruleTag(note.rule)),
        note.precautions?.length ? el("ul", {}, note.precautions.map((one) => el("li", {}, one))) : null)));
}

function flip(one) {
    const changes = Object.entries(one.set).map(([field, value]) => t("ifSo", { field: fieldName(field), value: valueName(value) }));
    return el("li", {}, changes.join(" + "),
        el("small", {}, "→ " + word(VERDICTS, one.to) + (one.responsibilityType ? " · " + word(OWED, one.responsibilityType) : "")));
}

function votesSection(diagnosis, lang) {
    const { votes } = diagnosis;
    const section = el("section", {}, el("h3", {}, t("whyTitle")));
    if (!votes.length) return el("section", {}, el("h3", {}, t("whyTitle")), el("p", { class: "none" }, t("noVotes")));
    const scopes = [...new Set(votes.map((vote) => vote.scope))];
    for (const scope of scopes) {
        const own = votes.filter((vote) => vote.scope === scope);
        section.append(el("details", { "data-key": "votes " + scope, open: scopes.length === 1 },
            el("summary", {}, el("span", { lang: scope ? lang : null }, scope ?? t("whole")), " ", el("small", {}, number(own.length))),
            balance(own), el("ul", { class: "votes" }, own.map((vote) => voteLine(vote, lang)))));
    }
    return section;
}

function balance(votes) {
    const sums = new Map(Object.keys(SIDES).map((side) => [side, 0]));
    for (const vote of votes) sums.set(vote.side, (sums.get(vote.side) || 0) + vote.weight);
    const whole = [...sums.values()].reduce((a, b) => a + b, 0) || 1;
    return el("ul", { class: "balance" }, [...sums].filter(([, weight]) => weight > 0).map(([side, weight]) =>
        el("li", { class: side }, el("span", {}, word(SIDES, side)), track(100 * weight / whole),
            el("span", { class: "fit" }, number(weight, Number.isInteger(weight) ? 0 : 1)))));
}

const voteLine = (vote, lang) => el("li", {},
    el("div", {}, el("b", {}, fieldName(vote.dimension)), el("small", {}, word(SIDES, vote.side), " ", ruleTag(vote.rule))),
    el("p", { lang }, vote.reason));

// ---------------------------------------------------------------- seats and candidates

function seatsSection(whole, suggestions) {
    const entries = state.map.entries.filter((entry) => entry.initiativeId === whole.id);
    const section = el("section", {}, el("h3", {}, t("seatsTitle")));
    const filled = entries.filter((entry) => entry.status !== "NO_SEAT");
    if (!filled.length) section.append(el("p", { class: "none" }, t("noSeatHere")));
    for (const entry of filled)
        section.append(seatBlock(whole, entry, suggestions.find((one) => one.scope === entry.scope), filled.length > 1));
    return section;
}

/** What the diagnosis says of one seat: the part of its name, or the whole. */
const seatOf = (whole, scope) => (scope === "whole" ? whole.diagnosis
    : whole.diagnosis.parts.find((one) => one.scope === scope) || whole.diagnosis);

function seatBlock(whole, entry, suggested, several) {
    const seat = seatOf(whole, entry.scope);
    return el("div", { class: "seat" },
        el("div", { class: "seat-head" },
            el("h4", { lang: several ? whole.language : null }, scopeName(entry.scope)), seatState(entry)),
        several ? el("p", { class: "owes" }, glyph(entry.responsibilityType),
            el("span", {}, word(VERDICTS, entry.verdict) + " · " + word(OWED, entry.responsibilityType))) : null,
        ownerRules(seat),
        entry.status === "OPEN" || entry.status === "REQUESTED" ? candidates(whole, entry, seat, suggested)
            : el("details", { "data-key": "others " + entry.scope },
                el("summary", {}, suggested ? t("eligible", { n: suggested.eligible ?? suggested.candidates.length }) : t("pending")),
                candidates(whole, entry, seat, suggested)));
}

function ownerRules(seat) {
    const rules = seat.ownerRules;
    const said = [];
    if (rules.lineManagerRequired)
        said.push(rules.lineManagerIds.length ? t("onlyManager", { who: rules.lineManagerIds.map(nameOf).join(", ") }) : t("managerUnknown"));
    if (!rules.externalPersonAllowed) said.push(t("noOutsider"));
    if (rules.minimumSeniority) said.push(t("atLeast", { level: valueName(rules.minimumSeniority) }));
    said.push(t("demand", { pct: percent(seat.demand.fte * 100), from: month(seat.demand.from), until: month(seat.demand.until) }) + ".");
    return el("p", { class: "place" }, said.join(" "));
}

const SHOWN = 3;

function candidates(whole, entry, seat, suggested) {
    if (!suggested) return el("p", { class: "none" }, t("pending"));
    const box = el("div", {});
    if (suggested.status === "PENDING") box.append(el("p", { class: "none" }, t("pending")));
    if (suggested.warnings?.length) box.append(el("div", { class: "candidates" }, notes(suggested.warnings, "", whole.language)));
    const all = suggested.candidates;
    if (!all.length && suggested.status === "READY") box.append(el("p", { class: "none" }, suggested.note || t("noSuggestion")));
    const card = (one) => candidateCard(whole, entry, seat, one);
    box.append(el("ol", { class: "candidates" }, all.slice(0, SHOWN).map(card)));
    if (all.length > SHOWN)
        box.append(el("details", { class: "more", "data-key": "more " + entry.scope },
            el("summary", {}, t("moreCandidates", { n: all.length - SHOWN })),
            el("ol", { class: "candidates", start: String(SHOWN + 1) }, all.slice(SHOWN).map(card))));
    if (suggested.excluded.length) box.append(exclusions(entry, suggested, whole.language));
    return box;
}

function candidateCard(whole, entry, seat, one) {
    const key = entry.scope + " " + one.personId;
    const card = el("li", { class: "candidate" + (one.rank === 1 ? " first" : "") });
    const accept = entry.status === "OPEN" ? el("button", { type: "button", class: "action" + (one.rank === 1 ? "" : " quiet"),
        "data-key": "accept " + key, "aria-label": t("acceptWho", { who: nameOf(one.personId) }),
        on: { click: () => openForm(card, whole, entry, seat, one) } }, t("accept")) : null;
    card.append(
        el("div", { class: "candidate-head" },
            el("span", { class: "rank" }, number(one.rank)),
            el("span", { class: "who" }, el("b", {}, nameOf(one.personId)),
                el("small", {}, personLine(one.personId) + (one.tiedWithNext ? " · " + t("tied") : ""))),
            track(one.fit / 100),
            el("span", { class: "fit" }, el("span", { class: "unseen" }, t("fitSum") + " "), fitPercent(one.fit, 1)),
            accept),
        ...(one.warnings.length ? [notes(one.warnings, "", whole.language)] : []),
        el("details", { "data-key": "fit " + key, open: one.rank === 1 && entry.status === "OPEN" }, el("summary", {}, t("fitParts")), fitParts(one, whole.language)),
        el("details", { "data-key": "skills " + key }, el("summary", {}, t("skillsTable"),
            one.gaps.length ? el("small", {}, " · " + t("gaps", { n: number(one.gaps.length) })) : ""), skillTable(one, whole.language)));
    return card;
}

/** Each bar begins where the one before it ends; the last one is their sum. */
function fitParts(one, lang) {
    let before = 0;
    const rows = one.parts.map((part) => {
        const most = part.weight * 100;
        const got = part.contribution / 100;
        const bar = el("span", { class: "track", "aria-hidden": "true" },
            stretch(el("u"), before, most), stretch(el("i"), before, got));
        before += got;
        return el("li", { class: "part" }, el("span", {}, word(FIT_PARTS, part.name), " ", ruleTag(part.rule)), bar,
            el("span", { class: "sum" }, t("of", { n: number(got, 1), most: percent(most) })),
            el("p", { lang }, part.reason));
    });
    return el("ul", { class: "parts" }, rows, el("li", { class: "part total" }, el("span", {}, t("fitSum")), track(one.fit / 100),
        el("span", { class: "sum" }, fitPercent(one.fit, 1))));
}

function skillTable(one, lang) {
    const line = (match) => el("tr", {},
        el("td", { lang }, match.skill, match.essential ? el("small", { class: "place" }, " · " + t("essential")) : ""),
        el("td", {}, match.phrase ?? el("span", { class: "none" }, t("nothing"))),
        el("td", {}, match.hasLevel === null ? "–" : t(match.needsLevel ? "levelOf" : "levelAny", { has: number(match.hasLevel), needs: number(match.needsLevel) })
            + (match.levelAssumed ? " · " + t("assumed") : "")));
    return el("table", { class: "skills" },
        el("thead", {}, el("tr", {}, ["needed", "brings", "levels"].map((key) => el("th", { scope: "col" }, t(key))))),
        el("tbody", {}, one.matches.map(line)));
}

function exclusions(entry, suggested, lang) {
    const rules = Object.entries(suggested.excludedCounts || {});
    const all = rules.reduce((sum, [, count]) => sum + count, 0);
    return el("details", { class: "excluded more", "data-key": "excluded " + entry.scope },
        el("summary", {}, t("excluded", { n: all })),
        el("ul", {}, rules.map(([rule, count]) => {
            const shown = suggested.excluded.filter((one) => one.rule === rule);
            return el("li", {}, el("b", {}, EXCLUDED_BY[rule] ? pick(EXCLUDED_BY[rule]) : rule), " ", ruleTag(rule), " · ", number(count),
                el("ul", {}, shown.map((one) => el("li", {}, nameOf(one.personId), el("small", { lang }, one.reason,
                    ...one.further.map((more) => " " + t("also", { what: more.reason }))))),
                count > shown.length ? el("li", {}, t("more", { n: count - shown.length })) : null));
        })));
}

function mandateLine(mandate) {
    const refusal = mandate.refusal;
    return el("li", { class: "mandate" },
        el("p", {}, el("b", {}, nameOf(mandate.personId)), " · " + scopeName(mandate.scope) + " · " + word(STATES, mandate.state)),
        el("small", {}, t("since", { from: month(mandate.from), until: month(mandate.until), pct: percent(mandate.loadPct) })
            + " · " + word(OWED, mandate.responsibilityType) + " · " + word(ORIGINS, mandate.origin)),
        refusal ? el("small", {}, t("refusedBecause", { rule: refusal.rule }) + (refusal.month
            ? " · " + t("shortOf", { need: percent(refusal.neededPct), free: percent(refusal.freePct), month: month(refusal.month) }) : "")) : null,
        mandate.reason ? el("p", {}, "“" + mandate.reason + "”") : null,
        el("small", {}, t("by", { by: mandate.by, at: day(mandate.at) })));
}

// ---------------------------------------------------------------- accepting

function openForm(card, whole, entry, seat, one) {
    for (const other of dialog.querySelectorAll("form")) other.remove();
    const needed = one.rank !== 1 || !isFirst(entry, one) ? "reasonWhyNotFirst" : one.warnings.length ? "reasonWhyWarnings" : "";
    const why = el("textarea", { name: "reason", rows: "3", maxlength: "4000", required: Boolean(needed), "data-key": "reason" });
    const chosen = entry.verdict === "SOCIAL_MEDIA_MANAGEMENT"
        ? el("select", { name: "responsibilityType" }, ["UNDETERMINED", "MEANS", "RESULTS", "RESULTS_CONDITIONAL"].map((type) =>
            el("option", { value: type, selected: type === entry.responsibilityType }, word(OWED, type)))) : null;
    const said = el("div", { role: "alert" });
    const form = el("form", { novalidate: true },
        el("p", {}, t("preview", { who: nameOf(one.personId), scope: entry.scope === "whole" ? whole.title : entry.scope,
            from: month(seat.demand.from), until: month(seat.demand.until), pct: percent(seat.demand.fte * 100),
            owes: word(OWED, entry.responsibilityType) })),
        chosen ? el("label", {}, t("chooseOwes"), chosen) : null,
        el("label", {}, el("span", {}, t("reason"), " ", el("small", {}, t(needed || "reasonOptional"))), why),
        said,
        el("div", { class: "buttons" },
            el("button", { type: "submit", class: "action" }, t("confirm")),
            el("button", { type: "button", class: "action quiet", on: { click: () => { form.remove(); card.querySelector(".action").focus(); } } }, t("cancel"))));
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        accept({ form, said, why, needed, who: one.personId, id: whole.id,
            body: { scope: entry.scope, personId: one.personId, reason: why.value.trim() || undefined,
                responsibilityType: chosen && chosen.value !== entry.responsibilityType ? chosen.value : undefined } });
    });
    card.querySelector(".candidate-head").after(form);
    why.focus();
}

const isFirst = (entry, one) => !entry.suggested || entry.suggested.personId === one.personId;

async function accept({ form, said, why, needed, who, id, body }) {
    why.removeAttribute("aria-invalid");
    if (needed && !body.reason) return invalid(said, why, t(needed));
    const button = form.querySelector("[type=submit]");
    const text = JSON.stringify(body);
    // the same request keeps its key, so that sending it again does nothing twice
    if (form.dataset.sent !== text) { form.dataset.sent = text; form.dataset.key = freshKey(); }
    button.disabled = true;
    said.replaceChildren(el("p", { class: "said" }, t("sending")));
    try {
        const answer = await fetch("/api/initiatives/" + encodeURIComponent(id) + "/mandates", { method: "POST", body: text,
            headers: { "Content-Type": "application/json", "Idempotency-Key": form.dataset.key } });
        const read1 = await answer.json().catch(() => ({}));
        if (answer.ok) return accepted(form, who, answer.status);
        if (/reason-needed$/.test(read1.type || "")) return invalid(said, why, problemText(read1, who));
        said.replaceChildren(el("p", { class: "said no" }, problemText(read1, who)));
    } catch {
        said.replaceChildren(el("p", { class: "said no" }, t("notSent")));
    } finally {
        button.disabled = false;
    }
}

function invalid(said, why, text) {
    why.setAttribute("aria-invalid", "true");
    said.replaceChildren(el("p", { class: "said no" }, text));
    why.focus();
}

function accepted(form, who, status) {
    const text = t(status === 202 ? "nowRequested" : "nowOwned", { who: nameOf(who) });
    form.replaceWith(el("p", { class: "said", role: "status", tabindex: "-1" }, text));
    dialog.querySelector(".said")?.focus();
    notice(text, 8000);
    refreshSoon(400);
}

const freshKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** A refusal as a sentence in the reader's language, with names instead of ids. */
function problemText(problem, who) {
    const code = String(problem.type || "").split(":").pop();
    if (language === "fr" && REFUSED_FR[code])
        return REFUSED_FR[code] + (problem.trace ? " " + t("trace", { trace: problem.trace }) : "");
    const title = (problem.title || t("notSent")).replace(/\.$/, "");
    const detail = (problem.detail || "").split(who).join(nameOf(who));
    return detail ? title + ". " + detail : title + ".";
}

// ---------------------------------------------------------------- where the reader is: in the address

function go(change) {
    const next = { filter: state.filter, status: state.status, id: state.openId, ...change };
    const address = new URLSearchParams();
    if (next.filter) address.set("q", next.filter);
    if (next.status) address.set("show", next.status);
    if (next.id) address.set("initiative", next.id);
    const hash = "#" + address;
    if ("filter" in change) history.replaceState(null, "", hash || "#");
    else history.pushState(null, "", hash || "#");
    follow();
}

function follow() {
    const address = new URLSearchParams(location.hash.slice(1));
    const wasOpen = state.openId;
    state.filter = address.get("q") || "";
    state.status = ["SEATS", ...ORDER].includes(address.get("show")) ? address.get("show") : "";
    state.openId = address.get("initiative");
    const box = document.getElementById("filter");
    if (box.value !== state.filter) box.value = state.filter;
    if (state.map) { showCounts(); showList(); }
    if (state.openId !== wasOpen) {
        if (state.openId && state.map) { showDetail(); refreshSoon(0); } else if (!state.openId) showDetail();
        if (wasOpen && !state.openId) document.querySelector('[data-key="open ' + CSS.escape(wasOpen) + '"]')?.focus();
    }
}

const clearFilter = () => go({ filter: "", status: "" });

/** Replaces what is inside and puts the focus back where it was. */
function keepingFocus(container, replace) {
    const key = container.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    replace();
    if (key) container.querySelector('[data-key="' + CSS.escape(key) + '"]')?.focus({ preventScroll: true });
}

// ---------------------------------------------------------------- staying fresh

const EVERY = 4000;
let timer = 0;
let reading = false;
let again = false;
let seen = "";
let seenDetail = "";

function refreshSoon(wait) {
    clearTimeout(timer);
    timer = setTimeout(refresh, wait);
}

/** Reads everything again and shows what has changed; a large portfolio is asked for less often. */
async function refresh() {
    if (reading) { again = true; return; }
    if (document.hidden && state.map) return;
    reading = true;
    const started = performance.now();
    try {
        await readAll();
        if (state.away) { state.away = false; notice(""); }
    } catch (failure) {
        state.away = true;
        notice(state.readAt ? t("away", { time: clock(state.readAt) }) : t("awayFirst"));
    }
    reading = false;
    refreshSoon(again ? 0 : Math.max(EVERY, 15 * (performance.now() - started)));
    again = false;
}

async function readAll() {
    const [map, initiatives] = await Promise.all([read("/api/ownership-map"), readPages("/api/initiatives?limit=500")]);
    await readPeople(new Set(map.entries.flatMap((entry) =>
        [...entry.owners.map((owner) => owner.personId), entry.suggested?.personId].filter(Boolean))));
    state.map = map;
    state.initiatives = new Map(initiatives.map((one) => [one.id, one]));
    state.readAt = new Date();
    document.getElementById("fresh").textContent = t("fresh", { time: clock(state.readAt) });
    const now = JSON.stringify([map, initiatives]);
    if (now !== seen) { seen = now; showCounts(); showList(); }
    if (state.openId) await readDetail(state.openId);
}

async function readDetail(id) {
    const path = "/api/initiatives/" + encodeURIComponent(id);
    const absent = (failure) => { if (failure.status === 404) return null; throw failure; };
    const [whole, suggestions] = await Promise.all([read(path).catch(absent), read(path + "/suggestions").catch(absent)]);
    if (id !== state.openId) return;
    const now = JSON.stringify([whole, suggestions, whole && state.map.entries.filter((entry) => entry.initiativeId === id)]);
    if (now === seenDetail && state.detail?.id === id) return;
    if (dialog.querySelector("form")) return; // somebody is writing: shown once they are done
    seenDetail = now;
    state.detail = { id, whole, suggestions: suggestions || [] };
    await readPeople(new Set((suggestions || []).flatMap((one) =>
        [...one.candidates, ...one.excluded].map((person) => person.personId))));
    showDetail();
}

let noticeTimer = 0;

function notice(text, forMillis = 0) {
    clearTimeout(noticeTimer);
    document.getElementById("notice").textContent = text;
    if (forMillis) noticeTimer = setTimeout(() => notice(""), forMillis);
}

// ---------------------------------------------------------------- beginning

function speak(next) {
    language = next;
    store.set("mandate.language", next);
    document.documentElement.lang = next;
    for (const element of document.querySelectorAll("[data-text]")) element.textContent = t(element.dataset.text);
    for (const button of document.querySelectorAll("[data-language]"))
        button.setAttribute("aria-pressed", String(button.dataset.language === next));
    document.getElementById("filter").placeholder = t("filterHint");
    document.getElementById("fresh").textContent = state.readAt ? t("fresh", { time: clock(state.readAt) }) : t("loading");
    if (state.map) { showCounts(); showList(); if (state.openId) showDetail(); }
}

for (const button of document.querySelectorAll("[data-language]"))
    button.addEventListener("click", () => speak(button.dataset.language));
document.getElementById("filter").addEventListener("input", (event) => go({ filter: event.target.value }));
dialog.addEventListener("cancel", (event) => { event.preventDefault(); go({ id: null }); });
dialog.addEventListener("click", (event) => { if (event.target === dialog) go({ id: null }); });
window.addEventListener("popstate", follow);
window.addEventListener("hashchange", follow);
document.addEventListener("visibilitychange", () => { if (!document.hidden) refreshSoon(0); });

document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault(); // the address keeps the filter
    document.getElementById("list").focus();
});

speak(language);
follow();
refresh();
