# SPDX-License-Identifier: Apache-2.0

protocol-mqtt5 = MQTT 5
    .description = MQTT carries messages between devices and a broker. Every acknowledgement holds a reason code.
mqtt5-class-success = Success
    .description = The packet was accepted, or the connection ended in order.
mqtt5-class-error = Error
    .description = The packet was refused, or the connection ended with an error.

mqtt5-fact-packets = Packets

mqtt5-0x00 = Packet accepted
    .description = The packet was accepted, and nothing else has to be done.
    .when = The broker or the client acknowledges a packet that it could process.
    .fix = Nothing needs fixing: go on with the next packet.
    .use = Send 0x00 whenever the packet was processed and no finer code applies.

mqtt5-0x87 = Not authorized
    .description = The client is known, but it is not allowed to do this.
    .when = A client connects, publishes or subscribes beyond what its permissions on the broker allow.
    .fix = Ask the broker’s administrator for permission, or sign in with an account that has it.
    .use = Send 0x87 when permission is missing. Send 0x8a when the client is barred altogether.

mqtt5-0x8a = Client banned
    .description = The broker’s administrator has barred this client, and it may not connect.
    .when = A barred client sends CONNECT, whatever user name and password it has.
    .fix = Ask the broker’s administrator why the client was barred and whether that can end.
    .use = Send 0x8a only for clients that an administrator has barred by name.
