// SPDX-License-Identifier: Apache-2.0
package org.bumerang.mail.outlook;

/** The properties that are read, with their identifiers from [MS-OXPROPS] and the section that says what they hold. */
enum Tag {
    /** PidTagMessageClass, [MS-OXCMSG] 2.2.1.3; of report messages [MS-OXOMSG] 2.2.2.1. */
    MESSAGE_CLASS(0x001A),
    /** PidTagSubject, [MS-OXPROPS]; made of prefix and normalized subject. */
    SUBJECT(0x0037),
    /** PidTagSubjectPrefix, [MS-OXCMSG] 2.2.1.9. */
    SUBJECT_PREFIX(0x003D),
    /** PidTagNormalizedSubject, [MS-OXCMSG] 2.2.1.10. */
    NORMALIZED_SUBJECT(0x0E1D),
    /** PidTagTransportMessageHeaders, [MS-OXOMSG] 2.2.1.61: the header as it came from the network. */
    TRANSPORT_HEADERS(0x007D),
    /** PidTagInternetMessageId, [MS-OXOMSG] 2.2.1.12. */
    MESSAGE_ID(0x1035),
    /** PidTagInReplyToId, [MS-OXOMSG] 2.2.1.13. */
    IN_REPLY_TO(0x1042),
    /** PidTagInternetReferences, [MS-OXOMSG] 2.2.1.26. */
    REFERENCES(0x1039),
    /** PidTagClientSubmitTime, [MS-OXOMSG] 2.2.3.11. */
    SUBMIT_TIME(0x0039),
    /** PidTagMessageDeliveryTime, [MS-OXOMSG] 2.2.3.9. */
    DELIVERY_TIME(0x0E06),

    /** PidTagSentRepresentingName, [MS-OXOMSG] 2.2.1.57, and its address properties: who the mail is from. */
    FROM_NAME(0x0042),
    FROM_ADDRESS(0x0065),
    FROM_SMTP(0x5D02),
    /** PidTagSenderName, [MS-OXOMSG] 2.2.1.51, and its address properties: who handed it in. */
    SENDER_NAME(0x0C1A),
    SENDER_ADDRESS(0x0C1F),
    SENDER_SMTP(0x5D01),
    /** PidTagReceivedByName, [MS-OXOMSG] 2.2.1.37, and its address properties: whose mailbox it is. */
    RECEIVED_BY_NAME(0x0040),
    RECEIVED_BY_ADDRESS(0x0076),
    RECEIVED_BY_SMTP(0x5D07),

    /** PidTagRecipientType, [MS-OXOMSG] 2.2.3.1: 1 To, 2 Cc, 3 Bcc. */
    RECIPIENT_TYPE(0x0C15),
    /** PidTagDisplayName, [MS-OXCFOLD] 2.2.2.2.2.5. */
    DISPLAY_NAME(0x3001),
    /** PidTagEmailAddress, [MS-OXOABK] 2.2.3.14: of an Exchange user a path of the directory ("/o=..."). */
    EMAIL_ADDRESS(0x3003),
    /** PidTagSmtpAddress, [MS-OXOABK] 2.2.3.21. */
    SMTP_ADDRESS(0x39FE),

    /** PidTagReportText, [MS-OXOMSG] 2.2.2.23: the words for people, of a report or of one recipient in it. */
    REPORT_TEXT(0x1001),
    /** PidTagReportTime, [MS-OXCSPAM] 2.2.2.6: when the report was made. */
    REPORT_TIME(0x0032),
    /** PidTagDeliverTime, [MS-OXOMSG] 2.2.2.29. */
    DELIVER_TIME(0x0010),
    /** PidTagNonDeliveryReportReasonCode, [MS-OXOMSG] 2.2.2.31. */
    REASON_CODE(0x0C04),
    /** PidTagNonDeliveryReportDiagCode, [MS-OXOMSG] 2.2.2.30. */
    DIAGNOSTIC_CODE(0x0C05),
    /** PidTagNonDeliveryReportStatusCode, [MS-OXOMSG] 2.2.2.32. */
    STATUS_CODE(0x0C20),
    /** PidTagSupplementaryInfo, [MS-OXOMSG] 2.2.2.36. */
    SUPPLEMENTARY(0x0C1B),
    /** PidTagRemoteMessageTransferAgent, [MS-OXOMSG] 2.2.2.34. */
    REMOTE_MTA(0x0C21),
    /** PidTagReportingMessageTransferAgent, [MS-OXOMSG] 2.2.2.35. */
    REPORTING_MTA(0x6820),

    /** PidTagOriginalMessageId, [MS-OXOMSG] 2.2.2: the Message-ID of the mail that a report is about. */
    ORIGINAL_MESSAGE_ID(0x1046),
    /** PidTagOriginalSubject, [MS-OXOMSG] 2.2.2.15. */
    ORIGINAL_SUBJECT(0x0049),
    /** PidTagOriginalSubmitTime, [MS-OXOMSG] 2.2.2. */
    ORIGINAL_SUBMIT_TIME(0x004E),
    /** PidTagOriginalSenderName and its address property, [MS-OXOMSG] 2.2.2: who wrote the mail that a report is about. */
    ORIGINAL_SENDER_NAME(0x005A),
    ORIGINAL_SENDER_ADDRESS(0x0067),

    /** PidTagBody, [MS-OXCMSG] 2.2.1.56.1. */
    BODY(0x1000),
    /** PidTagHtml and PidTagBodyHtml, [MS-OXCMSG] 2.2.1.56.9 and .3: the same identifier as bytes or as text. */
    HTML(0x1013),
    /** PidTagRtfCompressed, [MS-OXCMSG] 2.2.1.56.4. */
    RTF(0x1009),
    /** PidTagInternetCodepage, [MS-OXCMSG] 2.2.1.56.6: of the HTML. */
    INTERNET_CODE_PAGE(0x3FDE),
    /** PidTagMessageCodepage, [MS-OXCMSG] 2.2.1.4: of the texts that are not in Unicode. */
    CODE_PAGE(0x3FFD),
    /** PidTagMessageLocaleId, [MS-OXCMSG] 2.2.1.5: the language, which has a code page of its own in Windows. */
    LOCALE(0x3FF1),

    /** PidTagAttachDataBinary or PidTagAttachDataObject, [MS-OXCMSG] 2.2.2.7 and .8. */
    ATTACH_CONTENT(0x3701),
    /** PidTagAttachMimeTag, [MS-OXCMSG] 2.2.2.29. */
    ATTACH_TYPE(0x370E),
    /** PidTagAttachLongFilename, [MS-OXCMSG] 2.2.2.10. */
    ATTACH_LONG_NAME(0x3707),
    /** PidTagAttachFilename, [MS-OXCMSG] 2.2.2.11. */
    ATTACH_NAME(0x3704);

    private final int id;

    Tag(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }
}
