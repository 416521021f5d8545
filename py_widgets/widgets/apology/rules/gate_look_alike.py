"""The gate: apologies told, taught or demanded; refusals, notices, sympathy; scripts; regrets about one's own life."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

_OWN = (phrase("<our> <fault>"), phrase("<we>", "am|are", "?<adv> ?<adv> sorry", "for|that i|that we|about"))

RULES = (
    Rule(id="tells-of-apologies", label="no-apology",
         find=(phrase("<others-who> ..2 apologized"), phrase("<others-who>", "has|have|had", "?not ?never ?now ?finally ?since ?still", "apologized|said sorry"),
               phrase("<of-apologies>"), phrase("you|someone|somebody|whoever", "should|must|need to|have to|ought to|could|never|did not", "?at ?least ?even ?really ?to", "apologize|apologized|say sorry|said sorry")),
         unless=(*_OWN, phrase("my|our", "company|bank|club|school|government|council|son|daughter|team|party|driver|boss", "..2 apologized"), phrase("not an apology", "..2", "it is|for|but"), phrase("<we> ..1 owe"), phrase("i will|i know|i am not", "..3 <of-apologies>")), scope="clause",
         flags=("[He never apologized].", "The [bank has not apologized].", "The [mayor has finally said sorry].", "[They have never apologized].", "[She had now apologized].", "[Dad had since apologized].", "[People have still apologized].", "That [is not an apology].",
                "[You should at least say sorry].", "[Someone must apologize].", "[Somebody need to really apologize].", "[You have to even say sorry].", "[Whoever ought to apologize], do.", "[You could apologize].", "[You never apologized].", "[You did not said sorry].", "[You did not even apologize]."),
         passes=("My company apologized in May.", "I am sorry that I never apologized to him, and you should have it.", "I know this is not an apology.")),
    Rule(id="says-no", label="no-apology",
         find=(phrase("<sorry-form>", "...", "<can-not>"), phrase("<can-not> ..4 ,", "sorry|apologies"), phrase("unfortunately", "...", "<can-not>"), phrase("<we> ?do ?<adv>", "regret|regrets", "?that ...", "<resigning>"), phrase("<body>|<det> <spokesman>|owner|theater|band", "regrets|regret", "that ...", "<resigning>"),
               phrase("^", "sorry|apologies", "?, ?guys ?folks ?all ?everyone ?mate", "no ?, ?but", "can do|refunds|returns|dogs|more|exceptions|way|pets|exchanges|trades|chance"), phrase("with", "?great ?deep ?much", "regret|sadness", "?that", "i|we", "am|are|must|have to|announce|inform")),
         unless=(*_OWN, phrase("<we>", "was|were|did|should|could", "not", "?<adv>", "able|there|tell|call|come|have"), phrase("not", "good enough|excuse|undo|justify"), phrase("can not", "?<adv>", "believe|apologize|say|tell you|undo|excuse|imagine|take|change|forgive")), scope="clause",
         flags=("[Sorry, we are unable] to.", "We [can not help with it, sorry].", "It [can not be exchanged, apologies].", "[Unfortunately we can not offer] that.", "[I do truly regret that the fair must close].", "[We regrets the pool remains closed].", "[The council regrets that the pool remains closed].", "[The band regret that the gig can not go ahead].", "[The theater regrets that the hall must close].", "[The owner regrets that it must end].", "[Band regrets that the fair must end].", "[The hotel regrets that the bar must close].",
                "[Sorry guys no can do].", "[Apologies, no refunds].", "[Sorry all, but no refunds].", "[Sorry folks no returns].", "[Sorry everyone no dogs].", "[Sorry mate no more].", "[Sorry, no exceptions].", "[Sorry, no way].", "[Sorry, no pets].", "[Sorry, no exchanges].", "[Sorry, no trades].", "[Sorry, no chance].",
                "It is [with regret that I am] off.", "It is [with great sadness that we are] leaving.", "[With deep regret we must] close.", "[With much regret I have to] go.", "It is [with regret we announce] it.", "It is [with regret I inform] you."),
         passes=("Sorry, I was not able to come.", "Sorry we can not undo it.", "Our mistake, sorry we are unable to undo it.")),
    Rule(id="gives-notice", label="no-apology",
         find=(phrase("<notice-of>"), phrase("<consoling>")),
         unless=(phrase("<our> <fault>"), phrase("because of", "me|us"), phrase("your", "..1", "experience|stay|service|visit|complaint"), phrase("my|our|sincere", "condolences and"), phrase("without", "..3 <notice-of>"), phrase("because|after|although", "..4 <notice-of>"), phrase("our mistake|my mistake|our error"), phrase("sorry you are", "having|feeling|going through", "..4", "us|me|our|my|hurt|offended|upset|remorse")), scope="clause",
         flags=("There is [scheduled maintenance] on Sunday.", "I am so [sorry for your loss]."),
         passes=("Your loss of a day is our mistake.", "I shut it without the planned maintenance.")),
    Rule(id="small-courtesy", label="no-apology",
         find=(phrase("sorry|apologies|apologize|forgive me|excuse me|pardon", "?again", "for|about", "<small-bother>"), phrase("sorry|apologies|apologize", "?again ?, <small-ask>"), phrase("beg your pardon", "?already ?in", "beforehand|now|advance|?")),
         unless=(*_OWN, phrase("because"), phrase("the question", "i|we|about"), phrase("asking", "you to|her|him|them|if|your"), phrase("the dumb|the stupid|the weird|the random", "thing|things|joke|jokes|comment|remark|stuff|way"), phrase("to disappoint|to leave", "you|her|him|them|so"), phrase("to see you go", "..3 because"), phrase("the short notice", "..6", "cancel|cancelled|cancelling"), phrase("the extra", "charge|cost"), phrase("moaning|venting|ranting|whining", "at|to you")), scope="clause",
         flags=("[Sorry for asking], is it two?", "[Apologies about the spam].", "[Apologize again for bumping].", "[Forgive me for asking].", "[Excuse me for asking].", "[Pardon for butting in].", "[Sorry to be a pain].", "[Apologies again, one more question].", "I [apologize in advance].", "I [beg your pardon already now].", "We [beg your pardon beforehand].", "We [beg your pardon in advance].", "I [beg your pardon]?"),
         passes=("Sorry for asking you to lie.", "Sorry about the dumb things I said.")),
    Rule(id="script-or-life", label="no-apology",
         find=(phrase("<script-mark>"), phrase("^ <speaker> :"), phrase("<we> ?<adv> regret <own-life>"), phrase("<no-regrets>"), phrase("<we> ?<adv> should have ?<adv>", "learned to|started saving|saved|studied|listened to my|become|gone to uni|gone to university|stayed in school|invested|married|gone for a run")),
         unless=(*_OWN, phrase("you", ",|."), phrase("regret", "having|getting|moving|starting|trying|opening", "you|your|her|him|it|to you"), phrase("not regret it less"), phrase("married you"), phrase("regret everything", "i|we|that"), phrase("biggest regret|one regret", "is|was", "?not", "you|how i|hurting|telling|lying|letting|the way i"), phrase("you|he|she|they", "will|'ll", "not|never", "regret")), scope="clause",
         flags=("[Scene 1], a kitchen.", "[GM]: She draws her axe.", "[I only regret not saving].", "There are [no regrets] here.", "[I should have really learned to] swim.", "[I should have started saving] at twenty.", "[I should have saved].", "[I should have studied].", "[I should have listened to my] gran.", "[We should have become] bakers.", "[I should have gone to uni].", "[I should have gone to university].", "[I should have stayed in school].", "[I should have invested].", "[We should have married] young.", "[I should have gone for a run]."),
         passes=("I should have married you.", "I regret everything I said to her.", "You will never regret it.")),
)  # fmt: skip
