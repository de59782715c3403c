package dev.galley.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.article.Finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The secrets are made up here, and put together from pieces so that no scanner takes them for
/// real ones.
class SecretsTest {

    private static final String RANDOM = "Zk3vQ9rT7mXw2Lp8Yd5Hc1Nb6Js4Fg0KuEiO";

    @Test
    void secretsOfAKnownFormAreFound() {
        assertThat(found("key = AKIA" + "Q3ZT7MXW2LP8YD5H")).isEqualTo("an AWS access key");
        assertThat(found("git clone with ghp_" + RANDOM)).isEqualTo("a GitHub token");
        assertThat(found("slack: xoxb-" + "482910573826-" + RANDOM)).isEqualTo("a Slack token");
        assertThat(found("stripe sk_live_" + RANDOM)).isEqualTo("a Stripe key");
        assertThat(found("-H 'x: eyJ" + RANDOM + ".eyJ" + RANDOM + "." + RANDOM + "'"))
                .isEqualTo("a signed token (JWT)");
        assertThat(found("-----BEGIN RSA PRIVATE KEY-----\n" + (RANDOM + RANDOM).repeat(2)))
                .isEqualTo("a private key");
        assertThat(found("postgres://app:tR9" + "x7Kq2pW@db.shelves.io/mail"))
                .isEqualTo("a password in an address");
    }

    @Test
    void aRandomValueOfANamedSecretIsFound() {
        assertThat(found("api_key = \"" + RANDOM + "\"")).isEqualTo("a key or password");
        assertThat(found("\"clientSecret\": \"" + RANDOM + "\"")).isEqualTo("a key or password");
        assertThat(found("export APP_TOKEN=" + RANDOM)).isEqualTo("a key or password");
        assertThat(found("$config['password'] = '9f" + "Tq2xLw7RzK';"))
                .isEqualTo("a key or password");
    }

    @Test
    void aSecretIsFoundInProseAndNeverQuoted() {
        TextArticle article = new TextArticle().paragraph("use the token ghp_" + RANDOM + " now.");
        Finding finding = article.only();
        assertThat(finding.rule()).isEqualTo("code.secret");
        assertThat(article.words(finding)).isEqualTo("ghp_" + RANDOM);
        assertThat(finding.toString()).doesNotContain(RANDOM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api_key = \"changeme-changeme\"",
                "api_key = \"your-api-key-goes-here\"",
                "password: \"<password>\"",
                "token = \"${GITHUB_TOKEN_2024}\"",
                "token = os.environ[\"MAIL_TOKEN_2\"]",
                "secret = config.get('mail.secret.v2')",
                "AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE",
                "postgres://user:password@localhost/mail",
                "postgres://mail:mail@db:5432/mail",
                "redis://:${PASSWORD}@cache.shelves.io",
                "https://shelves.io/a:b@2x.png",
                "key: \"projects/mail-room/letters-2024\"",
                "token: \"orders-api-v2-production\"",
                "\"password\": \"xxxxxxxxxxxxxxxx\"",
                "sk-learn-style-names-are-not-keys-of-anything-at-all",
                "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
                "const tokenPattern = /[a-z0-9]{32}/;",
                "primary key = 'letters_2024_pkey'",
                "hash: \"9765aad509d88f0c57706c50\"",
                "csrf_token = 'csrf_token_field_2'"
            })
    void whatStandsForASecretIsNone(String code) {
        assertThat(new TextArticle().code("text", code).rules()).doesNotContain("code.secret");
    }

    private static String found(String code) {
        String message = new TextArticle().code("text", code).only().message();
        return message.substring("This looks like ".length());
    }
}
