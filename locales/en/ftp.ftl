# SPDX-License-Identifier: Apache-2.0

### FTP: the protocol, its groupings and its reply codes (RFC 959 and its extensions).

protocol-ftp = FTP
    .description = The File Transfer Protocol moves files between a client and a server. Commands and replies use a control connection, files and directory lists a separate data connection. Every reply begins with one of these three-digit codes.

## Classes: the first digit

ftp-class-1yz = 1yz · Started
    .description = The server has begun to carry out the command, and a second reply will report the result.
ftp-class-2yz = 2yz · Success
    .description = The server has carried out the command, and the client may send the next one.
ftp-class-3yz = 3yz · More expected
    .description = The server has accepted the command so far and waits for a further command that completes it.
ftp-class-4yz = 4yz · Temporary failure
    .description = The server has not completed the command, but the same command may succeed later.
ftp-class-5yz = 5yz · Permanent failure
    .description = The server has refused the command and will refuse it again until something changes.
ftp-class-6yz = 6yz · Protected reply
    .description = The text is an encoded reply. Only the reply inside, with a code of its own, reports the result.
ftp-class-winsock = Winsock error · No FTP code
    .description = The number is an error of the Windows network interface, usually on the client. FTP’s own replies have three digits.

## Categories: the second digit

ftp-category-x0z = x0z · Syntax
    .description = The reply concerns the form of the command, or a command that is unknown, not implemented or without purpose.
ftp-category-x1z = x1z · Information
    .description = The reply gives information that the client asked for, such as status or help.
ftp-category-x2z = x2z · Connections
    .description = The reply concerns the control connection or the data connection.
ftp-category-x3z = x3z · Authentication and accounting
    .description = The reply concerns signing in, the account, or the security of the session.
ftp-category-x5z = x5z · File system
    .description = The reply concerns the server’s files, directories or storage.

## Phases: the command to which the server replies

ftp-phase-connect = the greeting
ftp-phase-host = HOST
ftp-phase-auth = AUTH
ftp-phase-adat = ADAT
ftp-phase-pbsz = PBSZ
ftp-phase-prot = PROT
ftp-phase-ccc = CCC
ftp-phase-user = USER
ftp-phase-pass = PASS
ftp-phase-acct = ACCT
ftp-phase-cwd = CWD
ftp-phase-cdup = CDUP
ftp-phase-smnt = SMNT
ftp-phase-rein = REIN
ftp-phase-type = TYPE
ftp-phase-mode = MODE
ftp-phase-stru = STRU
ftp-phase-port = PORT
ftp-phase-eprt = EPRT
ftp-phase-lprt = LPRT
ftp-phase-pasv = PASV
ftp-phase-epsv = EPSV
ftp-phase-lpsv = LPSV
ftp-phase-allo = ALLO
ftp-phase-rest = REST
ftp-phase-retr = RETR
ftp-phase-stor = STOR
ftp-phase-stou = STOU
ftp-phase-appe = APPE
ftp-phase-list = LIST
ftp-phase-nlst = NLST
ftp-phase-mlsd = MLSD
ftp-phase-mlst = MLST
ftp-phase-size = SIZE
ftp-phase-mdtm = MDTM
ftp-phase-rnfr = RNFR
ftp-phase-rnto = RNTO
ftp-phase-dele = DELE
ftp-phase-rmd = RMD
ftp-phase-mkd = MKD
ftp-phase-pwd = PWD
ftp-phase-abor = ABOR
ftp-phase-syst = SYST
ftp-phase-stat = STAT
ftp-phase-help = HELP
ftp-phase-feat = FEAT
ftp-phase-opts = OPTS
ftp-phase-lang = LANG
ftp-phase-site = SITE
ftp-phase-noop = NOOP
ftp-phase-mic = MIC
ftp-phase-conf = CONF
ftp-phase-enc = ENC
ftp-phase-quit = QUIT
ftp-phase-restricted = any command that needs a sign-in
ftp-phase-any-command = any command

## Facts that only FTP codes have

ftp-fact-transfer = Data transfer
    .starting = The file or directory list now follows over the data connection.
    .running = The reply can arrive while a transfer is still running.
    .complete = This reply to a transfer command confirms that all data was sent.
    .incomplete = Part of the data may have been transferred: compare the sizes.
    .not-started = No part of the file or directory list was transferred.
    .either = The reply can come before the first byte or in the middle of a transfer.
ftp-fact-data-connection = Data connection
    .passive = The client opens the data connection to the port given in the reply; 227 and 228 give the address as well.
    .either = In passive mode, the client opens the data connection; in active mode, the server does.
ftp-fact-session = Control connection
    .stays-open = The control connection stays open, so the client can send another command.
    .closes = The server closes the control connection after this reply.

## Where FTP meets HTTP

# An HTTP proxy that fetches ftp:// addresses, as Squid does.
# Variables:
#   $from (String) - the FTP code, for example “FTP 550”
#   $to (String) - the HTTP code, for example “HTTP 404”
ftp-context-http-proxy =
    .exact = When the web proxy Squid gets { $from } from an FTP server, it sends its client { $to }; both have the same meaning.
    .close = When the web proxy Squid gets { $from } from an FTP server, it sends its client { $to }; both have almost the same meaning.
    .narrower = When the web proxy Squid gets { $from } from an FTP server, it sends its client { $to }, which covers only part of the meaning.
    .broader = When the web proxy Squid gets { $from } from an FTP server, it sends its client { $to }, which covers other cases as well.
    .loose = When the web proxy Squid gets { $from } from an FTP server, it sends its client { $to }. Most of the meaning is lost.

## Codes: 1yz

ftp-100 = System status
    .description = In the FTP of 1973, the server reported the status of its system in reply to STAT. RFC 959 does not have the number; 211 took its place.
    .when = In old documents and in code lists that copy them. Servers that follow RFC 959 do not send it.
    .fix = If a server sends it, read the text, then wait for a final reply. Tell the server’s administrator that RFC 959 replaced this code.
    .use = Do not send 100, because clients treat any 1yz code as the beginning of a transfer. Send 211 for the status of the system.

# RFC 1123 §4.1.3.4 corrects the description in RFC 959 §4.2. In a server-to-server transfer the receiving
# server sends it.
ftp-110 = Restart marker
    .description = The receiving server has stored the data up to a restart marker. The text pairs the sender’s marker with the server’s own marker for the same position.
    .when = During an upload in block or compressed mode, when the sender puts restart markers into the data. It is rare, because most clients and servers use only stream mode.
    .fix = Have the client save both markers. If the transfer breaks off, send REST with the server’s marker, then the transfer command again.
    .use = Send 110 with exactly “MARK ssss = rrrr”, first the sender’s marker, then your own, when the data before it is on disk. In stream mode, there are no markers: REST takes a byte count instead.

ftp-119 = Terminal unavailable, mailbox tried
    .description = While FTP still carried mail, the server could not write to the user’s terminal and would now try the mailbox. A second reply gave the result. Mail has since moved to SMTP.
    .when = Only in RFC 765, in reply to the mail commands MSOM and MSAM, and in programs that copied its list.
    .fix = Use SMTP to send mail. If an FTP server sends 119, read the text and wait for the final reply.
    .use = Do not send 119. Leave mail to SMTP, where 250 accepts a message for delivery.

