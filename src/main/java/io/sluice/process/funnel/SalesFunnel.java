package io.sluice.process.funnel;

import io.sluice.deal.FunnelStage;
import io.sluice.deal.Qualification;
import io.sluice.process.Variable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** The funnel's key and its variables: ids and decisions; sums and words stand in our tables. */
public final class SalesFunnel {

    public static final String KEY = "sales-funnel";

    public static final Variable<UUID> DEAL_ID = Variable.id("dealId");
    public static final Variable<String> DEAL_NUMBER = Variable.text("dealNumber");
    public static final Variable<BigDecimal> AMOUNT = Variable.sum("amount");
    public static final Variable<FunnelStage> STAGE = Variable.choice("stage", FunnelStage.class);
    public static final Variable<Instant> STAGE_SINCE = Variable.moment("stageSince");

    static final Variable<QualifyLead.Result> QUALIFICATION =
            Variable.choice("qualification", QualifyLead.Result.class);
    static final Variable<TalkToDecisionMaker.Result> DECISION_MAKER =
            Variable.choice("decisionMaker", TalkToDecisionMaker.Result.class);
    static final Variable<Boolean> APPROVAL_NEEDED = Variable.flag("approvalNeeded");
    static final Variable<Boolean> OFFER_APPROVED = Variable.flag("offerApproved");
    static final Variable<FollowUpOffer.Result> FOLLOW_UP = Variable.choice("followUp", FollowUpOffer.Result.class);
    static final Variable<HoldMeeting.Result> MEETING = Variable.choice("meeting", HoldMeeting.Result.class);
    static final Variable<Boolean> CONTRACT_APPROVED = Variable.flag("contractApproved");
    static final Variable<AgreeContract.Result> CONTRACT_AGREED =
            Variable.choice("contractAgreed", AgreeContract.Result.class);

    // handed on within one transaction and never stored; no field of a form has such a name, since the engine does not
    // let a name be both
    static final Variable<String> REASON = Variable.text("refusalReason");
    static final Variable<FunnelStage> RESUME_AT = Variable.choice("targetStage", FunnelStage.class);
    static final Variable<Qualification.Budget> BUDGET = Variable.choice("scoredBudget", Qualification.Budget.class);
    static final Variable<Qualification.Authority> AUTHORITY =
            Variable.choice("scoredAuthority", Qualification.Authority.class);

    private SalesFunnel() {}
}
