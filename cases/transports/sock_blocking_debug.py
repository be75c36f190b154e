# title: a socket that blocks, in debug mode
# clauses: sock.blocking
# needs: asyncio sockets
import asyncio
import socket


async def main():
    loop = asyncio.get_event_loop()
    loop.set_debug(True)
    left, right = socket.socketpair()
    for call in (lambda: loop.sock_recv(left, 1), lambda: loop.sock_sendall(left, b'x'),
                 lambda: loop.sock_accept(left)):
        try:
            await call()
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