ftp-120 = Ready in a few minutes
    .description = The server cannot accept commands yet. The text gives the number of minutes until it can.
    .when = In place of the greeting, or in reply to REIN, from a server that is starting or busy. Few servers send it; most send 421 instead.
    .fix = Keep the connection open and send nothing until 220 arrives. If it does not arrive in the time given, disconnect and try again later.
    .use = Send 120 at once when you will be ready soon, and 220 when you are. Send 421 when the client should disconnect and come back later.

ftp-125 = Data connection open, transfer starting
    .description = The data connection already exists, and the transfer over it begins. A second reply tells whether it succeeded.
    .when = In reply to RETR, STOR, LIST and other transfer commands. IIS sends it for most transfers; many other servers always send 150.
    .fix = Transfer the data, then wait for the second reply, such as 226. If none comes after a long transfer, look for a firewall that drops the idle control connection.
    .use = Send 125 when the data connection is already open. Send 150 when it has yet to be opened. In reply to STOU, the text must be “FILE: ” with the name of the new file.

ftp-150 = File ready, opening data connection
    .description = The file or directory is in order, and the server is about to open or accept the data connection. A second reply tells whether the transfer succeeded.
    .when = In reply to RETR, STOR, LIST and other transfer commands, with texts such as “Opening BINARY mode data connection” or “Here comes the directory listing”.
    .fix = Transfer the data and wait for the second reply. If the transfer hangs here, the data connection is blocked: switch between passive and active mode, or open the passive ports on the server.
    .use = Send 150 when the data connection has yet to be opened. Send 125 when it is open, and 550 when there is no such file. In reply to STOU, the text must be “FILE: ” with the name of the new file.

ftp-151 = Directory list, or mail will be forwarded
    .description = The code had two meanings: in 1973, a directory list inside the reply; in 1980, mail for a user on another host, which the server would forward. RFC 959 has neither.
    .when = In RFC 542, in reply to STAT; in RFC 765; and in copies of their lists.
    .fix = Read the text and wait for the final reply. To send mail, use SMTP.
    .use = Do not send 151. Send 150 before a directory list over the data connection. Send 212 for a list inside the reply.

ftp-152 = Unknown user, mail forwarded by operator
    .description = When FTP still carried mail, 152 meant that the server did not know the user but would accept the mail, and that its operator would try to deliver it. RFC 959 dropped the mail commands.
    .when = Only in RFC 765 of 1980 and in programs that copied its list.
    .fix = Use SMTP to send mail. If an FTP server sends 152, read its text and wait for the final reply.
    .use = Do not send 152. In SMTP, send 251 when you forward mail for a user who is not local.

## Codes: 2yz

ftp-200 = Command carried out
    .description = The server has carried out the command and has nothing further to report about it.
    .when = In reply to TYPE, PORT, EPRT, NOOP, SITE, OPTS and, for TLS, PBSZ and PROT. Programs send NOOP to keep the connection open.
    .fix = No action is needed. After PORT or EPRT, however, nothing has been connected yet: the next transfer shows whether the server can reach the client.
    .use = Send 200 when the command succeeded and there is no result to give. Send 202 when the command has no purpose here. Send 250 after an action on files or directories.

ftp-201 = Activity aborted as asked
    .description = In the FTP of 1973, ABOR had ended the activity in progress. RFC 959 uses 226 for this.
    .when = In lists and programs that follow RFC 542 of 1973 rather than RFC 959.
    .fix = Treat the transfer as aborted. Check the size of the file before you use it, and delete what is incomplete.
    .use = Do not send 201. Send 426 for the aborted transfer, then 226 for the successful ABOR.

# RFC 542 used 202 for "Abort request ignored, no activity in progress".
ftp-202 = Command not needed here
    .description = The server did not carry out the command, because it has no purpose on this system. Nothing is missing, and the client can go on.
    .when = Usually in reply to ALLO, where no storage has to be reserved. Also in reply to PASS, ACCT, SMNT or SITE where they are superfluous, or to OPTS UTF8 where UTF-8 is always on.
    .fix = No action is needed. If you expected an effect, for example from a SITE command, ask the server’s administrator whether the command is supported.
    .use = Send 202 when the client loses nothing without the command, so that simple clients continue. Send 502 when it asks for something that you do not implement.

# RFC 2389 §3.2 gives the reply to FEAT its form.
ftp-211 = System status, help or extensions
    .description = The server reports its status, gives help, or lists the extensions that it supports.
    .when = In reply to FEAT, with one extension on each line. In reply to STAT without a path, even in the middle of a transfer, and in reply to HELP.
    .fix = No action is needed. After FEAT, a client should use only what is listed; the other texts are for people.
    .use = Send 211 for the status of the server or session, and in reply to FEAT, whose last line must be “211 End”. Send 212 or 213 in reply to STAT with a path. Send 214 for instructions.

ftp-212 = Directory status
    .description = The server describes a directory, usually by listing its contents within the reply instead of over the data connection.
    .when = In reply to STAT with the path of a directory. Many servers send 211 or 213 for it instead.
    .fix = No action is needed. If the data connection is blocked, STAT can show a directory all the same; the form of the list differs between servers.
    .use = Send 212 when STAT names a directory. Send 213 when it names a file. Send 211 when it names nothing. Use LIST or MLSD for lists that programs read.

# RFC 3659 §3 (MDTM) and §4 (SIZE) fix the form of those replies.
ftp-213 = File status, size or time
    .description = The server gives information about a file: its size in bytes, the time of its last change, or its status.
    .when = In reply to SIZE with a number, to MDTM with a time such as 20260312091402, and to STAT with the path of a file.
    .fix = No action is needed. The size applies to the current TYPE, so send TYPE I before SIZE to get the size on disk. Times are in UTC.
    .use = Send 213 with nothing but the number in reply to SIZE or MDTM. Send 550 when the value is not available, and 212 when STAT names a directory.

ftp-214 = Help on commands
    .description = The server explains how to use it, or what one of its own commands means. The text is for people only.
    .when = In reply to HELP or SITE HELP, usually as a list of commands over several lines.
    .fix = No action is needed. A list of commands does not tell what your account may do; programs should rely on FEAT.
    .use = Send 214 for instructions on the server or one command. Send 211 for the status of the system and for the extensions that FEAT asks about.

ftp-215 = Type of operating system
    .description = The server names its type of system, such as “UNIX Type: L8”. Clients use it to guess the form of directory lists and paths.
    .when = In reply to SYST, which most clients send right after the sign-in. Many servers on other systems say UNIX as well.
    .fix = No action is needed. If file lists look wrong in your FTP program, set the type of server by hand or let it use MLSD.
    .use = Send 215 with the official system name first. If your directory lists look like those of Unix, say UNIX, whatever the system is. Send 502 when you do not implement SYST.

