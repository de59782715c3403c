package dev.galley.parse;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/// Any bytes at all are read, and what comes of them keeps the laws. The files in
/// `ParserFuzzTestInputs` are read in every run of the tests; with `JAZZER_FUZZ=1` in the
/// environment the one test looks for more (README, "Fuzzing").
class ParserFuzzTest {

    @DictionaryEntries({
        "alphanode post meta\\x0A",
        "Similar Posts\\x0A",
        "| |\\x0A",
        ". image source: ",
        "topic",
        "score\\x0A- quality: ",
        "entities\\x0A- name: a\\x0A- type: b\\x0A",
        "image sources\\x0A- source: a\\x0A- url: b\\x0A",
        "reading time",
        "flags\\x0A- has images: 1\\x0A",
        "\\xE2\\x80\\xA2 ",
        "\\xE2\\x97\\xA6 ",
        "1. ",
        "\\x0D\\x0A\\x0D\\x0A",
        "\\xC2\\xA0",
        "def f(x):\\x0A    return x\\x0A",
        "SELECT a FROM b;\\x0A",
        "```\\x0A",
        "<?php\\x0A",
        "}\\x0A",
        "<<EOF\\x0A"
    })
    @FuzzTest(maxDuration = "60m")
    void anyBytesAreReadAndKeepTheLaws(byte[] bytes) {
        ParseLaws.check(bytes);
    }
}
