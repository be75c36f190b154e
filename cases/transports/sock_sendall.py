# title: all data is sent
# clauses: sock.sendall
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
    sending = asyncio.ensure_future(loop.sock_sendall(left, b'x' * 1000000))
    await asyncio.sleep(0)
    print(sending.done())
    size = 0
    while size < 1000000:
        size += len(await loop.sock_recv(right, 100000))
    print(size, await sending)
    right.close()
    try:
        await loop.sock_sendall(left, b'x')
    except BrokenPipeError:
        print('BrokenPipeError')
    left.close()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False
# 1000000 None
# BrokenPipeError
