// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bumerang.gui.FakePipeline;
import org.bumerang.gui.SampleAnalysis;
import org.bumerang.gui.task.CheckViewModel.State;
import org.bumerang.gui.task.Pipeline;
import org.bumerang.hijack.LabelledMailbox;
import org.bumerang.hijack.LabelledMailboxes;
import org.bumerang.hijack.VerdictKind;
import org.bumerang.mail.MailInput;

/** What is loaded before a screen is looked at. The mail is invented, the program that reads it is the real one. */
enum Story {
    NOTHING,
    /** The example mailbox that every person can open. */
    EXAMPLE {
        @Override
        void open(TestWindow window) {
            window.onFx(() -> {
                window.window().ways().example();
                return 0;
            });
            judged(window);
        }
    },
    HIJACKED(VerdictKind.HIJACKED),
    CHECK(VerdictKind.CHECK),
    MIXED(VerdictKind.MIXED),
    FAKE(VerdictKind.FAKE),
    BACKSCATTER(VerdictKind.BACKSCATTER),
    UNDECIDED(VerdictKind.UNDECIDED),
    NORMAL(VerdictKind.NORMAL),
    /** Mail, but no bounce message. */
    NO_BOUNCE {
        @Override
        void open(TestWindow window) {
            read(window, "From: Bea <bea@example.org>\nTo: anna@example.org\nSubject: Hello\n\nSee you on Monday.\n");
        }
    },
    /** A message with long names that brought back an email of several stations. */
    LONG_WAY {
        @Override
        void open(TestWindow window) {
            window.open(LongWay.input());
        }
    },
    /** A check that is still running. */
    RUNNING {
        @Override
        Pipeline pipeline() {
            return new FakePipeline(SampleAnalysis.many(2_000), 40);
        }

        @Override
        void open(TestWindow window) {
            window.onFx(() -> {
                window.window().models().check().open(List.of(new MailInput.Bytes("inbox.mbox", new byte[0])));
                return 0;
            });
            window.waitUntil(() -> window.window().models().findings().rows().size() > 20);
        }
    },
    /** A check that a person has stopped. */
    STOPPED {
        @Override
        Pipeline pipeline() {
            return RUNNING.pipeline();
        }

        @Override
        void open(TestWindow window) {
            RUNNING.open(window);
            window.onFx(() -> {
                window.window().models().check().stop();
                return 0;
            });
            judged(window);
        }
    },
    /** Hundreds of rows. */
    MANY {
        @Override
        Pipeline pipeline() {
            return new FakePipeline(SampleAnalysis.many(400));
        }

        @Override
        void open(TestWindow window) {
            window.open(new MailInput.Bytes("inbox.mbox", new byte[0]));
        }
    };

    /** Reads its rules once; windows follow each other. */
    private static final Pipeline ENGINE = new Engine();

    private final Optional<VerdictKind> verdict;

    Story() {
        this.verdict = Optional.empty();
    }

    Story(VerdictKind verdict) {
        this.verdict = Optional.of(verdict);
    }

    Pipeline pipeline() {
        return ENGINE;
    }

    /** Loads it and waits until it is judged. */
    void open(TestWindow window) {
        verdict.map(Story::mailbox).ifPresent(text -> read(window, text));
    }

    private static String mailbox(VerdictKind verdict) {
        return LabelledMailboxes.all().stream()
                .filter(box -> box.isRight(verdict))
                .sorted(Comparator.comparing(LabelledMailbox::isHard))
                .map(box -> box.mails().stream()
                        .map(LabelledMailbox.Labelled::text)
                        .map(text -> "From - Mon Mar 09 09:00:00 2026\n" + text + "\n\n")
                        .collect(Collectors.joining()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mailbox is " + verdict));
    }

    private static void read(TestWindow window, String text) {
        window.open(new MailInput.Bytes("inbox.mbox", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void judged(TestWindow window) {
        window.waitUntil(() -> window.window().models().check().stateProperty().get() == State.DONE);
    }
}