# RFC 7151 §3.2 sends it in reply to HOST as well.
ftp-220 = Ready for a new user
    .description = The server is ready for commands. It greets the client, has forgotten the previous user, or has accepted the name of a virtual host.
    .when = As the greeting when a client connects, often over several lines; after 120; in reply to REIN; and in reply to HOST.
    .fix = No action is needed: continue with AUTH TLS, or with USER. If no greeting comes on port 990, turn on implicit TLS in your FTP program.
    .use = Send 220 as the greeting when you can accept commands. Send 120 when you will be ready soon. Send 421 to refuse the client for now.

ftp-221 = Goodbye
    .description = The server says goodbye, signs the user out and ends the session. A transfer that is still running is completed first.
    .when = In reply to QUIT, sometimes with a summary of what was transferred.
    .fix = No action is needed. If files are missing, look at the earlier replies: 221 says nothing about any transfer.
    .use = Send 221 only in reply to QUIT, after the last transfer has ended. Send 421 when you close the connection for your own reasons, such as a timeout.

ftp-225 = Data connection open, nothing to abort
    .description = The data connection is open, but no transfer is in progress.
    .when = In reply to ABOR when there is nothing to abort. vsftpd, for example, says “No transfer to ABOR”.
    .fix = No action is needed. If you wanted to stop a transfer, it had already ended: look for its 226 or 426.
    .use = Send 225 in reply to ABOR when the data connection is open but idle. Send 226 when you close it. Send 426, then 226, when you abort a running transfer.

ftp-226 = Transfer complete
    .description = The requested file action succeeded, and the server closes the data connection. In reply to ABOR, it is the abort that succeeded.
    .when = After 125 or 150, when the last byte of a file or directory list has been sent. In reply to ABOR, after the 426 of the aborted transfer, or alone when nothing was running.
    .fix = No action is needed. If a list is empty, check the path and whether your FTP program shows hidden files. If a file is damaged, transfer it again in binary mode, TYPE I.
    .use = Send 226 when the transfer succeeded and the data connection closes. Send 250 when it stays open, or when no data connection was involved. Send 426 when the connection broke.

# RFC 1123 §4.1.2.6: a client must not rely on the parentheses.
ftp-227 = Passive mode, IPv4 address and port
    .description = The server waits for the data connection at the IPv4 address and port in the text: four numbers for the address, then two for the port.
    .when = In reply to PASV, before each transfer. The port is the fifth number times 256, plus the sixth.
    .fix = If the next command hangs, compare the address with the server’s public one: behind NAT, the public address must be set on the server. Then open the server’s passive ports in the firewall, or use EPSV.
    .use = Send 227 in reply to PASV over IPv4, with an address that the client can reach. Send 229 in reply to EPSV. Send 425 when no port is free.

ftp-228 = Long passive mode
    .description = The server waits for the data connection at the address and port in the text. The text also gives the address family and both lengths, so its form suits any network protocol.
    .when = In reply to LPSV from RFC 1639, an experiment from before IPv6 that few programs ever supported. Today, EPSV and 229 do this work.
    .fix = No action is needed if the client sent LPSV itself. Otherwise, set the client to EPSV, or to PASV over IPv4.
    .use = Send 228 only in reply to LPSV. Offer EPSV to new clients, and reply to it with 229.

ftp-229 = Extended passive mode, port
    .description = The server waits for the data connection on the port in the text, at the same address as the control connection. It works over IPv4 and IPv6.
    .when = In reply to EPSV, before each transfer, in the form “Entering Extended Passive Mode (|||6446|)”. Many clients try EPSV first and fall back to PASV.
    .fix = If the next command hangs, open the server’s passive ports in its firewall. If only EPSV fails, a firewall may not know the command: set the client to PASV.
    .use = Send 229 in reply to EPSV, with the port between the bars and the fields before it empty. Send 522 when EPSV names a network protocol that you do not support.

ftp-230 = Signed in
    .description = The user is signed in and may go on. The text may contain messages from the server, such as limits or news.
    .when = In reply to PASS, in reply to USER where no password is needed, and in reply to ACCT.
    .fix = No action is needed. If uploads then fail with 550 or 553, the account may lack permission; if lists hang, the data connection is blocked.
    .use = Send 230 when the sign-in is complete. Send 331 while a password is missing, and 332 while an account is missing. Send 232 when the security exchange alone was enough.

ftp-231 = Signed out, service ended
    .description = In the FTP of 1973, the user was signed out and the service ended, in reply to BYE. RFC 959 uses 221 for this.
    .when = In code lists on the web, which print it among the current codes. Small servers that were written from such lists send it in reply to QUIT.
    .fix = No action is needed: the session has ended. Open a new connection if you want to go on.
    .use = Do not send 231. Send 221 in reply to QUIT, which every client expects.

# RFC 542 gave 232 another meaning: "Logout command noted, will complete when transfer done". Lists still print it.
ftp-232 = Signed in through the security exchange
    .description = The user is signed in without a password, because the security exchange has already proved the identity.
    .when = In reply to USER, after TLS with a client certificate or after a Kerberos exchange. Code lists that print “Logout command noted” repeat a meaning from 1973.
    .fix = No action is needed: do not send PASS. If you expected a password, check which client certificate or ticket your program presents.
    .use = Send 232 when the identity proved after AUTH is enough for this user. Send 331 when a password is still needed. Send 230 when the password was accepted.

ftp-233 = Signed out, parameters reset
    .description = In the FTP of 1973, the user was signed out and all parameters were reset, while the connection stayed open.
    .when = In RFC 542, in reply to REIN and followed by 300, and in copies of its list. RFC 959 uses 220 in reply to REIN.
    .fix = Sign in again with USER. The transfer parameters, such as TYPE, are back at their defaults.
    .use = Do not send 233. Send 220 in reply to REIN when you are ready for a new user.

ftp-234 = Security mechanism accepted
    .description = The server accepts the security mechanism and needs no security data in FTP commands. For TLS, the handshake begins now.
    .when = In reply to AUTH TLS or AUTH SSL, with texts such as “Proceed with negotiation” or “AUTH TLS successful”.
    .fix = Start the TLS handshake, then send PBSZ 0 and PROT P. If the connection breaks now, the handshake failed: check the certificate and the TLS versions.
    .use = Send 234 when the mechanism is accepted and no ADAT will follow, as with TLS. Send 334 when ADAT must follow. Send 504 for an unknown mechanism, 534 for one that you refuse, and 431 when you cannot use it now.

# The phrase is the security data; the meaning is in a comment of RFC 2228 §5.1.
ftp-235 = Security exchange complete
    .description = The exchange of security data succeeded, and client and server have authenticated each other as far as the mechanism does. The text may contain a last piece of security data.
    .when = In reply to ADAT, with Kerberos or GSSAPI. TLS uses no ADAT.
    .fix = Pass any data after “ADAT=” to the mechanism, then send USER, protected with MIC or ENC if the mechanism supports integrity.
    .use = Send 235 when the exchange is complete. Send 335 while you need more data. Send 535 when you reject the data.

ftp-250 = File action completed
    .description = The action on a file or directory succeeded.
    .when = In reply to CWD, CDUP, DELE, RMD, RNTO and MLST. A transfer may end with it too, when the data connection stays open.
    .fix = No action is needed. If a directory that you changed to looks wrong, send PWD to see the path on the server.
    .use = Send 250 when a file action succeeded. Send 257 with the path in reply to MKD or PWD. Send 226 when you close the data connection. Send 200 for commands that concern no file.

