#pragma once
#include <array>
#include <string_view>

// Words for scenarios that are only read, never played: French as an author writes it, signs and no-break
// spaces included.
namespace bench {

inline constexpr std::array<std::string_view, 16> titles{"Lundi matin, la boîte est pleine",
                                                         "Qui passe en premier\u202F?",
                                                         "Le ton et les faits",
                                                         "Une date limite peut en cacher une autre",
                                                         "Au guichet\u00A0: trois repères",
                                                         "Répondre sans promettre",
                                                         "La lettre qui revient",
                                                         "Le bon service, du premier coup",
                                                         "Un appel vaut mieux qu’un message",
                                                         "Dire qui, dire quand",
                                                         "Ce que la personne demande vraiment",
                                                         "Deux demandes dans une seule lettre",
                                                         "Le silence n’est pas une réponse",
                                                         "Avant de transmettre",
                                                         "La phrase de trop",
                                                         "Faire le point à midi"};

inline constexpr std::array<std::string_view, 20> paragraphs{
    "Vous travaillez au bureau des inscriptions d’une université imaginaire. Ce matin, douze demandes "
    "attendent, et la moitié d’entre elles sont arrivées pendant le week-end.",
    "Lisez d’abord tous les messages. Pour chacun, cherchez trois choses\u00A0: un danger, une date, une "
    "erreur "
    "de notre part. Le reste peut attendre votre deuxième lecture.",
    "Une réponse d’attente dit que la demande est arrivée, qui s’en occupe et à quelle date viendra la "
    "réponse. "
    "Elle tient en trois phrases.",
    "<b>Les faits décident de l’ordre.</b> Le ton vous dit seulement comment la personne vit l’attente et "
    "comment lui parler.",
    "La demande relève d’un autre service\u202F? Transmettez-la avec tout ce qu’il faut, et dites à la "
    "personne "
    "qui la suit désormais. Ne la laissez pas chercher seule.",
    "Mme Lantelme a écrit deux fois en dix jours. Son dossier est complet, mais la pièce a été rangée avec "
    "celle "
    "d’un homonyme\u202F; personne ne le lui a encore dit.",
    "Services Publics+ demande une attitude courtoise des deux côtés\u00A0: la vôtre, et celle de la "
    "personne "
    "que vous recevez. Les deux s’apprennent.",
    "Une phrase courte se lit une fois. Une phrase longue se relit, puis se devine. Coupez-la là où vous "
    "reprenez votre souffle.",
    "Le mot <term>recours</term> désigne la démarche qui conteste une décision. Dites-le avec des mots "
    "simples, "
    "puis donnez l’adresse et la date limite.",
    "Votre responsable signe les documents à 14h00. Une attestation demandée à midi part donc le jour même, "
    "si "
    "vous la préparez avant le déjeuner.",
    "Ne recopiez pas le modèle sans le lire. Enlevez ce qui ne concerne pas la personne, ajoutez la réponse "
    "à "
    "sa question, puis relisez avec ses yeux.",
    "Il est 8h45 et le standard sonne déjà. Votre collègue prend les appels\u202F; vous prenez les messages. "
    "À "
    "10h00, vous échangez.",
    "Quand deux règles s’appliquent, choisissez celle qui protège le mieux la personne, et demandez l’avis "
    "de "
    "votre responsable avant la fin de la journée.",
    "La plupart des lettres de rappel viennent d’une première réponse trop vague. <i>Prochainement</i> n’est "
    "pas une date, <i>le service compétent</i> n’est pas un nom.",
    "Gardez une trace de ce que vous avez dit, du jour et de l’heure. La personne qui reprendra le dossier "
    "vous "
    "remerciera, et l’usager n’aura pas à tout raconter une nouvelle fois.",
    "Un accusé de réception part au plus tard une semaine après une demande électronique, et deux semaines "
    "après une lettre. C’est une promesse\u00A0: tenez-en le compte.",
    "M. Ferrandon ne lit pas bien le français. Proposez-lui de relire la lettre avec vous, à voix basse, à "
    "la "
    "petite table. Ne lisez pas à sa place\u00A0: lisez avec lui.",
    "Les formules toutes faites rassurent celui qui les écrit. Celui qui les reçoit y cherche sa réponse, et "
    "ne "
    "la trouve pas toujours.",
    "Avant de fermer un dossier, posez-vous une question\u00A0: la personne sait-elle ce qu’elle doit faire, "
    "et "
    "avant quelle date\u202F?",
    "Votre service reçoit trois cents messages par semaine. Un message sur dix porte une date limite. Il "
    "faut "
    "le trouver sans lire les trois cents deux fois."};

inline constexpr std::array<std::string_view, 20> sayings{
    "«\u00A0Bonjour, je vous ai envoyé ma pièce le 4 mars et je n’ai pas de réponse. Les inscriptions "
    "ferment "
    "vendredi. Que dois-je faire\u202F?\u00A0»",
    "«\u00A0C’est INADMISSIBLE\u202F! Trois semaines pour une simple attestation\u202F! À quoi "
    "servez-vous\u202F?"
    "\u00A0»",
    "«\u00A0Bonjour Monsieur. Je prends votre dossier et je le regarde avec vous, page par page.\u00A0»",
    "«\u00A0Je complète votre dossier maintenant. Mme Aubrac décide demain\u00A0: je vous appelle avant "
    "12h00.\u00A0»",
    "«\u00A0Vous avez sans doute oublié une page. Cela arrive souvent, vous savez.\u00A0»",
    "«\u00A0Ne vous inquiétez pas, tout cela sera réglé dans les prochains jours.\u00A0»",
    "«\u00A0Le logiciel dit que la pièce manque, je ne peux pas aller contre le logiciel.\u00A0»",
    "«\u00A0Votre reçu le montre\u00A0: vous avez déposé la copie. L’erreur vient de chez nous, je la "
    "cherche.\u00A0»",
    "«\u00A0Je voudrais savoir où en est ma demande de bourse. Mon loyer tombe le 5 du mois.\u00A0»",
    "«\u00A0Merci à votre collègue, qui m’a très bien aidée hier au téléphone.\u00A0»",
    "«\u00A0À qui dois-je écrire pour contester ce refus\u202F? La lettre ne le dit pas.\u00A0»",
    "«\u00A0Donnez-moi une seule date, et je vous laisse travailler.\u00A0»",
    "«\u00A0Ce n’est pas mon service. Revenez demain, ma collègue sera là.\u00A0»",
    "«\u00A0Je transmets votre lettre au bureau des bourses, à M. Kermadec. Il vous écrit avant "
    "jeudi.\u00A0»",
    "«\u00A0Trois déplacements pour une signature, c’est beaucoup. Asseyez-vous, je m’en occupe.\u00A0»",
    "«\u00A0Je vous préviens une seule fois\u00A0: baissez d’un ton ou reprenez un ticket.\u00A0»",
    "«\u00A0Mon nom est encore faux sur mon attestation. C’est la troisième fois que je l’écris.\u00A0»",
    "«\u00A0Hier, devant l’entrée, un homme m’a suivie jusqu’à ma voiture. À qui dois-je en parler\u202F?"
    "\u00A0»",
    "«\u00A0Où puis-je lire le guide des inscriptions avant de choisir mes vœux\u202F?\u00A0»",
    "«\u00A0Je ne comprends pas cette lettre. Pouvez-vous me la dire autrement\u202F?\u00A0»"};

inline constexpr std::array<std::string_view, 16> feedbacks{
    "Oui. Vous dites ce que vous faites, qui décide et quand vous rappelez. Vous ne promettez que ce qui "
    "dépend "
    "de vous.",
    "Non. La phrase fait du bien, mais elle ne tient pas. Une promesse fausse coûtera plus cher demain.",
    "Vous partez du fait, vous le dites avec prudence et vous agissez. La tension baisse.",
    "La question est utile, mais elle vient trop tôt. La personne parle d’une injustice\u202F; vous lui "
    "demandez "
    "un numéro.",
    "Le problème avance. Mais la personne refait le travail à cause de notre erreur, sans que vous la "
    "reconnaissiez.",
    "La colère se voit. Pourtant la personne demande un document courant, sans date limite ni danger.",
    "Sans date ni nom, elle devra revenir une quatrième fois pour savoir.",
    "Passer le relais est raisonnable. Dites d’abord à la personne que vous avez compris sa demande.",
    "Non. Faire attendre pour punir, c’est encore juger le ton. Et la personne reviendra plus fâchée.",
    "Bien vu\u00A0: un revenu est arrêté et la date est proche. Le message était calme, il fallait le lire "
    "jusqu’au bout.",
    "Relisez sans le ton\u00A0: que demande-t-on, et pour quand\u202F?",
    "C’est un deuxième envoi de la même demande. Rattachez-le au premier et faites une seule réponse.",
    "Une date de recours est une échéance. Donnez l’adresse tout de suite si vous l’avez\u202F; sinon, dites "
    "qui "
    "la donnera et quel jour.",
    "Une menace est un fait grave, même racontée calmement. Appelez la personne le jour même et prévenez "
    "votre "
    "responsable.",
    "Votre bureau ne gère pas cette demande. Transmettez-la et dites-le, avec le nom du service qui la suit.",
    "L’essentiel est là. Reprenez ce qui diffère et cherchez le mot qui désigne la bonne place."};

inline constexpr std::array<std::string_view, 12> names{
    "Sandrine Morvan",   "Frédéric Garrigue", "Karim Belhadj",      "Nadia Ferrand",
    "Yann Prigent",      "Hélène Vasseur",    "Corinne Tissandier", "Mathilde Okon",
    "Dominique Verrier", "Bruno Castelan",    "Mireille Aubry",     "Gaëlle Le Dantec"};

inline constexpr std::array<std::string_view, 6> roles{
    "gestionnaire dans un collège", "technicienne dans un lycée", "secrétaire d’un centre social",
    "responsable du bureau voisin", "étudiant en première année", "mère de deux enfants, au guichet"};

}  // namespace bench
