package dev.galley.cli;

import dev.galley.catalog.QueryException;
import dev.galley.export.ExportException;
import dev.galley.store.StoreException;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Says what went wrong, and which exit code that is.
///
/// @param debug whether to show where in the program it went wrong
record Complaints(Messages messages, BooleanSupplier debug) {

    /// Says what is wrong with the arguments.
    int aboutUsage(ParameterException e) {
        messages.say("galley: " + e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                messages.say("Did you mean: " + String.join(", ", suggestions) + "?");
            }
        }
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        messages.say("Nothing was done. See: " + command + " --help");
        return ExitCode.USAGE;
    }

    /// Says what failed.
    int about(Throwable e) {
        if (e instanceof ResultsLost lost && lost.readerIsGone()) {
            return ExitCode.DONE;
        }
        messages.say("galley: " + message(e));
        if (debug.getAsBoolean()) {
            messages.trace(e);
        }
        return e instanceof QueryException || e instanceof WrongUsage
                ? ExitCode.USAGE
                : ExitCode.FAILED;
    }

    private static String message(Throwable e) {
        return switch (e) {
            case CommandFailed failed -> said(failed);
            case WrongUsage usage -> said(usage);
            case StoreException store -> said(store);
            case ExportException export ->
                    said(export)
                            + (export.kind() == ExportException.Kind.EXISTS
                                    ? " With --force it is replaced."
                                    : "");
            case QueryException query ->
                    said(query) + "\nNothing was done. See: galley list --help";
            case ResultsLost lost ->
                    "The results could not be written ("
                            + said(lost)
                            + "); expected room on the disk that standard output goes to. What the"
                            + " command did to the workspace is stored; look with: galley log";
            case OutOfMemoryError memory ->
                    "There was not enough memory. What was not acknowledged was not stored; trying"
                            + " again is safe.";
            default ->
                    "An error in Galley itself: "
                            + e
                            + ". What was not acknowledged was not stored; trying again is safe."
                            + " With --debug it says where.";
        };
    }

    private static String said(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.toString() : message;
    }
}