ftp-251 = Restart marker from client and server
    .description = In the FTP of 1973, the reply paired a restart marker of the client with one of the server. RFC 959 uses 110 for this.
    .when = In RFC 542, at any time during a transfer, and in lists that mix its codes with current ones.
    .fix = Keep the two markers from the text if your client supports restarts, and wait for the final reply about the transfer.
    .use = Do not send 251. Send 110 with “MARK ssss = rrrr” when you have stored the data up to a marker.

ftp-252 = Transfer completed correctly
    .description = In the FTP of 1973, a file transfer had been completed correctly, and the data connection stayed open. RFC 959 uses 250 for this.
    .when = From programs that were written from RFC 542 of 1973, and in lists that mix its codes with current ones.
    .fix = No action is needed. If the client does not know the code, compare the sizes of both files.
    .use = Do not send 252. Send 226 when the transfer is complete and the data connection closes, or 250 when it stays open.

ftp-253 = File renamed
    .description = In the FTP of 1973, the server had renamed a file, in reply to RNTO. RFC 959 uses 250 for this.
    .when = In RFC 542 of 1973, and in copies of its list.
    .fix = No action is needed. List the directory if you want to see the new name.
    .use = Do not send 253. Send 250 in reply to RNTO when the file has its new name.

ftp-254 = File deleted
    .description = In the FTP of 1973, the server had deleted a file. RFC 959 uses 250 for this.
    .when = From a few small servers that follow RFC 542, in reply to DELE.
    .fix = No action is needed. List the directory if you want to be sure that the file is gone.
    .use = Do not send 254. Send 250 in reply to DELE when the file has been deleted.

# RFC 542 used 257 for "Closing the data connection, transfer completed".
ftp-257 = Path of a directory
    .description = The server gives the path of a directory in quotation marks: the one just created, or the current one.
    .when = In reply to MKD with the new directory, and in reply to PWD with the current one. Two quotation marks in a row stand for one in the name.
    .fix = No action is needed. If the path is not the one that you expected, the server may show only your own part of its file system.
    .use = Send 257 in reply to MKD or PWD, with the path first, in quotation marks, and each quotation mark within doubled. Send 250 in reply to CWD. Send 550 when the directory cannot be created.

## Codes: 3yz

ftp-300 = Greeting, waiting for input
    .description = In the FTP of 1973, the server greeted the client and waited for input. RFC 959 uses 220 for this.
    .when = In RFC 542 of 1973, when a client had connected or sent REIN. A client that follows RFC 959 does not recognize it as a greeting.
    .fix = Ask the server’s administrator for a current server. Meanwhile, check whether the server accepts USER all the same.
    .use = Do not send 300. Send 220 as the greeting when you are ready for commands.

ftp-301 = Command line incomplete
    .description = In the FTP of 1973, the server had waited a long time for the end of the current command line, and was still waiting.
    .when = In RFC 542 of 1973, after a line without CRLF. Servers that follow RFC 959 wait silently until their idle timeout.
    .fix = End every command with CRLF. If you type commands by hand, use a client that sends CRLF rather than a bare line feed.
    .use = Do not send 301, because RFC 959 has no replies without a command. Close an idle connection with 421.

ftp-330 = Password wanted
    .description = In the FTP of 1973, the server asked for the password. RFC 959 uses 331 for this.
    .when = In reply to USER, from small servers that were written from RFC 542 or from lists that include 330.
    .fix = Send the password with PASS. If your client stops here because it waits for 331, use another client.
    .use = Do not send 330. Send 331 when you need the password, and 332 when you need an account.

# RFC 542 used 331 for "Enter account (if account required as part of login sequence)".
ftp-331 = User name accepted, password needed
    .description = The server has taken the user name and needs the password. It says nothing about whether the user exists.
    .when = In reply to USER, even for names that do not exist, so that nobody can find out which ones do. For anonymous access, the text often asks for a mail address.
    .fix = Send PASS with the password. If a script stops here, it has no password: check its stored credentials, and whether the server wants TLS first.
    .use = Send 331 for every user name that needs a password, known or not. Send 230 when no password is needed. Send 336 with a challenge for a one-time password. Send 530 to refuse the sign-in.

# RFC 542 used 332 for "Login first, please."
ftp-332 = Account needed to continue
    .description = The server needs an account, for example for billing, before it goes on. It keeps the command until ACCT arrives.
    .when = In reply to USER or PASS on a few old systems, such as mainframes and transfer gateways. Common servers have no accounts apart from users.
    .fix = Send ACCT with the account name. If you have none, ask the server’s administrator. If your FTP program has a field for the account, fill it in there.
    .use = Send 332 when ACCT can still complete the sign-in or the command. Send 532 when you have discarded the command. Send 331 when a password is missing.

# RFC 4217 §4.2 calls it incorrect for AUTH TLS.
ftp-334 = Security data needed
    .description = The security mechanism is accepted, and the client has to send security data next. The text may contain data for the mechanism.
    .when = In reply to AUTH GSSAPI or AUTH KERBEROS_V4. In reply to AUTH TLS, it is wrong, although some old servers send it.
    .fix = Pass any data after “ADAT=” to the mechanism and send the result with ADAT. After AUTH TLS, treat 334 like 234.
    .use = Send 334 when the mechanism needs ADAT. Send 234 for TLS, which does not. Send 504, 534 or 431 when you cannot offer the mechanism.

ftp-335 = More security data needed
    .description = The security data is acceptable, but the exchange is not complete. The text may contain data for the client’s next step.
    .when = In reply to ADAT, when a mechanism such as GSSAPI needs several rounds.
    .fix = Pass any data after “ADAT=” to the mechanism, and send ADAT again with the result. Repeat this until 235 arrives.
    .use = Send 335 while the mechanism needs another round. Send 235 when the exchange is complete. Send 535 when you reject the data.

ftp-336 = User name accepted, challenge shown
    .description = The server has taken the user name and needs a password that answers the challenge in the text, such as a one-time password.
    .when = In reply to USER, on servers with a challenge system such as S/Key.
    .fix = Compute the password from the challenge with your calculator or app, then send it with PASS. Your FTP program must show the challenge before it asks for the password.
    .use = Send 336 with a challenge that people can read. Send 331 when an ordinary password is enough. Send 232 when the security exchange has already proved the identity.

# RFC 3659 §5.3 sends 350 in reply to REST in stream mode.
ftp-350 = More information needed for the file action
    .description = The server has noted the first half of an action and waits for the second command.
    .when = In reply to RNFR, before RNTO gives the new name. In reply to REST, before RETR or STOR resumes at the given position.
    .fix = Send the second command at once: RNTO after RNFR, or the transfer command after REST. Anything in between may cancel the first half.
    .use = Send 350 when RNFR names an existing file, or REST gives a valid number. Send 550 when the file does not exist. Report a position beyond the end of the file with 554, in reply to the transfer command.

ftp-354 = Start of mail input
    .description = When FTP still carried mail, 354 meant that the server was waiting for the message, up to a line with only a dot. RFC 959 dropped the mail commands; SMTP kept the code.
    .when = In RFC 640 and RFC 765. A current server that sends 354 is a mail server, so the client has the wrong port.
    .fix = Check host and port: FTP uses 21, mail 25, 465 or 587. To send mail, use a mail program.
    .use = Do not send 354 in FTP. In SMTP, send it in reply to DATA.

