"""Change in everyday words: not again, more careful, steps so that it does not recur."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="change-no-more", label="change",
         find=(phrase("<we> ?<adv>", "will|would|shall", "?<adv>", "not|never", "?<adv> ..7 <not-again>"), phrase("<we>", "am|are", "not going to ..7 <not-again>"),
               phrase("you will", "no longer|never|not", "..7", "again|anymore|from me|from us"), phrase("happen|happens|occur", "?ever again"), phrase("no", "plans|plan|intention", "to"),),
         unless=(phrase("hope|wish"), phrase("if"), phrase("never", "forget|know|forgive"), phrase("around for"), phrase("can not", "..4", "again"),), scope="clause",
         flags=("[I will truly not ever park there again].", "[I would never do it again].", "[We shall not open it in future].", "[I am not going to sell it again].", "[We are not going to ask anymore].",
                "[I still will not really open it again].", "[You will no longer hear it from me].", "[You will never see it again].", "[You will not get mail from us].", "[You will not wait anymore].", "[It must not ever happen again].",
                "[See that it never happens again].", "[It will not occur ever again].", "[We have no plans to sell it].", "[There is no plan to move it].", "[I have no intention to return].",),
         passes=("I hope it will never happen again.", "I will never forget it again.",), source="scher1997"),
    Rule(id="change-careful", label="change",
         find=(phrase("<we> ?<adv> <resolved-to> ?also ?always ?<adv> <more-careful>"),),
         unless=(phrase("hope|wish"), phrase("if"),), scope="clause",
         flags=("[I will be more careful].", "[We really promise to also always truly read the rules].",),
         passes=("If I will be more careful, you will see.",), source="halperin2022"),
    Rule(id="change-steps", label="change",
         find=(phrase("<measures> <so-that-not>"), phrase("<we>", "am|are|have been|will be|have started|have begun", "?<adv> ?currently <improving> ..4 <our-way>"),
               phrase("<so-that-not>", "this|it|that|such|similar|the same", "..4", "happen|happens|occur|again|future"),),
         unless=(phrase("hope|wish"), phrase("if"), phrase("seriously"),), scope="clause",
         flags=("[We took measures to prevent a repeat].", "[I am now reviewing our procedures].", "[We are currently updating our process].", "[We have been tightening our controls].", "[We will be improving the training].",
                "[We have started updating our tests].", "[We have begun improving our training].", "I lock it [so that this does not happen].", "We test it [so that it never happens].", "[Two people look to make sure that does not occur].",
                "[We test it to avoid such a case in future].", "[We act to prevent similar slips in future].", "[We write it down to ensure the same does not pass again].",),
         passes=("I hope we took steps to prevent it.", "We take measures to heart, if any.",), source="scher1997"),
)  # fmt: skip
