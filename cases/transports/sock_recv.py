# title: data of a socket is waited for
# clauses: sock.recv
# needs: asyncio sockets
import asyncio
import socket


def pair():
    ends = socket.socketpair()
    for end in ends:
        end.setblocking(False)
    return ends


async def main():
    left, right = pair()
    loop = asyncio.get_event_loop()
    waiting = asyncio.ensure_future(loop.sock_recv(left, 100))
    await asyncio.sleep(0)
    print(waiting.done())
    right.send(b'hello')
    print(await waiting)
    right.send(b'more')
    print(await loop.sock_recv(left, 2), await loop.sock_recv(left, 100))
    right.close()
    print(await loop.sock_recv(left, 100))
    left.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False
# b'hello'
# b'mo' b're'
# b''
