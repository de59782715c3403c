package dev.galley.parse;

import java.util.List;
import java.util.regex.Pattern;

/// The signs of one language: patterns that each count once. The patterns look at single lines and
/// hold no nested repetition, so that matching is linear.
///
/// @param strong signs that count three
/// @param weak signs that count one
record LanguageSigns(String name, List<Pattern> strong, List<Pattern> weak) {

    private static final int MOST = 4_000;

    static final List<LanguageSigns> ALL =
            List.of(
                    signs(
                            "php",
                            """
                            <\\?php
                            ->\\w+\\(
                            ^namespace \\w+[\\\\;]
                            ^use [A-Z]\\w*\\\\
                            \\$\\w+ =\s
                            \\$\\w+->
                            Route::
                            declare\\(strict
                            """,
                            """
                            \\bfunction \\w+\\(
                            \\becho \\$
                            ::class
                            \\$\\w+
                            """),
                    signs(
                            "typescript",
                            """
                            ^\\s*(export )?(interface|type|enum) [A-Z]\\w*
                            \\w\\??: (string|number|boolean|unknown|void)\\b
                            : (Promise|Record|Array|Partial)<
                            \\bas const\\b
                            : \\w+\\[\\]
                            \\): \\w+ (\\{|=>)
                            """,
                            """
                            \\bconst \\w+
                            =>
                            \\bimport .* from ['"]
                            \\breadonly \\w
                            """),
                    signs(
                            "javascript",
                            """
                            \\bconst [\\w{\\[]
                            \\blet \\w+ =\s
                            ===
                            => [{(\\w]
                            require\\(['"]
                            console\\.log
                            module\\.exports
                            \\bimport .* from ['"]
                            """,
                            """
                            \\bfunction\\b.*\\{
                            \\basync\s
                            \\bawait\s
                            \\);$
                            document\\.
                            """),
                    signs(
                            "python",
                            """
                            ^\\s*(async )?def \\w+\\(.*:$
                            ^\\s*class \\w+.*:$
                            ^\\s*from [\\w.]+ import\s
                            ^import [\\w.]+( as \\w+)?$
                            ^\\s*(elif .*|except.*|try|with .* as .*):$
                            ^\\s*for .* in .*:$
                            \\bf['"]
                            __\\w+__
                            ^@\\w+[.\\w]*(\\(.*\\))?$
                            \\w+ = \\w+\\(.*\\)$
                            """,
                            """
                            ^\\s*if .*:$
                            \\bself\\b
                            \\bNone\\b
                            \\bprint\\(
                            \\bTrue\\b
                            ^\\s*return \\S
                            """),
                    signs(
                            "sql",
                            """
                            (?i)^\\s*(select|insert into|update \\w+ set|delete from|create (unique )?(table|index|view)|alter table|explain)\\b
                            (?i)^\\s*from \\w+
                            (?i)^\\s*where \\w+
                            (?i)\\b(order|group) by\\b
                            (?i)\\bjoin \\w+.* on\\b
                            """,
                            """
                            (?i)\\blimit \\d
                            (?i)\\bnot null\\b
                            (?i)^(begin|commit);
                            """),
                    signs(
                            "go",
                            """
                            ^package \\w+$
                            \\bfunc (\\(|\\w+\\()
                            :=\s
                            \\berr != nil
                            ^import \\($
                            \\bfmt\\.
                            \\bchan \\w
                            """,
                            """
                            \\bdefer\s
                            \\bgo func
                            \\brange\s
                            http\\.\\w+
                            """),
                    signs(
                            "rust",
                            """
                            \\bfn \\w+.*[{(]
                            \\blet mut \\b
                            \\bimpl\\b.*\\{
                            #\\[\\w+
                            ^use \\w+::
                            &str\\b
                            \\.unwrap\\(\\)
                            println!
                            -> Result<
                            """,
                            """
                            \\bpub\s
                            \\bmatch\s
                            \\blet \\w+ =
                            ::new\\(
                            """),
                    signs(
                            "java",
                            """
                            \\b(public|private|protected) (static |final )*[\\w<>\\[\\]]+ \\w+
                            \\bpublic (final )?(class|interface|record|enum)
                            ^import (static )?[a-z]+\\.[\\w.]+;
                            ^package [\\w.]+;$
                            System\\.out
                            @Override
                            """,
                            """
                            \\bnew [A-Z]\\w*[(<]
                            \\bfinal \\w+
                            \\);$
                            \\brecord \\w+\\(
                            """),
                    signs(
                            "ruby",
                            """
                            ^\\s*end$
                            \\bdo \\|\\w
                            ^\\s*def \\w+[?!]?$
                            \\bputs \\b
                            ^require ['"]
                            ^\\s*class \\w+ < \\w
                            ^gem ['"]
                            """,
                            """
                            ^\\s*def \\w+
                            @\\w+ =\s
                            \\.each\\b
                             :\\w+
                            \\bnil\\b
                            \\bunless\\b
                            """),
                    signs(
                            "bash",
                            """
                            ^#!.*sh\\b
                            \\bfi$
                            ^\\s*done$
                            \\$\\(\\w
                            ^set -e
                            ^\\s*if \\[
                            ^(sudo |\\$ )?(git|docker|npm|npx|composer|kubectl|curl|cd|mkdir|cp|rm|apt|apt-get|systemctl|pip|php artisan|yarn|pnpm|make|terraform|helm|go (build|test|run)|cargo|ssh|scp|rsync|psql|chmod|chown|tar|python -m|python3? \\w+\\.py|uv|poetry|pg_dump|mysqldump|redis-cli|journalctl|mvn|node)\s
                            ^export \\w+=
                            ; (then|do)$
                            """,
                            """
                            \\s--\\w
                            ^echo\s
                             \\| \\w
                            \\\\$
                            \\$\\{?\\w
                            """),
                    signs(
                            "dockerfile",
                            """
                            ^FROM \\S+
                            ^RUN \\S
                            ^(CMD|ENTRYPOINT) \\[
                            ^COPY \\S
                            ^WORKDIR /
                            ^EXPOSE \\d
                            """,
                            """
                            ^ENV \\S
                            ^USER \\w
                            ^ARG \\w
                            """),
                    signs(
                            "nginx",
                            """
                            \\bproxy_pass \\S
                            ^\\s*location \\S.*\\{
                            ^\\s*listen \\d+.*;$
                            ^\\s*server_name \\S
                            ^\\s*upstream \\w+ \\{
                            ^\\s*server \\{
                            \\badd_header \\S
                            \\bproxy_set_header
                            \\blimit_req
                            """,
                            """
                            ^\\s*gzip\\w*\s
                            ^\\s*root /
                            \\btry_files
                            """),
                    signs(
                            "caddy",
                            """
                            ^\\s*reverse_proxy \\S
                            ^\\s*file_server
                            ^\\s*encode (gzip|zstd)
                            ^\\s*handle\\w* .*\\{
                            ^\\s*php_fastcgi
                            """,
                            """
                            ^\\S+\\.\\w+ \\{$
                            ^\\s*tls \\S
                            ^\\s*root \\*
                            """),
                    signs(
                            "html",
                            """
                            ^\\s*</?(div|p|ul|li|html|head|body|section|form|main|nav|a|h\\d|table|button|script|link|meta|img|input|label|article|header|footer)\\b
                            (?i)<!doctype
                            </\\w+>$
                            """,
                            """
                            </\\w+>
                            <!--
                            class="
                            """),
                    signs(
                            "css",
                            """
                            ^[.#@:\\w\\[*][^(){};=]*\\{$
                            ^\\s*[a-z-]+: [^;{}]+;$
                            @media
                            \\d(px|rem|em|vh);
                            ^\\s*--\\w+-?\\w*:
                            """,
                            """
                            ^\\s*\\}
                            #[0-9a-f]{3,6};
                            """),
                    signs(
                            "json",
                            """
                            ^\\s*"[^"]+": ?("|\\d|\\{|\\[|true|false|null)
                            ^[{\\[]\\s*"
                            """,
                            """
                            ^\\s*[}\\]],?$
                            ^[{\\[]$
                            """),
                    signs(
                            "yaml",
                            """
                            ^\\s*(- )?[\\w.-]+:( [^;{(]*)?$
                            ^\\s*- [\\w"]
                            """,
                            """
                            ^---$
                            ^\\s+\\w+:$
                            ^\\w+:$
                            """),
                    signs(
                            "toml",
                            """
                            ^\\[[\\w.-]+\\]$
                            ^\\[\\[\\w
                            """,
                            """
                            ^[\\w-]+ = ("|\\d|true|false|\\[)
                            """));

    /// How much a piece of code looks like this language.
    int score(String code) {
        String head = code.length() > MOST ? code.substring(0, MOST) : code;
        int score = 0;
        for (Pattern pattern : strong) {
            score += pattern.matcher(head).find() ? 3 : 0;
        }
        for (Pattern pattern : weak) {
            score += pattern.matcher(head).find() ? 1 : 0;
        }
        return score;
    }

    private static LanguageSigns signs(String name, String strong, String weak) {
        return new LanguageSigns(name, patterns(strong), patterns(weak));
    }

    private static List<Pattern> patterns(String list) {
        return list.lines().map(line -> Pattern.compile(line, Pattern.MULTILINE)).toList();
    }
}
