"""Faults: a third party, or the one who was hurt, is named as the one who failed (label blame)."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import OWNED, Rule

RULES = (
    Rule(
        id="culprits",
        label="blame",
        find=(phrase("<culprit>", "?just|also|simply|then|has|have|had|never|always", "<mischief>"),
            phrase("blame|blamed|fault lies with|lies with|down to|fault of|error by|oversight by|negligence of", "?entirely|solely", "<culprit>")),
        unless=(*OWNED, phrase("if|when|whether|whoever", "<culprit>"), phrase("so that|that|which|because", "..1", "i|we"),
            phrase("not|never|nor", "?to|want to|trying to", "blame|blamed"), phrase("blame|blamed", "whoever"), phrase("honest", "mistake|error"),
            phrase("have|has|had|driver|office", "blamed"), phrase("plans|data|file|address|orders", "we|i", "gave|sent")),
        scope="neighbours",
        flags=("[The supplier let us down].", "[Some people just want to talk].", "[The press also twisted my words].", "[The bank simply ignored us].", "[My boss then failed to sign].",
            "[The courier has let us down].", "[My friends have leaked it].", "[The vendor had messed up].", "[My agent never refused to].",
            "[Someone always started it].", "[You may blame the courier].", "[I blamed my agent].", "[The fault lies with the vendor].",
            "[That lies with the council].", "[It is down to the driver].", "[It was the fault of the bank].",
            "[It was an error by the agency].",
            "[It was an oversight by a colleague].",
            "[It was the negligence of the carrier].", "[It is down entirely to rain, it is down to the driver].", "[It was the fault of solely the bank]."),
        passes=("I do not blame the courier.", "The supplier let us down, and we should have told you.", "If someone failed to call, tell me."),
        why="Someone else carries the fault here.",
        instead="Your parcel is late. We chose the courier, and we are sorry.",
        source="hargie2010",
    ),
    Rule(
        id="your-part",
        label="blame",
        find=(phrase("<your-part>"), phrase("but|although|though|and yet|still|however", "?,", "you", "?guys|all|both|yourself|also|did|do|were|are",
                "?also|too|never|always|just|really|kind of", "~ignore|~refuse|~provoke|~start|~push|~insult|~wind|~twist|~attack|~mislead|~overreact")),
        unless=(*OWNED, phrase("even if|as if", "you"), phrase("you", "..3", "have been|been told"),
            phrase("not", "?that|say|your", "<your-part>"), phrase("i", "could|would", "?have", "..2", "if you had")),
        scope="neighbours",
        flags=("[You brought this on yourself].", "[But you ignored me].", "[Although you guys started it].",
            "[Though you did push me].", "[And yet you all refused].", "[Still, you provoked me].", "[However, you both insulted her].",
            "[But you yourself twisted it].", "[But you also attacked him].", "[But you do wind me up].", "[But you were misleading us].",
            "[But you are overreacting].", "[But you never started it].", "[But you always push me].", "[But you just ignored it].",
            "[But you really provoked me].", "[But you kind of started it].", "[But you too refused]."),
        passes=("Even if you had asked, I would have said no.", "You should have known, and I should have told you.", "But you are right."),
        why="It hands the fault to them.",
        instead="I never asked you. I should have.",
        source="lerner2017",
    ),
)  # fmt: skip
