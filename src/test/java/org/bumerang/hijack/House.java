// SPDX-License-Identifier: Apache-2.0
package org.bumerang.hijack;

/**
 * A place where somebody has a mailbox, with the lines that its servers write: how they take a mail in from a customer and
 * from outside, and who reports. In braces stands what differs from mail to mail.
 */
enum House {
    GMX("vera.lund@gmx.de", new Outgoing("mout.gmx.net", "212.227.17.21", BounceForm.PLAIN), """
            Received: from {peer} ([{ip}]) by mx.gmx.net (mxgmx016 [212.227.15.9])
             with ESMTPS (Nemesis) id 1N{id} for <{me}>; {date}
            Envelope-To: <{me}>""", """
            Received: from [192.168.0.5] ([{client}]) by mail.gmx.net (mrgmx105
             [212.227.17.174]) with ESMTPSA (Nemesis) id 1M{id}; {date}"""),
    WEB_DE("vera.lund@web.de", new Outgoing("mout.web.de", "212.227.15.14", BounceForm.PLAIN), """
            Received: from {peer} ([{ip}]) by mx.web.de (mxweb012 [212.227.15.17])
             with ESMTPS (Nemesis) id 1N{id} for <{me}>; {date}
            Envelope-To: <{me}>""", """
            Received: from [{client}] ([{client}]) by 3c-app-webde-bap12.server.lan (via HTTP);
             {date}"""),
    T_ONLINE(
            "vera.lund@t-online.de",
            new Outgoing("mailout08.t-online.de", "194.25.134.20", BounceForm.POSTFIX),
            """
            Received: from {peer} ([{ip}]) by mailin27.aul.t-online.de
             with (TLSv1.3:TLS_AES_256_GCM_SHA384 encrypted) esmtp id 1s{id}; {date}""",
            """
            Received: from fwd78.aul.t-online.de (fwd78.aul.t-online.de [10.223.144.104])
             by mailout08.t-online.de (Postfix) with SMTP id {id}; {date}
            Received: from [192.168.2.100] (Tk7xQcZ1rhq@[{client}]) by fwd78.t-online.de
             with (TLSv1.3:TLS_AES_256_GCM_SHA384 encrypted) esmtp id 1t{id}; {date}"""),
    IONOS(
            "vera@lund-keramik.example",
            new Outgoing("mout.kundenserver.de", "212.227.126.131", BounceForm.PLAIN),
            """
            Received: from {peer} ([{ip}]) by mx.kundenserver.de (mxeue012 [212.227.15.41])
             with ESMTPS (Nemesis) id 1N{id} for <{me}>; {date}
            Envelope-To: <{me}>""",
            """
            Received: from [192.168.1.20] ([{client}]) by mrelayeu.kundenserver.de (mreue109
             [212.227.15.183]) with ESMTPSA (Nemesis) id 1M{id}; {date}"""),
    STRATO(
            "vera@lund-keramik.example",
            new Outgoing("mo4-p00-ob.smtp.rzone.de", "85.215.255.21", BounceForm.POSTFIX),
            """
            Received: from {peer} ([{ip}]) by smtpin.rzone.de (RZmta 50.2.0 OK)
             with ESMTPS id t{id} for <{me}>; {date}
            X-Envelope-To: <{me}>""",
            """
            X-RZG-AUTH: ":JWkAeEWtb+nt0H5aBgvJ0WZ9mWjDpu0a{id}"
            X-RZG-CLASS-ID: mo00
            Received: from [192.168.178.21] ([{client}]) by smtp.strato.de (RZmta 50.2.0 DYNA|AUTH)
             with ESMTPSA id x{id}; {date}"""),
    ALL_INKL(
            "vera@lund-keramik.example",
            new Outgoing("dd41207.kasserver.com", "85.13.151.40", BounceForm.POSTFIX, Within.POSTFIX),
            """
            Delivered-To: {me}
            Received: from {peer} ({peer} [{ip}])
             by dd41207.kasserver.com (Postfix) with ESMTPS id {id} for <{me}>; {date}""",
            """
            Received: from [192.168.0.5] (unknown [{client}])
             by dd41207.kasserver.com (Postfix) with ESMTPSA id {id}; {date}"""),
    HETZNER(
            "vera@lund-keramik.example",
            new Outgoing("www301.your-server.de", "78.46.5.204", BounceForm.EXIM, Within.EXIM),
            """
            Delivered-To: {me}
            Envelope-to: {me}
            Received: from {peer} ([{ip}]) by www301.your-server.de with esmtps
             (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96.2) id 1r{id} for {me}; {date}""",
            """
            Received: from sslproxy04.your-server.de ([78.46.172.1]) by www301.your-server.de
             with esmtpsa (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96.2) (envelope-from <{me}>)
             id 1q{id} for {to}; {date}
            Received: from [{client}] (helo=[192.168.0.5]) by sslproxy04.your-server.de with esmtpsa
             (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96.2) (envelope-from <{me}>) id 1p{id}; {date}"""),
    GMAIL(
            "vera.lund@gmail.com",
            new Outgoing("mail-wr1-f41.google.com", "209.85.221.41", BounceForm.GMAIL, Within.GMAIL),
            """
            Delivered-To: {me}
            Received: by 2002:a05:6000:1207:b0:31a:1b2c with SMTP id a5{id}; {date}
            Received: from {peer} ({peer}. [{ip}]) by mx.google.com with ESMTPS
             id b12-{id} for <{me}> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384); {date}""",
            """
            Received: from [192.168.0.5] ([{client}]) by smtp.gmail.com with ESMTPSA
             id 5b1f17b1804b1-{id}.12 (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256); {date}"""),
    MICROSOFT_365(
            "vera@lund-keramik.example",
            new Outgoing(
                    "mail-am6eur05on2041.outbound.protection.outlook.com",
                    "40.107.22.41",
                    BounceForm.EXCHANGE,
                    Within.MICROSOFT),
            """
            Received: from {peer} ({ip}) by AM7EUR06FT044.mail.protection.outlook.com (10.233.255.99)
             with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384)
             id 15.20.7452.24; {date}""",
            """
            X-OriginatorOrg: lund-keramik.example
            x-originating-ip: [{client}]
            Received: from AS8PR04MB8120.eurprd04.prod.outlook.com (2603:10a6:20b:3b1::1)
             by AM6PR04MB5541.eurprd04.prod.outlook.com (2603:10a6:20b:2e::33) with Microsoft SMTP Server
             (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.7452.28; {date}
            Received: from AS8PR04MB8120.eurprd04.prod.outlook.com ([fe80::1c2d:77aa])
             by AS8PR04MB8120.eurprd04.prod.outlook.com ([fe80::1c2d:77aa%4]) with mapi id 15.20.7452.028; {date}"""),
    OUTLOOK_COM(
            "vera.lund@outlook.de",
            new Outgoing(
                    "mail-db8eur06olkn2031.outbound.protection.outlook.com",
                    "40.92.51.31",
                    BounceForm.EXCHANGE,
                    Within.MICROSOFT),
            """
            Received: from {peer} ({ip}) by DB8EUR06FT011.mail.protection.outlook.com (10.233.252.9)
             with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384)
             id 15.20.7452.24; {date}""",
            """
            X-OriginatorOrg: outlook.com
            Received: from PAXPR07MB8017.eurprd07.prod.outlook.com ([fe80::9a1c:22d1])
             by PAXPR07MB8017.eurprd07.prod.outlook.com ([fe80::9a1c:22d1%5]) with mapi id 15.20.7452.028; {date}"""),
    ICLOUD(
            "vera.lund@icloud.com",
            new Outgoing("pv50p00im-ztdg10021101.me.com", "17.58.6.40", BounceForm.POSTFIX),
            """
            Received: from {peer} ({peer} [{ip}]) by p00-icloudmta-smtpin-us-central-1k-20-percent-4 (Postfix)
             with ESMTPS id {id} for <{me}>; {date}
            X-Delivered-To: {me}""",
            """
            Received: from [192.168.0.5] (pv50p00im-dlb-asmtp-mailmevip.me.com [17.56.9.10])
             by pv50p00im-ztdg10021101.me.com (Postfix) with ESMTPSA id {id}; {date}"""),
    POSTEO("vera.lund@posteo.de", new Outgoing("mout01.posteo.de", "185.67.36.65", BounceForm.POSTFIX), """
            Delivered-To: {me}
            Received: from {peer} ({peer} [{ip}]) by mailin03.posteo.de (Postfix)
             with ESMTPS id {id} for <{me}>; {date}""", """
            Received: from submission (posteo.de [185.67.36.169]) by mout01.posteo.de (Postfix)
             with ESMTPS id {id}; {date}
            Received: from customer (localhost [127.0.0.1]) by submission (posteo.de)
             with ESMTPSA id 4X{id}; {date}"""),
    MAILBOX_ORG(
            "vera.lund@mailbox.org",
            new Outgoing("mout-p-102.mailbox.org", "80.241.56.152", BounceForm.POSTFIX),
            """
            Received: from {peer} ({peer} [{ip}]) by mx1.mailbox.org (Postfix)
             with ESMTPS id {id} for <{me}>; {date}
            X-Original-To: {me}""",
            """
            Received: from smtp102.mailbox.org (smtp102.mailbox.org [10.196.197.102])
             by mout-p-102.mailbox.org (Postfix) with ESMTPS id 4Y{id}; {date}"""),
    POSTFIX(
            "vera@lund-keramik.example",
            new Outgoing("mail.lund-keramik.example", "192.0.2.25", BounceForm.POSTFIX, Within.POSTFIX),
            """
            Delivered-To: {me}
            Received: from {peer} ({peer} [{ip}])
             by mail.lund-keramik.example (Postfix) with ESMTPS id {id} for <{me}>; {date}""",
            """
            Received: from [192.168.0.5] (unknown [{client}])
             (Authenticated sender: {login})
             by mail.lund-keramik.example (Postfix) with ESMTPSA id {id}; {date}"""),
    CPANEL(
            "vera@lund-keramik.example",
            new Outgoing("server7.hoster.example", "192.0.2.77", BounceForm.EXIM, Within.EXIM),
            """
            Delivered-To: {me}
            Envelope-to: {me}
            Received: from {peer} ([{ip}]:47110) by server7.hoster.example with esmtps
             (TLS1.2) tls TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 (Exim 4.96.2) id 1r{id} for {me}; {date}""",
            """
            Received: from [{client}] (port=51234 helo=[192.168.0.5]) by server7.hoster.example
             with esmtpsa (TLS1.2) tls TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 (Exim 4.96.2)
             (envelope-from <{me}>) id 1q{id} for {to}; {date}
            X-Get-Message-Sender-Via: server7.hoster.example: authenticated_id: {login}
            X-Authenticated-Sender: server7.hoster.example: {login}"""),
    EXCHANGE_ON_PREMISES(
            "vera@lund-keramik.example",
            new Outgoing("mail.lund-keramik.example", "192.0.2.60", BounceForm.EXCHANGE, "Return-Path: <>"),
            """
            Received: from {peer} ({ip}) by mail.lund-keramik.example (10.1.1.5) with Microsoft SMTP Server
             (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.1.2507.6; {date}""",
            """
            Received: from EX01.lund.local (10.1.1.6) by mail.lund-keramik.example (10.1.1.5)
             with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384)
             id 15.1.2507.6; {date}
            Received: from EX01.lund.local ([fe80::41d1:9]) by EX01.lund.local ([fe80::41d1:9%12])
             with mapi id 15.01.2507.006; {date}
            x-originating-ip: [{client}]"""),
    YAHOO(
            "vera.lund@yahoo.de",
            new Outgoing("sonic315-20.consmr.mail.ir2.yahoo.com", "77.238.179.146", BounceForm.YAHOO),
            """
            X-Apparently-To: {me}; {date}
            X-Originating-Ip: [{ip}]
            Received: from 10.217.151.11 by atlas301.free.mail.ir2.yahoo.com with HTTPS; {date}
            Received: from {ip} (EHLO {peer}) by 10.217.151.11 with SMTPs
             (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256); {date}""",
            """
            Received: from sonic.gate.mail.ne1.yahoo.com by sonic315.consmr.mail.ir2.yahoo.com with HTTP; {date}
            Received: by hermes--production-ir2-7b99fc9bb6-{id} (Yahoo Inc. Hermes SMTP Server)
             with ESMTPA ID {id}; {date}"""),
    FASTMAIL(
            "vera.lund@fastmail.com",
            new Outgoing("fout-b3-smtp.messagingengine.com", "202.12.124.146", BounceForm.POSTFIX),
            """
            Received: from {peer} ({peer} [{ip}]) by mx5.messagingengine.com (Postfix)
             with ESMTPS id {id} for <{me}>; {date}
            X-Delivered-To: {me}""",
            """
            Received: from phl-compute-04.internal (phl-compute-04.internal [10.202.2.44])
             by mailfout.stl.internal (Postfix) with ESMTP id {id}; {date}
            Received: from phl-frontend-02 ([10.202.2.161]) by phl-compute-04.internal (MEProxy); {date}
            Received: by mail.messagingengine.com (Postfix) with ESMTPA; {date}"""),
    OVH(
            "vera@lund-keramik.example",
            new Outgoing("mo529.mail-out.ovh.net", "178.32.228.4", BounceForm.POSTFIX),
            """
            Delivered-To: {me}
            Received: from {peer} ({peer} [{ip}]) by mx1.mail.ovh.net (Postfix)
             with ESMTPS id {id} for <{me}>; {date}""",
            """
            Received: from director10.ghost.mail-out.ovh.net (unknown [10.108.4.1])
             by mo529.mail-out.ovh.net (Postfix) with ESMTP id {id}; {date}
            Received: from lund-keramik.example ([37.59.142.98])
             by ghost-submission-5b5ff79f4f-q2x.ovh.net with ESMTPSA id {id}
             (envelope-from <{me}>); {date}
            X-OVh-ClientIp: {client}"""),
    ZOHO(
            "vera@lund-keramik.example",
            new Outgoing("sender-of-o51.zoho.eu", "136.143.169.51", BounceForm.EXIM),
            """
            Delivered-To: {me}
            Received: from {peer} ({peer} [{ip}]) by mx.zoho.eu with SMTPS id 17{id}; {date}""",
            """
            Received: from [192.168.0.5] (unknown [{client}]) by mx.zoho.eu
             with SMTPS id 16{id}.88; {date}
            X-ZohoMailClient: External""");

