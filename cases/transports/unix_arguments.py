# title: arguments that do not fit together
# clauses: unix.connect.arguments unix.server.arguments
# needs: asyncio sockets
import asyncio
import socket


async def main():
    left, right = socket.socketpair()
    loop = asyncio.get_event_loop()
    for method in (loop.create_unix_connection, loop.create_unix_server):
        for args, keywords in (((None,), {}), (('path',), {'sock': left})):
            try:
                await method(asyncio.Protocol, *args, **keywords)
            except ValueError:
                print('ValueError')
    left.close()
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ValueError
# ValueError
# ValueError
# ValueError
