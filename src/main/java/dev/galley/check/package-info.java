/// What can be wrong with an article, one class a rule: each [dev.galley.check.Check] reads the
/// article as it is now and proposes findings, some with a remedy. [dev.galley.check.Checks] lists
/// all rules and [dev.galley.check.Checker] runs those that a workspace wants. Pure and
/// thread-safe; nothing here reads files, settings or the clock.
@NullMarked
package dev.galley.check;

import org.jspecify.annotations.NullMarked;
