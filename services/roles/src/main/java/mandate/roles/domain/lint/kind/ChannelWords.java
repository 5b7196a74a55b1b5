package mandate.roles.domain.lint.kind;

import static mandate.roles.domain.lint.kind.DutyFamily.CAMPAIGNS;
import static mandate.roles.domain.lint.kind.DutyFamily.CHANNELS;
import static mandate.roles.domain.lint.kind.DutyFamily.CURATING;
import static mandate.roles.domain.lint.kind.DutyFamily.POSTING;
import static mandate.roles.domain.lint.kind.DutyFamily.REACH;
import static mandate.roles.domain.lint.kind.DutyFamily.REPLYING;
import static mandate.roles.domain.lint.kind.DutyFamily.REVIEWING;
import static mandate.roles.domain.lint.kind.DutyFamily.TRANSLATING;
import static mandate.roles.domain.lint.kind.DutyFamily.WATCHING;
import static mandate.roles.domain.lint.kind.DutyFamily.WRITING;

import java.util.Map;
import mandate.roles.domain.lint.text.Phrases;

/** How duties about channels and about texts are said. */
final class ChannelWords {
    private ChannelWords() {}

    static final Map<DutyFamily, Phrases> ALL =
            Map.of(
                    POSTING,
                    Phrases.of(
                            "tweet|tweets|tweeting|short videos|live streams|reels|newsfeed",
                            "courtes videos|videos courtes",
                            "post|posts|posting|schedul* .. post*/content/publication*",
                            "publish* .. post*/content/channel*/video*/stor*|content creation",
                            "creat*/produc* .. content/post/posts/stor*/reels/short_video*",
                            "content calendar*|content plan*|publishing calendar*|content to be",
                            "editorial calendar*|editorial plan*|what is published when",
                            "cre* .. contenu*/visuels|creation de contenu*|calendrier* editori*",
                            "publier|publication*|planning editorial|planning* de publication",
                            "plan editorial|produire .. contenu*|programmer .. posts",
                            "alimenter .. reseaux/comptes/page*"),
                    CHANNELS,
                    Phrases.of(
                            "accounts on|our accounts|comptes sociaux|nos comptes",
                            "social media|social network*|social channel*|social account*|channels",
                            "our page*|company page*|social presence|online presence",
                            "instagram|tiktok|facebook|linkedin|youtube|twitter|snapchat",
                            "pinterest|bluesky|mastodon|reseaux sociaux|medias sociaux|canaux",
                            "nos pages|pages de l'entreprise|presence en ligne"),
                    CAMPAIGNS,
                    Phrases.of(
                            "marketing|press release*|media relations|promote .. brand/work/news|communique* de presse",
                            "campaign*|paid social|paid ads|advertis*|brand awareness|paid reach",
                            "promot* .. brand/product*/content/event*|publicis*|publicity",
                            "brand voice|brand image|launch* .. product*|product launch*",
                            "campagne*|publicit*|notoriete|image de marque|diffusion payante",
                            "promouvoir .. marque/produit*|lancement* de produit*"),
                    WATCHING,
                    Phrases.of(
                            "monitor* .. mention*/channel*/social/brand/comment*|social listening",
                            "track* .. mention*/trend*/hashtag*/competitor*|mention|mentions",
                            "daily monitoring|trend|trends|competitor*|online reputation",
                            "veille|e reputation|reputation en ligne|tendances|concurrent*",
                            "surveill* .. mentions/reseaux/commentaires|ecoute sociale"),
                    REPLYING,
                    Phrases.of(
                            "repl* to .. comment*/message*/mention*/review*|replies|reply time*",
                            "respon* .. comment*/message*/mention*/review*|response time*",
                            "answer* .. mention*/comment*/direct_message*|inbox",
                            "repond* .. commentaire*/messages|temps de reponse|delai de reponse",
                            "messages prives"),
                    REACH,
                    Phrases.of(
                            "follower*|subscriber*|audience|audiences|the reach|on reach|reach figures|impressions|hashtag*",
                            "influencer*|engagement rate|click through|link tracking|views",
                            "abonnes|portee|influenceur*|taux d'engagement|nombre de vues",
                            "nouveaux publics"),
                    WRITING,
                    Phrases.of(
                            "tutorial*|write/writes/writing .. docs/pages/news/copy|slides|case studies|interview* .. members/authors",
                            "user guide*|release notes|tutoriel*|etudes de cas|notes de version",
                            "writ* .. article*/blog*/copy/documentation/guide*/content/material*",
                            "writ* .. post/posts/text*/stor*|article|articles|blog|blogs|blog post*",
                            "newsletter*|copywriting|documentation|learning content",
                            "learning material*|teaching material*|handbook*|draft* .. text*/speech*",
                            "redig*|redaction*|lettre* d'information|infolettre*|supports de",
                            "ecrire .. article*/texte*/contenu*|billets"),
                    REVIEWING,
                    Phrases.of(
                            "editor|editors|review* .. submission*/translation*/documentation|plain language",
                            "manuscrit*|soumissions",
                            "editorial*|proofread*|review* .. article*/content/text*/draft*/post*",
                            "content guideline*|style guide*|fact check*|edit|edits|editing",
                            "relire|relit|relecture*|ligne editoriale|comite de redaction",
                            "charte editoriale|corriger .. texte*/article*"),
                    CURATING,
                    Phrases.of(
                            "curat*|content library|knowledge base*|maintain* .. guideline*/guidance",
                            "keep* .. guidance/guide*/page*/content .. current/up_to_date",
                            "guidance current|selectionn* .. contenu*|base* de connaissances",
                            "tenir a jour .. contenu*/guide*/page*"),
                    TRANSLATING,
                    Phrases.of("translat*|localis* content|localiz* content|tradui*|traduction*"));
}
