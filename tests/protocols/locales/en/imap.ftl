# SPDX-License-Identifier: Apache-2.0

protocol-imap = IMAP response codes
    .description = IMAP gives programs access to a user’s mailboxes. A response code in brackets tells them what happened.
imap-phase-authenticate = Signing in
imap-phase-select = Opening a mailbox
imap-phase-append = Storing a message

imap-authenticationfailed = Sign-in failed
    .description = The user name or the password is wrong, or the account is locked.
    .when = A mail program signs in with an old password or without an app password.
    .fix = Check user name and password. Many providers need an app password for mail programs.
    .use = Send AUTHENTICATIONFAILED for wrong credentials. Send UNAVAILABLE when they could not be checked.

imap-read-only = Mailbox open for reading only
    .description = The mailbox is open, but nothing in it can be changed.
    .when = The program used EXAMINE, or the user may only read this mailbox.
    .fix = To change the mailbox, open it with SELECT from an account that may do so.
    .use = Send READ-ONLY in the response to SELECT or EXAMINE when changes are not possible.

imap-overquota = Storage full
    .description = The user has used up the storage, so the message was not stored.
    .when = A program stores or copies a message into an account that is full.
    .fix = Delete messages, empty the trash, or ask the provider for more storage.
    .use = Send OVERQUOTA when storage is used up. Send LIMIT when another limit is reached.
