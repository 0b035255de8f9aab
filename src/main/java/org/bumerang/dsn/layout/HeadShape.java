// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.bumerang.smtp.MailAddress;

/**
 * Recipients that head a line, with the words about them behind the address or on the lines below.
 *
 * @param accepts which heads are recipients in this layout
 * @param anybody true where the reader's own address counts too, because the layout leaves no doubt: people write to
 *     themselves
 */
record HeadShape(Predicate<Head> accepts, boolean anybody) implements Shape {

    private static final int MOST = 500;

    // "Original address: joe@example.org" below the address it was forwarded to: Sun Messaging Server
    private static final Pattern ORIGINAL =
            Pattern.compile("\\s{0,20}original (?:recipient )?address\\s{0,3}:", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Failure> read(Notice notice) {
        Map<String, Failure> failures = new LinkedHashMap<>();
        List<String> lines = notice.lines();
        for (int i = 0; i < lines.size() && failures.size() < MOST; i++) {
            Optional<Head> head =
                    Head.of(lines.get(i)).filter(accepts).filter(found -> anybody || !isOwn(notice, found));
            if (head.isPresent() && ORIGINAL.matcher(lines.get(i)).lookingAt() && !failures.isEmpty()) {
                rename(failures, head.get().address());
            } else if (head.isPresent()) {
                add(failures, head.get(), words(lines, i, head.get()));
            }
        }
        return List.copyOf(failures.values());
    }

    private static void rename(Map<String, Failure> failures, String original) {
        Map.Entry<String, Failure> last = List.copyOf(failures.entrySet()).getLast();
        Failure renamed = last.getValue().known(original);
        failures.keySet().remove(last.getKey());
        failures.putIfAbsent(keyOf(original), renamed);
    }

    private static boolean isOwn(Notice notice, Head head) {
        return notice.own().contains(keyOf(head.address())) && head.rest().isEmpty() && !head.colon();
    }

    private static void add(Map<String, Failure> failures, Head head, String words) {
        failures.merge(keyOf(head.address()), new Failure(head.address(), words), HeadShape::richer);
    }

    private static Failure richer(Failure one, Failure other) {
        boolean better =
                one.diagnostic().isEmpty() || (!Codes.standIn(one.diagnostic()) && Codes.standIn(other.diagnostic()));
        return better ? other : one;
    }

    private static String words(List<String> lines, int index, Head head) {
        String below = head.rest().isEmpty() || !head.rest().endsWith(".")
                ? Paragraph.from(lines, head.rest().isEmpty() ? index + 1 : nextLine(lines, index))
                : "";
        return (head.rest() + " " + below).strip();
    }

    // what stands beside the address goes on below only without a blank line between
    private static int nextLine(List<String> lines, int index) {
        boolean goesOn = index + 1 < lines.size() && !lines.get(index + 1).isBlank();
        return goesOn ? index + 1 : lines.size();
    }

    static String keyOf(String address) {
        return MailAddress.parse(address).map(MailAddress::key).orElse(address);
    }
}
