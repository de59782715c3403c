package dev.galley.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Article;
import dev.galley.article.Finding;

import org.junit.jupiter.api.Test;

class FixesTest {

    /// The help says which checks can put right what they find.
    @Test
    void aCheckSaysThatItFixesExactlyWhenItDoes() throws Exception {
        assertThat(Checks.all()).isNotEmpty();
        for (Check check : Checks.all()) {
            boolean does =
                    !check.getClass()
                            .getMethod("fix", Article.class, Finding.class)
                            .getDeclaringClass()
                            .equals(Check.class);
            assertThat(check.fixes()).as(check.rule().id()).isEqualTo(does);
        }
        assertThat(Checks.all()).anyMatch(Check::fixes);
    }
}
