"""The gate: does this text apologize at all?"""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="says-sorry", label="apology",
         find=(phrase("sorry|apologies|apologizes|sorrier|mea culpa"),),
         flags=("I’m [sorry] I left.", "My [apologies].", "The Board [apologises].", "I am [sorrier] than I can say.", "[Mea culpa]!"),
         passes=("A sorrowful day; I left.", "His culpability is not mine, mea sponte.")),
    Rule(id="apologizes", label="apology",
         find=(phrase("<we>", "?do|must|can|would", "?<adv> ?<adv> apologize"), phrase("<we> ..5 <want-to> ?you ?<adv> ?<adv> to ?<adv>", "apologize|express"),
               phrase("^ apologize"), phrase("<body> ..4 to ?<adv>", "apologize|express"), phrase("^ <want-to> ?to apologize"), phrase("<we> ~be apologizing")),
         unless=(phrase("not|never", "apologize"),), scope="clause",
         flags=("[We apologise] for it.", "[I must apologise] for the smell.", "[I can only apologise] for it.", "[I do most sincerely want to apologise].", "[Apologise] for the mess!", "[I am apologizing] to you.", "[Let me apologize].",
                "[The club would like to apologise].", "[The Council wishes to express] its regret.", "Most of all, I want you to know that [we would like to express] our regret."),
         passes=("You should apologize.", "He will apologize to her.")),
    Rule(id="owns-a-wrong", label="apology",
         find=(phrase("my|our", "?own ?<adv>", "fault|bad|mistake|error|failure|failing"), phrase("<we>", "was|were", "?<adv>", "wrong|at fault|to blame|a coward"),
               phrase("that|it|this", "is|was|'s", "?<adv>", "on|down to", "me|us"), phrase("<we>", "take|accept|bear|took", "?the", "?full|complete|sole", "responsibility|blame|ownership"),
               phrase("<we> owe you ?<adv>", "an|a", "..2 apology"), phrase("<we> ?<adv> <let-down>"), phrase("accept ?my ?our ?this ..3", "apologies|apology"), phrase("<we> should ?<adv> not", "have|of"),
               phrase("was|is", "?<adv>", "wrong|unfair|cruel|rude|stupid|cowardly|selfish|bad", "of", "me|us"), phrase("<we> should ?<adv> have"), phrase("no", "excuse|defense|excuses"), phrase("<we> <hurts> you")),
         unless=(phrase("if|like", "<we>", "<let-down>|was|were|should"), phrase("not", "my|our", "fault"), phrase("<we> should not have to"), phrase("not <let-down>")), scope="clause",
         flags=("It was [my fault].", "That was [our mistake].", "Oh, [my bad].", "It was [our own error].", "It is [our failure].", "That is [my failing].", "[I was wrong] to read it.", "[We were wrong].", "[I was at fault].", "We are sure [we were to blame].", "[I was a coward].", "[That is on us].", "[It was down to me].", "[This is on me].",
                "[That’s on me].", "[I take full responsibility].", "[I accept the blame].", "[I take ownership] of it.", "[I bear sole responsibility].", "[We took complete responsibility].", "[I owe you an apology].", "[I owe you all a proper apology].", "[I let you down].",
                "Please [accept our apologies].", "[Accept this apology].", "[I should not have] left.", "[I should not of] left.", "It [was wrong of me].", "It [is unfair of us].", "That [was cruel of me].", "That [was rude of me].", "That [was stupid of us].", "That [was cowardly of me].", "That [was selfish of me].", "That [was bad of me].", "[I should have] asked.",
                "There is [no excuse] for it.", "I have [no defense].", "I have [no excuses] for it.", "[I hurt you]."),
         passes=("It was the rain’s fault, not mine.", "It was not my fault.", "You were wrong.")),
    Rule(id="regrets", label="apology",
         find=(phrase("<we> ?do ?<adv> ?<adv> regret"), phrase("<body> ..1 regrets"), phrase("<we> ~be ?<adv> ?<adv>", "ashamed|mortified|gutted|embarrassed|remorseful"), phrase("<we> feel ?<adv> <feel-bad>"),
               phrase("with|my", "..2", "regret|regrets|remorse"), phrase("beg|ask", "your", "pardon|forgiveness"), phrase("<we> withdraw"), phrase("regrettably ?, <we>"), phrase("<we> ?do", "offer|make", "..3 apology"), phrase("to apologize for ?all <our>"), phrase("no day <we> do not regret"), phrase("forgive|excuse", "me|us|myself", "for"), phrase("<we> ?have", "lied|cheated|betrayed", "to|on|you"),
               phrase("<we> grieve what"), phrase("pains", "us|me", "..6", "felt|slighted"), phrase("bow my head"), phrase("makes me ?so sad that")),
         unless=(phrase("regret to <announce>"), phrase("regret", "nothing|only|it now"), phrase("never regret")), scope="clause",
         flags=("[I deeply regret] lying to you.", "[The Board regrets] this.",
                "[I am so ashamed].", "[I’m mortified].", "[I am gutted].", "[I am embarrassed].", "[I am remorseful].", "[I feel terrible] about it.", 
                "[My deepest regret] is that day.", "[With sincere regrets].", "[My remorse] is real.", "I [beg your pardon] for it.", "I [ask your forgiveness].", "[I withdraw] it.", "[Regrettably, we] lost your file.", "[We make no small apology].", "[We offer our town an apology].", "He came [to apologise for all my] noise.", "There is [no day I do not regret] it.", "[Forgive me for] it.", "[Excuse us for] it.", "I would like to [excuse myself for] Monday.",
                "[I lied to] you.", "[I have cheated on] you.", "[I betrayed you].", "[We grieve what] took place.", "It [pains us that your family felt] left out.", "It [pains me that you were slighted].", "I [bow my head].", "It [makes me so sad that] I was away."),
         passes=("You will regret this.", "We regret to inform you of a change.", "I regret nothing.")),
)  # fmt: skip
