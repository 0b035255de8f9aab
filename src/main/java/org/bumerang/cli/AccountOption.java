// SPDX-License-Identifier: Apache-2.0
package org.bumerang.cli;

import org.bumerang.smtp.MailAddress;
import picocli.CommandLine.ITypeConverter;

/** Reads the value of {@code --account}. */
final class AccountOption implements ITypeConverter<MailAddress> {

    @Override
    public MailAddress convert(String value) {
        return MailAddress.parse(value).orElseThrow(() -> new WrongUse("wrong.account", value));
    }
}
