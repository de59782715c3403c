package dev.galley.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Block;
import dev.galley.synth.Corpus;
import dev.galley.synth.MadePost;
import dev.galley.synth.Profile;
import dev.galley.text.Span;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/// The code of clean made-up posts is good code, in both forms; a finding on it is a false one.
class MadeCodeTest {

    @Test
    void theCodeOfCleanPostsParses() {
        Corpus corpus = new Corpus(23);
        int looked = 0;
        for (int number = 1; number <= 1_500; number++) {
            MadePost post = corpus.post(number);
            if (post.profile() == Profile.CLEAN) {
                for (Block block : post.truth().article().blocks()) {
                    looked += block instanceof Block.Code code && parses(code) ? 1 : 0;
                }
            }
        }
        assertThat(looked).isGreaterThan(400);
    }

    private static boolean parses(Block.Code code) {
        String file = code.text() + "\n";
        Optional<List<Span>> errors = SyntaxErrors.find(file, code.language());
        errors.ifPresent(found -> assertThat(found).as(code.text()).isEmpty());
        return errors.isPresent();
    }
}
