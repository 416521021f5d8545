"""Change: what is now done, what nobody does any more, what one will learn."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="change-now-done", label="change",
         find=(phrase("nobody|no one|nothing|none|no", "..4 <what-goes> ..4", "until|unless|without|before|again"), phrase("every|each", "..4", "is now|are now|will now|now gets|now goes|will be checked|will be tested|gets checked|gets tested"), phrase("<by-two-now>"), phrase("is|are", "now ..3", "twice|before|every|weekly|daily|first"),
               phrase("<we> will ?<adv> ?<adv> <learns>"), phrase("<we> will not ?ever ?<adv> <offense-done> ..7", "again|anymore|any more|ever"), phrase("<we>", "would|'d", "never ?ever ..7 again"), phrase("<our> <staff-or-tool>", "has|have", "begun|started", "scoping|working|reviewing|training|changing|testing|to")),
         unless=(phrase("if|hope|wish|how we|how to"), phrase("never", "forget|know|forgive"), phrase("can not", "..4", "swear|promise"), phrase("resolved|open|back|available|read the"), phrase("i|you|he|she", "?know", "said|say|says|informed|told"), phrase("said", "i|we"), phrase("be", "asked|invited"), phrase("come back|not be diverted")), scope="clause",
         flags=("[Nothing leaves the shop until two have signed].", "[No one goes out without a list].", "[None of it ships unless I have read it].", "[Nobody gets in before nine].", "[No mail is sent again by hand].", "[Every draft is now signed].", "[Each of the lists gets checked twice].", "[Each of them are now in a box].", "[Every dose will be checked].", "[Every label will be tested].", "[Every box will now be weighed].", "[Each paper now goes to Ana].", "[Each paper now gets a stamp].", "[Each paper gets tested].", "[It now needs two].", "[Drafts are now read first].", "[It is now tested twice].", "[Lists are now read before we go].", "[It is now looked at every week].", "[It is now done weekly].", "[It is now done daily].",
                "[I will really learn to knock].", "[I will not ever spam again].", "[I will not grief anymore].", "[I will not lie any more].", "[I will not swear ever].", "[I would never ever do it again].", "[I’d never do so again].", "[Our team has begun scoping it].", "[Our engineers have started working on it].", "[Our staff has begun reviewing it].", "[Our crew has begun training].", "[Our team has started changing it].", "[Our team has started testing].", "[Our team has begun to ask]."),
         passes=("If nothing leaves the shop until noon, ring.", "I will never forget it again.", "I would never know it again."), source="scher1997"),
)  # fmt: skip