## Codes: 4yz

ftp-400 = Service not implemented
    .description = In the FTP of 1973, the server did not implement the service. RFC 959 has no such code; a server that cannot serve sends 421.
    .when = In RFC 542 of 1973, at any time. In the log of a web proxy, 400 is an HTTP status code.
    .fix = Find out which program sent it. If it was an FTP server, read the text and report it to the server’s administrator.
    .use = Do not send 400. Send 502 for a command that you do not implement. Send 421 when you cannot serve the client.

ftp-401 = No users accepted at present
    .description = In the FTP of 1973, the server accepted no users for the moment and said goodbye. RFC 959 uses 421 for this.
    .when = In RFC 542 of 1973, at any time or in reply to REIN. A 401 from a web proxy in front of an FTP server is HTTP’s, and asks for a sign-in.
    .fix = Wait a few minutes, then connect again. If it continues, ask the server’s administrator.
    .use = Do not send 401. Send 421 when you accept no users for the moment, and close the connection.

ftp-402 = Command not implemented for this value
    .description = In the FTP of 1973, the server implemented the command, but not for the value that was given. RFC 959 has 504 for this.
    .when = In RFC 542 of 1973, for example in reply to TYPE, MODE or ALLO with an unsupported value. Some code lists still print it.
    .fix = Choose another value, such as TYPE I or MODE S, which every server supports.
    .use = Do not send 402. Send 504 when a parameter is not implemented, because it is refused for good.

# RFC 2577 §5: 421 before the connection is closed after too many failed sign-ins. RFC 1123 §4.1.2.11:
# clients should notice the close itself rather than rely on 421.
ftp-421 = Service unavailable, session ends
    .description = The server cannot serve the client now and ends the session. What was in progress is not completed.
    .when = After a timeout without commands, with too many connections from one address, while the server shuts down, after several wrong passwords, or after a failed TLS handshake.
    .fix = Connect again. If it recurs, set your FTP program to fewer simultaneous connections, and have it send NOOP between transfers. If you run the server, check its limits on users and idle time.
    .use = Send 421 in reply to any command when you must close the connection. Send 530 when only the sign-in is refused. Send 425 or 426 when only the data connection failed.

ftp-425 = Data connection cannot be opened
    .description = No data connection could be set up between client and server, so no file or directory list was transferred.
    .when = After 150, or at once. In passive mode, a firewall or NAT usually blocks the server’s port; in active mode, the client’s. After PASV or EPSV, when no passive port is free. With “Bad IP connecting”, when the data connection comes from another address.
    .fix = If your FTP program uses active mode, switch it to passive. Otherwise, ask the server’s administrator to open enough passive ports in the firewall and set the public address. If the text names a TLS session, use a client that resumes it.
    .use = Send 425 when the data connection cannot be opened. Send 426 when it was open and broke. Send 522 when its TLS negotiation fails, and 421 when the whole session must end.

ftp-426 = Data connection closed, transfer aborted
    .description = The data connection was open, but broke or was closed before the transfer was complete.
    .when = During a transfer, after a network failure or a timeout, or because the client stopped. After ABOR, it reports the aborted transfer, and 226 follows.
    .fix = Transfer the file again, or resume it. If it always breaks at the same size or time, check disk space, quotas and firewall timeouts on both sides.
    .use = Send 426 when an open data connection ends too early, or for the transfer that ABOR stops. Send 425 when it never opened. Send 451 for an error in your own processing, and 552 when space runs out.

# RFC 542 has "Log-on time or tries exceeded, goodbye"; lists on the web print "Invalid username or password".
ftp-430 = Sign-in refused
    .description = In the FTP of 1973, the time or number of attempts allowed for signing in was exceeded. Today’s code lists print it for a wrong user name or password, and some programs send it with that meaning. RFC 959 has 530 for this.
    .when = From small or embedded servers, such as game consoles and devices, in reply to USER or PASS.
    .fix = Check the user name and password, as after 530. If you have tried several times, wait a few minutes before the next attempt.
    .use = Do not send 430: because of the first digit, clients may retry with the same wrong password. Send 530 to refuse a sign-in. Send 421 to close after too many attempts.

# RFC 542 used 431 for "Log-on unsuccessful. User and/or password invalid."
ftp-431 = Security resource unavailable
    .description = The server supports the mechanism or protection level, but at the moment lacks something that it needs for it, such as a certificate or key.
    .when = In reply to AUTH or PROT, for example when the server’s certificate cannot be loaded. Programs that were written from RFC 542 of 1973 send it for a wrong password.
    .fix = Try again later. If you run the server, check its log, certificate, key file and TLS library. If the text names a password, check your credentials.
    .use = Send 431 when a resource for the mechanism is missing for now. Send 534 when policy forbids the mechanism. Send 504 when you do not know it.

ftp-432 = User not valid for this service
    .description = In the FTP of 1973, the user was known but could not use this service. RFC 959 uses 530 for this.
    .when = In RFC 542 of 1973, in reply to a sign-in. Current servers give the same reply to an unknown user and to one without permission.
    .fix = Use an account that may use FTP, or ask the server’s administrator to allow yours.
    .use = Do not send 432, because waiting does not help. Send 530 when this user may not sign in here.

ftp-433 = Account needed for transfers
    .description = In the FTP of 1973, the server had discarded a command because no valid account was named. The client had to name one and send the command again.
    .when = In RFC 542 of 1973, in reply to a transfer, a rename or DELE. RFC 959 has 532 for this, for storing only.
    .fix = Send ACCT with the account name, then the transfer command again. If you have no account, ask the server’s administrator.
    .use = Do not send 433. Send 532 when storing needs an account. Send 332 when ACCT can complete the command.

# RFC 542 has "Log-out forced by operator action. Phone site."; lists print "Requested host unavailable".
ftp-434 = Session ended by operator, or host unavailable
    .description = In the FTP of 1973, the server’s operator had ended the session. Today’s code lists print “Requested host unavailable” instead, a meaning that no document defines.
    .when = In RFC 542 of 1973, at any time in a session. A few web programs send 434 “Requested host unavailable” as an HTTP status.
    .fix = Check the host name and whether the server is up, then try again. If the session was ended on purpose, ask the server’s administrator why.
    .use = Do not send 434. Send 421 when an administrator ends the session. Send 504 in reply to HOST for an unknown host.

ftp-435 = Session ended by a system problem
    .description = In the FTP of 1973, a system problem had forced the session to end. RFC 959 uses 421 for this.
    .when = In RFC 542 of 1973, when the server’s system failed in the middle of a session.
    .fix = Connect again after a few minutes, and check which of your transfers were completed.
    .use = Do not send 435. Send 421 when a problem of your system ends the session. Send 451 when only one command fails.

ftp-436 = Service shutting down
    .description = In the FTP of 1973, the server was shutting down and said goodbye. RFC 959 uses 421 for this.
    .when = In RFC 542 of 1973, at any time or in reply to REIN.
    .fix = Connect again when the server is back, and repeat the transfers that were interrupted.
    .use = Do not send 436. Send 421 in reply to the next command when you shut down.

