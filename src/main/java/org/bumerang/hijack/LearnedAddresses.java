// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who the person is: the addresses that were given, and those that the mails and the Sent folder show. Two accounts may lie in
 * one mailbox, and reports may come to the smaller one, so mails and reports are counted apart. What a list or a stranger
 * is written to is nobody's address here, and names at a catch-all domain come once each and are not learned.
 */
final class LearnedAddresses {

    private final Map<String, Account.Ground> found = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final SignalBook book;

    LearnedAddresses(List<MessageEvidence> messages, Optional<SentFolder> sent, OwnAddresses told, SignalBook book) {
        this.book = book;
        if (told.learning()) {
            learnFromMailbox(messages);
        }
        told.given().forEach(address -> found.put(address.key(), Account.Ground.GIVEN));
        sent.ifPresent(folder -> {
            int all = folder.senders().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            usual(folder.senders(), all, LimitId.SENDER_SHARE, Account.Ground.SENT_FROM);
        });
        found.keySet().removeIf(told::isForeign);
        found.keySet().forEach(this::add);
    }

    private void learnFromMailbox(List<MessageEvidence> messages) {
        List<MessageEvidence> reports = messages.stream()
                .filter(message -> message.outer().kind().isDeliveryReport())
                .toList();
        Map<String, Integer> delivered = new HashMap<>();
        messages.forEach(message -> count(message.outer().deliveredTo().stream(), delivered));
        usual(delivered, messages.size(), LimitId.LEARNED_SHARE, Account.Ground.DELIVERED_TO);
        boolean nobody = found.isEmpty();
        Map<String, Integer> reported = new HashMap<>();
        reports.forEach(message ->
                count(Stream.concat(message.outer().deliveredTo().stream(), message.outer().to().stream()), reported));
        reported.values().removeIf(times -> !nobody && times < book.limit(LimitId.LEARNED_REPORTS));
        usual(reported, reports.size(), LimitId.LEARNED_SHARE, Account.Ground.ADDRESSED);
        Map<String, Integer> first = new HashMap<>();
        messages.stream()
                .filter(message -> !message.outer().kind().isDeliveryReport())
                .forEach(message -> count(message.outer().deliveredTo().stream().limit(1), first));
        first.values().removeIf(times -> times < book.limit(LimitId.LEARNED_MAILS));
        usual(first, 0, LimitId.LEARNED_SHARE, Account.Ground.DELIVERED_TO);
        if (found.isEmpty()) {
            Map<String, Integer> addressed = new HashMap<>();
            messages.forEach(message -> count(message.outer().to().stream(), addressed));
            usual(addressed, messages.size(), LimitId.LEARNED_SHARE, Account.Ground.ADDRESSED);
        }
    }

    // An address that carries another one, as VERP and SRS write it, is made for a single mail; a host without a domain
    // is a place inside a computer
    private static void count(Stream<String> addresses, Map<String, Integer> counts) {
        addresses
                .distinct()
                .filter(address -> address.indexOf('=') < 0)
                .filter(address -> Domains.isName(Domains.ofAddress(address)))
                .forEach(address -> counts.merge(address, 1, Integer::sum));
    }

    private void usual(Map<String, Integer> counts, int all, LimitId share, Account.Ground ground) {
        counts.entrySet().stream()
                .filter(entry -> book.reaches(share, entry.getValue(), all))
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(book.limit(LimitId.LEARNED_ADDRESSES))
                .forEach(entry -> found.putIfAbsent(entry.getKey(), ground));
    }

    /** The addresses to show, each with the way it became known. */
    Map<String, Account.Ground> found() {
        return found;
    }

    /** Adds an address that proves to be the person's without being worth showing. */
    void add(String address) {
        keys.add(bare(address));
    }

    boolean include(String address) {
        return keys.contains(bare(address.toLowerCase(Locale.ROOT)));
    }

    boolean anyStartsWith(String start) {
        return keys.stream().anyMatch(address -> address.startsWith(start));
    }

    boolean anyEndsWith(String end) {
        return keys.stream().anyMatch(address -> address.endsWith(end));
    }

    /** Without what follows a plus; Google also ignores dots and has two names, Apple has three names. */
    static String bare(String address) {
        int at = address.lastIndexOf('@');
        String local = at < 0 ? address : address.substring(0, at);
        String domain = address.substring(at + 1);
        if (local.startsWith("prvs=")) { // an envelope tag: prvs=0123456789=ann
            local = local.substring(local.lastIndexOf('=') + 1);
        }
        int plus = local.indexOf('+');
        local = plus > 0 ? local.substring(0, plus) : local;
        return switch (domain) {
            case "gmail.com", "googlemail.com" -> local.replace(".", "") + "@gmail.com";
            case "me.com", "mac.com", "icloud.com" -> local + "@icloud.com";
            case "protonmail.com", "pm.me", "proton.me" -> local + "@proton.me";
            case "yandex.ru", "yandex.com", "ya.ru", "yandex.by", "yandex.kz" -> local + "@yandex.ru";
            default -> local + "@" + domain;
        };
    }
}