    /** Who sends the customers' mail out, how it reports, and the lines of its reports where they do not come in by the door. */
    record Outgoing(String host, String ip, BounceForm form, String within) {

        Outgoing(String host, String ip, BounceForm form) {
            this(host, ip, form, "");
        }
    }

    private static final class Within {

        static final String POSTFIX =
                "Return-Path: <>\nDelivered-To: {me}\nReceived: by {host} (Postfix)\n id {id}; {date}";
        static final String EXIM = "Return-Path: <>\nEnvelope-to: {me}\n"
                + "Received: from mailnull by {host} with local (Exim 4.96.2) id 1s{id} for {me}; {date}";
        static final String MICROSOFT = "Received: from AS8PR04MB8120.eurprd04.prod.outlook.com (2603:10a6::1)\n"
                + " by AM6PR04MB5541.eurprd04.prod.outlook.com (2603:10a6::33) with HTTPS; {date}\nReturn-Path: <>";
        static final String GMAIL = "Delivered-To: {me}\nReturn-Path: <>\n"
                + "Received: by 2002:a05:6000:1207:b0:31a:1b2c with SMTP id a5{id}; {date}";
    }

    private final String me;
    private final String host;
    private final String ip;
    private final BounceForm form;
    private final String within;
    private final String entry;
    private final String login;