# RFC 542 used 450 for "FTP: File not found."
ftp-450 = File unavailable for now
    .description = The file cannot be used at the moment, usually because another program has it open, so the server did not carry out the command.
    .when = In reply to RETR, STOR, DELE, RNFR or LIST. ProFTPD also sends 450 when no file matches.
    .fix = Wait until the other program or transfer is done, then send the command again. If the text says that there is no such file, correct the path.
    .use = Send 450 when a file is busy and will be free again. Send 550 when it does not exist or access is denied. Send 451 for errors of your own, and 452 when the disk is full.

# RFC 542 used 451 for "FTP: File access denied to you." RFC 2389 §4 sends it for OPTS.
ftp-451 = Aborted, error on the server
    .description = The server stopped the action because of an error of its own, such as a failure to read or write a file.
    .when = In the middle of a transfer, in reply to OPTS under a temporary condition, or from IIS as “The parameter is incorrect” when a line ends without CRLF.
    .fix = Try again, then check the size of the file. If it recurs, ask the server’s administrator to look for disk or permission errors in the log.
    .use = Send 451 when your own processing fails but may recover. Send 426 when the data connection broke. Send 452 or 552 when there is no space, and 550 when the file itself is the problem.

# RFC 542 used 452 for "FTP: File transfer incomplete, data connection closed."
ftp-452 = Not enough storage on the server
    .description = The server has too little storage for the file. The system as a whole is full, whatever quota the user has.
    .when = In reply to STOR, STOU or APPE, before the transfer or, on some servers, in the middle of it when the disk is full.
    .fix = Ask the server’s administrator to free space, then upload again. Delete files of your own that are no longer needed, including incomplete uploads.
    .use = Send 452 while the whole system lacks storage. Send 552 when the user’s quota or the limit of a directory is exceeded. Send 451 for other write errors.

ftp-453 = Storage ran out during the transfer
    .description = In the FTP of 1973, a transfer was incomplete because storage had run out. RFC 959 has 452 and 552 for this.
    .when = In RFC 542 of 1973, after an upload that filled the disk. Do not confuse it with 453 in mail, which means something else.
    .fix = Delete the incomplete file, free space, then upload again.
    .use = Do not send 453. Send 452 when the system is full. Send 552 when a quota is exceeded.

ftp-454 = Data socket cannot be reached
    .description = In the FTP of 1973, the server could not connect to the client’s data socket. RFC 959 uses 425 for this.
    .when = In RFC 542 of 1973, before a transfer, when the client did not listen on its data socket.
    .fix = Switch your FTP program to passive mode, in which the server does not have to reach the client.
    .use = Do not send 454. Send 425 when the data connection cannot be opened.

ftp-455 = Other file system error
    .description = In the FTP of 1973, the file system had an error for which there was no other code. RFC 959 uses 451 for this.
    .when = In RFC 542 of 1973, as the last resort among the replies about files.
    .fix = Try again once. If it recurs, ask the server’s administrator to check the disk and file system.
    .use = Do not send 455. Send 451 for an error in your own processing. Send 550 when the file is not available.

ftp-456 = Name already in use
    .description = In the FTP of 1973, a rename failed because the new name already existed. RFC 959 uses 553 for this.
    .when = In RFC 542 of 1973, in reply to RNTO.
    .fix = Choose another name, or delete or move the existing file first.
    .use = Do not send 456. Send 553 in reply to RNTO when the new name is not acceptable.

ftp-457 = Wrong transfer parameters
    .description = In the FTP of 1973, the parameters of a transfer were wrong, such as its type or structure. RFC 959 has 501 and 504 for this.
    .when = In RFC 542 of 1973, in reply to a transfer command when type, mode or structure did not fit.
    .fix = Set TYPE I, MODE S and STRU F, which every server supports, then start the transfer again.
    .use = Do not send 457. Send 504 when a parameter is not supported. Send 555 when it does not fit an existing file.

## Codes: 5yz

# RFC 542 used 500 for "Last command line completely unrecognized."
ftp-500 = Command unknown, or line not understood
    .description = The server does not know the command, or the line is too long or malformed. Many servers also send it when they cannot handle a known command.
    .when = After a typing error, or for an extension that the server lacks. “Illegal PORT command” usually means that the address is not the client’s. vsftpd writes “OOPS:” before errors in its own configuration.
    .fix = For PORT, switch to passive mode. After “OOPS:”, forward the text to the server’s administrator. Otherwise, let the client do without the command; instead of MKD or PWD, old servers may know XMKD or XPWD.
    .use = Send 500 for an unknown command or an overlong line. Send 502 for a command that you know but do not implement. Send 501 for bad arguments.

# RFC 542 used 501 for "Syntax of last command is incorrect."
ftp-501 = Malformed arguments
    .description = The server knows the command, but its arguments are missing, malformed or not acceptable.
    .when = After an invalid address in PORT, a path with wrong characters, MLSD for something that is not a directory, or security data that is not valid BASE64.
    .fix = Check the path for spaces, quotation marks and characters that the server cannot read, and turn on UTF-8 on both sides. After PORT or EPRT, use passive mode.
    .use = Send 501 when the arguments of a known command are wrong. Send 504 when they are well formed but not implemented. Send 553 for a file name that you do not allow.

# RFC 542 used 502 for "Last command incomplete, parameters missing."
ftp-502 = Command known, but not implemented
    .description = The server knows the command but does not implement it. The session can continue without it.
    .when = In reply to ACCT, SMNT, REIN or SITE on many servers, to MLSD or EPSV on old ones, and to AUTH where TLS is not set up.
    .fix = Let the client use another command, such as LIST instead of MLSD. If AUTH was refused, ask the server’s administrator to set up TLS, and do not send the password unencrypted.
    .use = Send 502 for a command that you recognize but do not implement, and leave it out of FEAT. Send 500 for an unknown command. Send 202 when nothing is lost without the command.

# RFC 542 used 503 for "Last command invalid (ignored), illegal parameter combination."
ftp-503 = Wrong order of commands
    .description = The command is right, but it came at the wrong time: a command that must precede it is missing or failed.
    .when = After PASS without USER, RNTO without RNFR, PROT without PBSZ, ADAT without AUTH, HOST after the sign-in, or a transfer command without PASV or PORT.
    .fix = Look at the replies before this one: the first failure is usually the real problem. Then repeat the sequence from its first command, such as USER or RNFR.
    .use = Send 503 when another command must come first. Send 530 when the user must sign in first. Send 501 when the arguments are wrong.

# RFC 542 used 504 for "Last command invalid, action not possible at this time." RFC 2577 §3 suggests it for
# ports below 1024.
ftp-504 = Parameter not implemented
    .description = The server implements the command, but not with this parameter.
    .when = When AUTH names an unknown mechanism, PROT an unknown level, or HOST an unknown host. Also for MODE Z, a language in LANG, a TYPE that is not supported, or a port below 1024.
    .fix = For AUTH, try TLS instead of SSL. For HOST, check the host name. Otherwise use TYPE I, MODE S and STRU F, or a language that FEAT lists.
    .use = Send 504 for a well-formed parameter that you do not implement. Send 502 when you do not implement the command at all. Send 534 for a mechanism that you know but refuse.

