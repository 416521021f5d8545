"""Responsibility in everyday words: the deed judged by its name, admitted, measured by what was due."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="own-judged-noun", label="responsibility",
         find=(phrase("<our> ..4 <bad-sort> <own-noun>"), phrase("such|what", "a|an", "?<adv> <bad-sort> <own-noun>"), phrase("a|an", "?<adv> <bad-sort> <slip-noun>"), phrase("<our> ?own ..1 <lack-of>"),
               phrase("lack|lapse|error|failure", "of|in", "..1 <own-virtue>"), phrase("being ?such", "a|an", "?<adv> <bad-one>"),),
         unless=(phrase("if|whether|maybe|perhaps"), phrase("my|our", "biggest|first|worst"),), scope="clause",
         flags=("[Sorry for my selfish actions on Sunday].", "[It was such a stupid move].", "[What an utterly careless reply].", "[It was such an unkind remark].", "[What a rude post].", "[I made an extremely stupid mistake].",
                "[It was a rookie error].", "[You saw our own utter lack of care].", "[It was a lack of thought].", "[There was a lapse in judgment].", "[It was an error of judgment].", "[There was a failure in communication].",
                "[I’m sorry for being such a jerk].", "[I hate being an idiot to you].", "[I regret being a really bad friend].", "[I hate having my lack of sleep here].",),
         passes=("If it was a stupid mistake, say so.", "Perhaps your actions were selfish.",), source="lewicki2016"),
    Rule(id="own-erred", label="responsibility",
         find=(phrase("<we> ?have ?<adv> ?<adv> <erred>"),),
         unless=(phrase("if|whether|when|like"),), scope="clause",
         flags=("[I overreacted on Monday].", "[We have clearly misjudged it].", "[I have really truly messed up].", "[I know we really just mishandled it].",),
         passes=("If I overreacted, tell me.", "You overreacted.",), source="lewicki2016"),
    Rule(id="own-admits", label="responsibility",
         find=(phrase("hands up"), phrase("hold|put", "?up my hands"), phrase("<we> ?<adv>", "admit|confess", "to"), phrase("<made-by> <mine-too> ..1 <own-lapse>"), phrase("mistake|mistakes|error", "made by <me>"),
               phrase("the|this|that|these", "..3 <is> ?<adv>", "mine|ours", "] <end>"),),
         unless=(phrase("if|whether|maybe|perhaps"), phrase("because of <me> not"), phrase("not", "mine|ours"),), scope="clause",
         flags=("[Hands up], I left it open.", "[I hold up my hands here].", "[I put my hands in the air].", "[I truly admit to the lie].", "[We confess to it].", "[It was lost due to my carelessness].", "[It was a mistake made by me].",
                "[There are mistakes made by us].", "[It was an error made by us].", "[The fault is mine].", "[This slip was entirely ours].", "[That one is ours, sadly].", "[These errors are mine].",),
         passes=("Perhaps the fault is mine.", "The seat was not ours.",), source="lewicki2016"),
    Rule(id="own-standard", label="responsibility",
         find=(phrase("should never", "have|of", "been|happened"), phrase("below|short of", "?the ?our", "high|usual|normal|own", "?high", "standards|standard"),
               phrase("not", "meet|live up to|met|lived up to", "our|the", "..1", "standard|standards"), phrase("<we> could ?and ?should have ?<adv> <done-better>"), phrase("<we> failed to"),
               phrase("~get", "it|this|that|things", "?so ?<adv> wrong"), phrase("was|is|were", "not|never", "<my-place>", "?to"),),
         unless=(phrase("if|hope|nothing"), phrase("your"), phrase("you|he|she|they|every|everyone|everybody|people|anyone|all", "..4", "wrong"), phrase("not|no|never|nothing", "..4", "<we> could"),), scope="clause",
         flags=("[It should never have been sent].", "[This should never of happened].", "[It should never have happened].", "[It fell below the high standards here].", "[It fell short of our usual standard].",
                "[It is below our normal standards].", "[It was below our own high standards].", "[It did not meet our standards].", "[It did not live up to our own standard].", "[It has not met the standards here].",
                "[It has not lived up to the standard].", "[We could and should have done more].", "[I could have really handled it better].", "[We failed to ring].", "[I got it wrong].", "[I got this so utterly wrong].", "[We got that wrong].",
                "[We got things wrong].", "[It was not my place to tell].", "[It is never my business to ask].", "[The files were not ours to share].",),
         passes=("If we failed to ring, say so.", "You got it wrong.",), source="lewicki2016"),
)  # fmt: skip
