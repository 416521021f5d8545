"""The gate in everyday words: what apologizes, and what only says sorry."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="sorry-plainly", label="apology",
         find=(phrase("<we> ~be ?<adv> ?<adv> ?<adv> sorry"), phrase("<spokesman> ?do ?can ?sincerely ?<adv>", "apologize|apologizes"), phrase("<spokesman> ..2", "wishes|wish|wants", "to ?<adv> ?<adv> apologize"), phrase("<my-b>"),
               phrase("<we> ?do ?~be ?<adv> ~feel ?<adv> ?<adv> <remorseful>"), phrase("<we> ?have ?<adv> ?<adv> <erred>"), phrase("<deep-sorrow>"),),
         unless=(phrase("if|not|should|must|would|will be|'d"), phrase("sorry", "?,", "but"), phrase("sorry", "to|for the loss|for your loss"),
                 phrase("expect|expects|expected|demand|demands|want|wants|calls|call|calling|asked|requires|owed|rejected|asking|deserve|deserves|will", "..3", "apology|apologies"), phrase("great regret|deep sorrow", "that|we|i"),
                 phrase("feel", "..3", "for", "her|him|them"), phrase("sorry", "?that", "you|your|he|she|they"),), scope="clause",
         flags=("[I am so very truly sorry], you are right.", "The [authors do sincerely apologize] for it.", "The [editors can sincerely now apologize] for it.", "The [bank apologizes] for it.", "The [club wishes to truly apologize].",
                "We, the [editors, wish to apologize].", "The [owner of it wants to apologize].", "Oh, [my bad], mate.", "[I do still feel so truly guilty].", "[I am feeling awful].", "[I have clearly just overreacted].",
                "My [deepest apologies] to you.",),
         passes=("I am not sorry.", "I am sorry to see you go.",)),
    Rule(id="only-courtesy", label="no-apology",
         find=(phrase("<away-note>"), phrase("if", "you|this", "..6", "in error|by mistake|twice", "..8", "apology|apologies|sorry|apologize|ignore"),
               phrase("sorry|apologies|apologize", "if ?this ?that ?it ?i ?my ?post ?is ?was ?has ..2 <wrong-place>"), phrase("sorry|apologies|apologize|forgive|excuse|pardon", "?me ?for ?about ?any ?all ?the ?my ?being ?a ..1 <post-flaw>"),
               phrase("sorry", "this|it", "?is ?was ?got ?turned ?so ?such ?a ?bit ?really <odd-ask>"), phrase("~feel", "?so ?really ?a ?bit ?very ?kinda sorry for <pitied>"), phrase("sorry ?that you <their-lot>"),),
         unless=(phrase("<our>", "fault|mistake|error"), phrase("wrong", "way|impression|spirit"), phrase("sorry for <pitied>", "..4", "<we>|caused"), phrase("caps rant"), phrase("because"),), scope="clause",
         flags=("I am [out of the office].", "[If this reached you in error, please accept my apologies].", "[If you got it by mistake, an apology] from us.", "[If you get this twice, ignore] it.", "[If you see this twice, we apologize].",
                "[If this is in error, sorry].", "[Sorry if this thread is in the wrong] forum.", "[Apologies if that was asked before].", "I [apologize if my post is a duplicate].", "[Sorry if it has been asked].", "[Sorry for my bad English].",
                "[Apologies about all the typos].", "I [apologize for any typos].", "[Forgive me for being a newbie].", "[Excuse my spelling].", "[Pardon the pun].", "[Sorry this is such a rambling] note.", "[Sorry it got so long].",
                "[Sorry this turned a bit weird].", "[Sorry it was really confusing].", "I [feel so sorry for him].", "We really [felt a bit very sorry for them].", "I kinda [feel kinda sorry for her].", "I [feel really sorry for that] man.",
                "[Sorry that you decided] to leave.",),
         passes=("It is my fault, and I feel sorry for that.", "Sorry for my late reply.",)),
    Rule(id="not-mine-to-say", label="no-apology",
         find=(phrase("<they-all> ?<adv> <them-must> ?him ?her ?them ?all ?<adv> ?even", "apologize|apologized|say sorry|be sorry"), phrase("<told-to> ?<adv> ?you ?i ?we ?people", "apologize|apologizing|say sorry|saying sorry|be sorry"),
               phrase("<one-apology>"), phrase("sorry ?, ?but <but-retort>"), phrase("sorry", "guys|folks|everyone|mate", "?, ?but <but-retort>"),),
         unless=(phrase("<our> <fault>"), phrase("can not ..2", "enough|undo|excuse"), phrase("owe you an"), phrase("apology proper"),), scope="clause",
         flags=("[He really should even apologize].", "[You must all now say sorry].", "[She needs to be sorry].", "[They never apologized] to him, her or them.", "There is [no need to apologize].", "[Why should I apologize]?",
                "[Stop apologizing], people.", "I tell you [when to say sorry].", "[Never be sorry].", "I [tend to always be sorry].", "I [learn to say sorry].", "[Stop saying sorry], I say, and we say.", "It was [his apology] tour.",
                "[Sorry, but I disagree].", "[Sorry folks, but we are unable] to.", "[Sorry guys, no].", "[Sorry everyone, this is] it.", "[Sorry mate, that is] it.",),
         passes=("That is my fault; I should say sorry.", "Sorry, I was late.",)),
)  # fmt: skip
