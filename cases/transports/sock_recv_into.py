# title: data of a socket goes into a buffer
# clauses: sock.recv_into
# python: >=3.7
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
    buffer = bytearray(8)
    waiting = asyncio.ensure_future(loop.sock_recv_into(left, buffer))
    await asyncio.sleep(0)
    right.send(b'hello')
    print(await waiting, bytes(buffer))
    right.send(b'again')
    print(await loop.sock_recv_into(left, memoryview(buffer)[6:]), bytes(buffer))
    left.close()
    right.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 5 b'hello\x00\x00\x00'
# 2 b'hello\x00ag'