    House(String me, Outgoing out, String entry, String login) {
        this.me = me;
        host = out.host();
        ip = out.ip();
        form = out.form();
        within = out.within();
        this.entry = entry;
        this.login = login;
    }

    String me() {
        return me;
    }

    String host() {
        return host;
    }

    private String writer() {
        return within.equals(Within.MICROSOFT) ? "AS8PR04MB8120.eurprd04.prod.outlook.com" : host;
    }

    /** A letter of the person. */
    Letter letter(String to, String subject, int minute) {
        return Letter.of("Vera Lund <" + me + ">", to, subject, minute);
    }

    /** The lines of a mail that was handed in with a login. */
    String login(Letter letter, String client) {
        return login(letter, client, me);
    }

    String login(Letter letter, String client, String user) {
        return "Return-Path: <" + me + ">\n"
                + fill(login, letter).replace("{client}", client).replace("{login}", user);
    }

    private String fill(String lines, Letter letter) {
        String id = Integer.toHexString((letter.to() + letter.subject()).hashCode() | 0x10000000);
        return lines.replace("{me}", me)
                .replace("{to}", letter.recipient())
                .replace("{id}", id)
                .replace("{date}", TestMail.date(letter.minute()));
    }

    /** The own server reports on a mail below these lines. */
    String report(Letter letter, String lines, String reply) {
        return report(letter.below(lines), letter, letter.recipient(), reply);
    }

