package dev.galley.cli;

import dev.galley.session.Identity;
import dev.galley.session.Version;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.TypeConversionException;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/// The program behind `galley`: reads the arguments, runs one command, and says how it went. Runs
/// on the thread that calls it, and never ends the process.
public final class CommandLineProgram {

    private static final int HELP_WIDTH = 100;

    private final WindowOpener opener;
    private final Surroundings surroundings;

    /// The program of this process, on its standard output and error.
    public static CommandLineProgram ofProcess(WindowOpener opener) {
        PrintStream err =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new CommandLineProgram(
                opener, Surroundings.ofProcess(new FileOutputStream(FileDescriptor.out), err));
    }

    /// A program that writes to streams of the caller's choice, as to a file: no progress is shown
    /// and nothing is cut.
    ///
    /// @param out for results, always in UTF-8
    /// @param err for messages
    public CommandLineProgram(WindowOpener opener, OutputStream out, PrintStream err) {
        this(
                opener,
                new Surroundings(
                        out,
                        err,
                        false,
                        ZoneId.systemDefault(),
                        as -> Identity.ofProcess(as, "command")));
    }

    CommandLineProgram(WindowOpener opener, Surroundings surroundings) {
        this.opener = opener;
        this.surroundings = surroundings;
    }

    /// Runs one command and returns the exit code: 0 done, 1 done in part or not at all, 2 wrong
    /// usage.
    public int run(String... args) {
        Results results = new Results(surroundings.out());
        Messages messages = new Messages(surroundings.err(), surroundings.terminal());
        GalleyRoot root = new GalleyRoot(opener);
        Complaints complaints = new Complaints(messages, root::debug);
        try {
            int code =
                    commands(root, results, messages, complaints, args)
                            .execute(Arguments.inLongForm(args));
            results.flush();
            return code;
        } catch (ResultsLost lost) {
            return complaints.about(lost);
        } catch (OutOfMemoryError | StackOverflowError broken) {
            return complaints.about(broken);
        }
    }

    private CommandLine commands(
            GalleyRoot root,
            Results results,
            Messages messages,
            Complaints complaints,
            String... args) {
        Console console =
                new Console(
                        results,
                        messages,
                        new Workspaces(surroundings.identities(), new Upgrading(messages)),
                        surroundings.columns(),
                        surroundings.zone());
        CommandLine program = new CommandLine(root);
        for (Callable<Integer> command : needed(commands(console), args)) {
            program.addSubcommand(command);
        }
        explain(program.getCommandSpec(), HelpText.program());
        program.getSubcommands().values().forEach(c -> explainCommand(c.getCommandSpec()));
        program.registerConverter(Path.class, CommandLineProgram::path);
        program.registerConverter(Integer.class, text -> (int) whole(text, Integer.MAX_VALUE));
        program.registerConverter(long.class, text -> whole(text, Long.MAX_VALUE));
        return program.setExpandAtFiles(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setOverwrittenOptionsAllowed(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(results.printer())
                .setErr(messages.printer())
                .setParameterExceptionHandler((e, arguments) -> complaints.aboutUsage(e))
                .setExecutionExceptionHandler((e, command, parsed) -> complaints.about(e));
    }

    private List<Callable<Integer>> commands(Console console) {
        return List.of(
                new GalleyOpen(opener),
                new GalleyParse(console),
                new GalleyImport(console),
                new GalleyReparse(console),
                new GalleyStatus(console),
                new GalleyList(console),
                new GalleyShow(console),
                new GalleyEdit(console),
                new GalleyDecide(console),
                new GalleyAssign(console),
                new GalleyUndo(console),
                new GalleyRedo(console),
                new GalleyExport(console),
                new GalleyLog(console),
                new GalleyPerson(console),
                new GalleyVerify(console),
                new GalleySynth(console),
                new GalleyReport(console));
    }

    /// Only the command that the first argument names: explaining the others takes longer than most
    /// commands do.
    private static List<Callable<Integer>> needed(List<Callable<Integer>> all, String... args) {
        List<Callable<Integer>> named =
                all.stream()
                        .filter(command -> args.length > 0 && args[0].equals(name(command)))
                        .toList();
        return named.isEmpty() ? all : named;
    }

    private static String name(Callable<Integer> command) {
        Command annotation = command.getClass().getAnnotation(Command.class);
        return annotation == null ? "" : annotation.name();
    }

    private static long whole(String text, long most) {
        try {
            long number = Long.parseLong(text);
            if (number <= most && number >= -most - 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The same as a number that is too large.
        }
        throw new TypeConversionException(
                "\"%s\" is not a whole number of at most %d".formatted(text, most));
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(
                    "this computer cannot have a file of that name (" + e.getReason() + ")");
        }
    }

    private static void explainCommand(CommandSpec spec) {
        List<String> lines = new ArrayList<>();
        if (spec.name().equals("decide")) {
            lines.addAll(HelpText.decisions());
        }
        if (spec.findOption("--sort") != null) {
            lines.addAll(HelpText.sorting());
        }
        if (spec.findOption(QueryOption.NAME) != null) {
            lines.addAll(HelpText.queries());
        }
        lines.addAll(HelpText.exitCodes());
        explain(spec, lines);
    }

    private static void explain(CommandSpec spec, List<String> lines) {
        UsageMessageSpec usage = spec.usageMessage();
        List<String> footer = new ArrayList<>(Arrays.asList(usage.footer()));
        footer.addAll(lines);
        usage.footer(footer.toArray(String[]::new));
        spec.version(Version.PROGRAM);
        spec.addOption(
                OptionSpec.builder("--help")
                        .type(boolean.class)
                        .usageHelp(true)
                        .description("Explain this, and do nothing.")
                        .build());
        spec.addOption(
                OptionSpec.builder("--version")
                        .type(boolean.class)
                        .versionHelp(true)
                        .description("Say which Galley this is.")
                        .build());
    }
}
