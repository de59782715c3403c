package dev.galley.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

import org.junit.jupiter.api.Test;

import java.util.List;

class ArchitectureTest {

    private static final String WRONG = "dev.galley.architecture.wrong";

    @Test
    void everyArrowPointsDown() {
        JavaClasses classes = program();
        assertThat(classes.size()).isGreaterThan(100);
        assertThat(new House("dev.galley").breaches(classes)).isEmpty();
    }

    @Test
    void packagesFormNoCycle() {
        SlicesRuleDefinition.slices()
                .matching("dev.galley.(**)")
                .should()
                .beFreeOfCycles()
                .check(program());
    }

    @Test
    void wrongProgramsAreRejected() {
        JavaClasses wrong = new ClassFileImporter().importPackages(WRONG);
        List<String> breaches = new House(WRONG).breaches(wrong);
        assertThat(breaches)
                .containsExactly(
                        "catalog may not use com.fasterxml.jackson: AsksTheDatabase",
                        "catalog may not use java.sql: AsksTheDatabase",
                        "catalog may not use javafx: AsksTheDatabase",
                        "only ui.kit.FxThread hops to the FX thread: RunsLater",
                        "text may not import article: LooksUp");
    }

    @Test
    void aClassInNoKnownPackageIsRejected() {
        JavaClasses wrong = new ClassFileImporter().importPackages("dev.galley.architecture");
        assertThat(new House("dev.galley").breaches(wrong))
                .anyMatch(breach -> breach.contains("unknown package architecture"));
    }

    private static JavaClasses program() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.galley");
    }
}
