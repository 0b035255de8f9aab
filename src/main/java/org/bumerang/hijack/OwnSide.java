// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bumerang.smtp.MailAddress;

/**
 * What belongs to the person: accounts, domains, and the servers of their provider. Servers are learned from the topmost
 * Received lines, because nobody but the own provider can write those.
 */
final class OwnSide {

    // Outlook.com names its own customers by the template that they were made from
    private static final String TEMPLATE_TENANT = ".templatetenant";
    // Google signs for a domain without a key of its own as example-org.20230601.gappssmtp.com
    private static final String GOOGLE_KEY = ".gappssmtp.com";
    private static final String LOGIN = "login: ";

    private final List<Account> accounts;
    private final LearnedAddresses addresses;
    private final Arrival arrival;
    private final Set<String> domains = new HashSet<>();
    private final Set<Provider> providers = new HashSet<>();
    private final ProviderLines lines = new ProviderLines(providers);
    private final Set<String> hosts = new HashSet<>();
    private final Set<String> organisations = new HashSet<>();
    private final Map<String, Integer> accountIds = new HashMap<>();
    private final Providers known;
    private final SignalBook book;

    OwnSide(
            List<MessageEvidence> messages,
            Optional<SentFolder> sent,
            OwnAddresses told,
            Providers known,
            SignalBook book) {
        this.known = known;
        this.book = book;
        addresses = new LearnedAddresses(messages, sent, told, book);
        arrival = new Arrival(addresses, known);
        messages.forEach(message -> learnHosts(message.outer().path()));
        accounts = named();
        for (Account account : accounts) {
            String domain = account.address().domain();
            Optional<Provider> provider = known.ofMailbox(domain);
            provider.ifPresent(providers::add);
            if (provider.isEmpty()) {
                domains.add(domain);
                organisations.add(Domains.organisation(domain));
            }
        }
        messages.forEach(this::learnSystemUsers);
        messages.forEach(this::learnFromLogin);
        messages.forEach(this::learnFromReportAtHome);
        sent.ifPresent(folder -> {
            folder.handedInAt().entrySet().stream()
                    .filter(entry -> entry.getValue() >= book.limit(LimitId.HABIT_MAILS))
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> learn(entry.getKey()));
            messages.forEach(message -> learnFromOwnMail(message, folder));
        });
    }

    private void learnHosts(MessageEvidence.Path path) {
        int passed = arrival.passed(path);
        for (int at = 0; at < path.hops().size(); at++) {
            ReceivedLine line = path.hops().get(at);
            learn(line.by());
            boolean within = line.from().isInternal() && line.from().address().isPresent();
            if (line.isFetched()) {
                learn(line.from().name());
            } else if (at >= passed
                    && line.hasPeer()
                    && !within
                    && !Domains.sameOrganisation(line.from().name(), line.by())) {
                return;
            }
        }
    }

    /** Takes in the mark of the account on a mail that is the person's own beyond doubt. */
    void learnAccount(String accountId) {
        if (!accountId.isEmpty()) {
            accountIds.merge(accountId, 1, Integer::sum);
        }
    }

    /** The lines by which a mail came to the person, newest first. */
    List<ReceivedLine> arrival(MessageEvidence.Outer outer) {
        return arrival.of(outer.path());
    }

    // A web package has a mailbox such as w012345@server7.example.net of its own
    private void learnSystemUsers(MessageEvidence message) {
        for (String address : message.outer().deliveredTo()) {
            if (hosts.contains(Domains.ofAddress(address))) {
                addresses.add(address);
            }
        }
    }

    // Where a mail of the Sent folder was handed in, there the person sends
    private void learnFromOwnMail(MessageEvidence message, SentFolder sent) {
        if (!message.original().present() || !sent.holds(message.original(), List.of())) {
            return;
        }
        List<ReceivedLine> path = message.original().hops();
        if (!path.isEmpty()) {
            learn(path.getLast().by());
        }
        MessageEvidence.Trace trace = message.original().trace();
        learnAccount(trace.accountId());
        trace.logins().stream().filter(login -> login.indexOf('@') > 0).forEach(addresses::add);
        path.stream()
                .map(ReceivedLine::login)
                .filter(login -> !login.isEmpty())
                .forEach(login -> learnAccount(LOGIN + login.toLowerCase(Locale.ROOT)));
    }

    // Mail may come in at one company and go out at another: where the own address logged in, there the person sends.
    // Believed is only a line of the server that the own one took the report from.
    private void learnFromLogin(MessageEvidence message) {
        message.original().hops().stream()
                .limit(1)
                .filter(line -> line.namesLogin() && !runs(line.by()) && namesOwnLogin(message, line))
                .filter(line -> entry(message.outer()).stream().anyMatch(peer -> sameOperator(peer.name(), line.by())))
                .forEach(line -> learn(line.by()));
    }

    // A report of the own domain that never travelled was made where the mailbox is, whatever that host is called
    private void learnFromReportAtHome(MessageEvidence message) {
        if (message.outer().hops().isEmpty()
                && isOwnDomain(message.outer().from().domain())) {
            learn(message.reportingMta());
        }
    }

    private boolean namesOwnLogin(MessageEvidence message, ReceivedLine line) {
        return isOwn(line.login())
                || message.original().trace().logins().stream().anyMatch(this::isOwn);
    }

    /** The server that handed a mail over to the own side, if its name is proven. */
    private Optional<ReceivedLine.Peer> entry(MessageEvidence.Outer outer) {
        return arrival(outer).stream()
                .map(ReceivedLine::from)
                .filter(peer -> !peer.isInternal() && !runs(peer.name()))
                .findFirst()
                .filter(peer -> peer.lookedUp() || Spf.of(outer.authentication()) == Spf.PASS);
    }

    private void learn(String host) {
        Optional<Provider> provider = known.running(host);
        if (provider.isPresent()) {
            providers.add(provider.get());
            if (provider.get().namesServerOfCustomer()) {
                hosts.add(host);
            }
        } else if (Domains.isName(host)) {
            hosts.add(host);
            organisations.add(Domains.organisation(host));
        }
    }

    private List<Account> named() {
        List<Account> list = new ArrayList<>();
        addresses
                .found()
                .forEach((address, ground) -> MailAddress.parse(address)
                        .ifPresent(parsed -> list.add(new Account(parsed, ground, provider(parsed.domain())))));
        return list;
    }

    /** The servers tell who runs an own domain, unless they are those of several companies. */
    private String provider(String domain) {
        Optional<Provider> provider = known.ofMailbox(domain);
        return provider.or(() -> providers.size() == 1 ? providers.stream().findFirst() : Optional.empty())
                .map(Provider::id)
                .orElse("");
    }

    /** What the lines of the own providers say. */
    ProviderLines lines() {
        return lines;
    }

    List<Account> accounts() {
        return accounts;
    }

    boolean isOwn(String address) {
        return addresses.include(address);
    }

    /** A domain of the person's own, not one under which everybody gets a mailbox. */
    boolean isOwnDomain(String domain) {
        return domains.contains(domain);
    }

    boolean runs(String host) {
        String name = Domains.plain(host);
        return hosts.contains(name)
                || providers.stream().anyMatch(provider -> provider.runs(name))
                || (Domains.isName(name) && organisations.contains(Domains.organisation(name)));
    }

    /** The very server of the person, not merely one of the same company. */
    boolean isExactly(String host) {
        String name = Domains.plain(host);
        return hosts.contains(name) || domains.stream().anyMatch(domain -> Domains.isUnder(name, domain));
    }

    /** Whether anything is known about the servers through which the person sends. */
    boolean knowsItsServers() {
        return !providers.isEmpty() || !hosts.isEmpty();
    }

    /** Whether a recipient is served by the own side, so that mail from outside may come in for it. */
    boolean isLocal(String address) {
        String domain = Domains.ofAddress(address);
        return isOwn(address)
                || runs(domain)
                || providers.stream()
                        .anyMatch(provider -> provider.mailboxDomains().contains(domain));
    }

    /** Whether a login without domain is the person's on that host; empty where it cannot be told. */
    Optional<Boolean> isOwnUser(String user, String host) {
        boolean named = addresses.anyStartsWith(user + "@");
        boolean webPackage = user.length() >= book.limit(LimitId.PACKAGE_NAME_LENGTH)
                && domains.stream().anyMatch(domain -> domain.replace("-", "").startsWith(user));
        if (named || webPackage) {
            return Optional.of(true);
        }
        boolean others = addresses.anyEndsWith("@" + host);
        return others ? Optional.of(false) : isOwnAccount(LOGIN + user);
    }

    /** Whether the provider's mark of an account is that of the person's own mails; empty where it cannot be told. */
    Optional<Boolean> isOwnAccount(String accountId) {
        if (accountIds.containsKey(accountId)) {
            return Optional.of(true);
        }
        String field = accountId.substring(0, accountId.indexOf(':') + 1);
        List<Integer> seen = accountIds.entrySet().stream()
                .filter(entry -> !field.isEmpty() && entry.getKey().startsWith(field))
                .map(Map.Entry::getValue)
                .toList();
        boolean one = seen.size() == 1 && seen.getFirst() >= book.limit(LimitId.ACCOUNT_ID_MAILS);
        return one ? Optional.of(false) : Optional.empty();
    }

    /** Whether two hosts are run by the same company. */
    boolean sameOperator(String one, String other) {
        return known.sameOperator(one, other);
    }

    /** Whether a customer that a provider of many names is the person; those with a free mailbox share one name. */
    boolean isCustomer(String customer) {
        return accounts.stream()
                .map(account -> account.address().domain())
                .anyMatch(domain -> domain.equals(customer)
                        || providers.stream()
                                .filter(Provider::manyCustomers)
                                .map(Provider::mailboxDomains)
                                .anyMatch(free -> free.contains(domain)
                                        && (free.contains(customer) || customer.endsWith(TEMPLATE_TENANT))));
    }

    /** Whether a DKIM signature (RFC 6376) names the own domain or provider. */
    boolean signsAs(String signer) {
        return isOwnDomain(signer)
                || runs(signer)
                || domains.stream()
                        .anyMatch(domain ->
                                signer.startsWith(domain.replace('.', '-') + ".") && signer.endsWith(GOOGLE_KEY));
    }

    /** Whether a peer is an own outgoing server; empty where it merely greets with that name and nothing proves it. */
    Optional<Boolean> sends(ReceivedLine.Peer peer, Spf spf) {
        Optional<Provider> provider =
                providers.stream().filter(one -> one.sendsFrom(peer.name())).findFirst();
        if (provider.isPresent() && !provider.get().networks().isEmpty()) {
            boolean within = peer.address().map(provider.get()::owns).orElse(false);
            return Optional.of(within || (spf != Spf.FAIL && (peer.lookedUp() || spf == Spf.PASS)));
        }
        if (!runs(peer.name()) && provider.isEmpty()) {
            return Optional.of(false);
        }
        if (peer.lookedUp()) {
            return Optional.of(true);
        }
        return switch (spf) {
            case PASS -> Optional.of(true);
            case FAIL -> Optional.of(false);
            case NONE -> Optional.empty();
        };
    }

    /** Whether a host belongs to a known provider at which the person has no mailbox. */
    boolean isOthers(String host) {
        return known.running(host).isPresent() && !runs(host);
    }

    /** A domain under which everybody gets a mailbox. */
    boolean isForEverybody(String domain) {
        return known.ofMailbox(domain).isPresent();
    }

    boolean isService(String host) {
        return known.services().include(host);
    }

    boolean isRelay(String host) {
        return known.relays().include(host);
    }

    /** Whether a shown name borrows that of a provider or of an own domain. */
    boolean isBorrowed(String shownName, String domain) {
        String name = shownName.toLowerCase(Locale.ROOT);
        boolean ours = domains.stream().anyMatch(name::contains);
        return (ours && !isOwnDomain(domain)) || known.isBorrowed(name, domain);
    }

    boolean isOpenHost(String host) {
        return known.openHosts().include(host);
    }

    boolean isHelpHost(String host) {
        return known.helpHosts().include(host) || runs(host);
    }
}
