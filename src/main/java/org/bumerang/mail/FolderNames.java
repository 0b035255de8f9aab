// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that mail programs and providers give their own folders, in lower case. */
final class FolderNames {

    private static final Map<FolderRole, Set<String>> NAMES = new EnumMap<>(Map.of(
            FolderRole.INBOX,
            words("""
                    inbox, in, posteingang, eingang, boîte de réception, courrier entrant, réception, posta in arrivo,
                    in arrivo, bandeja de entrada, recibidos, caixa de entrada, entrada, postvak in, skrzynka odbiorcza,
                    odebrane, indbakke, inkorgen, inkorg, innboks, saapuneet, doručená pošta, bejövő üzenetek,
                    beérkezett üzenetek, gelen kutusu, primite, εισερχόμενα, входящие, вхідні, 受信トレイ, 收件箱, 받은편지함
                    """),
            FolderRole.SENT,
            words("""
                    sent, sent mail, sent items, sent messages, sent e-mail, sent-mail, sentmail, sent objects, sentbox,
                    gesendet, gesendete, gesendete elemente, gesendete objekte, gesendete nachrichten, gesendete mails,
                    gesendete e-mails, gesendete post, envoyé, envoyés, messages envoyés, éléments envoyés, courrier envoyé,
                    courriers envoyés, mails envoyés, enviado, enviados, e-mails enviados, elementos enviados,
                    mensajes enviados, correo enviado, correos enviados, enviadas, itens enviados, mensagens enviadas,
                    inviata, inviati, posta inviata, elementi inviati, messaggi inviati, verzonden, verzonden items,
                    verzonden berichten, verzonden objecten, wysłane, elementy wysłane, wiadomości wysłane, poczta wysłana,
                    skickat, skickade, skickade objekt, skickade meddelanden, sendt, sendte, sendt post, sendte elementer,
                    sendte beskeder, lähetetty, lähetetyt, lähetetyt viestit, odeslané, odeslaná pošta, odeslané položky,
                    odoslané, odoslaná pošta, odoslané položky, elküldött, elküldött elemek, elküldött üzenetek,
                    gönderilmiş, gönderilenler, gönderilmiş postalar, gönderilmiş öğeler, trimise, mesaje trimise,
                    elemente trimise, poslano, poslane stavke, изпратени, απεσταλμένα, отправленные, надіслані,
                    送信済み, 送信済みメール, 送信済みアイテム, 已发送, 已发邮件, 已发送邮件, 寄件備份, 보낸편지함, 보낸 편지함
                    """),
            FolderRole.DRAFT,
            words("""
                    draft, drafts, entwurf, entwürfe, brouillon, brouillons, borrador, borradores, bozza, bozze, rascunho,
                    rascunhos, concept, concepten, kopie robocze, wersje robocze, utkast, kladder, luonnokset, koncepty
                    """),
            FolderRole.UNSENT,
            words("""
                    outbox, unsent messages, unsent, queue, templates, postausgang, ausgang, vorlagen, boîte d'envoi, modèles,
                    bandeja de salida, plantillas, posta in uscita, modelli, caixa de saída, modelos, postvak uit, sjablonen
                    """),
            FolderRole.TRASH,
            words("""
                    trash, bin, deleted, deleted items, deleted messages, papierkorb, gelöscht, gelöschte elemente,
                    gelöschte objekte, gelöschte nachrichten, corbeille, éléments supprimés, messages supprimés, cestino,
                    posta eliminata, elementi eliminati, papelera, elementos eliminados, lixeira, lixo, itens excluídos,
                    prullenbak, verwijderde items, kosz, elementy usunięte, papperskorgen, borttaget, papirkurv,
                    slettet post, roskakori, koš, odstraněná pošta, kuka, çöp kutusu, корзина
                    """),
            FolderRole.JUNK,
            words("""
                    junk, spam, junk e-mail, junk email, junk mail, junk-e-mail, bulk, bulk mail, spamverdacht, spamfilter,
                    unerwünscht, unerwünschte werbung, werbung, indésirables, courrier indésirable, pourriel, indesiderata,
                    posta indesiderata, correo no deseado, no deseado, lixo eletrônico, lixo eletrónico, ongewenst,
                    ongewenste e-mail, ongewenste reclame, wiadomości-śmieci, skräppost, uønsket e-post, roskaposti,
                    nevyžádaná pošta, önemsiz, спам
                    """),
            FolderRole.ARCHIVE,
            words("""
                    archive, archives, archived, archiv, archiviert, archivio, archivo, archivados, arquivo, arquivados,
                    archief, archiwum, arkiv, arkisto, arşiv, архив
                    """),
            FolderRole.UNUSED,
            words("""
                    rss, feeds, rss feeds, rss-feeds, rss subscriptions, rss-abonnements, flux rss, feed rss, fuentes rss, rss-feed, conversation history,
                    aufgezeichnete unterhaltungen, historique des conversations, historique de conversation,
                    cronologia conversazioni, historial de conversaciones, sync issues, synchronisierungsprobleme,
                    notes, notizen, journal, tasks, aufgaben
                    """)));

    private FolderNames() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split(",\\s+"));
    }

    static Optional<FolderRole> role(String name) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