ftp-505 = Conflict with earlier commands
    .description = In the FTP of 1973, the command conflicted with earlier ones. RFC 959 uses 503 for this.
    .when = In RFC 542 of 1973. In the log of a web proxy, 505 is an HTTP status code about the HTTP version.
    .fix = Repeat the commands in the right order, from the beginning of the sequence.
    .use = Do not send 505. Send 503 when commands come in the wrong order.

ftp-506 = Command not implemented on this server
    .description = In the FTP of 1973, the server did not implement the command. RFC 959 uses 502 for this.
    .when = In RFC 542 of 1973, which had 500 for a line that was not recognized at all.
    .fix = Do without the command, or use another server.
    .use = Do not send 506. Send 502 when you do not implement a command.

ftp-507 = Any other error
    .description = In the FTP of 1973, this number stood for every error without a code of its own. RFC 959 has no such code.
    .when = In RFC 542 of 1973. A 507 from a WebDAV server is HTTP’s, and means that storage is missing.
    .fix = Read the complete error text, because the number says nothing about the cause.
    .use = Do not send 507. Send 451 for an error of your own, or the code that names the problem.

# RFC 4217 §10.2 and RFC 1639 §4 give 521 different meanings. RFC 4217 §11.4 names 522 for the first case.
ftp-521 = Protection level unsuitable for the data connection
    .description = The data connection cannot be opened with the current PROT setting. In reply to LPRT or LPSV, an experimental document gives 521 another meaning: the address family is not supported.
    .when = In reply to RETR, STOR, LIST and other transfer commands, usually because the server wants encrypted data connections and PROT P was not sent.
    .fix = Turn on TLS for data connections in your FTP program, or have it send PBSZ 0 and PROT P after the handshake. In lftp, set ftp:ssl-protect-data to true.
    .use = Send 521 before a transfer when the PROT level does not suit it. Send 522 when the TLS negotiation on the data connection fails. Send 534 when policy refuses the level in PROT itself.

# RFC 2428 §2 and RFC 4217 §10.2 give 522 different meanings; vsftpd and ProFTPD also send it where RFC 4217
# §10.2 has 521.
ftp-522 = Unsupported network protocol, or failed TLS
    .description = In reply to EPRT or EPSV, the server does not support the network protocol; the text lists those that it supports. In reply to a transfer command, TLS on the data connection failed or was not acceptable.
    .when = After EPRT with IPv6 on a server without it. With TLS, often because the data connection is not encrypted or does not resume the TLS session: “session reuse required”.
    .fix = For “session reuse required”, use a client that resumes TLS sessions. If encryption is missing, send PROT P. For a network protocol, use one of the numbers in the text: 1 is IPv4, 2 IPv6.
    .use = Send 522 with a list such as “(1,2)” when you do not support the network protocol, or when TLS on the data connection fails. Send 521 when the PROT level is wrong, and 425 when no connection is made.

ftp-530 = Not signed in
    .description = The user is not signed in: user name or password is wrong, the account may not use FTP, or the command needs a sign-in first.
    .when = In reply to PASS after a wrong password, to USER for a forbidden or unencrypted sign-in, and to any command before the sign-in. IIS sends it when the home directory is missing, other servers when too many users are connected.
    .fix = Check the user name, password and host. If the text mentions encryption or TLS, choose explicit TLS. If you run the server, check the account’s shell and home directory, and the lists of allowed users.
    .use = Send 530 when the sign-in fails or is missing, without saying which part was wrong. Send 331 while you wait for the password. Send 421 to close after too many attempts, and 550 when a signed-in user lacks permission.

ftp-532 = Account needed for storing files
    .description = The user is signed in but needs an account, for example for billing, to store or rename files. The server has discarded the command.
    .when = In reply to STOR, STOU, APPE or RNTO on old systems with accounts. Some small servers send it when the user may not upload.
    .fix = Send ACCT with your account, then the command again. If you have no account, ask the server’s administrator for permission to upload.
    .use = Send 532 when storing needs an account and you have discarded the command. Send 332 when you keep it until ACCT arrives. Send 550 when the user lacks permission.

ftp-533 = Protection of the command denied by policy
    .description = The server refuses the command because of how it was protected: not at all, or at a level that policy does not allow.
    .when = In reply to CCC on a connection without TLS, to an unprotected command where MIC or ENC is required, or to MIC, CONF or ENC at the wrong level.
    .fix = Set up TLS with AUTH TLS before CCC. With Kerberos, let the client protect all commands with MIC or ENC, as the server’s policy demands.
    .use = Send 533 when a command arrives with the wrong protection. Send 534 when you refuse a mechanism, a PROT level or CCC itself. Send 537 when the mechanism does not support the level.

ftp-534 = Refused for policy reasons
    .description = The server could do what was asked, but its security policy forbids it: the mechanism, the protection level, or an unprotected transfer.
    .when = In reply to AUTH, PROT or CCC, or to a transfer at too low a protection level. IIS sends “Policy requires SSL” to a USER without TLS, and “Local policy on server does not allow TLS” when it has no certificate.
    .fix = Choose explicit TLS in your FTP program, and let it protect data connections too. If the server refuses TLS itself, ask its administrator to choose a certificate and allow TLS, and do not send the password unencrypted.
    .use = Send 534 when policy forbids what you could do. Send 504 to hide that you support the mechanism. Send 536 when the mechanism lacks the level, and 533 for the protection of a single command.

ftp-535 = Security check failed
    .description = Security data, a protected command or protected file data did not pass the check, such as its checksum or sequence number.
    .when = In reply to ADAT, MIC, CONF or ENC, and to transfers whose protection fails. With Kerberos, clocks that differ or an expired ticket are usual causes.
    .fix = Get a new ticket, compare the clocks of both machines, then start again with AUTH. If it occurs in the middle of a session, the network may have altered the data.
    .use = Send 535 when you reject security data or cannot verify what is protected. Send 501 when the data is not valid BASE64. Send 533 when policy refuses the level of protection.

# RFC 4217 §9: TLS uses only C and P; RFC 2228 §3 refuses the others with 536.
ftp-536 = Protection level not supported by the mechanism
    .description = The server knows the level in PROT, but the current security mechanism does not provide it.
    .when = In reply to PROT S or PROT E under TLS, which provides only C and P. vsftpd also sends it for these levels.
    .fix = Send PROT P to protect data connections, or PROT C to leave them unprotected where the server’s policy allows it.
    .use = Send 536 when the mechanism does not provide a known level. Send 504 for an unknown level. Send 534 when policy forbids the level.

ftp-537 = Command protection level not supported by the mechanism
    .description = The current security mechanism does not support the kind of protection with which the command was sent.
    .when = In reply to MIC, CONF or ENC. With GSSAPI and Kerberos, for example, CONF is not supported.
    .fix = Let the client use ENC, which protects both content and integrity, or MIC. With TLS, send commands as they are.
    .use = Send 537 when the mechanism cannot protect commands in this way. Send 533 when policy forbids it. Send 536 for a level in PROT.

