// SPDX-License-Identifier: Apache-2.0
package org.bumerang.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bumerang.hijack.Answer;
import org.bumerang.hijack.OwnAddresses;
import org.bumerang.mail.MailInput;
import org.bumerang.smtp.MailAddress;

/**
 * What is to be checked.
 *
 * @param inputs files, folders, standard input or pasted text; all of them are one check
 * @param sent the person's Sent folders
 * @param accounts what the person says of their own addresses
 * @param answers to "Did you send this?", under the incident's id
 * @param deleted whether mail that was deleted in Thunderbird and still stands in its files is checked too
 */
public record AnalysisRequest(
        List<MailInput> inputs,
        List<MailInput> sent,
        OwnAddresses accounts,
        Map<String, Answer> answers,
        boolean deleted) {

    public AnalysisRequest {
        inputs = List.copyOf(inputs);
        sent = List.copyOf(sent);
        answers = Map.copyOf(answers);
    }

    /** The same request with further inputs. */
    public AnalysisRequest with(List<MailInput> more) {
        return new AnalysisRequest(
                Stream.concat(inputs.stream(), more.stream()).toList(), sent, accounts, answers, deleted);
    }

    /** A check with addresses that are the person's; without any, they are learned from the mails. */
    public AnalysisRequest(
            List<MailInput> inputs,
            List<MailInput> sent,
            List<MailAddress> accounts,
            Map<String, Answer> answers,
            boolean deleted) {
        this(inputs, sent, OwnAddresses.of(accounts), answers, deleted);
    }

    /** A check that leaves deleted mail out. */
    public AnalysisRequest(
            List<MailInput> inputs, List<MailInput> sent, List<MailAddress> accounts, Map<String, Answer> answers) {
        this(inputs, sent, accounts, answers, false);
    }
}
