"""Regret in everyday words, and in a spokesman’s."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="regret-spokesman", label="regret",
         find=(phrase("<spokesman> ?do ?can ?must ?sincerely ?<adv>", "apologize|regret|apologizes"), phrase("<spokesman> ..2", "would like|wishes|wish|wants", "to ?<adv> ?<adv> apologize"), phrase("<we> have ?<adv> ?<adv> apologized"),
               phrase("<we>", "wish|wished", "<we> could ..1 <undo-wish>"), phrase("<we> hate", "that|what|how", "<we>"), phrase("saddened|grieved|heartbroken|sickened|horrified", "that|by|at", "<we>|our|my|what <we>"),),
         unless=(phrase("should|regret to|not|called|call|asked"), phrase("must", "apologize to"),), scope="clause",
         flags=("[The authors do truly apologize] for it.", "[The editors sincerely regret] it.", "[The editors can apologize].", "[The editors must apologize].", "[The author apologizes] for it.", "[The minister would like to truly apologize].",
                "[The board wishes to apologize].", "[The editors wish to apologize].", "[The owner of it wants to apologize].", "[I have already truly apologized] to her.", "[I wish I could take it back].", "[I wished we could just undo it].",
                "[I hate that I] lied.", "[I hate what I] said.", "[I hate how I] left.", "[I am saddened that we] lost it.", "[I am grieved by our] part in it.", "[I am heartbroken at my] own words.", "[I am sickened by what I] did.",
                "[I am horrified at what we] sold.",),
         passes=("The minister should apologize.", "He hates that I lied.",), source="scher1997"),
    Rule(id="regret-feel", label="regret",
         find=(phrase("<we> ?do ?~be ?<adv>", "~feel", "?<adv> ?<adv> <remorseful>"), phrase("<deep-sorrow>"), phrase("<my-b>"), phrase("^ ?<adv> ~feel ?<adv> <remorseful>"),),
         unless=(phrase("if|would|'d"), phrase("expect|expects|expected|demand|demands|want|wants|calls|call|calling|asked|requires|owed|rejected|asking|deserve|deserves|will"), phrase("great regret|deep sorrow", "that|we|i"),), scope="clause",
         flags=("[I do still feel so truly guilty].", "[I am really feeling awful].", "[So feel really terrible].", "[My deepest apologies] to you.", "Oh, [my bad], mate.",),
         passes=("I’d feel terrible if you left.", "They want a public apology.",), source="scher1997"),
)  # fmt: skip