# RFC 542 used 550 for "Bad pathname specification (e.g., syntax error)."
ftp-550 = File or directory not available
    .description = The server did not carry out the command, because the file or directory does not exist or the user may not use it in this way.
    .when = In reply to RETR, STOR, CWD, DELE, MKD, RNFR and more, with texts such as “Failed to open file” or “Permission denied”. Servers also send it when SIZE or MDTM has no value to report, often in ASCII mode.
    .fix = Check the path, spelling, and upper and lower case, starting from what PWD shows. If the file exists, ask the server’s administrator to check its permissions and owner, SELinux, and whether the server allows uploads.
    .use = Send 550 when a file does not exist or access is denied. Send 450 while it is only busy. Send 553 when a new name is not allowed, and 530 when the user is not signed in.

ftp-551 = Page type unknown
    .description = The server stopped the action, because a page in a page-structured file has a type that it does not know.
    .when = During an upload with STRU P, which hardly any system uses. ProFTPD sends 551 when a range of a file is asked for in ASCII mode.
    .fix = Send STRU F and TYPE I, then transfer the file again.
    .use = Send 551 only for page structure. Send 504 in reply to STRU P when you do not support it.

ftp-552 = Storage allocation exceeded
    .description = The server stopped the action, because the user or the directory has used all the storage that it may use.
    .when = During or before an upload, when a quota is reached. Pure-FTPd sends it for a full disk as well.
    .fix = Delete files that are no longer needed, or ask the server’s administrator for a higher quota. Then upload the whole file again.
    .use = Send 552 when the quota of a user or directory is exceeded. Send 452 when the whole system is full. Send 426 when only the connection broke.

ftp-553 = File name not allowed
    .description = The server does not accept the name of a new or renamed file, or cannot create the file.
    .when = In reply to STOR, STOU, APPE or RNTO, because of forbidden characters, a forbidden name or an existing file. vsftpd sends “Could not create file” when the directory is not writable.
    .fix = Check that the directory exists and that you may write there. Then try a short name without spaces or special characters, and see whether a file with that name exists.
    .use = Send 553 when you refuse a name for a new file. Send 550 when a file is missing or access is denied. Send 501 when the path is malformed, and 552 when a quota is exceeded.

ftp-554 = Invalid restart position
    .description = The server cannot continue at the position that REST gave, for example because the file is shorter than that.
    .when = In reply to the RETR or STOR that follows REST, or to REST itself on Pure-FTPd, when a transfer is resumed after the file has changed.
    .fix = Delete the incomplete local file, or send REST 0, then transfer the whole file again. If an upload was interrupted, take the size from SIZE as the position.
    .use = Send 554 when the position does not exist in the file. Send 501 when it is not a number. Send 555 when the type or structure does not fit the file.

ftp-555 = Type or structure does not fit the file
    .description = The current TYPE or STRU does not match the existing file on the server, so it cannot be continued or appended to.
    .when = In reply to APPE, or to a transfer after REST, usually on systems whose files have a type, such as mainframes.
    .fix = Set TYPE and STRU as they were when the file was first transferred, usually TYPE I and STRU F. Otherwise, transfer the whole file again.
    .use = Send 555 when TYPE or STRU does not fit the existing file. Send 554 when the restart position is invalid. Send 504 when you do not support the type at all.

## Codes: 6yz

ftp-631 = Reply with integrity protection
    .description = The text is another reply in BASE64, protected against changes but not against reading. Its code is inside.
    .when = After a completed security exchange with Kerberos or GSSAPI, in reply to commands sent with MIC. TLS does not use it.
    .fix = Let the client decode and verify the text, then act on the reply inside. If you see only 631 in a log, turn on the client’s debug output.
    .use = Send 631 for commands sent with MIC, with the same level of protection as the command. Send 632 for ENC, and 633 for CONF.

ftp-632 = Encrypted reply with integrity protection
    .description = The text is another reply in BASE64, encrypted and protected against changes. Its code is inside.
    .when = After a completed security exchange with Kerberos or GSSAPI, in reply to commands sent with ENC. TLS does not use it.
    .fix = Let the client decrypt and verify the text, then act on the reply inside. A log shows that reply only with the client’s debug output.
    .use = Send 632 for commands sent with ENC, at the same level of protection. Send 631 for MIC, and 633 for CONF.

ftp-633 = Encrypted reply without integrity protection
    .description = The text is another reply in BASE64, encrypted but not protected against changes. Its code is inside.
    .when = In reply to commands sent with CONF, which neither GSSAPI nor Kerberos supports; so it hardly ever occurs.
    .fix = Let the client decrypt the text, then act on the reply inside. Prefer ENC, which also protects against changes.
    .use = Send 633 only for commands sent with CONF. Send 632 when the mechanism can protect integrity as well.

## Numbers that are no replies

ftp-10054 = Connection reset
    .description = The other side, or a device in between, cut the connection. The number is the Windows error WSAECONNRESET, which code lists print among FTP’s codes.
    .when = In Windows clients and logs, often during a transfer or after a long pause.
    .fix = Connect again and resume the transfer. If it recurs, check firewall timeouts, let the client send NOOP, and look for the reason in the server’s log.
    .use = Never send 10054. Send 426 when the data connection broke. Send 421 when you have to close the control connection yourself.

ftp-10060 = Connection timed out
    .description = The server did not respond to the attempt to connect, or stopped responding on a connection that was open. The number is the Windows error WSAETIMEDOUT, which code lists print among FTP’s codes.
    .when = In Windows clients, when the host name or port is wrong, the server is down, or a firewall drops the packets. After PASV, it is the data connection that timed out.
    .fix = Check the host name and port, and whether the server is up. If only lists and transfers time out, open the server’s passive ports, or use active mode.
    .use = Never send 10060: a server that could send it would have responded. Send 425 when the data connection cannot be opened.

ftp-10061 = Connection refused
    .description = The machine responded, but nothing accepts connections on that port. The number is the Windows error WSAECONNREFUSED, which code lists print among FTP’s codes.
    .when = In Windows clients, when the FTP service is stopped, the port is wrong, or a firewall rejects the connection.
    .fix = Check the port: 21 for FTP and explicit TLS, 990 for implicit TLS, 22 for SFTP, which is another protocol. Then ask the server’s administrator whether the service is running.
    .use = Never send 10061. Greet with 421 when you are running but cannot serve the client.

ftp-10066 = Directory not empty
    .description = A directory still contains files. The number is the Windows error WSAENOTEMPTY, which code lists print among FTP’s codes.
    .when = In Windows programs, and in code lists on the web. FTP servers send 550 in reply to RMD.
    .fix = Delete the files in the directory, hidden ones too, then the directory. Many FTP programs can do both in one step.
    .use = Never send 10066, which is no three-digit code. Send 550 in reply to RMD when the directory is not empty.

ftp-10068 = Too many users
    .description = Too many users are connected. The number is the Windows error WSAEUSERS, which code lists print among FTP’s codes.
    .when = Hardly ever: real servers send 421 or 530 with a text that names the limit.
    .fix = Wait a few minutes, then connect again. Close other connections of your own, because they may count too.
    .use = Never send 10068. Send 421 when the limit on users is reached, and close the connection.
