package dev.galley.app;

import dev.galley.review.Decision;

/// How decisions are called on screen.
final class Words {

    private Words() {}

    /// As on a button.
    static String act(Decision decision) {
        return switch (decision) {
            case APPROVE -> "Approve";
            case REQUEST_CHANGES -> "Request changes";
            case REJECT -> "Reject";
            case DEFER -> "Defer";
            case SIGN_OFF -> "Sign off";
            case REOPEN -> "Reopen";
        };
    }

    /// As something that was done.
    static String done(Decision decision) {
        return switch (decision) {
            case APPROVE -> "Approved";
            case REQUEST_CHANGES -> "Requested changes to";
            case REJECT -> "Rejected";
            case DEFER -> "Deferred";
            case SIGN_OFF -> "Signed off";
            case REOPEN -> "Reopened";
        };
    }

    /// A reason code in words.
    static String reason(String code) {
        String words = code.replace('-', ' ');
        return words.isEmpty() ? code : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
