package dev.galley.ui.batch;

import dev.galley.review.Decision;
import dev.galley.review.EventSummary;

/// How numbers and decisions are written here.
final class Wording {

    private Wording() {}

    /// A number of posts.
    static String posts(int count) {
        return EventSummary.posts(count);
    }

    /// What to do to how many posts, as on a button.
    static String act(Decision decision, int count) {
        String posts = posts(count);
        return switch (decision) {
            case APPROVE -> "Approve " + posts;
            case REQUEST_CHANGES -> "Request changes to " + posts;
            case REJECT -> "Reject " + posts;
            case DEFER -> "Defer " + posts;
            case SIGN_OFF -> "Sign off " + posts;
            case REOPEN -> "Reopen " + posts;
        };
    }

    /// What to do, as in a menu.
    static String act(Decision decision) {
        return switch (decision) {
            case APPROVE -> "Approve…";
            case REQUEST_CHANGES -> "Request changes…";
            case REJECT -> "Reject…";
            case DEFER -> "Defer…";
            case SIGN_OFF -> "Sign off…";
            case REOPEN -> "Reopen…";
        };
    }

    /// What is being done.
    static String doing(Decision decision, int count) {
        String posts = posts(count) + "…";
        return switch (decision) {
            case APPROVE -> "Approving " + posts;
            case REQUEST_CHANGES -> "Requesting changes to " + posts;
            case REJECT -> "Rejecting " + posts;
            case DEFER -> "Deferring " + posts;
            case SIGN_OFF -> "Signing off " + posts;
            case REOPEN -> "Reopening " + posts;
        };
    }

    /// That there is nothing to do.
    static String none(Decision decision) {
        return switch (decision) {
            case APPROVE -> "Nothing to approve";
            case REQUEST_CHANGES -> "Nothing to send back";
            case REJECT -> "Nothing to reject";
            case DEFER -> "Nothing to defer";
            case SIGN_OFF -> "Nothing to sign off";
            case REOPEN -> "Nothing to reopen";
        };
    }

    /// A reason code in words.
    static String reason(String code) {
        return sentence(code.replace('-', ' '));
    }

    /// A text that begins with a capital.
    static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
