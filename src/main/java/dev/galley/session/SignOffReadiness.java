package dev.galley.session;

import org.jspecify.annotations.Nullable;

/// What a sign-off by the person who acts would come to.
///
/// @param ready how many posts they could sign off now
/// @param own how many approved posts they approved or edited themselves, so that a second person
///   has to sign them off
/// @param refused why they may not sign off at all, or null
public record SignOffReadiness(int ready, int own, @Nullable String refused) {}
