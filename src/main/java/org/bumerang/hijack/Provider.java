// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.List;
import java.util.Locale;

/**
 * How a mail provider's lines look.
 *
 * @param mailboxDomains domains under which it gives mailboxes to everybody
 * @param hosts names that its hosts stand below
 * @param outgoing hosts that send its customers' mail out; a star stands for any letters
 * @param networks the addresses of those hosts
 * @param submission words of a line by which a customer handed mail in
 * @param inbound words of a line by which mail came in from outside
 * @param bindsSender whether a customer can only send under addresses of their own
 * @param manyCustomers whether one set of hosts serves many companies, so that host names do not tell the customer
 */
record Provider(
        String id,
        List<String> mailboxDomains,
        List<String> hosts,
        List<String> outgoing,
        List<String> networks,
        List<String> submission,
        List<String> inbound,
        boolean bindsSender,
        boolean manyCustomers) {

    /** Two letters are anybody's initials. */
    private static final int SHORTEST_NAME = 3;

    /** Whether people know it by this word in lower case. */
    boolean isCalled(String word) {
        return word.length() >= SHORTEST_NAME && (id.equals(word) || mailboxDomains.contains(word));
    }

    /** A web host: each customer has one of its servers, with few neighbours on it. */
    boolean namesServerOfCustomer() {
        return !bindsSender && !manyCustomers;
    }

    boolean runs(String host) {
        return hosts.stream().anyMatch(name -> Domains.isUnder(host, name));
    }

    boolean sendsFrom(String host) {
        return outgoing.stream().anyMatch(pattern -> matches(host, pattern));
    }

    private static boolean matches(String host, String pattern) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return host.equals(pattern);
        }
        String end = pattern.substring(pattern.lastIndexOf('*') + 1);
        return host.startsWith(pattern.substring(0, star)) && host.endsWith(end);
    }

    boolean owns(IpAddress address) {
        return networks.stream().anyMatch(address::isIn);
    }

    boolean isSubmission(ReceivedLine line) {
        return contains(submission, line);
    }

    boolean isInbound(ReceivedLine line) {
        return contains(inbound, line);
    }

    private static boolean contains(List<String> marks, ReceivedLine line) {
        String text = line.raw().toLowerCase(Locale.ROOT);
        return marks.stream().anyMatch(mark -> text.contains(mark.toLowerCase(Locale.ROOT)));
    }
}
