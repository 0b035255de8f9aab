// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail;

/**
 * Makes the mail library lenient. It reads most of these settings once, when its classes are loaded, so every class here
 * that calls it calls {@link #prepare()} first. A value given from outside stays.
 */
final class MailLibrary {

    private static final String[][] SETTINGS = {
        {"jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider"},
        {"mail.mime.parameters.strict", "false"},
        {"mail.mime.contentdisposition.strict", "false"},
        {"mail.mime.decodeparameters", "true"},
        {"mail.mime.decodeparameters.strict", "false"},
        {"mail.mime.decodefilename", "true"},
        {"mail.mime.decodetext.strict", "false"},
        {"mail.mime.base64.ignoreerrors", "true"},
        {"mail.mime.uudecode.ignoreerrors", "true"},
        {"mail.mime.uudecode.ignoremissingbeginend", "true"},
        {"mail.mime.ignoreunknownencoding", "true"},
        {"mail.mime.ignorewhitespacelines", "true"},
    };

    static {
        for (String[] setting : SETTINGS) {
            if (System.getProperty(setting[0]) == null) {
                System.setProperty(setting[0], setting[1]);
            }
        }
    }

    private MailLibrary() {}

    /** Does nothing but see to it that the settings are made. */
    static void prepare() {}
}
