// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bumerang.smtp.MailAddress;

/**
 * An invented mailbox of which we know the truth: what each mail is, and what has to be said of all together. Hard is one
 * whose evidence is so thin that another answer may be as good.
 */
public final class LabelledMailbox {

    private final String name;
    private final Set<VerdictKind> right;
    private final List<Labelled> mails = new ArrayList<>();
    private final List<String> accounts = new ArrayList<>();
    private Optional<List<String>> sent = Optional.empty();
    private Optional<Answer> answer = Optional.empty();
    private boolean hard;

    /** A mail with what it is. */
    public record Labelled(Truth truth, String text) {

        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private LabelledMailbox(String name, Set<VerdictKind> right) {
        this.name = name;
        this.right = right;
    }

    /** A mailbox with the verdicts that are right. */
    static LabelledMailbox of(String name, VerdictKind first, VerdictKind... others) {
        return new LabelledMailbox(name, EnumSet.of(first, others));
    }

    LabelledMailbox account(String address) {
        accounts.add(address);
        return this;
    }

    LabelledMailbox hard() {
        hard = true;
        return this;
    }

    /** What the person says of each incident when asked. */
    LabelledMailbox answered(Answer words) {
        answer = Optional.of(words);
        return this;
    }

    LabelledMailbox mail(Truth truth, String... texts) {
        return mails(truth, List.of(texts));
    }

    LabelledMailbox mails(Truth truth, List<String> texts) {
        texts.forEach(text -> mails.add(new Labelled(truth, text)));
        return this;
    }

    LabelledMailbox emptySent() {
        return sent(List.of());
    }

    LabelledMailbox sent(List<String> copies) {
        List<String> all = new ArrayList<>(sent.orElse(List.of()));
        all.addAll(copies);
        sent = Optional.of(all);
        return this;
    }

    public boolean isRight(VerdictKind verdict) {
        return right.contains(verdict);
    }

    public boolean isHard() {
        return hard;
    }

    public List<Labelled> mails() {
        return List.copyOf(mails);
    }

    public Optional<List<String>> sent() {
        return sent;
    }

    public Optional<Answer> answer() {
        return answer;
    }

    public List<MailAddress> accounts() {
        return accounts.stream()
                .map(address -> MailAddress.parse(address).orElseThrow())
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
