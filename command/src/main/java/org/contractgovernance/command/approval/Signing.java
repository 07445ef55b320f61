package org.contractgovernance.command.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.contractgovernance.contracts.approval.ApprovalCommand.RequestApproval;
import org.contractgovernance.contracts.approval.ApprovalRule;
import org.contractgovernance.contracts.delegation.ApprovalNeed;
import org.contractgovernance.contracts.delegation.DelegationScheme;
import org.contractgovernance.contracts.delegation.Signatory;
import org.contractgovernance.contracts.delegation.SigningOrder;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * Who signs an approval, and in which order.
 *
 * @param order the order
 * @param signatories the posts, each as the scheme of delegation writes it
 */
record Signing(SigningOrder order, List<Signatory> signatories) {

    /**
     * Where the scheme says who signs, it is these posts in its order, and a request that names others is refused. Otherwise the request says.
     *
     * @param need what of the scheme asks for the approval; absent where nothing does
     * @param day the day on which it is asked for
     */
    static Signing of(RequestApproval asked, @Nullable ApprovalNeed need, DelegationScheme scheme, LocalDate day) {
        List<Signatory> named = asked.signatories() == null ? List.of() : delegated(asked.signatories(), scheme, day);
        SigningOrder order = asked.order();
        if (need == null || need.signatories().isEmpty()) {
            if (named.isEmpty()) {
                throw BrokenRule.of(ApprovalRule.SIGNATORIES_NOT_NAMED).at("/signatories");
            }
            SigningOrder otherwise = need == null ? SigningOrder.IN_PARALLEL : need.order();
            return new Signing(Objects.requireNonNullElse(order, otherwise), named);
        }
        Signing said = new Signing(need.order(), delegated(need.signatories(), scheme, day));
        if (order != null && order != said.order()) {
            throw ofScheme(need).at("/order");
        }
        if (!named.isEmpty() && !said.hasOnly(named)) {
            throw ofScheme(need).at("/signatories");
        }
        return said;
    }

    private boolean hasOnly(List<Signatory> named) {
        return order == SigningOrder.IN_ORDER
                ? signatories.equals(named)
                : new HashSet<>(signatories).equals(new HashSet<>(named));
    }

    private static BrokenRule ofScheme(ApprovalNeed need) {
        return BrokenRule.of(
                ApprovalRule.SIGNATORIES_OF_SCHEME, "%s asks for %s".formatted(need.clause(), need.signedBy()));
    }

    /** The posts as the scheme of delegation writes them; refuses a post that it does not have on that day. */
    private static List<Signatory> delegated(List<Signatory> named, DelegationScheme scheme, LocalDate day) {
        List<Signatory> found = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Signatory each = named.get(i);
            String at = "/signatories/" + i;
            Signatory known = scheme.post(each.party(), each.post(), day)
                    .map(post -> new Signatory(post.party(), post.post()))
                    .orElseThrow(() -> BrokenRule.of(
                                    ApprovalRule.SIGNATORY_NOT_DELEGATED,
                                    "the scheme of delegation has no post %s on %s".formatted(each.words(), day))
                            .at(at + "/post"));
            if (found.contains(known)) {
                throw BrokenRule.of(ApprovalRule.SIGNATORY_NAMED_TWICE).at(at);
            }
            found.add(known);
        }
        return found;
    }
}
