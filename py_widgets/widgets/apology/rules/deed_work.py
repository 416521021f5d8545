"""The deed of a firm, a system, a group: “our script deleted it”, “the file was sent twice”."""

from py_widgets.widgets.apology.matching import phrase
from py_widgets.widgets.apology.rule import Rule

RULES = (
    Rule(id="act-ours-did", label="act",
         find=(phrase("<our> ..2 <ours> ..3", "<broke-down>|<did>", "?<the>"), phrase("of|from", "ours", "<broke-down>|<did>", "?<the>"), phrase("it|club|council|shop|hospital|bank|bus|company|party|committee", "<did>", "you|your|the|some|his|her")),
         unless=(phrase("if|whether|would"),), scope="clause",
         flags=("[Our API returned errors all morning].", "[My dog bit your boy].", "A script [of ours deleted some files].", "A coach [from ours went without you].",
                "[Our old tree broke your roof].", "[Our driver left you].", "For years this [council told the tenants it was their fault].", "[The club sold your seats].", "[It charged some of you twice].",
                "[The shop sold his bike].", "[The hospital lost her notes].", "[The bank blocked your card].", "[The bus left the stop early].", "[The company charged you twice].", "[The party kept his name].", "[The committee named her]."),
         passes=("If our API returned errors, tell us.", "Their dog bit him.")),
    Rule(id="act-was-done", label="act",
         find=(phrase("was|were|been|got|be", "?not ?<adv> <done> ?<the>"), phrase("your ..2", "was|were|got", "?not ?<adv> <verb-ed>"),),
         unless=(phrase("refunded|restored|replaced|refund|lessons"), phrase("if"), phrase("will|can|may|might|should|could|would", "?not ?have", "be|been"), phrase("you|i", "were|was", "left|told|stuck")), scope="clause",
         flags=("The file [was sent twice].", "The file [was mistakenly sent twice].", "Three names [were left out].", "Permits have [been cancelled in error].", "The solo [got handed to another].", "The bins were not to [be missed].", "[Your desk was painted green].", "[Your shirts were stretched].", "[Your bike got scratched]."),
         passes=("The fine will be cancelled.", "If the file was sent twice, delete one.")),
    Rule(id="act-elapsed", label="act",
         find=(phrase("for", "?about|over|nearly|almost", "<num> ?<num>", "hours|minutes|days|weeks|months", "..6", "could not|were unable|unavailable|down|offline|without|late"),
               phrase("your ..2", "request|email|letter|message|order|parcel|claim|application|report|ticket|payment|mail|call|card", "sat|lay|went|was lost|arrived|came|left|was charged|was rejected|was ignored")),
         flags=("[For about two hours you could not log in].", "[For over forty minutes customers were unable to pay].", "[For nearly three days the site was unavailable].", "[For almost two weeks it was down].", "[For six months we ran late].", "[For two days you were offline].", "[For two days you were without water].",
                "[Your leave request sat in my inbox].", "[Your email lay unread].", "[Your letter went unanswered].", "[Your message was lost].", "[Your order arrived broken].", "[Your parcel came late].", "[Your claim was rejected].", "[Your card was charged twice].",
                "[Your application was ignored].", "[Your report left our office late].", "[Your ticket sat there].", "[Your payment was lost].", "[Your mail went astray].", "[Your call was ignored].", "[For about two hours you were unable to log in]."),
         passes=("For two hours I could not sleep.",), unless=(phrase("<we> could not"),), scope="clause"),
    Rule(id="act-worn-passive", label="act",
         find=(phrase("was|were", "carried|held|done|loaded|sent|put|given|calculated|transposed|recorded|attached|moved|published|named|spent|left|shared", "..3", "without|wrong|twice|instead|in error|on rent|open|out|away"),
               phrase("came|came to|got|fell", "..2", "late|twice|cold|broken|incomplete|short", "..3", "because|since")),
         unless=(phrase("if|will|may|might"),), scope="clause",
         flags=("The round [was carried out without a screen].", "The vote [was held in error].", "The work [was done wrong].", "The file [was loaded twice].", "Bills [were sent twice].", "Pills [were put in the bag instead].", "Your seats [were given away].", "The sum [was calculated wrong].", "Two digits [were transposed in error].",
                "The time [was recorded wrong].", "The list [was attached in error].", "Shifts [were moved without notice].", "It [was published without a check].", "He [was named in error].", "Part of it [was spent on rent].", "The folder [was left open].", "It [was shared without consent].", "Two names [were left out].", "It [was sent out by error].",
                "Your food [came cold because of a full house].", "The bill [came to you late because of us].", "It [got there twice since we had no check].", "It [fell short because of me].", "It [came broken because we dropped it].", "It [came incomplete since we rushed]."),
         passes=("The floor was left without a mark, if you recall.",)),
)  # fmt: skip
