"""Repair in everyday words: being fixed, fixed, soon fixed, a fix that is out."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="amends-fixing", label="repair",
         find=(phrase("<we>", "am|are", "?<adv> ?currently <fixing>"), phrase("<we>", "have|just|already|now", "?<adv> ?<adv> <fixed>"), phrase("<we> <shall> ?<adv> <fix-soon>"), phrase("<fix-noun> ?for ?this ?it ?now <came-out>"),
               phrase("^ ?now ?just <fixed> ?<the>"), phrase("<we> ?<adv>", "hereby|unreservedly|fully", "?<adv>", "withdraw|retract"), phrase("is|are|has been|have been|was|were", "now|since|quickly|already", "?<adv> <fixed>"),),
         unless=(phrase("if", "not|you"), phrase("not <fixed>"), phrase("in case"), phrase("<we> have closed"),), scope="clause",
         flags=("[I am currently working on a fix].", "[We are now trying to restore it].", "[I have since also fixed the page].", "[I just removed the line].", "[We already sorted it].", "[We now corrected the list].",
                "[I will gladly make the update tonight].", "[A fix for this is out].", "[The patch is ready].", "[A correction for it now follows].", "[Now fixed].", "[Just removed the post].", "[I hereby withdraw the claim].",
                "[I unreservedly retract it].", "We fully and truly wish well; [we fully retract it].", "It [is now fixed].", "The files [are already restored].", "The page [has been quickly restored].", "The lists [have been since corrected].",
                "It [was quickly reverted].", "They [were since fully restored].",),
         passes=("If you are stuck, I have fixed a time.", "You fixed it.",), source="lewicki2016"),
)  # fmt: skip
