package dev.galley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Code of many languages in the plain form, where indentation and blank lines are lost.
class PlainCodeTest {

    private static final String BEFORE =
            "a title\nthe shop has one queue, and this is how it is kept short.\n";
    private static final String AFTER = "\nthat is all, and it has run since.";

    private static void isOneBlock(String code) {
        assertThat(Parsing.blocks(BEFORE + code + AFTER))
                .containsExactly(
                        "paragraph the shop has one queue, and this is how it is kept short.",
                        "code " + code,
                        "paragraph that is all, and it has run since.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "def times(n):\nfor round in range(n):\nyield round\nraise Spent",
                "def swap(a, b):\nc = a\nd = b\nreturn d, c",
                "if order is None:\nreturn",
                "while True:\nitem = queue.get()\nif item is None:\nbreak\nhandle(item)",
                "class Late(Exception):\npass",
                "print(\"done\")",
                "if ($order->isPaid()) {\nreturn;\n}",
                "foreach ($rows as $row):\necho $row->name;\nendforeach;",
                "switch (state) {\ncase 'open':\nclose();\nbreak;\ndefault:\nopen();\n}",
                "enum Level {\nLow,\nMiddle,\nHigh,\n}",
                "const (\nlow = iota\nmiddle\nhigh\n)",
                "select {\ncase job := <-jobs:\nhandle(job)\ncase <-done:\nreturn\n}"
            })
    void statementsOfProgramsAreCode(String code) {
        isOneBlock(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT\nshop_id,\nSUM(price)\nFROM\nsales\nGROUP BY\nshop_id",
                "select name, price\nfrom breads\nwhere baked = today\norder by price",
                "grant select on all tables in schema public to readers;",
                "SELECT 1\nUNION ALL\nSELECT 2",
                "update shelf\nset amount = amount - 1\nwhere id = 4"
            })
    void statementsOfSqlAreCodeInEitherCase(String code) {
        isOneBlock(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$ ls\n$ cat notes.txt",
                "make test\nmake build\nmake deploy",
                "make\nmake install",
                "cd /srv/shop\ngit pull\npm2 restart all",
                "ps aux | grep baker | awk '{print $2}' | xargs kill",
                "find . -name '*.tmp' -mtime +3 -delete",
                "copy() {\ncp \"$1\" \"$2\"\n}\ncopy a.txt b.txt",
                "cat > list.txt <<'EOF'\nbread and butter\nsalt\nEOF",
                "if [ -z \"$HOST\" ]; then\nexit 2\nfi"
            })
    void commandsAreCodeWithAndWithoutAPrompt(String code) {
        isOneBlock(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules:\n- alert: TooLong\nfor: 5m\nnotes:\nsummary: the queue is far too long",
                "senders:\n- name: anna\nhosts:\n- url: ${HOST}\nretries: 3",
                "host: shop.internal\nport: 5432\nverbose: true",
                "[pool]\nsize = 4\npaths =\nbread",
                "; sizes of the pool\n[www]\npm = dynamic",
                "{\n\"name\": \"shop\",\n\"files\": [\n\"a.txt\"\n]\n}",
                "[1, 2, 3]",
                "h1,\nh2,\n.box td {\nmargin: 0;\n}",
                "<p>\nPlain words over\ntwo lines.\n</p>",
                "FROM alpine:3.20\nRUN apk add \\\ncurl \\\njq\nUSER nobody"
            })
    void configurationAndMarkupAreCode(String code) {
        isOneBlock(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-02 10:11:12 INFO baker started",
                "10:02:11 baker-1 took order 17\n10:02:12 baker-1 order 17 done.",
                "10.0.0.1 - - [02/May/2024:10:11:12 +0000] \"GET / HTTP/1.1\" 200 612",
                """
                Traceback (most recent call last):
                File "bake.py", line 3, in <module>
                bake()
                ValueError: no flour left\
                """,
                "Exception in thread \"main\" java.lang.IllegalStateException\n"
                        + "at shop.Oven.heat(Oven.java:41)",
                "panic: runtime error: index out of range\ngoroutine 1 [running]:\nmain.main()\n"
                        + "exit status 2",
                "PHP Fatal error:  Allowed memory size exhausted in /srv/Oven.php on line 88",
                "HTTP/1.1 429 Too Many Requests\nRetry-After: 30",
                "- loaves: 3\n+ loaves: 5",
                "@@ -1,2 +1,2 @@\n-loaves = 3\n+loaves = 5",
                "id,name,price\n1,bread,2.50\n2,cake,14.00"
            })
    void whatAMachineWroteIsCode(String code) {
        isOneBlock(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select a week in which nobody bakes.",
                "from here on the oven is warm.",
                "import the list twice, and compare.",
                "for each loaf there is one order.",
                "if (a && b) reads well, three of them do not.",
                "when `size = 0` nothing is baked at all.",
                "the call bake() came twice, and x > y was false.",
                "the payload was {\"loaves\": 3} each time.",
                "run `npm ci`, then `make test`.",
                "the header Retry-After: 30 says when to ask again.",
                "done!",
                "exactly.",
                "curl -I shows the headers.",
                "10 loaves at 10:15 are not 15 at 10:10.",
                "NULL is not zero.",
                "let the dough rest."
            })
    void proseThatQuotesCodeIsProse(String sentence) {
        String code = "const a = 1;\nbake(a);";
        assertThat(Parsing.blocks(BEFORE + sentence + "\n" + code + "\n" + sentence + AFTER))
                .containsExactly(
                        "paragraph the shop has one queue, and this is how it is kept short.",
                        "paragraph " + sentence,
                        "code " + code,
                        "paragraph " + sentence,
                        "paragraph that is all, and it has run since.");
    }

    @Test
    void piecesOfCodeWithProseBetweenAreSeveralBlocks() {
        String text = BEFORE + "a = 1;\nb = 2;\nthen it is baked.\nbake(a, b);\nprint(a);" + AFTER;
        assertThat(Parsing.kinds(text))
                .containsExactly("paragraph", "code", "paragraph", "code", "paragraph");
    }
}
