"""Asking for forgiveness, and leaving the answer to them."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="asks-forgiveness", label="forgiveness",
         find=(phrase("<could> ?you", "?all|ever|please", "?one day|in time", "?you ?find ?it ?in ?your ?heart ?to forgive ?<me>"), phrase("hope ..8", "~forgive|forgiveness"), phrase("<beg> ?you ?for ?your", "pardon|forgiveness"),
               phrase("let <me> off"), phrase("^ forgive", "<me>|an"), phrase("find ..5 to forgive")),
         unless=(phrase("just|already|must|have to|need to|should"), phrase("not", "expect|ask|asking|deserve|need"), phrase("god|myself"), phrase("can", "not|never", "forgive"), phrase("do not forgive"), phrase("forgive", "the|my|any"), phrase("if you can not")), scope="clause",
         flags=("[Will you forgive me]?", "[Can you all forgive me]?", "[Could you ever forgive us]?", "[Will you please forgive me]?", "[If in time you forgive me, ring].", "[I hope that one day you forgive me].", "[I hope for your forgiveness].", "[I ask your pardon].", "[I beg for forgiveness].", "[I’d be glad if you let me off].", "[Forgive me].", "[Forgive an old man].", "[Find it in your heart to forgive]."),
         passes=("Please just forgive me already.", "I can not ask you to forgive me.")),
    Rule(id="asks-chance", label="forgiveness",
         find=(phrase("<a-second>", "chance|go"), phrase("<could> ?you ?<we>", "?please|ever", "?let me|let us", "?<adv> <over-again>"), phrase("you", "can|could", "give", "me|us", "that chance")),
         unless=(phrase("just|already|must|have to|need to"), phrase("not", "deserve|ask"), phrase("had|took|take|got|gave", "?the ?a ?you ?me ?my <a-second>")), scope="clause",
         flags=("[I’d be glad of another chance].", "[Could I have one more go]?", "[Could we start again]?", "[Could we please start over]?", "[Can we ever be friends again]?", "[Will you let me try again]?", "[Would you let us start afresh]?", "[I would stay, if you can give me that chance].", "[It helps if you could give us that chance]."),
         passes=("You had a second chance already.",)),
    Rule(id="leaves-answer", label="respect",
         find=(phrase("you <release> ..3 <answers>"), phrase("no ?need ?to <reply>"), phrase("not <expect> ..3 <from-you>"),),
         unless=(phrase("<reply> from us"), phrase("no <reply>", "from|came|is received|for|in|to|at"), phrase("had|have|got|was|were|received|get|would be", "?no ?not", "no|any", "reply|answer|response|hurry|rush|pressure"), phrase("to do anything"), phrase("send|post|return|give", "it|them|anything", "back"), phrase("<we> ?did not", "ask", "you|him|her|them|anyone|first"), phrase("have to be sorry|need to say sorry|need to apologize"), phrase("not asking you was"), phrase("did not ask"), phrase("need not", "write to|ring us"), phrase("explain it"), phrase("<we> would not need"),), scope="clause",
         flags=("[You don’t owe me an answer].", "[No reply needed].", "[I don’t expect you to forgive me].", "[No need to reply].",),
         passes=("I don’t owe you an answer.",)),
    Rule(id="leaves-time", label="respect",
         find=(phrase("take ..3", "time|as long"), phrase("in your own time"), phrase("<here> ?for ?you", "when|whenever|once", "you ?are <ready>"), phrase("if|whenever|when|should", "you", "?ever|still", "?would <choices>"),
               phrase("only if you"), phrase("up to you"), phrase("you", "choose|decide"), phrase("<we> will ?<adv> <accept-it>"), phrase("leave", "?that|it|this", "to you"), phrase("fine if you"), phrase("just as you", "wish|like"),),
         unless=(phrase("questions|question"), phrase("contact|call", "support|us"), phrase("understand that", "we|this"), phrase("once you have"), phrase("~make ..2 up to you"), phrase("up to you on"), phrase("<we> ..4 take ..3", "time"), phrase("come along|join us"), phrase("need anything", "else|more"), phrase("anyone you choose|whatever you choose|day you choose|evening you choose|place you choose|experience"), phrase("decide to", "return|buy|stay with us"), phrase("can not forgive", "..6", "never|maybe"), phrase("just say|need to hear|finished next|money back"), phrase("go out and do")), scope="clause",
         flags=("[Take all the time you need].", "[Take as long as you like].", "[Write in your own time].", "[I am here when you are ready].", "[I’ll be there for you whenever you like].", "[We can talk once you feel ready].",
                "[If you would rather not talk, fine].", "[Whenever you want to talk, ring me].", "[When you feel like talking, ring me].", "[Should you want to talk, ring me].", "[If you ever need space, say so].",
                "[If you still want to meet, I’m free on Friday].", "[Come only if you can].", "[It is up to you].", "[You choose].", "[You decide].", "[I will understand if you go].", "[Whether you write I leave to you].",
                "[I leave that to you].", "[I leave this to you].", "[Fine if you stay home].", "[I come or go just as you wish].", "[I come or go just as you like].",),
         passes=("If you have any questions, take a seat when you like.",)),
    Rule(id="grants-anger", label="respect",
         find=(phrase("<every-right> to <be-angry>"), phrase("you ~be ?<adv> right to ?<adv> <be-angry>"), phrase("not blame you"), phrase("be <cross>"), phrase("<like-to>", "hear|listen|know", "?from ?you ?how ?what ?you"), phrase("<we> will ?sit ?and ?<adv> listen"), phrase("tell <me> <how-it-was>")),
         unless=(phrase("questions|feedback"), phrase("not want to", "hear|know|listen"), phrase("they want to|they will want to|you want to|you would want to"), phrase("tell me what i can do|tell me what you need|tell us what we can"), phrase("gave me|gave us", "every reason"), phrase("i would like to know", "who|where|why|whether|if|, i|."), phrase("hear", "from you if|you say so|back|another|whether"), phrase("is|was", "sad|good|lovely|nice|great", "to hear")), scope="clause",
         flags=("[You have every right to be angry].", "[You were right to walk out].", "[You were totally right to leave].", "[I do not blame you].", "[Be as cross as you like].", "[Please be honest with me].", "[I’d like to hear how it was].", "[I would like to hear from you how it was].", "[I want to know how it was for you].", "[I am glad to listen to you].", "[I will listen].", "[I will sit and listen].", "[Tell me what it was like]."),
         passes=("You have the right to leave feedback.",)),
)  # fmt: skip
