package dev.galley.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;

import dev.galley.ui.kit.ErrorSink;

import org.slf4j.LoggerFactory;

import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The log of a workspace while a window has it open to write: `galley.log` in its folder, and up
/// to four older ones of 1 MB each. Takes whatever the program logs from level INFO, and the errors
/// that nobody caught, with their traces. A file that cannot be written is done without. One is
/// open at a time; thread-safe.
public final class LogFile implements AutoCloseable {

    private static final String NAME = "galley.log";
    private static final String OLDER = "galley.%i.log";
    private static final int OLDER_FILES = 4;
    private static final String LINE =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX, UTC} %-5level %logger{0} [%thread] %msg%n%ex";

    private final Path path;
    private final Logger root;
    private final Level levelBefore;
    private final RollingFileAppender<ILoggingEvent> appender;
    private final UncaughtExceptionHandler handler = LogFile::uncaught;

    private LogFile(Path path, LoggerContext context) {
        this.path = path;
        this.root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        this.levelBefore = before == null ? Level.WARN : before;
        this.appender = appender(path, context);
    }

    /// Begins to log into the folder of a workspace. Blocks.
    public static LogFile open(Path workspace) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        LogFile log = new LogFile(workspace.resolve(NAME), context);
        log.root.addAppender(log.appender);
        log.root.setLevel(Level.INFO);
        Thread.setDefaultUncaughtExceptionHandler(log.handler);
        return log;
    }

    /// The file that is written now.
    public Path path() {
        return path;
    }

    /// A sink that logs failures with their traces and then hands them on.
    public static ErrorSink logging(ErrorSink next) {
        return (what, error) -> {
            LoggerFactory.getLogger(LogFile.class).warn("could not {}", what, error);
            next.failed(what, error);
        };
    }

    /// Writes the rest and ends it. Blocks.
    @Override
    public void close() {
        if (handler.equals(Thread.getDefaultUncaughtExceptionHandler())) {
            Thread.setDefaultUncaughtExceptionHandler(null);
        }
        root.detachAppender(appender);
        root.setLevel(levelBefore);
        appender.stop();
    }

    private static void uncaught(Thread thread, Throwable error) {
        LoggerFactory.getLogger(LogFile.class)
                .error("nobody caught this on {}", thread.getName(), error);
    }

    private static RollingFileAppender<ILoggingEvent> appender(Path path, LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(LINE);
        encoder.start();
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setName(path.toString());
        appender.setFile(path.toString());
        appender.setEncoder(encoder);
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(new FileSize(FileSize.MB_COEFFICIENT));
        size.setCheckIncrement(Duration.buildByMilliseconds(0));
        size.start();
        appender.setTriggeringPolicy(size);
        appender.setRollingPolicy(rolling(path, context, appender));
        appender.start();
        return appender;
    }

    private static FixedWindowRollingPolicy rolling(
            Path path, LoggerContext context, RollingFileAppender<ILoggingEvent> appender) {
        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setMinIndex(1);
        rolling.setMaxIndex(OLDER_FILES);
        rolling.setFileNamePattern(path.resolveSibling(OLDER).toString());
        rolling.start();
        return rolling;
    }
}
