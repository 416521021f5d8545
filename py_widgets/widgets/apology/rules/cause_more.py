"""Explanation: what one had, took for something or was after; what staff or a tool did."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="cause-of-mine", label="explanation",
         find=(phrase("^ ?sorry ?, <not-aware>"), phrase("<we>", "have|had|'d", "?<adv> <had-cause>"), phrase("<in-the-moment>"), phrase("to <end-in-view>"), phrase("<we> ?have ?<adv> ?<adv> <took-amiss>"),),
         unless=(phrase("if|whether|wish|like to say|going to say"), phrase("thought", "not|you"), phrase("values|morals", "..4", "raised"), phrase("by you|by your"), phrase("sorry|regret|apologize", "?that ?for", "<we> ?have", "got|lost|forgot|misread|misjudged|mistook|did"), phrase("not", "<in-the-moment>"), phrase("slept since|sorry there was"), phrase("there was a misunderstanding"), phrase("avoid|spare", "a|the|this|any", "repeat|same|recurrence"), phrase("you", "sat|were|thought", "..6", "thinking"),), scope="clause",
         flags=("[Did not realize it was yours].", "[Sorry, lost track of time].", "[I have already had a few].", "[I had it on silent].", "[I’d only tested it here].", "[I said it in the heat of the moment].", "[I did it to impress them].", "[I just relied on the list].", "[We have simply only underestimated it].",),
         passes=("If I had it on silent, tell me.", "I will act to avoid the same slip."), source="lei2014"),
    Rule(id="cause-of-ours", label="explanation",
         find=(phrase("our|a|the|one of our", "?own <staff-or-tool> ..2 <did-amiss>"), phrase("nobody|no one|none of us|neither of us|not one of us", "?here ?ever ?had", "checked|tested|noticed|looked|spotted|caught|thought"),),
         unless=(phrase("if|whether|hope"), phrase("although|though", "nobody|no one"), phrase("sorry|apologize|regret", "?to ?you ?that ?for", "a|the|our"), phrase("by", "?a ?the ?our <staff-or-tool>"),), scope="clause",
         flags=("[Our driver did not check the number].", "[A script of ours had no stop].", "[The own system kept old names].", "[One of our engineers mixed the labels].", "[Nobody here had checked].", "[No one ever tested it].", "[None of us noticed].", "[Neither of us looked].", "[Not one of us spotted it].", "[Nobody caught it].", "[Nobody thought of it].",),
         passes=("If our driver did not check, ring.", "Although nobody noticed, I moved the ball."), source="lei2014"),
)  # fmt: skip
