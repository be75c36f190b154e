# title: arguments that do not fit together
# clauses: connect.arguments connect.tls_arguments
# needs: asyncio sockets
import asyncio
import socket


async def main():
    left, right = socket.socketpair()
    loop = asyncio.get_event_loop()
    for args, keywords in (
            ((), {}),
            (('127.0.0.1', 1), {'sock': left}),
            (('127.0.0.1', 1), {'server_hostname': 'example.com'})):
        try:
            await loop.create_connection(asyncio.Protocol, *args, **keywords)
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
