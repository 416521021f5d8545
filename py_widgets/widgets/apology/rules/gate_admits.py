"""The gate: admissions without the word sorry, and sorry said to somebody."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="it-was-me", label="apology",
         find=(phrase("it|that|this", "was|is|'s", "<me-who>"), phrase("it|that|this|which", "was|is|'s|were", "?all ?entirely ?totally ?purely <mine-all>"), phrase("<we>", "am|was|are|were", "the <guilty-one>"),
               phrase("the ?whole <the-blame>", "is|was|were|lies", "?all ?entirely ?solely", "mine|ours|with me|with us"), phrase("<we> did that"), phrase("that|this", "one is|one was|one 's", "?all ?entirely", "on|down to", "me|us")),
         unless=(phrase("if|whether|who said|say|says|told"), phrase("not", "the|my|our|mine|me"), phrase("thank|thanks")), scope="clause",
         flags=("[It was me], yes.", "Sorry? [That was me].", "[This is us who] did it.", "[That’s yours truly] again.", "[That was entirely my own doing].", "[It is mine], all of it.", "[This was all totally our own] mess.", "They stalled, [which is purely our own] fault.", "Late trains, [that’s ours].", "Those slips? [It were mine].",
                "[I am the reason] you waited.", "[I was the one who] broke it.", "[We are the ones who] broke it.", "[We were the ones that] broke it.", "[The whole mistake is entirely mine].", "[The blame lies solely with me].", "[The fault was all ours].", "[The errors were with us], all of them.",
                "You were cold, and [I did that].", "[That one is on me].", "[This one’s all on us].", "[This one was entirely down to us]."),
         passes=("Who said it was me who broke it?", "It was not my own doing.", "Thank you, it was me who gave you the wrong size.")),
    Rule(id="judges-it-wrong", label="apology",
         find=(phrase("it|that|this|which", "was|is|'s", "?<adv> <so-low>"), phrase("what <we> ..7", "was|is", "?<adv> <so-low>"), phrase("<we>", "was|were|am|are", "?<adv>", "in the wrong|out of line|out of order"), phrase("<we> ?have ?<adv> <got-wrong>"),
               phrase("you", "were|are", "?<adv> right", "and|to|that|,"), phrase("you", "deserve|deserved", "?so ?much", "better than|better from|better .|more from"), phrase("<we> did not", "listen|have the decency|have the courage|have the guts"), phrase("<we>", "owe|owed", "you all|you|them|him|her")),
         unless=(phrase("if|say|says|question"), phrase("he|she|they", "?'s ?has", "treated|wants|said|did"), phrase("owe you <paid-later>"), phrase("you lied|you told|you said"), phrase("did not listen", "to", "my"), phrase("think", "<we> owe"), phrase("not", "owe")), scope="clause",
         flags=("[It was cowardly].", "Oh, [that is so petty].", "I laughed, [which was unkind].", "Yes, [this’s a lie].", "[What I wrote about your cooking was cruel].", "[What we did to you is indefensible].", "[I was in the wrong].", "[We were out of line].", "[I am totally out of order].", "[We are in the wrong].",
                "[We got this badly wrong].", "[You were right to] walk out.", "[You are right and] I am slow.", "[You were so right], Ana.", "[You are so right that] it stings.", "[You deserved so much better than] that.", "[You deserve better from] me.", "[You deserved much better].", "[You deserve more from] us.",
                "[I did not listen].", "[We did not have the decency] to ring.", "[I did not have the courage] to ring.", "[We did not have the guts] to ring.", "[I owe you] a lot more than that.", "[We owed you all] a vote.", "[I owed them] a vote.", "[I owe him] the truth.", "[We owe her] the truth."),
         passes=("Say if it was wrong.", "You deserve better than that, he treated you badly.", "I owe you a coffee.", "You think I owe you money.")),
    Rule(id="wronged-you", label="apology",
         find=(phrase("<we> ?have ?<adv> <wronged> you"), phrase("<we> ?have ?<adv> <wronged> ?out ?off ?of ?to ?from ?all your"), phrase("^ <wronged> your"), phrase("<we> ?have <by-slip>")),
         unless=(phrase("read", "?over", "your <read-of>"), phrase("missed", "you|your call|your delivery"), phrase("sorry not sorry"), phrase("told you", "so|not|that you|to"), phrase("say|says", ":|what"), phrase("if|did|like|when <we> told"), phrase("if|sorry if|sorry to have", "..2 <by-slip>"), phrase("good <we> ?have", "failed")), scope="clause",
         flags=("[I lied to you].", "[We have repeatedly ignored you].", "[I broke your] mug.", "[I have already forgotten your] name day.", "[We left all your] things out in the rain.", "[I stole from your] purse.", "[I dropped out of your] life.", "[I took off your] name.", "[I lied to your] face.", "[Scratched your] car, mate.", "[I have overlooked] one line."),
         passes=("I read your letter.", "We missed you on Sunday.", "If I lied to you, say so.")),
    Rule(id="sorry-to-whom", label="apology",
         find=(phrase("sorry|apologies", "?again ?, to <sorry-to-whom>"), phrase("sorry ?again ?, <pal>"), phrase("<gushed>"), phrase("~express <own-sorrow>"), phrase("<we>", "?<adv> ?have ?nevertheless ?nonetheless ?hereby ?therefore ?wish ?to", "apologized|apologize to|apologize that|apologize unreservedly"),
               phrase("<eats-humble-pie>"), phrase("^ <adv> apologize"), phrase("<spokesman> would like to ?<adv>", "apologize|express|withdraw"), phrase("forgive|pardon|excuse", "my|our", "?<bad-sort> <own-noun>")),
         unless=(phrase("not|never", "..2", "apologized|apologize|sorry"), phrase("apologize to", "me|us"), phrase("say sorry to"), phrase("he|she|they|who|should|must", "..4 <eats-humble-pie>"), phrase("sorry ?, <pal> ..1", "can not|no|it|do not|wrong|but"), phrase("sorrow at the|regret at the"), phrase("if|whoever", "..3 <eats-humble-pie>"), phrase("please <eats-humble-pie>"), phrase("accept|accepts", "your|his|her")), scope="clause",
         flags=("[Sorry to the] lady at the till.", "[Apologies again, to all] of you.", "[Sorry, mate].", "[Sorry again lads].", "[Sorryyy] I’m late.", "We [express our sorrow] to the family.", "He [expressed his regret] for it.", "[I have nevertheless apologized] for it.", "[We nonetheless apologize to] Ana.", "[I truly apologize that] it leaked.", "[We hereby apologize to] Ana.", "[We therefore wish to apologize unreservedly].",
                "I [hold my hands up].", "[Sincerely apologize] for it.", "The [author would like to sincerely apologize].", "Our [club would like to express its regret].", "The [Minister would like to withdraw] it.", "Pray [forgive my behavior].", "Please [pardon our bad manners].", "Do [excuse my language]."),
         passes=("You must never say sorry to the dog.", "Sorry mate, can’t do Thursday.", "He should hold his hands up, they hang my head in shame.")),
)  # fmt: skip