    String report(String original, Letter letter, String to, String reply) {
        return report(original, letter, BounceForm.Failure.of(to, reply));
    }

    /** The own server itself refused the mail below these lines. */
    String refusal(Letter letter, String lines, String reply) {
        return report(letter.below(lines), letter, new BounceForm.Failure(letter.recipient(), writer(), reply));
    }

    private String report(String original, Letter letter, BounceForm.Failure failure) {
        BounceForm.Report report =
                new BounceForm.Report(writer(), me, failure, original, letter.subject(), letter.minute() + 1);
        String lines = within.isEmpty()
                ? arrived(letter, host, ip)
                : fill(within, letter).replace("{host}", host) + "\n";
        return lines + form.write(report);
    }

    /** The recipient's server took a mail from the own server and reports later. */
    String reportFromAfar(Letter letter, String lines, String reply) {
        String path = lines.lines().findFirst().orElse("") + "\n" + handed(letter, host, ip)
                + lines.substring(lines.indexOf('\n') + 1);
        return fromAfar(letter, path, reply);
    }

    /** The recipient's server took a mail from anywhere and reports to the address that stood on it. */
    String forged(Letter letter, String client, String reply) {
        String spf = "Received-SPF: fail (mx.%s: domain of %s does not designate %s) client-ip=%s\n"
                .formatted(letter.domain(), me, client, client);
        return fromAfar(letter, "Return-Path: <" + me + ">\n" + spf + handed(letter, "unknown", client), reply);
    }

    String fromAfar(Letter letter, String path, String reply) {
        String far = "mx." + letter.domain();
        BounceForm words = letter.minute() % 2 == 0 ? BounceForm.POSTFIX : BounceForm.EXIM;
        return arrived(letter, far, "203.0.113.250")
                + words.write(new BounceForm.Report(
                        far,
                        me,
                        BounceForm.Failure.of(letter.recipient(), reply),
                        letter.below(path),
                        letter.subject(),
                        letter.minute() + 1));
    }

    /** The line by which the recipient's server took a mail. */
    static String handed(Letter letter, String peer, String ip) {
        return "Received: from %s (%s [%s])\n by mx.%s (Postfix) with ESMTP id 8F for <%s>; %s\n"
                .formatted(
                        peer.equals("unknown") ? "User" : peer,
                        peer,
                        ip,
                        letter.domain(),
                        letter.recipient(),
                        TestMail.date(letter.minute()));
    }

    /** The lines of a report, or of any mail from outside. */
    String arrived(Letter letter, String peer, String ip) {
        return "Return-Path: <>\n" + fill(entry, letter).replace("{peer}", peer).replace("{ip}", ip) + "\n";
    }
}
